import type { CellQuery, Evidence } from '../../../engine';
import type { Results } from '../../app/state';
import { sumOf } from './amounts';
import { isSome } from './figure';

/** Money on one grade of evidence. */
export interface GradeRow {
  readonly key: Evidence;
  readonly amount: string;
  /** Ratio to the operating expense; null where there is none. */
  readonly share: number | null;
  /** The part of the amount that nobody was found for; null where there is none. */
  readonly unplaced: string | null;
}

type Graded = Pick<Results, 'byEvidence' | 'remainder'> & { readonly totals: Pick<Results['totals'], 'operating'> };

/** The cells of all money that nobody was found for. */
export const remainderCells = ({ remainder }: Pick<Results, 'remainder'>): readonly CellQuery[] =>
  remainder.map(({ reason, moment }) => ({ place: reason, ...(moment === null ? {} : { moment }) }));

/** The grades as they are, but for the last, no evidence: it holds what nobody was found for too. */
export function gradeRows({ byEvidence, remainder, totals }: Graded): readonly GradeRow[] {
  const unplaced = sumOf(remainder.map(({ amount }) => amount));
  const rows = byEvidence.map(({ key, amount, share }): GradeRow => ({ key: key as Evidence, amount, share, unplaced: null }));
  if (!isSome(unplaced)) return rows;
  const amount = sumOf([unplaced, ...rows.filter(({ key }) => key === 'U').map((row) => row.amount)]);
  const share = isSome(totals.operating) ? Number(amount) / Number(totals.operating) : null;
  return [...rows.filter(({ key }) => key !== 'U'), { key: 'U', amount, share, unplaced }];
}
