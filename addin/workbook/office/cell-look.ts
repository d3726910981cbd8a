import { looks } from '../plan/looks';
import { setLook } from './draw-looks';
import type { Batch } from './session';
import type { CellLook } from './writes';

/** Excel gives this colour for cells without any fill. */
const noFill = '#FFFFFF';

const cellAt = (context: Excel.RequestContext, sheet: string, row: number, column: number): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);

export async function readLook(batch: Batch, sheet: string, row: number, column: number): Promise<CellLook> {
  const { font, fill, border, format } = await batch.ask((context) => {
    const { format } = cellAt(context, sheet, row, column);
    return {
      format: format.load('horizontalAlignment,verticalAlignment,wrapText'),
      font: format.font.load('name,color,size,bold,italic'),
      fill: format.fill.load('color'),
      border: format.borders.getItem('EdgeBottom').load('style,color'),
    };
  });
  const { name, color, size, bold, italic } = font;
  return {
    font: { name, color, size, bold, italic },
    fill: fill.color === noFill ? null : fill.color,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    wraps: format.wrapText,
    line: border.style === 'None' ? null : border.color,
  };
}

/** Gives a cell the look it had, or that of a heading of ours. */
export function queueLook(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  column: number,
  look: CellLook | 'ours',
): void {
  const range = cellAt(context, sheet, row, column);
  if (look === 'ours') return setLook(range, looks.header);
  const { format } = range;
  const { name, color, size, bold, italic } = look.font;
  Object.assign(format.font, { name, color, size, bold, italic });
  if (look.fill === null) format.fill.clear();
  else format.fill.color = look.fill;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  format.wrapText = look.wraps;
  const border = format.borders.getItem('EdgeBottom');
  if (look.line === null) border.style = 'None';
  else Object.assign(border, { style: 'Continuous', color: look.line });
}
