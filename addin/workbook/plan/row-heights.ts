import type { PlanCell, SheetPlan } from '../../../engine';
import { lineHeight, looks } from './looks';

const normalSize = 10;
const defaultWidth = 10;

/** Widths of letters against a digit, in the font of the styles part; every other letter counts as wide as a digit. */
const narrow = /[ijlfrt.,:;'|!()\- ]/;
const wide = /[mwMW%@—\p{Lu}]/u;
const boldFactor = 1.08;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (narrow.test(letter) ? 0.55 : wide.test(letter) ? 1.35 : 1), 0);

/** Lines a text takes in a column as wide as so many digits, broken between words; a word wider than the column is broken inside. */
export function linesOfText(text: string, width: number): number {
  const room = Math.max(1, width);
  const space = widthOf(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const own = widthOf(word);
      const needed = used === 0 ? own : used + space + own;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(own / room) - 1);
      used = own % room || Math.min(own, room);
    }
  }
  return lines;
}

function cellHeight(cell: PlanCell, column: number, widths: readonly number[]): number {
  const look = looks[cell.style ?? 'text'];
  if (!look.wrap || typeof cell.value !== 'string') return lineHeight(look);
  let width = 0;
  for (let at = column; at < column + (cell.span ?? 1); at++) width += widths[at] ?? defaultWidth;
  const digits = (width * normalSize) / look.size / (look.bold ? boldFactor : 1);
  return lineHeight(look) * linesOfText(cell.value, digits);
}

/**
 * Height in points of every row. Excel does not grow rows for merged cells, so heights are written, not left to the host:
 * the printed page is then the same everywhere.
 */
export function rowHeights(plan: SheetPlan): number[] {
  return plan.rows.map((row) => {
    let height = lineHeight(looks.text);
    let column = 0;
    for (const cell of row) {
      height = Math.max(height, cellHeight(cell, column, plan.widths));
      column += cell.span ?? 1;
    }
    return Math.min(409, height + 1);
  });
}
