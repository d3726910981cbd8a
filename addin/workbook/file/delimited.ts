import Papa from 'papaparse';
import type { CellValue, SheetGrid } from '../../../engine';
import { decodeText } from './decode';
import { extensionOf } from './format';

const delimiters = [';', '\t', ',', '|'] as const;
const sampledRecords = 200;

/** How well a delimiter explains the records: the share that has the most frequent number of fields, and that number. */
function fit(text: string, delimiter: string): { readonly share: number; readonly fields: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: sampledRecords, skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  for (const record of data) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let best = { share: 0, fields: 0 };
  for (const [fields, records] of counts) {
    const share = records / data.length;
    if (fields > 1 && (share > best.share || (share === best.share && fields > best.fields))) best = { share, fields };
  }
  return best;
}

/** The delimiter that gives the most records the same number of fields; then the one with more fields; then the earlier. */
export function detectDelimiter(text: string): string {
  let best: { delimiter: string; share: number; fields: number } = { delimiter: ',', share: 0, fields: 0 };
  for (const delimiter of delimiters) {
    const { share, fields } = fit(text, delimiter);
    if (share > best.share || (share === best.share && fields > best.fields)) best = { delimiter, share, fields };
  }
  return best.delimiter;
}

function withoutBlankEnd(cells: CellValue[]): CellValue[] {
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}

/**
 * A csv or tsv as one sheet without a name. Every field stays text, an empty one is null; records are rows, the first is row 1,
 * blank ones included. Throws HostError file.damaged.
 */
export function readDelimited(bytes: Uint8Array, file: string): SheetGrid {
  const text = decodeText(bytes, file);
  const delimiter = extensionOf(file) === 'tsv' ? '\t' : detectDelimiter(text);
  const { data } = Papa.parse<string[]>(text, { delimiter });
  const rows = data.map((record) => withoutBlankEnd(record.map((field): CellValue => (field === '' ? null : field))));
  while (rows.at(-1)?.length === 0) rows.pop();
  return { name: null, file, visibility: 'visible', rows, formulasWithoutValue: [], formulas: 0 };
}
