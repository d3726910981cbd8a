import { checked, parseAddress, type Rectangle } from '../book/address';
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
  getRowsBelow: give('1.2', 'Range', (range, [rows]) =>
    at(range, { ...range.area, row: range.area.row + range.area.rows, rows: count(rows) }),
  ),
  getUsedRange: give('1.1', 'Range', (range, [valuesOnly]) =>
    at(range, range.sheet.used(valuesOnly === true, range.area) ?? { ...range.area, rows: 1, columns: 1 }),
  ),
  getUsedRangeOrNullObject: giveOrNull('1.4', 'Range', (range, [valuesOnly]) => {
    const area = range.sheet.used(valuesOnly === true, range.area);
    return area && new LiveRange(range.sheet, area);
  }),
  getSpillingToRangeOrNullObject: giveOrNull('1.12', 'Range', ({ sheet, area }) => {
    const spill = sheet.spills.find((one) => one.fills && one.area.row === area.row && one.area.column === area.column);
    return spill ? new LiveRange(sheet, spill.area) : null;
  }),
  getTables: give('1.9', 'TableScopedCollection', (range) => range),
};
