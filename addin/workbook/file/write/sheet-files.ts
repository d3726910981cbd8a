import type { SheetPlan } from '../../../../engine';
import type { StyleIndex } from './cell-xml';
import { chartPart } from './chart-part';
import type { Dialect } from './dialect';
import { drawingPart } from './drawing-part';
import { relationsPath, relativeTarget } from '../part-paths';
import { relationsPart } from './relations-part';
import { sheetPart } from './sheet-part';

/** One part of a package: XML without its declaration. */
export interface PartFile {
  readonly path: string;
  readonly xml: string;
  /** null for relationships, whose type goes by their extension. */
  readonly type: string | null;
}

export interface SheetFilesSetting {
  readonly dialect: Dialect;
  readonly styleIndex: StyleIndex;
  readonly opensHere: boolean;
  /** Every plan of the write: a chart may draw cells of another sheet. */
  readonly plans: readonly SheetPlan[];
  /** Path of the sheet's own part. */
  readonly path: string;
  /** Paths nobody has yet. */
  readonly pathFor: (kind: 'drawing' | 'chart') => string;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingTypes = 'application/vnd.openxmlformats-officedocument';

/** Every part of one of our sheets: the sheet, and where it has charts its drawing, the charts and what leads from one to the other. */
export function sheetFiles(plan: SheetPlan, setting: SheetFilesSetting): PartFile[] {
  const { dialect, styleIndex, opensHere, path } = setting;
  const charts = plan.charts ?? [];
  const drawing = charts.length === 0 ? null : 'rId1';
  const sheet = { path, xml: sheetPart(plan, { dialect, styleIndex, opensHere, drawing }), type: `${sheetTypes}.worksheet+xml` };
  if (drawing === null) return [sheet];
  const drawingPath = setting.pathFor('drawing');
  const chartPaths = charts.map(() => setting.pathFor('chart'));
  const leadsTo = (from: string, word: string, targets: readonly string[]): PartFile => ({
    path: relationsPath(from),
    xml: relationsPart(targets.map((target) => [`${dialect.relations}/${word}`, relativeTarget(from, target)])),
    type: null,
  });
  return [
    sheet,
    leadsTo(path, 'drawing', [drawingPath]),
    { path: drawingPath, xml: drawingPart(charts, dialect), type: `${drawingTypes}.drawing+xml` },
    leadsTo(drawingPath, 'chart', chartPaths),
    ...charts.map((chart, at) => ({
      path: chartPaths[at] ?? '',
      xml: chartPart(chart, { dialect, sheet: plan, plans: setting.plans }),
      type: `${drawingTypes}.drawingml.chart+xml`,
    })),
  ];
}
