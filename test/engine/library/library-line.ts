import type { BudgetLine } from '../../../engine/model/budget';

/** A budget line that has the given fields and nothing else of interest. */
export function libraryLine(fields: Readonly<Record<string, string>>, label = Object.values(fields)[0] ?? ''): BudgetLine {
  return {
    id: Object.values(fields).join('/'),
    organiser: 'city',
    label,
    kind: 'expense',
    fields,
    at: { sheet: 'TA2026', cell: 'A7' },
    row: 7,
  };
}
