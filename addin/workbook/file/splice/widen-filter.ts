import type { ColumnPlan } from '../../../../engine';
import { nameKey } from '../../plan/sheet-names';
import { areaOf, areaText, meets, type Area } from './area';
import { columnOf } from '../../column-room';
import type { OpenBook } from './open-book';
import { Relations } from './relations';
import type { ScannedCell } from './scan-rows';
import type { SheetScan } from './sheet-scan';
import { widenRange, widenSorted, widenTable } from './widen-table';
import { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf } from './xml-tree';

export interface Widened {
  /** The column stands in a table of the user: formulas that read the whole table read it too. */
  readonly inTable: boolean;
  /** Range of a filter or table that has the column's lines and not the column: sorting there would part them. */
  readonly outside: string | null;
}

/** A filter of the sheet or a table of it, over lines of ours. */
interface Sortable {
  readonly area: Area;
  readonly widen: () => boolean;
  readonly isTable: boolean;
}

/** What may not lie under a filter or a table that grows: merged cells, other tables, pivot tables. */
function inTheWay({ part }: SheetScan, tables: readonly XmlPart[], pivots: readonly XmlPart[]): Area[] {
  const merged = childOf(part.root, 'mergeCells');
  const elements = [
    ...(merged === undefined ? [] : childrenOf(merged, 'mergeCell')),
    ...tables.map(({ root }) => root),
    ...pivots.flatMap(({ root }) => childrenOf(root, 'location')),
  ];
  return elements.flatMap((element) => areaOf(attributeOf(element, 'ref') ?? '') ?? []);
}

/**
 * Takes a column of ours into the filter or the table directly left of it, so that sorting from its arrows moves our cells with their
 * lines. Twice is the same as once. Where it is not safe, nothing is changed and the range is told.
 */
export function widenFilters(
  plan: ColumnPlan,
  column: number,
  scan: SheetScan,
  book: OpenBook,
  isOurs: (cell: ScannedCell) => boolean,
): Widened {
  const rows = [plan.headerRow, ...plan.cells.keys()];
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)) - 1, rows.reduce((a, b) => Math.max(a, b)) - 1];
  const parts = (word: string): XmlPart[] =>
    new Relations(book.archive, scan.part.path).all.flatMap(({ type, path }) =>
      type.endsWith(`/${word}`) && path !== null && book.archive.has(path) ? [new XmlPart(book.archive, path)] : [],
    );
  const tables = parts('table');
  const obstacles = inTheWay(scan, tables, parts('pivotTable'));
  let inTable = false;
  let outside: string | null = null;
  for (const { area, widen, isTable } of [...filterOf(plan, column, scan, book), ...sortableTables(plan, column, tables, book)]) {
    const holdsLines = meets(area, { top, bottom, left: 0, right: column - 1 });
    if (isTable && holdsLines && area.right >= column) inTable = true;
    if (!holdsLines || area.right >= column || isOfAnother(plan, area, scan, isOurs)) continue;
    const grown = { ...area, left: column, right: column };
    const isBeside = area.top === plan.headerRow - 1 && area.right === column - 1;
    if (!isBeside || obstacles.some((obstacle) => meets(obstacle, grown)) || !widen()) outside ??= areaText(area);
    else inTable ||= isTable;
  }
  return { inTable, outside };
}

function filterOf(plan: ColumnPlan, column: number, { part }: SheetScan, { workbook }: OpenBook): Sortable[] {
  const filter = childOf(part.root, 'autoFilter');
  const area = filter === undefined ? null : areaOf(attributeOf(filter, 'ref') ?? '');
  if (filter === undefined || area === null) return [];
  const widen = (): boolean => {
    widenRange(part, filter, column);
    widenSorted(part, filter, column);
    const at = workbook.sheets.findIndex(({ name }) => nameKey(name) === nameKey(plan.sheet));
    workbook.widenFilterName(at, area, { ...area, right: column });
    return true;
  };
  return [{ area, widen, isTable: false }];
}

function sortableTables(plan: ColumnPlan, column: number, tables: readonly XmlPart[], { archive }: OpenBook): Sortable[] {
  return tables.flatMap((part) => {
    const area = areaOf(attributeOf(part.root, 'ref') ?? '');
    return area === null ? [] : [{ area, isTable: true, widen: () => widenTable(plan, column, part, area, archive) }];
  });
}

/** Of tables side by side, the one of the column ends where a heading is missing; a filter with a column of ours in it has its own. */
function isOfAnother(
  { headerRow, between }: ColumnPlan,
  { right }: Area,
  scan: SheetScan,
  isOurs: (cell: ScannedCell) => boolean,
): boolean {
  if (between === undefined) return false;
  const headings = new Map((scan.row(headerRow)?.cells ?? []).map((cell) => [cell.column, cell]));
  const last = headings.get(right);
  if (last !== undefined && isOurs(last)) return true;
  for (let column = right + 1; column <= columnOf(between.after); column++)
    if (headings.get(column)?.isBlank ?? true) return true;
  return false;
}
