import type { CountDraft } from './driver-draft';

/** Columns that cells of a sheet are put into, in their order. */
const columns = ['ages', 'count'] as const;

/**
 * Rows with cells of a sheet put in from one field on, to the right and downwards, with new rows where there are too few. null: the text
 * is one cell, which its field takes as it is; left to itself a field would run several together into one number.
 */
export function withPasted(
  counts: readonly CountDraft[],
  at: number,
  column: (typeof columns)[number],
  text: string,
): readonly CountDraft[] | null {
  const cells = text
    .replace(/\r?\n$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t'));
  if (cells.length === 1 && cells[0]?.length === 1) return null;
  const missing = Math.max(0, at + cells.length - counts.length);
  const rows: CountDraft[] = [...counts, ...Array.from({ length: missing }, () => ({ ages: '', area: '', count: '' }))];
  const into = columns.slice(columns.indexOf(column));
  return rows.map((row, index) => {
    const values = cells[index - at] ?? [];
    const pasted = into.flatMap((name, place) => (values[place] === undefined ? [] : [[name, values[place].trim()] as const]));
    return { ...row, ...Object.fromEntries(pasted) };
  });
}
