import type { Host } from '../host';
import { OfficeError } from '../rules/errors';
import { isWhole, localAddress, meet, sheetColumns, sheetRows, type Rectangle } from './address';
import { changed } from './cells';
import { shiftFormula } from './shift-formula';
import type { SheetState } from './sheet-state';

/** Cells put in (count > 0) or taken out (count < 0) at a place along one direction. */
export interface Shift {
  readonly along: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where a rectangle stands after the shift; null: it was taken out whole. */
export function shifted(area: Rectangle, { along, at, count }: Shift): Rectangle | null {
  const start = along === 'rows' ? area.row : area.column;
  const length = along === 'rows' ? area.rows : area.columns;
  const place = (position: number) => (position < at ? position : Math.max(at, position + count));
  const from = place(start);
  const to = count > 0 ? place(start + length - 1) + 1 : place(start + length);
  if (to <= from) return null;
  return along === 'rows' ? { ...area, row: from, rows: to - from } : { ...area, column: from, columns: to - from };
}

const each = <T extends { readonly area: Rectangle | null }>(list: readonly T[], shift: Shift, host: Host): readonly T[] =>
  list.filter((one) => {
    if (one.area === null) return true;
    const area = shifted(one.area, shift);
    if (area !== null) host.put(one as { area: Rectangle | null }, 'area', area);
    return area !== null;
  });

const keys = <T>(entries: Iterable<readonly [number, T]>, { at, count }: Shift): [number, T][] =>
  [...entries]
    .filter(([key]) => count > 0 || key < at || key >= at - count)
    .map(([key, value]) => [key < at ? key : key + count, value]);

/** Whole rows or columns in or out; everything on the sheet, and every formula that reads it, follows. */
export function shiftSheet(host: Host, sheet: SheetState, shift: Shift): void {
  host.mayWrite(sheet);
  for (const layer of [sheet.values, sheet.formulas, sheet.formats]) {
    if (shift.along === 'rows') {
      const taken = Math.max(0, -shift.count);
      layer.rearrange(
        shift.at,
        taken,
        Array.from({ length: Math.max(0, shift.count) }, () => null),
        host.journal,
      );
    } else layer.shiftColumns(shift.at, shift.count, host.journal);
  }
  host.put(
    sheet,
    'merged',
    sheet.merged.map((area) => shifted(area, shift)).filter((area) => area !== null),
  );
  for (const list of ['tables', 'charts', 'validations', 'conditionals', 'pageBreaks'] as const) {
    host.put(sheet, list, each<never>(sheet[list] as readonly never[], shift, host) as never);
  }
  const filter = sheet.filter && shifted(sheet.filter.area, shift);
  host.put(sheet, 'filter', sheet.filter && filter ? { ...sheet.filter, area: filter } : null);
  if (shift.along === 'rows') {
    host.put(
      sheet,
      'hiddenRows',
      new Set(
        keys(
          [...sheet.hiddenRows].map((row) => [row, row] as const),
          shift,
        ).map(([row]) => row),
      ),
    );
    host.put(sheet, 'rowHeights', new Map(keys(sheet.rowHeights, shift)));
  } else host.put(sheet, 'columnWidths', new Map(keys(sheet.columnWidths, shift)));
  moveLive(host, sheet, (area) => shifted(area, shift));
  moveFormulas(host, sheet, shift);
}

/** Ranges that open batches hold follow their cells. */
export function moveLive(host: Host, sheet: SheetState, to: (area: Rectangle) => Rectangle | null): void {
  for (const ranges of host.live) {
    for (const range of ranges) {
      if (range.sheet !== sheet || isWhole(range.area)) continue;
      const area = to(range.area);
      if (area === null) range.isGone = true;
      else range.area = area;
    }
  }
}

function moveFormulas(host: Host, moved: SheetState, shift: Shift): void {
  for (const sheet of host.sheets) {
    const edits: [number, number, string][] = [];
    sheet.formulas.each((formula, row, column) => {
      const next = shiftFormula(formula, sheet.name, moved.name, (area) => shifted(area, shift));
      if (next !== formula) edits.push([row, column, next]);
    });
    for (const [row, column, next] of edits) sheet.formulas.set(row, column, next, host.journal);
  }
  host.touch();
}

/** `Range.insert` and `Range.delete` over whole rows or columns; parts of a sheet only where nothing in the way would break. */
export function shiftCells(host: Host, sheet: SheetState, area: Rectangle, direction: string, isInsert: boolean): void {
  const along = direction === 'Down' || direction === 'Up' ? 'rows' : 'columns';
  const isAll = along === 'rows' ? area.columns === sheetColumns : area.rows === sheetRows;
  const at = along === 'rows' ? area.row : area.column;
  const size = along === 'rows' ? area.rows : area.columns;
  const shift: Shift = { along, at, count: isInsert ? size : -size };
  if (isAll) shiftSheet(host, sheet, shift);
  else shiftPart(host, sheet, area, shift);
  const kind = along === 'rows' ? 'Row' : 'Column';
  changed(host, sheet, area, isAll ? `${kind}${isInsert ? 'Inserted' : 'Deleted'}` : `Cell${isInsert ? 'Inserted' : 'Deleted'}`);
}

function shiftPart(host: Host, sheet: SheetState, area: Rectangle, shift: Shift): void {
  host.mayWrite(sheet);
  const band =
    shift.along === 'rows' ? { ...area, rows: sheetRows - area.row } : { ...area, columns: sheetColumns - area.column };
  if (sheet.merged.some((merged) => meet(merged, band))) {
    throw new OfficeError('MergedRangeConflict', `merged cells stand in the way of ${localAddress(area)}`);
  }
  if (sheet.filter?.isFiltering && meet(sheet.filter.area, band)) {
    throw new OfficeError('FilteredRangeConflict', `a filter stands in the way of ${localAddress(area)}`);
  }
  const hits = sheet.tables.map((table) => meet(table.area, band)).filter((hit) => hit !== null);
  const splits = sheet.tables.some(
    (table) =>
      meet(table.area, band) &&
      (table.area.column < band.column || table.area.column + table.area.columns > band.column + band.columns),
  );
  if (hits.length > 0 && shift.along === 'rows' && splits) throw new OfficeError('InsertDeleteConflict', 'a table would be torn');
  for (const layer of [sheet.values, sheet.formulas, sheet.formats]) layer.shiftWithin(area, shift, host.journal);
  const inBand = (other: Rectangle) =>
    shift.along === 'rows'
      ? other.column >= band.column && other.column + other.columns <= band.column + band.columns
      : other.row >= band.row && other.row + other.rows <= band.row + band.rows;
  const move = (other: Rectangle) => (inBand(other) ? shifted(other, shift) : other);
  moveLive(host, sheet, move);
  for (const table of sheet.tables) host.put(table, 'area', move(table.area) ?? table.area);
  host.touch();
}

/** Rows in a new order, as sorting leaves them; formulas keep their texts. */
export function reorderRows(host: Host, sheet: SheetState, first: number, order: readonly number[]): void {
  for (const layer of [sheet.values, sheet.formulas, sheet.formats]) {
    layer.rearrange(
      first,
      order.length,
      order.map((row) => first + row),
      host.journal,
    );
  }
  host.touch();
}
