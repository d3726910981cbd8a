import { readFormat, writeFormat } from '../book/cells';
import type { LiveRange } from '../book/live-range';
import type { Host } from '../host';
import { act, give, kind, link, property, type Property } from '../proxy/members';
import { OfficeError } from '../rules/errors';

/** A property of the look of every cell of the range. */
function look(set: string, name: string, standard: string | number | boolean): Property<LiveRange> {
  return property(
    set,
    ({ sheet, area }) => readFormat(sheet, area, name, standard),
    ({ sheet, area }, value, host) => writeFormat(host, sheet, area, name, value),
  );
}

/** Points; Excel's own where nobody set any. */
const standardColumnWidth = 48;
const standardRowHeight = 15;

function sizes(set: string, along: 'columnWidths' | 'rowHeights', standard: number): Property<LiveRange> {
  const span = ({ area }: LiveRange): [number, number] =>
    along === 'columnWidths' ? [area.column, area.columns] : [area.row, area.rows];
  const write = (range: LiveRange, value: unknown, host: Host) => {
    const [first, count] = span(range);
    const points = Number(value);
    if (!(points >= 0) || points > 1_800) throw new OfficeError('InvalidArgument', 'no such size');
    host.mayWrite(range.sheet);
    host.journal.set(range.sheet[along], first, count, points);
  };
  const read = (range: LiveRange) => {
    const [first, count] = span(range);
    const size = range.sheet[along].get(first) ?? standard;
    for (let at = first; at < first + count; at += 1) if ((range.sheet[along].get(at) ?? standard) !== size) return null;
    return size;
  };
  return property(set, read, write);
}

export const rangeFormat = kind<LiveRange>('RangeFormat', {
  fill: link('1.1', 'RangeFill', (range) => range),
  font: link('1.1', 'RangeFont', (range) => range),
  borders: link('1.1', 'RangeBorderCollection', (range) => range),
  columnWidth: sizes('1.2', 'columnWidths', standardColumnWidth),
  rowHeight: sizes('1.2', 'rowHeights', standardRowHeight),
  horizontalAlignment: look('1.1', 'horizontalAlignment', 'General'),
  verticalAlignment: look('1.1', 'verticalAlignment', 'Bottom'),
  wrapText: look('1.1', 'wrapText', false),
});

export const rangeFill = kind<LiveRange>('RangeFill', {
  color: look('1.1', 'fill', '#FFFFFF'),
  clear: act('1.1', ({ sheet, area }, _, host) => writeFormat(host, sheet, area, 'fill', '#FFFFFF')),
});

export const rangeFont = kind<LiveRange>('RangeFont', {
  bold: look('1.1', 'bold', false),
  italic: look('1.1', 'italic', false),
  color: look('1.1', 'color', '#000000'),
  name: look('1.1', 'fontName', 'Calibri'),
  size: look('1.1', 'fontSize', 11),
});

interface Border {
  readonly range: LiveRange;
  readonly side: string;
}

const sides = 'EdgeTop EdgeBottom EdgeLeft EdgeRight InsideVertical InsideHorizontal DiagonalDown DiagonalUp'.split(' ');

function line(set: string, name: string, standard: string): Property<Border> {
  const key = (border: Border) => `border${border.side}${name}`;
  return property(
    set,
    (border) => readFormat(border.range.sheet, border.range.area, key(border), standard),
    (border, value, host) => writeFormat(host, border.range.sheet, edge(border), key(border), value),
  );
}

/** The cells along which a line is drawn. */
function edge({ range: { area }, side }: Border) {
  if (side === 'EdgeTop') return { ...area, rows: 1 };
  if (side === 'EdgeBottom') return { ...area, row: area.row + area.rows - 1, rows: 1 };
  if (side === 'EdgeLeft') return { ...area, columns: 1 };
  if (side === 'EdgeRight') return { ...area, column: area.column + area.columns - 1, columns: 1 };
  return area;
}

export const rangeBorderCollection = kind<LiveRange>('RangeBorderCollection', {
  getItem: give('1.1', 'RangeBorder', (range, [side]) => (sides.includes(String(side)) ? { range, side: String(side) } : null)),
});

export const rangeBorder = kind<Border>('RangeBorder', {
  style: line('1.1', 'Style', 'None'),
  color: line('1.1', 'Color', '#000000'),
});
