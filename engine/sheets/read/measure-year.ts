import { yearHeadings } from '../../library/headings';
import { closedAccounts } from '../../library/row-words';
import { foldText } from '../../model/fold-text';
import type { Measure } from '../../model/layout';
import type { MeasureKind } from '../../model/terms';
import { cellAt, cellText } from './cell-place';
import { headingPlace, headingsAt } from './column-heading';
import { says } from './column-facts';
import { measureOfHeading, versionOf, withoutUnit, yearOf, type HeadingMeasure } from './measure-heading';
import type { RawTable } from './raw-table';
import { textsAround } from './unit-words';

/** Where the year of amounts was read whose own heading names none. */
export type YearSource = 'column' | 'title' | 'sheet' | 'file';

export interface FoundYear {
  readonly year: number;
  /** What the text says the figures are; null where it names a year alone. */
  readonly kind: MeasureKind | null;
  readonly source: YearSource;
  readonly text: string;
}

const longestTitle = 120;
/** Headings that look back or ahead of the year a title speaks of. */
const ofOtherYears: readonly MeasureKind[] = ['plan', 'forecast'];

/** What a year column says on every line; null where its lines are of several years. */
function byYearColumn({ sheet, rows }: RawTable, index: number): FoundYear | null {
  const said = new Set(rows.filter(({ role }) => role === 'leaf').map(({ row }) => cellText(cellAt(sheet, index, row))));
  const [text] = said;
  const year = said.size === 1 && text !== undefined ? yearOf(foldText(text)) : null;
  return year === null || year === undefined || text === undefined ? null : { year, kind: null, source: 'column', text };
}

/** The first measure that a title names ("Talousarvio 2026 ja taloussuunnitelma 2027-2028"), else its one year. */
function inText(text: string, source: YearSource): FoundYear | null {
  const parts = [text, ...text.split(/ ja | och | and | und |[,;:()]/u)].map((part) => measureOfHeading(part));
  const named = parts.find((part) => part !== null && part.kind !== 'other' && part.year !== null);
  if (named !== undefined && named !== null && named.year !== null) return { year: named.year, kind: named.kind, source, text };
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu));
  const [year] = years;
  return years.size === 1 && year !== undefined ? { year: Number(year), kind: null, source, text } : null;
}

/** The year that the surroundings of a table tell, the nearest first; null where none does. */
export function yearAround(table: RawTable): FoundYear | null {
  const { sheet, layout } = table;
  const yearColumn = headingsAt(sheet, headingPlace(layout)).findIndex((heading) => says(yearHeadings, heading));
  if (yearColumn >= 0) return byYearColumn(table, yearColumn);
  const titles = textsAround(sheet, layout).filter((text) => text.length <= longestTitle);
  const found = titles.map((text) => inText(text, 'title')).find((title) => title !== null);
  if (found !== undefined && found !== null) return found;
  const file = (sheet.file.split(/[\\/]/).at(-1) ?? '').replace(/\.\p{L}+$/u, '').replace(/[_-]+/g, ' ');
  return inText(foldText(sheet.name ?? ''), 'sheet') ?? inText(foldText(file), 'file');
}

/** What a title says of each year it names: "(TP 2024, TA 2025, TAE 2026)" over the years alone. */
function kindsInTitles({ sheet, layout }: RawTable): ReadonlyMap<number, MeasureKind> {
  const titles = textsAround(sheet, layout).filter((text) => text.length <= longestTitle);
  const named = titles.flatMap((text) => text.split(/ ja | och | and | und |[,;:()]/u)).map((part) => measureOfHeading(part));
  const told = named.flatMap((measure): [number, MeasureKind][] =>
    measure === null || measure.kind === 'other' || measure.year === null ? [] : [[measure.year, measure.kind]],
  );
  // The nearest title comes first and stands.
  return new Map(told.reverse());
}

function isOfThatYear(heading: HeadingMeasure | null): boolean {
  if (heading === null) return true;
  return heading.year === null && !ofOtherYears.includes(heading.kind) && !closedAccounts.test(foldText(heading.id));
}

/** Measures of amounts whose headings name no year, or a year alone, by what the table's surroundings tell. */
export function measuresOf(table: RawTable, found: FoundYear | null): Measure[] {
  const kinds = kindsInTitles(table);
  const measures = table.columns.flatMap(({ column }): Measure[] => {
    const heading = measureOfHeading(column.header);
    const titled = heading?.kind === 'other' && heading.year !== null ? kinds.get(heading.year) : undefined;
    if (titled !== undefined && heading !== null && heading.year !== null)
      return [{ id: column.measure, kind: titled, year: heading.year }];
    if (found === null || !isOfThatYear(heading)) return [];
    // A column that holds one side of a measure is no version of it.
    const version = column.measure === withoutUnit(column.header) ? versionOf(column.header) : undefined;
    const kind = heading?.kind ?? found.kind ?? 'other';
    return [{ id: column.measure, kind, year: found.year, ...(version === undefined ? {} : { version }) }];
  });
  // Expenses and income of one measure may stand in two columns.
  return measures.filter(({ id }, at) => measures.findIndex((measure) => measure.id === id) === at);
}
