import type { Host } from '../host';
import { FakeRefusal, OfficeError } from '../rules/errors';
import { isWhole, localAddress, type Rectangle } from './address';
import { enter } from './enter';
import type { CellFormat, SheetState } from './sheet-state';
import { emptySpill } from './spills';
import { growTables } from './tables';

/** Cells Excel reads at once, on every platform. */
const readLimit = 5_000_000;

/** A block of what cells hold; null where Excel gives no block: whole columns or rows, and in one manner too many cells. */
export function readBlock<T>(host: Host, area: Rectangle, of: (row: number, column: number) => T): T[][] | null {
  if (isWhole(area)) return null;
  if (area.rows * area.columns > readLimit) {
    if (host.manners.tooManyCells === 'null') return null;
    throw new OfficeError('RangeExceedsLimit', `${area.rows * area.columns} cells are more than ${readLimit}`);
  }
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => of(area.row + row, area.column + column)),
  );
}

/** A given block, or one value for every cell, as a function of the place in it; refused where it does not fit. */
function blockOf(given: unknown, area: Rectangle): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw new OfficeError('InvalidArgument', `the block does not have the shape of ${localAddress(area)}`, 'Range.values');
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

export function mayWriteBlock(host: Host, sheet: SheetState, area: Rectangle): void {
  host.mayWrite(sheet);
  if (isWhole(area)) throw new OfficeError('InvalidArgument', `${localAddress(area)} has no end: cells of it cannot be written`);
  if (area.rows * area.columns > host.profile.operationCells) {
    throw new OfficeError('OperationCellsExceedLimit', 'too many cells in one operation');
  }
}

/** Writes values or formulas: null leaves a cell, '' empties it. */
export function writeBlock(host: Host, sheet: SheetState, area: Rectangle, given: unknown): void {
  mayWriteBlock(host, sheet, area);
  const at = blockOf(given, area);
  const before = host.actor === 'addin' ? undefined : sheet.values.get(area.row, area.column);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = at(row, column);
      if (value === null || value === undefined) continue;
      writeCell(host, sheet, area.row + row, area.column + column, value);
    }
  }
  growTables(host, sheet, area);
  changed(host, sheet, area, 'RangeEdited', before);
}

function writeCell(host: Host, sheet: SheetState, row: number, column: number, given: unknown): void {
  const format = sheet.formats.get(row, column);
  const { value, formula, numberFormat } = enter(given, format?.numberFormat === '@', host.is1904);
  if (numberFormat !== undefined && (format?.numberFormat ?? 'General') === 'General')
    sheet.formats.set(row, column, withProperty(format, 'numberFormat', numberFormat), host.journal);
  const result = formula === undefined ? value : (host.givenResults.get(formula) ?? value);
  emptySpill(sheet, row, column, formula, host.journal);
  sheet.values.set(row, column, result, host.journal);
  sheet.formulas.set(row, column, formula, host.journal);
}

export function changed(host: Host, sheet: SheetState, area: Rectangle, changeType: string, before?: unknown): void {
  host.touch();
  const isCell = area.rows === 1 && area.columns === 1;
  const details = isCell &&
    changeType === 'RangeEdited' && { valueBefore: before ?? '', valueAfter: sheet.values.get(area.row, area.column) ?? '' };
  host.tell('onChanged', sheet, {
    type: 'WorksheetChanged',
    address: localAddress(area),
    changeType,
    ...(details ? { details } : {}),
  });
}

export function clearBlock(host: Host, sheet: SheetState, area: Rectangle, applyTo: unknown): void {
  host.mayWrite(sheet);
  if (applyTo !== undefined && applyTo !== 'All' && applyTo !== 'Contents' && applyTo !== 'Formats') {
    throw new OfficeError('InvalidArgument', `cannot clear ${String(applyTo)}`);
  }
  const cells: [number, number][] = [];
  const note = (_: unknown, row: number, column: number) => void cells.push([row, column]);
  if (applyTo !== 'Formats') {
    sheet.values.each(note, area);
    sheet.formulas.each(note, area);
    for (const [row, column] of cells) {
      sheet.values.set(row, column, undefined, host.journal);
      sheet.formulas.set(row, column, undefined, host.journal);
    }
    changed(host, sheet, area, 'RangeEdited');
  }
  if (applyTo === 'Contents') return;
  cells.length = 0;
  sheet.formats.each(note, area);
  for (const [row, column] of cells) sheet.formats.set(row, column, undefined, host.journal);
  host.tell('onFormatChanged', sheet, { type: 'WorksheetFormatChanged', address: localAddress(area) });
}

/** One object for each look, however many cells have it. */
const looks = new Map<string, CellFormat>();

function withProperty(format: CellFormat | undefined, name: string, value: string | number | boolean): CellFormat {
  const next = { ...format, [name]: value };
  const key = JSON.stringify(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = looks.get(key) ?? next;
  looks.set(key, known);
  return known;
}

/** A property of the look of cells: one for all of them, or a block. */
export function writeFormat(host: Host, sheet: SheetState, area: Rectangle, name: string, given: unknown): void {
  if (isWhole(area)) throw new FakeRefusal(`the fake does not format whole rows or columns: ${localAddress(area)}`);
  mayWriteBlock(host, sheet, area);
  const at = blockOf(given, area);
  const steps = new Map<CellFormat | undefined, CellFormat>();
  let stepsOf: unknown;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = at(row, column);
      if (value === null || value === undefined) continue;
      if (typeof value === 'object') throw new OfficeError('InvalidArgument', `${name} cannot be an object`);
      if (value !== stepsOf) steps.clear();
      stepsOf = value;
      const old = sheet.formats.get(area.row + row, area.column + column);
      const next = steps.get(old) ?? withProperty(old, name, value as string | number | boolean);
      steps.set(old, next);
      sheet.formats.set(area.row + row, area.column + column, next, host.journal);
    }
  }
  host.tell('onFormatChanged', sheet, { type: 'WorksheetFormatChanged', address: localAddress(area) });
}

/** The property where all cells agree, else null, as Excel answers. */
export function readFormat(sheet: SheetState, area: Rectangle, name: string, standard: string | number | boolean): unknown {
  if (isWhole(area)) return null;
  const first = sheet.formats.get(area.row, area.column)?.[name] ?? standard;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if ((sheet.formats.get(row, column)?.[name] ?? standard) !== first) return null;
    }
  }
  return first;
}
