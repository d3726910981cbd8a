import { longestName, type SheetGrid } from '../../../engine';
import { cellReference } from '../cell-reference';
import { isDateFormat } from '../date-format';
import { fileFormat } from '../file/format';
import type { BookLooks } from '../file/looks/book-looks';
import { plainLooks } from '../file/looks/plain-looks';
import { readLooks } from '../file/looks/read-looks';
import type { OpenedWorkbook, Workings } from '../file/opened-workbook';
import { readWorkbook } from '../file/read-workbook';
import { canHold } from '../file/splice/open-book';
import { runSteps, type Watch } from '../file/steps';
import { FileGuard } from './file-guard';
import type { OpenedBook } from './opened-book';

/** A csv has nothing that formulas could mean but its cells. */
const bareWorkings: Workings = { date1904: false, names: [], tables: [], pending: new Map() };

/** A file's values, then how they look. Throws what `readWorkbook` throws. */
export async function readBookFile(bytes: Uint8Array, file: string, values: Watch, looks: Watch): Promise<OpenedBook> {
  const read = await readWorkbook(bytes, file, values);
  const isDelimited = fileFormat(bytes, file) === 'delimited';
  const sheets = read.sheets.map((sheet) => (sheet.name === null ? { ...sheet, name: sheetName(file) } : sheet));
  const holds = canHold(bytes);
  const bookLooks = holds ? await runSteps(readLooks(bytes, file), looks) : plainLooks(sheets);
  const guard = holds ? new FileGuard(bytes, file) : null;
  return {
    file,
    bytes,
    sheets,
    workings: read.workings ?? (isDelimited ? bareWorkings : null),
    looks: bookLooks,
    canHold: holds,
    isText: textsOf(read, isDelimited, bookLooks, holds),
    arrays: (sheet) => read.workings?.arrays?.get(sheet) ?? [],
    refusal: (edit) => guard?.refusal(edit) ?? null,
    prepareEdits: (sheet) => guard?.prepare(sheet),
    checkWrite: (write) => guard?.checkWrite(write, sheets) ?? write.removed,
  };
}

/** Where the file tells texts from dates, as it does; else a csv holds texts, and a cell that shows dates holds a date. */
function textsOf({ workings }: OpenedWorkbook, isDelimited: boolean, looks: BookLooks, holds: boolean): OpenedBook['isText'] {
  const texts = workings?.texts;
  if (texts !== undefined) return (sheet, at) => texts.get(sheet)?.has(at) === true;
  if (isDelimited || !holds) return () => isDelimited;
  return (sheet, at) => {
    const place = cellReference(at);
    const format = place === null ? undefined : looks.sheets.get(sheet)?.format(place.row + 1, place.column);
    return format === undefined || !isDateFormat(format);
  };
}

/** Name of the only sheet of a csv, so that it is still known when it is saved in a workbook: the file's own, as far as a sheet can have it. */
function sheetName(file: string): NonNullable<SheetGrid['name']> {
  const bare = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const fitting = [...bare].reduce((name, letter) => (name.length + letter.length > longestName ? name : name + letter), '');
  return fitting.trim() === '' || fitting.toLowerCase() === 'history' ? 'csv' : fitting.trim();
}
