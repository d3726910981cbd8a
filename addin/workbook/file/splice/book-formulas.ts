import { columnOf } from '../../column-room';
import type { OpenBook } from './open-book';
import { partText } from './xml-part';

/** In cells, and in the rules of validation and conditional formats. */
const formulaElements = /<(?:[\w-]+:)?(?:f|formula[12]?)\b([^>]*)>([^<]*)</g;
const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);
const plain = (xml: string): string => xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities.get(entity) ?? entity);

export interface BookFormula {
  /** Without "=". */
  readonly text: string;
  /** One formula for several columns: what it reads moves along. */
  readonly moves: boolean;
}

/** Formulas of every sheet and name, but those of the sheets with the given numbers (0-based). */
export function* formulasOf(
  { archive, relations, workbook }: OpenBook,
  except: ReadonlySet<number>,
): Generator<BookFormula, void> {
  for (const { formula, sheet } of workbook.names) if (!except.has(sheet)) yield { text: plain(formula), moves: false };
  const paths = new Map(relations.all.map(({ id, path }) => [id, path]));
  for (const [at, { relation }] of workbook.sheets.entries()) {
    const path = paths.get(relation) ?? null;
    if (path === null || except.has(at) || !archive.has(path)) continue;
    for (const [, attributes = '', text = ''] of partText(archive, path).matchAll(formulaElements)) {
      const range = /\sref\s*=\s*["']([A-Z]+)\d+:([A-Z]+)/.exec(attributes);
      yield { text: plain(text), moves: range !== null && range[1] !== range[2] && /shared/.test(attributes) };
    }
  }
}

/** True where the formula names the sheet. A word of the same letters counts too: calculating once more harms nobody. */
export function readsSheet({ text }: BookFormula, sheet: string): boolean {
  return text.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

/** True where the formula reads a table by its name. Links to other files look alike: calculating once more harms nobody. */
export const readsTable = ({ text }: BookFormula): boolean => text.includes('[');

const places = /\$?\b([A-Z]{1,3})\$?(\d*)(?::\$?([A-Z]{1,3})\$?\d*)?/g;

/** True where the formula may read the column (0-based) of any sheet: in a range, as a whole row, or by an address made of words. */
export function readsColumn({ text, moves }: BookFormula, column: number): boolean {
  const bare = text
    .replace(/"[^"]*"/g, '')
    .replace(/'(?:[^']|'')*'!/g, '')
    .toUpperCase();
  if (moves || /\b(?:INDIRECT|OFFSET)\s*\(/.test(bare) || /(?:^|[^A-Z\d$])\$?\d+:\$?\d+/.test(bare)) return true;
  for (const [, from = '', row = '', to] of bare.matchAll(places)) {
    if (to === undefined && row === '') continue;
    const [a, b] = [columnOf(from), columnOf(to ?? from)];
    if (Math.min(a, b) <= column && column <= Math.max(a, b)) return true;
  }
  return false;
}
