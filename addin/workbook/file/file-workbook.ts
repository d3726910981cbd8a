import type { SheetGrid } from '../../../engine';
import { HeldWorkbook } from '../held-workbook';
import { calculateMissing } from './calculate/calculate-missing';
import { readDelimited } from './delimited';
import { fileFormat } from './format';
import type { OpenedWorkbook } from './opened-workbook';
import { readSpreadsheet } from './spreadsheet';
import { runSteps, type Steps, type Watch } from './steps';
import { writeWorkbook } from './write/workbook';

/**
 * A workbook as bytes: xlsx, xlsm, xlsb, xls, ods, fods, csv or tsv. The bytes it was given never change; what is applied goes to a
 * new workbook, which `result` gives. Where bytes come from and go to (disk, download) is not known here. Nobody types into a file
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

/** A file's sheets, step by step. */
function* readFile(bytes: Uint8Array, file: string): Steps<OpenedWorkbook> {
  if (fileFormat(bytes, file) === 'delimited') return { sheets: [yield* readDelimited(bytes, file)], otherSheets: [] };
  return yield* readSpreadsheet(bytes, file);
}

/**
 * Opens a file by its bytes and its name, in slices: it tells how far it is and can be cancelled (the signal's reason is thrown).
 * Throws HostError: file.unsupported, file.encrypted, file.damaged, file.entities, file.too-large, file.too-many-cells.
 */
export async function openFile(bytes: Uint8Array, file: string, watch: Watch = {}): Promise<FileWorkbook> {
  const stored = await runSteps(readFile(bytes, file), watch);
  const { sheets, otherSheets } = await calculateMissing(stored);
  watch.signal?.throwIfAborted();
  return new FileWorkbook(file, sheets, otherSheets);
}
