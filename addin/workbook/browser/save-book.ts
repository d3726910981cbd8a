import type { HeldSheets } from '../held-sheets';
import { isFormulaContent } from '../file/splice/cell-edit';
import type { SavedBook } from './book';
import type { BookCells } from './book-cells';
import { editsToSave } from './edits-to-save';
import type { OpenedBook } from './opened-book';

/**
 * The workbook as bytes: the opened file with what was typed and written spliced into it, every other part as it was; of a format that is
 * only read, a new xlsx with the sheets' values. Throws HostError as `splice` does.
 */
export async function saveBook(held: HeldSheets, opened: OpenedBook, cells: BookCells): Promise<SavedBook> {
  const { file } = opened;
  const { plans, columns, removed } = held.current;
  const edits = editsToSave(opened, held.current, cells);
  const { splice } = await import(/* webpackChunkName: "splice" */ '../file/splice/splice-workbook');
  const into = (bytes: Uint8Array, own: typeof edits): Uint8Array =>
    splice(
      bytes,
      [...plans.values()],
      columns.map(({ plan }) => plan),
      { file, remove: [...removed], edits: own },
    ).bytes;
  if (opened.canHold) return { name: file, bytes: into(opened.bytes, edits), asValues: 0 };
  const { newWorkbook } = await import(/* webpackChunkName: "new-workbook" */ './new-workbook');
  const sheets = opened.sheets.flatMap(({ name }) => held.baseOf(name ?? '') ?? []);
  const formulas = edits.filter(({ content }) => isFormulaContent(content));
  return {
    name: asXlsx(file),
    bytes: into(newWorkbook(sheets, opened, cells), formulas),
    asValues: Math.max(0, sheets.reduce((sum, sheet) => sum + sheet.formulas, 0) - formulas.length),
  };
}

/** "talousarvio.ods" is saved as "talousarvio.xlsx". */
const asXlsx = (file: string): string => `${file.replace(/\.[^./\\]+$/, '')}.xlsx`;
