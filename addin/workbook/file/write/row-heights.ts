import type { PlanCell, SheetPlan } from '../../../../engine';
import { lineHeight, looks } from './looks';

const normalSize = 10;
const defaultWidth = 10;

/** Lines a text takes in a column of so many characters, broken between words; a word wider than the column is broken inside. */
export function linesOfText(text: string, width: number): number {
  const room = Math.max(1, width);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(word.length / room) - 1);
      used = word.length % room || Math.min(word.length, room);
    }
  }
  return lines;
}

function cellHeight(cell: PlanCell, column: number, widths: readonly number[]): number {
  const look = looks[cell.style ?? 'text'];
  if (!look.wrap || typeof cell.value !== 'string') return lineHeight(look);
  let width = 0;
  for (let at = column; at < column + (cell.span ?? 1); at++) width += widths[at] ?? defaultWidth;
  // Bold capitals are wide, small type is narrow: a little room is kept so that no line is ever cut off.
  const characters = Math.floor((width * normalSize * (look.bold ? 1 : 1.08)) / look.size);
  return lineHeight(look) * linesOfText(cell.value, characters);
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
