import type { Entry } from './cells';
import { setting, type Command } from './commands';
import { cellCommands } from './draw-cells';
import { queueLook } from './cell-look';
import { rowsOf, type ColumnWrite } from './writes';

/** The cells of a column from its first to its last row; rows not named are left as they are. */
export function columnCommands(sheet: string, { column, cells, heading, width }: ColumnWrite): Command[] {
  const rows = [...cells.keys()];
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  const lines = Array.from({ length: bottom - top + 1 }, (_, at): Entry[] => [cells.get(top + at) ?? null]);
  const range = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, lines.length, 1);
  return [
    ...cellCommands(sheet, { row: top, column }, rowsOf(lines)),
    ...(heading === null ? [] : [setting((context) => queueLook(context, sheet, heading.row, column, heading.look), 1_500)]),
    ...(width === null ? [] : [setting((context) => void (range(context).format.columnWidth = width))]),
  ];
}
