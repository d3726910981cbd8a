import { decodeEntities } from '../xml/entities';
import { areaOf, type Area } from './area';
import type { Archive } from './archive';
import { Relations } from './relations';
import { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, isOn } from './xml-tree';

/** One formula that fills a range. */
export interface ArrayArea {
  readonly area: Area;
  /** As written, without "=". */
  readonly text: string;
}

export interface TableOfSheet {
  readonly part: XmlPart;
  readonly area: Area;
}

/** What of a sheet speaks against writing into some of its cells. */
export interface SheetGuards {
  readonly isProtected: boolean;
  readonly merged: readonly Area[];
  readonly arrays: readonly ArrayArea[];
  readonly tables: readonly TableOfSheet[];
  readonly pivots: readonly Area[];
}

const arrayFormula = /<(?:[\w.-]+:)?f\s([^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*?)(?:\/>|>([^<]*)<)/g;
const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** `data`: the text of the sheet's rows; `part`: the sheet around them. */
export function guardsOf(part: XmlPart, data: string, archive: Archive): SheetGuards {
  const protection = childOf(part.root, 'sheetProtection');
  const merges = childOf(part.root, 'mergeCells');
  const areaIn = (attributes: string): Area | null => areaOf(/\bref\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '');
  const parts = (word: string): XmlPart[] =>
    new Relations(archive, part.path).all.flatMap(({ type, path }) =>
      type.endsWith(`/${word}`) && path !== null && archive.has(path) ? [new XmlPart(archive, path)] : [],
    );
  return {
    isProtected: protection !== undefined && isOn(attributeOf(protection, 'sheet')),
    merged: (merges === undefined ? [] : childrenOf(merges, 'mergeCell')).flatMap(
      (merge) => areaOf(attributeOf(merge, 'ref') ?? '') ?? [],
    ),
    arrays: [...data.matchAll(arrayFormula)].flatMap(([, attributes = '', text = '']) => {
      const area = areaIn(attributes);
      return area === null || isOneCell(area) ? [] : [{ area, text: decodeEntities(text) }];
    }),
    tables: parts('table').flatMap((table) => {
      const area = areaOf(attributeOf(table.root, 'ref') ?? '');
      return area === null ? [] : [{ part: table, area }];
    }),
    pivots: parts('pivotTable').flatMap(({ root }) =>
      childrenOf(root, 'location').flatMap((location) => areaOf(attributeOf(location, 'ref') ?? '') ?? []),
    ),
  };
}
