import Papa, { type ParseConfig, type ParseResult } from 'papaparse';
import type { CellValue, SheetGrid } from '../../../engine';
import { HostError } from '../host-error';
import { decodeText } from './decode';
import { extensionOf } from './format';
import { detached } from './grid-builder';
import { Room } from './room';
import type { Steps } from './steps';

const delimiters = [';', '\t', ',', '|'] as const;
const sampledRecords = 200;
/** Beyond this a text is no budget, and no JavaScript engine holds it comfortably. */
const mostTextMegabytes = 256;
const megabyte = 1024 * 1024;

/** How well a delimiter explains the records. */
interface Fit {
  readonly delimiter: string;
  /** Quotes stand where quotes may: around whole fields. */
  readonly clean: boolean;
  /** The share of records that have the most frequent number of fields, and that number. */
  readonly share: number;
  readonly fields: number;
}

function fit(text: string, delimiter: string): Fit {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: sampledRecords, skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  for (const record of data) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const clean = !errors.some((error) => error.type === 'Quotes');
  let best: Fit = { delimiter, clean, share: 0, fields: 1 };
  for (const [fields, records] of counts) {
    const candidate = { delimiter, clean, share: records / data.length, fields };
    if (fields > 1 && isBetter(candidate, best)) best = candidate;
  }
  return best;
}

function isBetter(a: Fit, b: Fit): boolean {
  if (a.fields > 1 !== b.fields > 1) return a.fields > 1;
  if (a.clean !== b.clean) return a.clean;
  return a.share === b.share ? a.fields > b.fields : a.share > b.share;
}

/** Beginning of a text in which the headings are looked for, in letters. */
const topLetters = 20_000;

function fieldsIn(line: string, delimiter: string): number {
  return line.split(delimiter).length;
}

/**
 * Whether commas stand for something else than the end of a field: another delimiter splits the headings into as many fields, and into
 * more than commas do in any line before. Decimal commas and prose below the headings then have no say.
 */
function commaIsText(text: string): boolean {
  // Quoted fields may hold delimiters and line breaks, and say nothing.
  const lines = text
    .slice(0, topLetters)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/);
  const others = delimiters.filter((delimiter) => delimiter !== ',');
  let earlier = 1;
  for (const line of lines) {
    const commas = fieldsIn(line, ',');
    const fields = Math.max(...others.map((delimiter) => fieldsIn(line, delimiter)));
    if (fields > 1) return fields >= commas && fields > earlier;
    earlier = Math.max(earlier, commas);
  }
  return false;
}

/** The delimiter that splits the records without breaking quotes, most of them into the same number of fields; then into more; then the earlier. The headings decide about the comma. */
export function detectDelimiter(text: string): string {
  const possible = commaIsText(text) ? delimiters.filter((delimiter) => delimiter !== ',') : delimiters;
  const fits = possible.map((delimiter) => fit(text, delimiter));
  const best = fits.reduce((winner, candidate) => (isBetter(candidate, winner) ? candidate : winner));
  return best.fields > 1 ? best.delimiter : ',';
}

/** Letters parsed in one step. */
const pieceLetters = 1 << 20;

interface Records {
  readonly data: string[][];
  /** Line with a quote that never closes; null where there is none. */
  readonly openQuote: number | null;
}

/** A quote that never closes would swallow every record after it, so then quotes are ordinary letters. */
function* records(text: string, delimiter: string, room: Room): Steps<Records> {
  const quoted = yield* parse(text, { delimiter, newline: '\n' }, room);
  if (quoted.openQuote === null) return { data: quoted.data, openQuote: null };
  const openQuote = text.slice(0, quoted.openQuote).split('\n').length;
  const { data } = yield* parse(text, { delimiter, newline: '\n', quoteChar: '\u0000' }, room);
  return { data, openQuote };
}

/** All records; or, once a field in quotes goes on for longer than a step, where its quote opens. */
function* parse(text: string, config: ParseConfig, room: Room): Steps<Records> {
  const parser = new Papa.Parser(config);
  const data: string[][] = [];
  let at = 0;
  for (let end = 0; end < text.length;) {
    end = Math.min(text.length, end + pieceLetters);
    const isLast = end === text.length;
    const result = parser.parse(text.slice(at, end), at, !isLast) as ParseResult<string[]>;
    const open = result.errors.find((error) => error.code === 'MissingQuotes');
    if (open !== undefined) return { data, openQuote: open.index ?? 0 };
    for (const record of result.data) {
      room.take(record.length + 1);
      data.push(record);
    }
    at = result.meta.cursor;
    if (!isLast && end - at > pieceLetters) return { data, openQuote: at };
    yield { done: end, total: text.length };
  }
  return { data, openQuote: null };
}

/** Said in the sheet itself: what was read is not refused, but fields with a delimiter inside quotes are split. */
function opening(openQuote: number | null, file: string): Pick<SheetGrid, 'opening'> {
  if (openQuote === null) return {};
  const at = { file, sheet: null, cell: `A${openQuote}` };
  return { opening: [{ code: 'row.quote-open', severity: 'warning', params: { row: openQuote }, at }] };
}

function rowOf(record: readonly string[]): CellValue[] {
  const cells = record.map((field): CellValue => (field === '' ? null : detached(field)));
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}

/**
 * A csv or tsv as one sheet without a name. Every field stays text, an empty one is null; records are rows, the first is row 1,
 * blank ones included. Lines end as they like: \n, \r\n or \r. Throws HostError file.damaged, file.too-large, file.too-many-cells.
 */
export function* readDelimited(bytes: Uint8Array, file: string): Steps<SheetGrid> {
  const size = bytes.length / megabyte;
  if (size > mostTextMegabytes) throw new HostError('file.too-large', { file, size: Math.ceil(size), limit: mostTextMegabytes });
  const decoded = decodeText(bytes, file);
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  const delimiter = extensionOf(file) === 'tsv' ? '\t' : detectDelimiter(text);
  const { data, openQuote } = yield* records(text, delimiter, new Room(file));
  const rows = data.map(rowOf);
  while (rows.at(-1)?.length === 0) rows.pop();
  return { name: null, file, visibility: 'visible', rows, formulasWithoutValue: [], formulas: 0, ...opening(openQuote, file) };
}
