/** Sums over growing ranges build on each other, so their ranges cost next to nothing. */
const cheap: ReadonlySet<string> = new Set(['SUM', 'ROUND', 'ABS', 'IF', 'IFERROR']);
const range =
  /\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?!\d)|\$?(\d{1,7}):\$?(\d{1,7})/gi;
const widestSheet = 16_384;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
const span = (first: number, last: number): number => Math.abs(last - first) + 1;

/** About how many cells a formula looks at; whole columns count the rows that are there. */
export function rangeCost(formula: string, rows: number): number {
  const calls = formula.toUpperCase().match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
  if (calls.every((name) => cheap.has(name))) return 1;
  let cells = 1;
  for (const [, left, top, right, bottom, from, to, first, last] of formula.matchAll(range)) {
    if (left !== undefined && right !== undefined)
      cells += span(columnOf(left), columnOf(right)) * span(Number(top), Number(bottom));
    else if (from !== undefined && to !== undefined) cells += span(columnOf(from), columnOf(to)) * rows;
    else cells += span(Number(first), Number(last)) * widestSheet;
  }
  return cells;
}
