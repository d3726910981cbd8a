import { freeNames, nameKey, type ResultWords, type SheetGrid } from '../../engine';

/** Names of the result sheets, in their order, and which of ours that stand are none of them. */
export interface ResultNames {
  readonly names: readonly string[];
  readonly remove: readonly string[];
}

/** Under which names result sheets can be written beside the person's own, in place of those of ours that stand (`standing`). */
export function resultNames(
  { sheets: words }: Pick<ResultWords, 'sheets'>,
  sheets: readonly SheetGrid[],
  standing: readonly string[],
): ResultNames {
  const plans = Object.values(words).map((name) => ({ name }));
  const ours = standing.map((name) => ({ name, ours: 'result' }));
  const others = sheets.filter((sheet) => sheet.ours !== 'result').map(({ name }) => ({ name }));
  const names = freeNames(plans, [...others, ...ours]);
  const written = new Set(names.map(nameKey));
  return { names, remove: standing.filter((name) => !written.has(nameKey(name))) };
}
