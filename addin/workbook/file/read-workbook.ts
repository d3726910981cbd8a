import { calculateMissing } from './calculate/calculate-missing';
import { readDelimited } from './delimited';
import { fileFormat } from './format';
import type { OpenedWorkbook } from './opened-workbook';
import { readSpreadsheet } from './spreadsheet';
import { runSteps, type Steps, type Watch } from './steps';

/** A file's sheets, step by step. */
function* readFile(bytes: Uint8Array, file: string): Steps<OpenedWorkbook> {
  if (fileFormat(bytes, file) === 'delimited') return { sheets: [yield* readDelimited(bytes, file)], otherSheets: [] };
  return yield* readSpreadsheet(bytes, file);
}

/**
 * Reads a file by its bytes and its name, in slices, and calculates formulas that it holds no results of: it tells how far it is and can
 * be cancelled (the signal's reason is thrown). What calculating needs comes with it.
 * Throws HostError: file.unsupported, file.encrypted, file.damaged, file.entities, file.too-large, file.too-many-cells.
 */
export async function readWorkbook(bytes: Uint8Array, file: string, watch: Watch = {}): Promise<OpenedWorkbook> {
  const stored = await runSteps(readFile(bytes, file), watch);
  const calculated = await calculateMissing(stored);
  watch.signal?.throwIfAborted();
  return { ...stored, ...calculated };
}
