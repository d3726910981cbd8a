import type { SheetPlan } from '../../../engine';
import { looks, type Look } from '../plan/looks';
import { columnPadding } from '../plan/page-scale';
import { rowHeights } from '../plan/row-heights';
import { setting, type Command } from './commands';
import { formatCommands } from './draw-cells';
import { widthOf } from './drawing';
import type { Area } from './sheet-list';
import { styledAreas, type StyledArea } from './style-areas';

/** The font whose widths the row heights are reckoned with. */
const fontName = 'Arial';
/** Points that one character of a column's width takes. */
const pointsPerCharacter = 5.25;

export const pointsOfWidth = (characters: number): number => (characters + columnPadding) * pointsPerCharacter;

const rangeOf = (context: Excel.RequestContext, sheet: string, { row, column, rows, columns }: Area): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);

/** Everything but the number format. `than`: how the cells look already. */
export function setLook(range: Excel.Range, look: Look, than?: Look): void {
  const { font, fill, borders } = range.format;
  if (than === undefined) {
    font.name = fontName;
    range.format.verticalAlignment = 'Top';
  }
  if (look.size !== than?.size) font.size = look.size;
  if (look.color !== than?.color) font.color = `#${look.color}`;
  if ((look.bold ?? false) !== (than?.bold ?? false)) font.bold = look.bold ?? false;
  if ((look.italic ?? false) !== (than?.italic ?? false)) font.italic = look.italic ?? false;
  if (look.fill !== undefined) fill.color = `#${look.fill}`;
  if ((look.wrap ?? false) !== (than?.wrap ?? false)) range.format.wrapText = look.wrap ?? false;
  if (look.align !== than?.align) {
    range.format.horizontalAlignment = look.align === undefined ? 'General' : look.align === 'left' ? 'Left' : 'Right';
  }
  for (const [edge, color] of [['EdgeTop', look.top] as const, ['EdgeBottom', look.bottom] as const]) {
    if (color === undefined) continue;
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = `#${color}`;
  }
}

/** Lines above and below every row of an area, not around the area alone. */
function setInnerLines(range: Excel.Range, { top, bottom }: Look): void {
  const color = top ?? bottom;
  if (color === undefined) return;
  const border = range.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = `#${color}`;
}

function* areaCommands(sheet: string, area: StyledArea): Generator<Command> {
  const { style, rows, columns } = area;
  const look = looks[style];
  const isBase = look === looks.text;
  const paint = setting((context) => {
    const range = rangeOf(context, sheet, area);
    setLook(range, look, looks.text);
    if (rows > 1) setInnerLines(range, look);
  }, 1_500);
  if (!isBase) yield paint;
  if (look.format === looks.text.format) return;
  const line = Array.from({ length: columns }, () => look.format);
  yield* formatCommands(sheet, area, { count: rows, width: columns, row: () => line });
}

/** Rows of one height each, as runs. */
function heightCommands(sheet: string, plan: SheetPlan): Command[] {
  const heights = rowHeights(plan);
  const commands: Command[] = [];
  for (let from = 0; from < heights.length;) {
    let to = from + 1;
    while (to < heights.length && heights[to] === heights[from]) to++;
    const [height = 0, area] = [heights[from], { row: from, column: 0, rows: to - from, columns: 1 }];
    commands.push(setting((context) => void (rangeOf(context, sheet, area).format.rowHeight = height)));
    from = to;
  }
  return commands;
}

/** How the cells of a plan look, after its values stand: the base first, then what differs from it, area by area. */
export function* lookCommands(sheet: string, plan: SheetPlan): Generator<Command> {
  const [rows, columns] = [plan.rows.length, widthOf(plan)];
  const widths = plan.widths.map((width, column) =>
    setting((context) => {
      rangeOf(context, sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = pointsOfWidth(width);
    }),
  );
  if (rows > 0 && columns > 0) {
    yield setting((context) => setLook(rangeOf(context, sheet, { row: 0, column: 0, rows, columns }), looks.text), 1_500);
    for (const area of styledAreas(plan)) yield* areaCommands(sheet, area);
  }
  yield* widths;
  yield* heightCommands(sheet, plan);
}
