import type { CellValue, SheetGrid } from '../../../../engine';
import { cellReference } from '../../cell-reference';
import { dateText } from '../../date-text';
import type { OpenedWorkbook, PendingFormula, Workings } from '../opened-workbook';
import type { Answer } from './calculated-book';

/** Beyond this a calculation would take longer than a person waits; the formulas then stay without values, and are listed. */
const mostFormulas = 200_000;
const mostCells = 3_000_000;

/**
 * Gives formulas without a stored result the value they have by the file's own formulas. Stored values are never replaced, and what
 * cannot be calculated for certain stays without a value. The sheet says how many cells are ours. The calculator is loaded only here.
 */
export async function calculateMissing(book: OpenedWorkbook): Promise<OpenedWorkbook> {
  const { workings, ...rest } = book;
  const formulas = book.sheets.reduce((sum, sheet) => sum + sheet.formulasWithoutValue.length, 0);
  const cells = book.sheets.reduce((sum, sheet) => sheet.rows.reduce((size, row) => size + row.length, sum), 0);
  if (workings === undefined || formulas === 0) return rest;
  if (formulas > mostFormulas || cells > mostCells) return rest;
  const { calculateBook } = await import(/* webpackChunkName: "calculator" */ './calculated-book');
  const calculated = calculateBook(book.sheets, workings);
  if (calculated === null) return rest;
  const sheets = book.sheets.map((sheet) => withAnswers(sheet, calculated.answers(sheet), workings));
  calculated.close();
  return { ...rest, sheets };
}

function withAnswers(sheet: SheetGrid, answers: ReadonlyMap<string, Answer>, workings: Workings): SheetGrid {
  const [example] = answers.keys();
  if (example === undefined) return sheet;
  const pending = workings.pending.get(sheet.name ?? '') ?? [];
  const dates = new Set(pending.filter(({ isDate }) => isDate).map(({ at }: PendingFormula) => at));
  const rows = sheet.rows.map((row) => [...row]);
  for (const [at, answer] of answers) {
    const place = cellReference(at);
    if (place !== null) put(rows, place.row, place.column, shown(answer, dates.has(at), workings.date1904));
  }
  const params = { count: answers.size, example };
  const where = { file: sheet.file, sheet: sheet.name, cell: example };
  return {
    ...sheet,
    rows,
    formulasWithoutValue: sheet.formulasWithoutValue.filter((at) => !answers.has(at)),
    calculated: new Set(answers.keys()),
    opening: [...(sheet.opening ?? []), { code: 'formula.calculated', severity: 'info', params, at: where }],
  };
}

function put(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  if (value === null) return;
  while (rows.length <= row) rows.push([]);
  const cells = rows[row];
  while (cells !== undefined && cells.length < column) cells.push(null);
  if (cells !== undefined) cells[column] = value;
}

function shown(answer: Answer, isDate: boolean, date1904: boolean): CellValue {
  if (answer === '') return null;
  return isDate && typeof answer === 'number' ? dateText(answer, date1904) : answer;
}
