import { evidenceGrades } from '../model/terms';
import { amountText, centsOf } from '../money/amount';
import type { CubeRow } from './analysis';
import { groupBy } from './by-key';

/**
 * The cube as it is published: without areas, for a moment's cell of one area and segment is where a single family can be recognised, and with one row for
 * each owner of a cell, at its worst grade. Recipients of a cell are those of all its areas.
 */
export function publicCube(cube: readonly CubeRow[]): CubeRow[] {
  const cells = groupBy(cube, ({ moment, segment }) => JSON.stringify([moment, segment]));
  const recipients = new Map([...cells].map(([key, rows]) => [key, recipientsOf(rows)]));
  const owned = groupBy(cube, ({ moment, segment, organiser, provider, productionMode }) =>
    JSON.stringify([moment, segment, organiser, provider, productionMode]),
  );
  return [...owned.values()].flatMap((rows): CubeRow[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const sum = (of: 'amount' | 'income'): string => amountText(rows.reduce((cents, row) => cents + centsOf(row[of]), 0));
    const worst = [...evidenceGrades].reverse().find((grade) => rows.some(({ evidence }) => evidence === grade));
    return [
      {
        ...first,
        evidence: worst ?? first.evidence,
        area: null,
        recipients: recipients.get(JSON.stringify([first.moment, first.segment])) ?? null,
        amount: sum('amount'),
        income: sum('income'),
      },
    ];
  });
}

/** Rows of one area share its recipients; null where nobody is counted anywhere. */
function recipientsOf(rows: readonly CubeRow[]): number | null {
  const counted = new Map(rows.flatMap(({ area, recipients }) => (recipients === null ? [] : [[area, recipients] as const])));
  return counted.size === 0 ? null : [...counted.values()].reduce((sum, each) => sum + each, 0);
}
