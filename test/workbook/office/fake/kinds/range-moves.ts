import { checked, meet, parseAddress, sheetColumns, sheetRows, type Rectangle } from '../book/address';
import { LiveRange } from '../book/live-range';
import { OfficeError } from '../rules/errors';
import { give, giveOrNull, type Members } from '../proxy/members';

const at = (range: LiveRange, area: Rectangle) => new LiveRange(range.sheet, checked(area));

const count = (value: unknown, standard = 1): number => {
  const number = value === undefined ? standard : Number(value);
  if (!Number.isInteger(number)) throw new OfficeError('InvalidArgument', 'a number of rows or columns is whole');
  return number;
};

export const rangeOf = (value: unknown): Rectangle => (value instanceof LiveRange ? value.area : parseAddress(String(value)));

/** Ranges reached from a range. */
export const rangeMoves: Members<LiveRange> = {
  getCell: give('1.1', 'Range', (range, [row, column]) =>
    at(range, { row: range.area.row + count(row), column: range.area.column + count(column), rows: 1, columns: 1 }),
  ),
  getRow: give('1.1', 'Range', (range, [row]) => at(range, { ...range.area, row: range.area.row + count(row), rows: 1 })),
  getColumn: give('1.1', 'Range', (range, [column]) =>
    at(range, { ...range.area, column: range.area.column + count(column), columns: 1 }),
  ),
  getLastRow: give('1.1', 'Range', (range) => at(range, { ...range.area, row: range.area.row + range.area.rows - 1, rows: 1 })),
  getLastColumn: give('1.1', 'Range', (range) =>
    at(range, { ...range.area, column: range.area.column + range.area.columns - 1, columns: 1 }),
  ),
  getLastCell: give(
    '1.1',
    'Range',
    ({ sheet, area }) =>
      new LiveRange(sheet, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
  ),
  getEntireRow: give('1.1', 'Range', (range) => at(range, { ...range.area, column: 0, columns: sheetColumns })),
  getEntireColumn: give('1.1', 'Range', (range) => at(range, { ...range.area, row: 0, rows: sheetRows })),
  getRowsBelow: give('1.2', 'Range', (range, [rows]) =>
    at(range, { ...range.area, row: range.area.row + range.area.rows, rows: count(rows) }),
  ),
  getRowsAbove: give('1.2', 'Range', (range, [rows]) =>
    at(range, { ...range.area, row: range.area.row - count(rows), rows: count(rows) }),
  ),
  getColumnsAfter: give('1.2', 'Range', (range, [columns]) =>
    at(range, { ...range.area, column: range.area.column + range.area.columns, columns: count(columns) }),
  ),
  getResizedRange: give('1.2', 'Range', (range, [rows, columns]) =>
    at(range, { ...range.area, rows: range.area.rows + count(rows), columns: range.area.columns + count(columns) }),
  ),
  getAbsoluteResizedRange: give('1.7', 'Range', (range, [rows, columns]) =>
    at(range, { ...range.area, rows: count(rows), columns: count(columns) }),
  ),
  getOffsetRange: give('1.1', 'Range', (range, [rows, columns]) =>
    at(range, { ...range.area, row: range.area.row + count(rows), column: range.area.column + count(columns) }),
  ),
  getUsedRange: give('1.1', 'Range', (range, [valuesOnly]) =>
    at(range, range.sheet.used(valuesOnly === true, range.area) ?? { ...range.area, rows: 1, columns: 1 }),
  ),
  getUsedRangeOrNullObject: giveOrNull('1.4', 'Range', (range, [valuesOnly]) => {
    const area = range.sheet.used(valuesOnly === true, range.area);
    return area && new LiveRange(range.sheet, area);
  }),
  getIntersection: give('1.1', 'Range', (range, [other]) => {
    const area = meet(range.area, rangeOf(other));
    return area && new LiveRange(range.sheet, area);
  }),
  getIntersectionOrNullObject: giveOrNull('1.4', 'Range', (range, [other]) => {
    const area = meet(range.area, rangeOf(other));
    return area && new LiveRange(range.sheet, area);
  }),
  getTables: give('1.9', 'TableScopedCollection', (range) => range),
};
