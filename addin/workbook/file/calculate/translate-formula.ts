import type { TableArea } from '../opened-workbook';
import { cellReference } from '../../cell-reference';
import { lastColumn, lastRow } from './formula-tree';
import { tableRange, type FormulaPlace } from './table-reference';

/** What formulas of a workbook may use. Names in small letters, functions in capitals. */
export interface Vocabulary {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, TableArea>;
  readonly functions: ReadonlySet<string>;
  /** What functions are called in the translation, where that is something else. */
  readonly ownNames?: ReadonlyMap<string, string>;
  /** What stands for a name in the translation. */
  readonly meanings?: ReadonlyMap<string, string>;
}

/** The longest formula and the deepest nesting any spreadsheet program takes. */
const longest = 8192;
const deepest = 64;
const manySigns = /(?:[-+]\s*){64}/;

const token = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!))`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`,
    String.raw`(?<table>[\p{L}_][\p{L}\p{N}_.]*(?=\[))`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*(?=\s*\())`,
    String.raw`(?<reference>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d{1,7}:\$?\d{1,7}(?![\d.]))`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`(?<bracket>\[)`,
    String.raw`(?<operator>[-+*\/^&=<>%(),;:{}\s])`,
  ].join('|'),
  'yu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** End of the bracket that opens here; -1 where none closes it. A ' before a bracket makes it a letter. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return at;
  }
  return -1;
}

/** A text as HyperFormula's parser takes it: with backslashes before quotes and backslashes. */
const escaped = (text: string): string => `"${text.slice(1, -1).replace(/""|\\/g, (sign) => `\\${sign.charAt(0)}`)}"`;

/** A cell that no sheet has. HyperFormula would make a name or an error of it. */
function isBeyondSheets(reference: string | undefined): boolean {
  if (reference === undefined) return false;
  return reference.split(':').some((end) => {
    const [, letters = 'A', digits = '1'] = /^\$?([A-Za-z]+)?\$?(\d+)?$/.exec(end) ?? [];
    const place = cellReference(`${letters}${digits}`);
    return place === null || place.row < 0 || place.row > lastRow || place.column > lastColumn;
  });
}

function translateWord(groups: Groups, words: Vocabulary): string | null {
  const { sheet, call, name } = groups;
  if (sheet !== undefined) {
    const bare = sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    return words.sheets.has(bare.toLowerCase()) ? `'${bare.replaceAll("'", "''")}'!` : null;
  }
  if (call !== undefined) {
    const bare = call.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase();
    return words.functions.has(bare) ? (words.ownNames?.get(bare) ?? bare) : null;
  }
  if (name === undefined) return null;
  if (/^(true|false)$/i.test(name)) return `${name.toUpperCase()}()`;
  const key = name.toLowerCase();
  return words.names.has(key) ? (words.meanings?.get(key) ?? name) : null;
}

/** The table that stands around a place, for references that do not name it. */
function tableAround({ tables }: Vocabulary, { sheet, row, column }: FormulaPlace): TableArea | undefined {
  return [...tables.values()].find(
    (table) =>
      table.sheet === sheet &&
      row >= table.row &&
      row < table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.columns.length,
  );
}

/**
 * A file's formula as HyperFormula knows it: tables as ranges, sheet names in quotes, newer functions without their prefix, TRUE and
 * FALSE as calls. null where any word of it is not known for certain: a function, name or sheet nobody has, another workbook, a
 * range over several sheets. What is not understood whole is not calculated, because IFERROR would make a figure of it.
 */
export function translateFormula(formula: string, place: FormulaPlace, words: Vocabulary): string | null {
  if (formula.length > longest || manySigns.test(formula)) return null;
  let translated = '';
  let depth = 0;
  for (let at = 0; at < formula.length;) {
    token.lastIndex = at;
    const groups = token.exec(formula)?.groups;
    if (groups === undefined) return null;
    at = token.lastIndex;
    const { table, bracket, sheet, call, name, operator, text, number, reference } = groups;
    if (operator === '(') depth++;
    else if (operator === ')') depth--;
    if (depth < 0 || depth > deepest || isBeyondSheets(reference)) return null;
    if (table !== undefined || bracket !== undefined) {
      const start = table === undefined ? at - 1 : at;
      const end = bracketEnd(formula, start);
      const area = table === undefined ? tableAround(words, place) : words.tables.get(table.toLowerCase());
      const range = end < 0 || area === undefined ? null : tableRange(area, formula.slice(start + 1, end), place);
      if (range === null) return null;
      translated += range;
      at = end + 1;
    } else if (sheet !== undefined || call !== undefined || name !== undefined) {
      const word = translateWord(groups, words);
      if (word === null) return null;
      translated += word;
    } else if (text !== undefined) translated += escaped(text);
    else if (number !== undefined) translated += String(Number(number));
    else translated += Object.values(groups).find((text) => text !== undefined) ?? '';
  }
  return depth === 0 ? translated : null;
}
