import { currencyWords, euroHeadings, unitWords } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { SheetGrid } from '../grid';
import type { Unit } from './amount';
import { cellText } from './cell-place';

/** Longer texts over a table are prose and may speak of thousands without counting in them. */
const longestNote = 60;

/** What stands over a table and in its header, nearest first. */
function textsOver(sheet: SheetGrid, headerRow: number): string[] {
  const rows = sheet.rows.slice(0, headerRow).reverse();
  return rows.flatMap((row, distance) =>
    row.map((cell) => foldText(cellText(cell))).filter((text) => distance === 0 || text.length <= longestNote),
  );
}

/** The unit that the header or a note over it states; 1 where none does. */
export function unitOver(sheet: SheetGrid, headerRow: number): Unit {
  for (const text of textsOver(sheet, headerRow)) {
    const unit = unitWords.find(([, pattern]) => pattern.test(text))?.[0];
    if (unit !== undefined) return unit;
  }
  return 1;
}

/** The currency that the header, a note over it or the language of the headings tells; null where nothing does. */
export function currencyOver(sheet: SheetGrid, headerRow: number): string | null {
  const texts = textsOver(sheet, headerRow);
  for (const text of texts) {
    const currency = currencyWords.find(([, pattern]) => pattern.test(text))?.[0];
    if (currency !== undefined) return currency;
  }
  return texts.some((text) => euroHeadings.test(text)) ? 'EUR' : null;
}
