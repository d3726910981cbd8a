import { foldText } from '../model/fold-text';
import type { CarryChange } from './carry-document';
import { fieldText, type Comparable } from './comparable';
import type { Matching } from './matching';

/** What is different between lines that belong together; nothing where letter case and spaces alone are. */
export function changesOf(
  olds: readonly Comparable[],
  nexts: readonly Comparable[],
  { sides }: Matching,
): readonly CarryChange[] {
  const [old] = olds;
  const [next] = nexts;
  if (olds.length !== 1 || nexts.length !== 1) {
    if (textsOf(olds) === textsOf(nexts)) return [];
    const what = olds.length === 1 ? 'split' : nexts.length === 1 ? 'merged' : 'regrouped';
    return [{ what, field: null, from: String(olds.length), to: String(nexts.length) }];
  }
  const changes: CarryChange[] = [];
  const note = (what: CarryChange['what'], field: string | null, from: string, to: string): void => {
    if (foldText(from) !== foldText(to)) changes.push({ what, field, from, to });
  };
  const { key, names, others } = sides.fields;
  for (const field of [...key, ...names, ...others])
    note('field', field, fieldText(old.line, field), fieldText(next.line, field));
  if (Object.keys(old.line.fields).length > 0) note('label', null, old.line.label, next.line.label);
  if (key.length === 0 && old.key !== old.label) note('field', 'line', old.key, next.key);
  note('kind', null, old.line.kind ?? next.line.kind ?? '', next.line.kind ?? '');
  return changes;
}

/** Codes and names of lines, in whatever order the lines stand. */
function textsOf(lines: readonly Comparable[]): string {
  return JSON.stringify(lines.map(({ key, names, others }) => JSON.stringify([key, names, others])).sort());
}
