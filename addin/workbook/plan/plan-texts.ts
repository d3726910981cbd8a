import type { ColumnPlan, SheetPlan } from '../../../engine';
import { HostError } from '../host-error';
import { address } from './address';
import { fittingText, longestText } from './cell-text';
import { columnsOf } from './plan-columns';

/** As much of a text as a person needs to find it. */
const shownLetters = 40;

/** Throws HostError text.too-long: a cell would hold only the beginning of it. `cell`: as "B7". */
export function checkCellText(text: string, sheet: string, cell: string): void {
  if (text.length <= longestText) return;
  const { length } = text.replace(/\r\n/g, '\n');
  if (length <= longestText) return;
  const start = fittingText(text.slice(0, shownLetters + 1), shownLetters);
  throw new HostError('text.too-long', { sheet, cell, start, length, limit: longestText });
}

/** Every text that is about to be written. Throws HostError text.too-long. */
export function checkTexts(plans: readonly SheetPlan[], columns: readonly ColumnPlan[] = []): void {
  for (const { name, rows } of plans)
    rows.forEach((cells, row) =>
      cells.forEach(({ value }, at) => {
        if (typeof value === 'string' && value.length > longestText)
          checkCellText(value, name, address(row, columnsOf(cells)[at] ?? 0));
      }),
    );
  for (const { sheet, column, cells } of columns)
    for (const [row, value] of cells) if (typeof value === 'string') checkCellText(value, sheet, `${column ?? ''}${row}`);
}
