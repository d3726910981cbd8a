import type { Entry } from './cells';
import type { Command } from './commands';
import type { Rows } from './writes';
import type { Area } from './sheet-list';
import { bytesOfRow, mostRows } from './sizes';

/** Cells of one range that are sent together: a quarter of what a round trip on the web may carry, so that little of it stays empty. */
const mostBytes = 1_000_000;

type Lines = readonly (readonly Entry[])[];
type Corner = Pick<Area, 'row' | 'column'>;
type Enter = (range: Excel.Range, rows: Entry[][]) => void;

function blockOf(sheet: string, { row, column }: Corner, rows: Lines, enter: Enter): Command {
  const columns = rows[0]?.length ?? 0;
  return {
    bytes: rows.reduce((bytes, line) => bytes + bytesOfRow(line), 200),
    cells: rows.length * columns,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows.length, columns);
      enter(range, rows as Entry[][]);
    },
    parts: () => {
      const middle = Math.ceil(rows.length / 2);
      if (rows.length < 2) return [];
      return [
        blockOf(sheet, { row, column }, rows.slice(0, middle), enter),
        blockOf(sheet, { row: row + middle, column }, rows.slice(middle), enter),
      ];
    },
  };
}

/** Whole blocks of rows, cut where their bytes or number grow too large. */
function* blocks(sheet: string, { row, column }: Corner, rows: Rows<Entry>, enter: Enter): Generator<Command> {
  if (rows.width === 0) return;
  let lines: (readonly Entry[])[] = [];
  let bytes = 0;
  for (let at = 0; at < rows.count; at++) {
    const line = rows.row(at);
    const own = bytesOfRow(line);
    if (lines.length > 0 && (bytes + own > mostBytes || lines.length >= mostRows)) {
      yield blockOf(sheet, { row: row + at - lines.length, column }, lines, enter);
      [lines, bytes] = [[], 0];
    }
    lines.push(line);
    bytes += own;
  }
  if (lines.length > 0) yield blockOf(sheet, { row: row + rows.count - lines.length, column }, lines, enter);
}

/** Values and formulas, as entered. */
export const cellCommands = (sheet: string, at: Corner, rows: Rows<Entry>): Generator<Command> =>
  blocks(sheet, at, rows, (range, entries) => {
    range.values = entries;
  });

/** Number formats in their en-US form. */
export const formatCommands = (sheet: string, at: Corner, rows: Rows<string>): Generator<Command> =>
  blocks(sheet, at, rows, (range, entries) => {
    range.numberFormat = entries;
  });
