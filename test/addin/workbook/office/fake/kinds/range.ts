import { readBlock, writeBlock, writeFormat } from '../book/cells';
import type { Rectangle } from '../book/address';
import type { LiveRange } from '../book/live-range';
import type { Host } from '../host';
import { kind, link, property, type Members } from '../proxy/members';
import { rangeActions } from './range-actions';
import { rangeMoves } from './range-moves';

type Read = (range: LiveRange, host: Host) => unknown;

const ofArea =
  (of: (area: Rectangle) => unknown): Read =>
  (range) =>
    of(range.area);

const block =
  (of: (range: LiveRange, row: number, column: number) => unknown): Read =>
  (range, host) => {
    host.calculate();
    return readBlock(host, range.area, (row, column) => of(range, row, column));
  };

const value = ({ sheet }: LiveRange, row: number, column: number) => sheet.values.get(row, column) ?? '';

function typeOf(held: unknown): string {
  if (held === '') return 'Empty';
  if (typeof held === 'string') return /^#[A-Z0-9/]+[!?]?$/.test(held) && held !== '#' ? 'Error' : 'String';
  return typeof held === 'boolean' ? 'Boolean' : 'Double';
}

const write = (range: LiveRange, given: unknown, host: Host) => writeBlock(host, range.sheet, range.area, given);

/** true where every row of the range is hidden, false where none is, null where they differ. */
function rowHidden({ sheet, area }: LiveRange): boolean | null {
  const found = [...sheet.hiddenRows].filter((row) => row >= area.row && row < area.row + area.rows).length;
  if (found === 0) return false;
  return found === area.rows ? true : null;
}

const values: Members<LiveRange> = {
  address: property('1.1', (range) => range.address),
  rowIndex: property(
    '1.1',
    ofArea((area) => area.row),
  ),
  columnIndex: property(
    '1.1',
    ofArea((area) => area.column),
  ),
  rowCount: property(
    '1.1',
    ofArea((area) => area.rows),
  ),
  columnCount: property(
    '1.1',
    ofArea((area) => area.columns),
  ),
  cellCount: property(
    '1.1',
    ofArea((area) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns)),
  ),
  rowHidden: property('1.2', rowHidden),
  values: property('1.1', block(value), write),
  formulas: property(
    '1.1',
    block((range, row, column) => range.sheet.formulas.get(row, column) ?? value(range, row, column)),
    write,
  ),
  valueTypes: property(
    '1.1',
    block((range, row, column) => typeOf(value(range, row, column))),
  ),
  numberFormat: property(
    '1.1',
    block((range, row, column) => range.sheet.formats.get(row, column)?.numberFormat ?? 'General'),
    (range, given, host) => writeFormat(host, range.sheet, range.area, 'numberFormat', given),
  ),
};

export const range = kind<LiveRange>('Range', {
  ...values,
  ...rangeMoves,
  ...rangeActions,
  worksheet: link('1.1', 'Worksheet', (of) => of.sheet),
  format: link('1.1', 'RangeFormat', (of) => of),
  dataValidation: link('1.8', 'DataValidation', (of) => of),
  conditionalFormats: link('1.6', 'ConditionalFormatCollection', (of) => of),
});
