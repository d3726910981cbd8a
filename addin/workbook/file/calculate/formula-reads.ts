import { cellReference } from '../../cell-reference';
import { lastColumn, lastRow } from './formula-tree';
import { translateFormula, type Vocabulary } from './translate-formula';
import type { FormulaPlace } from './table-reference';

/** Cells a formula reads, of one sheet: 0-based, ends included. */
export interface ReadArea {
  /** In small letters. */
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const anyFunction: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** Functions that read cells no word of the formula names, and ranges whose end a function gives. */
const wanders = /\b(?:INDIRECT|OFFSET)\s*\(|\)\s*:|:\s*[\p{L}_][\p{L}\p{N}_.]*\(/iu;

const cells = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7})`;

/** Texts are stepped over; sheets stand in quotes in a translation. */
const reference = new RegExp(String.raw`"(?:[^"\\]|\\.)*"|('(?:[^']|'')+'!)?(?:${cells})(?![\w.(])`, 'gi');

/** As files write formulas: references, words with the bracket that makes them functions, and signs that more has to be known for. */
const piece = new RegExp(
  String.raw`"(?:[^"]|"")*"|('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:${cells})(?![\p{L}\p{N}_.([!:])|(?<word>[\p{L}_][\p{L}\p{N}_.]*)(?<call>\()?|\d[\d.]*(?:E[-+]?\d+)?|(?<sign>[[\\{#!'])`,
  'giu',
);

/**
 * What a formula reads, whether it can be calculated or not; null where it may read anything: a name, another workbook, an address made
 * of words.
 */
export function formulaReads(formula: string, place: FormulaPlace, words: Vocabulary): readonly ReadArea[] | null {
  // A table of what-if results is a formula without words.
  if (formula.trim() === '' || wanders.test(formula)) return null;
  const plain = plainReads(formula, place.sheet);
  if (plain !== undefined) return plain;
  const translated = translateFormula(formula, place, { ...words, functions: anyFunction });
  return translated === null ? null : translationReads(translated, place.sheet);
}

/** Of a formula without names and tables, as most of a large workbook are; undefined where it has some. */
function plainReads(formula: string, own: string): readonly ReadArea[] | undefined {
  const areas: ReadArea[] = [];
  for (const match of formula.matchAll(piece)) {
    const { word, call, sign } = match.groups ?? {};
    if (sign !== undefined || (word !== undefined && call === undefined)) return undefined;
    const area = areaOf(match, own);
    if (area !== null) areas.push(area);
  }
  return areas;
}

/** The same of a formula that is translated already. */
export function translationReads(translated: string, own: string): readonly ReadArea[] {
  return [...translated.matchAll(reference)].flatMap((match) => areaOf(match, own) ?? []);
}

function areaOf(match: RegExpMatchArray, own: string): ReadArea | null {
  const [, of, left, top, right, bottom, from, to, first, last] = match;
  const bare = of === undefined ? own : of.startsWith("'") ? of.slice(1, -2).replaceAll("''", "'") : of.slice(0, -1);
  const sheet = bare.toLowerCase();
  if (left !== undefined && top !== undefined)
    return between(sheet, [Number(top) - 1, Number(bottom ?? top) - 1], [columnOf(left), columnOf(right ?? left)]);
  if (from !== undefined && to !== undefined) return between(sheet, [0, lastRow], [columnOf(from), columnOf(to)]);
  if (first === undefined || last === undefined) return null;
  return between(sheet, [Number(first) - 1, Number(last) - 1], [0, lastColumn]);
}

function between(sheet: string, [a, b]: readonly [number, number], [c, d]: readonly [number, number]): ReadArea {
  return { sheet, top: Math.min(a, b), left: Math.min(c, d), bottom: Math.max(a, b), right: Math.max(c, d) };
}

const columnOf = (letters: string): number => cellReference(`${letters}1`)?.column ?? 0;
