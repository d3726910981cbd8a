import type { SheetGrid } from '../../../engine';
import { HeldWorkbook } from '../held-workbook';
import { readDelimited } from './delimited';
import { fileFormat } from './format';
import { readSpreadsheet } from './spreadsheet';
import { writeWorkbook } from './write/workbook';

/**
 * A workbook as bytes: xlsx, xlsm, xlsb, xls, ods, csv or tsv. The bytes it was given never change; what is applied goes to a new
 * workbook, which `result` gives. Where bytes come from and go to (disk, download) is not known here. Nobody types into a file
 * that no program holds open, so onChange never calls.
 */
export class FileWorkbook extends HeldWorkbook {
  constructor(
    file: string,
    sheets: readonly SheetGrid[],
    /** Chart, macro and dialog sheets: there, but without cells. */
    readonly otherSheets: readonly string[],
  ) {
    super(file, sheets);
  }

  /** The sheets applied so far, as the bytes of a new workbook. */
  result(): Uint8Array {
    return writeWorkbook(this.held.plans());
  }
}

/**
 * Opens a file by its bytes and its name.
 * Throws HostError: file.unsupported, file.encrypted, file.damaged, file.too-large.
 */
export function openFile(bytes: Uint8Array, file: string): FileWorkbook {
  if (fileFormat(bytes, file) === 'delimited') return new FileWorkbook(file, [readDelimited(bytes, file)], []);
  const { sheets, otherSheets } = readSpreadsheet(bytes, file);
  return new FileWorkbook(file, sheets, otherSheets);
}
