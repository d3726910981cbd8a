import { HostError } from '../host-error';

/** Kinds of file that are read; a spreadsheet's inner format is the reader's business. */
export type FileFormat = 'spreadsheet' | 'delimited';

/** What the first bytes of a file must be for its extension. A text dressed as a workbook would be read as one odd column. */
type Signature = 'zip' | 'compound' | 'markup' | 'binary';
const signatures: ReadonlyMap<string, readonly Signature[]> = new Map([
  ['xlsx', ['zip', 'compound']],
  ['xlsm', ['zip', 'compound']],
  ['xlsb', ['zip', 'compound']],
  ['ods', ['zip']],
  ['fods', ['markup']],
  // Many programs give their HTML or XML export the name .xls.
  ['xls', ['compound', 'binary', 'markup', 'zip']],
]);
const delimited: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt']);

export function extensionOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

function signatureOf(bytes: Uint8Array): Signature | null {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b) return 'zip';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'compound';
  if (a === 0x09 && (b === 0x00 || b === 0x02 || b === 0x04 || b === 0x08)) return 'binary';
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return start.startsWith('<') ? 'markup' : null;
}

/** Throws HostError: file.unsupported for an extension nobody here reads, file.damaged where the bytes are not what it says. */
export function fileFormat(bytes: Uint8Array, file: string): FileFormat {
  const extension = extensionOf(file);
  if (delimited.has(extension)) return 'delimited';
  const expected = signatures.get(extension);
  if (expected === undefined) throw new HostError('file.unsupported', { file, extension });
  const signature = signatureOf(bytes);
  if (signature === null || !expected.includes(signature)) throw new HostError('file.damaged', { file });
  return 'spreadsheet';
}
