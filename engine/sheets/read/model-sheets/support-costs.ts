import type { Issue } from '../../../issues/issue';
import type { HeadingKey } from '../../../model/sheet-tables';
import { entryOf, joinRows } from './entries';
import { groupRows, keyText } from './group-rows';
import type { SheetRow } from './find-tables';
import { branch, type Branch, type Leaf } from './sown';

const key: readonly HeadingKey[] = ['organiser', 'field'];

/** Support costs from their table, a row for each support unit, and their use from the table that says whom a unit serves. */
export function sowSupportCosts(rows: readonly SheetRow[], use: readonly SheetRow[], issues: Issue[]): Branch[] {
  const known = new Set(rows.flatMap((row) => keyText(row, key) ?? []));
  const joined = joinRows(use, key, known, 'supportCosts', issues);
  return groupRows(rows, key, new Set(['supportUnit'])).map((group) =>
    entryOf(
      group.first,
      ['supportUnit'],
      [
        ['support', group.rows.flatMap((row) => row.cells.get('supportUnit') ?? [])],
        ['use', sowUse(joined.get(keyText(group.first, key) ?? '') ?? [], issues)],
      ],
    ),
  );
}

/** A pair of units on two rows would be read from the last one in silence, so the second is an issue. */
function sowUse(rows: readonly SheetRow[], issues: Issue[]): Branch {
  const units = new Map<string, Map<string, Leaf>>();
  for (const row of rows) {
    const from = text(row.cells.get('supportUnit'));
    const to = text(row.cells.get('servedUnit'));
    const basis = row.cells.get('basisAmount') ?? { value: null, at: row.at };
    const served = units.get(from) ?? new Map<string, Leaf>();
    if (served.has(to)) {
      const id = `${from} → ${to}`;
      issues.push({ code: 'model.duplicate-id', severity: 'error', params: { what: 'supportUnit', id }, at: row.at });
    }
    units.set(from, served.set(to, basis));
  }
  return branch([...units].map(([unit, served]) => [unit, branch(served)]));
}

function text(leaf: Leaf | undefined): string {
  return leaf === undefined ? '' : String(leaf.value);
}
