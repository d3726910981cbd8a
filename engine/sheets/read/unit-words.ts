import { currencyWords, euroHeadings, unitAside, unitCell, unitSentence, unitWords } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { Layout } from '../../model/layout';
import type { CellValue, SheetGrid } from '../grid';
import type { Unit } from './amount';
import { cellText } from './cell-place';
import { isNumberLike, isUnitText, isYear } from './header-row';

/** Longer texts over a table are prose and may speak of thousands without counting in them. */
const longestNote = 60;
/** A currency is named in longer texts too. */
const longestTitle = 120;
/** Rows looked at under a sheet's last row of figures, and over a table. */
const notesUnder = 12;
const notesOver = 60;

/** Where a unit or currency was read. */
export type SaidIn = 'heading' | 'note' | 'sheet' | 'file';

export interface Said<T> {
  readonly value: T;
  readonly saidIn: SaidIn;
  readonly text: string;
}

interface Place {
  readonly headerRow: number;
  readonly headerRows?: number | undefined;
}

/** Figures of a row that are neither units nor years: as a table's lines have, whose names and remarks say nothing of the whole table. */
function figuresIn(row: readonly CellValue[]): number {
  return row.filter((cell) => isNumberLike(cell) && !isUnitText(cell) && !isYear(cell)).length;
}

/** Rows under a heading that hold no table: those behind the last figures of the sheet. */
function rowsUnder(sheet: SheetGrid, headerRow: number): readonly (readonly CellValue[])[] {
  const last = sheet.rows.findLastIndex((row, at) => at >= headerRow && figuresIn(row) > 0);
  return sheet.rows.slice(Math.max(headerRow, last + 1)).slice(-notesUnder);
}

/** Texts over a table's heading, nearest first, and those under the last table of its sheet; folded. */
export function textsAround(sheet: SheetGrid, { headerRow, headerRows = 1 }: Place | Layout): string[] {
  const first = headerRow - headerRows;
  const over = sheet.rows.slice(Math.max(0, first - notesOver), first).reverse();
  const top = first > notesOver ? sheet.rows.slice(0, notesUnder) : [];
  const around = [...over.filter((row) => figuresIn(row) < 2), ...top, ...rowsUnder(sheet, headerRow)];
  return around.flatMap((row) => row.flatMap((cell) => (typeof cell === 'string' ? [foldText(cell)] : [])));
}

/** What stands in the heading, then over and under the table, then in the names of sheet and file. */
function places(sheet: SheetGrid, place: Place): (readonly [SaidIn, string])[] {
  const { headerRow, headerRows = 1 } = place;
  const heading = sheet.rows.slice(headerRow - headerRows, headerRow).flat();
  const notes = textsAround(sheet, place)
    .filter((text) => !unitAside.test(text))
    .filter(
      (text) => text.length <= longestNote || unitSentence.test(text) || (text.length <= longestTitle && endsWithUnit(text)),
    );
  return [
    ...heading.map((cell) => ['heading', foldText(cellText(cell))] as const),
    ...notes.map((text) => ['note', text] as const),
    ...(
      [
        ['sheet', foldText(sheet.name ?? '')],
        ['file', foldText(sheet.file.split(/[\\/]/).at(-1) ?? '')],
      ] as const
    ).filter(([, name]) => !unitAside.test(name)),
  ];
}

/** "Lautakuntien nettomenot (TP 2024, TA 2025), 1 000 euroa": set off at the end of a title a unit is meant, however long it is. */
function endsWithUnit(text: string): boolean {
  const end = /[,;:(–-]\s*([^,;:(–-]+?)\)?\.?$/u.exec(text)?.[1] ?? '';
  return unitCell.test(end);
}

/** The unit that a text states; null where it states none. */
export function unitIn(text: string): Unit | null {
  return unitWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The unit that a table's heading, a note or a name states; null where none does. */
export function unitOf(sheet: SheetGrid, place: Place): Said<Unit> | null {
  for (const [saidIn, text] of places(sheet, place)) {
    const value = unitIn(text);
    if (value !== null) return { value, saidIn, text };
  }
  // "euroa" in a note says that nothing is left out.
  const notes = textsAround(sheet, place).map((text) => ['note', text] as const);
  const plain = [...places(sheet, place).filter(([saidIn]) => saidIn !== 'file'), ...notes].find(
    ([, text]) => text.length <= longestTitle && currencyWords.some(([, pattern]) => pattern.test(text)),
  );
  return plain === undefined ? null : { value: 1, saidIn: plain[0], text: plain[1] };
}

/** The currency that the heading, a note or the language of the headings tells; null where nothing does. */
export function currencyOf(sheet: SheetGrid, place: Place): string | null {
  const texts = places(sheet, place).filter(([saidIn]) => saidIn === 'heading' || saidIn === 'note');
  for (const [, text] of texts) {
    const currency = currencyWords.find(([, pattern]) => pattern.test(text))?.[0];
    if (currency !== undefined) return currency;
  }
  return texts.some(([, text]) => euroHeadings.test(text)) ? 'EUR' : null;
}
