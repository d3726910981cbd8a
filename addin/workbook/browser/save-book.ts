import type { HeldSheets } from '../held-sheets';
import { isFormulaContent } from '../file/splice/cell-edit';
import type { BookCells } from './book-cells';
import { cellEdits } from './cell-edits';
import type { OpenedBook } from './opened-book';

/**
 * The workbook as bytes: the opened file with what was typed and written spliced into it, every other part as it was; of a format that is
 * only read, a new xlsx with the sheets' values. Throws HostError as `spliceWorkbook` does.
 */
export async function saveBook(
  held: HeldSheets,
  opened: OpenedBook,
  cells: BookCells,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { file } = opened;
  const { plans, columns, removed } = held.current;
  const edits = cellEdits(opened, held.current, cells);
  const { splice } = await import(/* webpackChunkName: "splice" */ '../file/splice/splice-workbook');
  const into = (bytes: Uint8Array, own: typeof edits): Uint8Array =>
    splice(
      bytes,
      [...plans.values()],
      columns.map(({ plan }) => plan),
      { file, remove: [...removed], edits: own },
    ).bytes;
  if (opened.canHold) return { name: file, bytes: into(opened.bytes, edits) };
  const { newWorkbook } = await import(/* webpackChunkName: "new-workbook" */ './new-workbook');
  const made = newWorkbook(
    opened.sheets.flatMap(({ name }) => held.baseOf(name ?? '') ?? []),
    opened,
    cells,
  );
  return {
    name: asXlsx(file),
    bytes: into(
      made,
      edits.filter(({ content }) => isFormulaContent(content) && content !== null),
    ),
  };
}

/** "talousarvio.ods" is saved as "talousarvio.xlsx". */
const asXlsx = (file: string): string => `${file.replace(/\.[^./\\]+$/, '')}.xlsx`;
