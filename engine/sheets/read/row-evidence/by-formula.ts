import { columnIndex, columnLetter } from '../cell-place';
import type { SignedPart } from '../table-shape';
import type { TableFacts } from './table-facts';

/** Rows a formula adds up in its own column: 1-based rows of the file, both ends included. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
}

const cell = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const sumCall = /^(SUM|SUMME|SUMMA)\((.*)\)$/;
const subtotalCall = /^SUBTOTAL\((?:1?0?9)[,;](.*)\)$/;
const roundCall = /^ROUND\((.*)[,;]-?\d+\)$/;

/** One cell or range of the column; null where it is anything else. */
function rangeOf(text: string, letter: string, sign: 1 | -1): RowRange | null {
  const [first, last = first, ...more] = text.split(':').map((part) => cell.exec(part));
  if (!first || !last || more.length > 0 || first[1] !== letter || last[1] !== letter) return null;
  const [from, to] = [Number(first[2]), Number(last[2])];
  return { from: Math.min(from, to), to: Math.max(from, to), sign };
}

/** Splits at signs or commas that stand in no brackets. */
function splitOutside(text: string, isMark: (letter: string) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0 && isMark(letter)) {
      parts.push(text.slice(start, at), letter);
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function termRanges(term: string, letter: string, sign: 1 | -1, depth: number): RowRange[] | null {
  const call = sumCall.exec(term)?.[2] ?? subtotalCall.exec(term)?.[1];
  if (call !== undefined) {
    const given = splitOutside(call, (mark) => mark === ',' || mark === ';').filter((part) => part !== ',' && part !== ';');
    const ranges = given.map((part) => sumRanges(part, letter, sign, depth));
    return ranges.every((range) => range !== null) ? ranges.flat() : null;
  }
  const rounded = roundCall.exec(term)?.[1];
  if (rounded !== undefined) return sumRanges(rounded, letter, sign, depth);
  const inner = /^\((.*)\)$/.exec(term)?.[1];
  if (inner !== undefined) return sumRanges(inner, letter, sign, depth);
  const range = rangeOf(term, letter, sign);
  return range === null ? null : [range];
}

const deepest = 8;

/** The rows a sum adds up and takes away; null where the text is more than a sum of cells of its own column. */
function sumRanges(text: string, letter: string, sign: 1 | -1, depth = 0): RowRange[] | null {
  if (depth > deepest) return null;
  const tokens = splitOutside(text, (mark) => mark === '+' || mark === '-');
  const ranges: RowRange[] = [];
  let next = sign;
  for (const [place, token] of tokens.entries()) {
    if (token === '+' || token === '-') next = token === '-' ? (sign === 1 ? -1 : 1) : sign;
    else if (token === '') {
      if (place > 0) return null;
    } else {
      const term = termRanges(token, letter, next, depth + 1);
      if (term === null) return null;
      ranges.push(...term);
    }
  }
  return ranges;
}

const longestFormula = 2000;

/** Rows a formula of a column adds up (SUM, SUBTOTAL, plus and minus of cells of that column); null where it does anything else. */
function formulaRanges(formula: string, letter: string): readonly RowRange[] | null {
  if (formula.length > longestFormula) return null;
  const text = formula.replace(/^=/, '').replace(/\s+/g, '').replace(/\$/g, '').toUpperCase();
  const ranges = sumRanges(text, letter.toUpperCase(), 1);
  return ranges === null || ranges.length === 0 ? null : ranges;
}

/** Parts of all formulas together, at most so many a row of the table: running sums name every row before them. */
const partsPerRow = 16;

/**
 * What the formulas of amount cells say: row -> the rows it adds up. The column whose formula names most rows speaks for its row.
 */
export function totalsByFormula({ sheet, found, rows }: TableFacts): ReadonlyMap<number, readonly SignedPart[]> {
  const told = new Map<number, SignedPart[]>();
  const { formulaTexts } = sheet;
  if (formulaTexts === undefined || formulaTexts.size === 0) return told;
  const placeOfRow = new Map(rows.map(({ row }, at) => [row, at]));
  const amountColumns = new Set(found.filter(({ role }) => role === 'amount').map(({ index }) => index));
  const [first, last] = [rows[0]?.row ?? 1, rows.at(-1)?.row ?? 0];
  let left = (last - first + 1) * partsPerRow;
  for (const [address, formula] of formulaTexts) {
    const place = cell.exec(address);
    const at = placeOfRow.get(Number(place?.[2]));
    if (at === undefined || !amountColumns.has(columnIndex(place?.[1] ?? ''))) continue;
    const ranges = formulaRanges(formula, columnLetter(columnIndex(place?.[1] ?? '')));
    if (ranges === null) continue;
    const inside = ranges.map(({ from, to, sign }) => ({ from: Math.max(from, first), to: Math.min(to, last), sign }));
    const size = inside.reduce((sum, { from, to }) => sum + Math.max(0, to - from + 1), 0);
    const known = told.get(at)?.length ?? 0;
    if (size <= known || size > left) continue;
    const parts = partsOf(inside, placeOfRow, at);
    if (parts.length <= known) continue;
    left -= size;
    told.set(at, parts);
  }
  return told;
}

function partsOf(ranges: readonly RowRange[], placeOfRow: ReadonlyMap<number, number>, own: number): SignedPart[] {
  const parts = new Map<number, SignedPart>();
  for (const { from, to, sign } of ranges) {
    for (let row = from; row <= to; row++) {
      const at = placeOfRow.get(row);
      if (at !== undefined && at !== own) parts.set(at, { at, sign });
    }
  }
  return [...parts.values()].sort((a, b) => a.at - b.at);
}
