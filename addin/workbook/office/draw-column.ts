import type { Entry } from './cells';
import { setting, type Command } from './commands';
import { cellCommands } from './draw-cells';
import { headingCommand } from './draw-looks';
import type { ColumnWrite } from './drawing';

/** The cells of a column from its first to its last row; rows not named are left as they are. */
export function columnCommands(sheet: string, { column, cells, heading, width, isPlain }: ColumnWrite): Command[] {
  const rows = [...cells.keys()];
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  const lines = Array.from({ length: bottom - top + 1 }, (_, at): Entry[] => [cells.get(top + at) ?? null]);
  const range = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, lines.length, 1);
  return [
    ...cellCommands(sheet, { row: top, column }, lines),
    ...(heading === null ? [] : [headingCommand(sheet, heading, column)]),
    ...(isPlain ? [setting((context) => range(context).clear('Formats'))] : []),
    ...(width === null ? [] : [setting((context) => void (range(context).format.columnWidth = width))]),
  ];
}
