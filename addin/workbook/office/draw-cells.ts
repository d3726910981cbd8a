import type { Entry } from './cells';
import type { Command } from './commands';
import type { Area } from './sheet-list';
import { bytesOfRow, mostRows } from './sizes';

/** Cells of one range that are sent together: a quarter of what a round trip on the web may carry, so that little of it stays empty. */
const mostBytes = 1_000_000;

type Rows = readonly (readonly Entry[])[];
type Enter = (range: Excel.Range, rows: Entry[][]) => void;

function blockOf(sheet: string, { row, column }: Pick<Area, 'row' | 'column'>, rows: Rows, enter: Enter): Command {
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
function blocks(sheet: string, { row, column }: Pick<Area, 'row' | 'column'>, rows: Rows, enter: Enter): Command[] {
  if ((rows[0]?.length ?? 0) === 0) return [];
  const commands: Command[] = [];
  let from = 0;
  let bytes = 0;
  for (const [at, line] of rows.entries()) {
    const own = bytesOfRow(line);
    if (at > from && (bytes + own > mostBytes || at - from >= mostRows)) {
      commands.push(blockOf(sheet, { row: row + from, column }, rows.slice(from, at), enter));
      [from, bytes] = [at, 0];
    }
    bytes += own;
  }
  return [...commands, blockOf(sheet, { row: row + from, column }, rows.slice(from), enter)];
}

/** Values and formulas, as entered. */
export const cellCommands = (sheet: string, at: Pick<Area, 'row' | 'column'>, rows: Rows): Command[] =>
  blocks(sheet, at, rows, (range, entries) => {
    range.values = entries;
  });

/** Number formats in their en-US form. */
export const formatCommands = (
  sheet: string,
  at: Pick<Area, 'row' | 'column'>,
  rows: readonly (readonly string[])[],
): Command[] =>
  blocks(sheet, at, rows, (range, entries) => {
    range.numberFormat = entries;
  });
