import { cellReference } from '../cell-reference';
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

/** Functions that read cells no word of the formula names. */
const wanders = /\b(?:INDIRECT|OFFSET)\s*\(/i;

/** Texts are stepped over; sheets stand in quotes in a translation. */
const reference =
  /"(?:[^"\\]|\\.)*"|('(?:[^']|'')+'!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![A-Z\d])|\$?(\d{1,7}):\$?(\d{1,7}))(?![\w.(])/gi;

/**
 * What a formula reads, whether it can be calculated or not; null where it may read anything: a name, another workbook, an address made
 * of words.
 */
export function formulaReads(formula: string, place: FormulaPlace, words: Vocabulary): readonly ReadArea[] | null {
  const translated = translateFormula(formula, place, { ...words, functions: anyFunction });
  return translated === null || wanders.test(translated) ? null : translationReads(translated, place.sheet);
}

/** The same of a formula that is translated already. */
export function translationReads(translated: string, own: string): readonly ReadArea[] {
  const areas: ReadArea[] = [];
  for (const [, of, left, top, right, bottom, from, to, first, last] of translated.matchAll(reference)) {
    const sheet = (of === undefined ? own : of.slice(1, -2).replaceAll("''", "'")).toLowerCase();
    const row = (digits: string | undefined, other: number): number => (digits === undefined ? other : Number(digits) - 1);
    if (left !== undefined && top !== undefined)
      areas.push(between(sheet, [row(top, 0), row(bottom ?? top, 0)], [columnOf(left), columnOf(right ?? left)]));
    else if (from !== undefined && to !== undefined) areas.push(between(sheet, [0, lastRow], [columnOf(from), columnOf(to)]));
    else if (first !== undefined) areas.push(between(sheet, [row(first, 0), row(last, 0)], [0, lastColumn]));
  }
  return areas;
}

function between(sheet: string, [a, b]: readonly [number, number], [c, d]: readonly [number, number]): ReadArea {
  return { sheet, top: Math.min(a, b), left: Math.min(c, d), bottom: Math.max(a, b), right: Math.max(c, d) };
}

const columnOf = (letters: string): number => cellReference(`${letters}1`)?.column ?? 0;
