import { centsOf } from '../money/amount';
import type { AnalysisDocument, CubeRow, MomentRow } from './analysis';
import { groupBy } from './by-key';

export const cellKey = ({ moment, segment, area }: Pick<CubeRow, 'moment' | 'segment' | 'area'>): string =>
  JSON.stringify([moment, segment, area]);

/** One row of the cube: every printed figure is a sum of these, or of their children's parts. */
export interface Atom {
  readonly row: CubeRow;
  readonly moment: MomentRow;
  /** What is withheld together: moment × segment × area. */
  readonly cell: string;
  readonly cents: number;
  readonly income: number;
  /** null: the money follows the population, and a reader can recompute it from its moment's total. */
  readonly recipients: number | null;
  /** Part of it that reaches children, 0 ... 1. */
  readonly children: number;
}

/** Atoms with money; rows of other moments than those of the table cannot occur. */
export function atomsOf(document: AnalysisDocument): Atom[] {
  const moments = new Map(document.byMoment.map((row) => [row.key, row]));
  const byMoment = groupBy(document.cube, (row) => row.moment);
  return [...byMoment].flatMap(([key, rows]) => {
    const moment = moments.get(key);
    if (moment === undefined) return [];
    const childParts = childPartsOf(document, moment, rows);
    return rows.flatMap((row): Atom[] => {
      const cents = centsOf(row.amount);
      const income = centsOf(row.income);
      if (cents === 0 && income === 0) return [];
      const children = childParts.get(row.segment) ?? 0;
      return [{ row, moment, cell: cellKey(row), cents, income, recipients: row.recipients, children }];
    });
  });
}

/**
 * By segment, the part of a moment's money that reaches children: 1 below the age limit, 0 above it, and what is left of the moment's children's figure
 * in the one segment that the limit cuts. A service with a limit of its own is known by its figure.
 */
function childPartsOf(
  { bySegment, children }: AnalysisDocument,
  moment: MomentRow,
  rows: readonly CubeRow[],
): ReadonlyMap<string, number> {
  const segments = [...bySegment].sort((a, b) => a.from - b.from);
  const sums = segments.map(({ segment }) =>
    rows.reduce((sum, row) => (row.segment === segment ? sum + centsOf(row.amount) : sum), 0),
  );
  const reached = centsOf(moment.children);
  const partsCutAt = (cut: number): number[] | null => {
    const below = sums.slice(0, cut).reduce((sum, cents) => sum + cents, 0);
    const within = sums[cut] ?? 0;
    const part = within === 0 ? 0 : (reached - below) / within;
    return (within === 0 && reached !== below) || part < 0 || part > 1
      ? null
      : segments.map((_, at) => (at < cut ? 1 : at === cut ? part : 0));
  };
  const usual = segments.findIndex(({ to }) => to >= children.under);
  const cuts = [usual < 0 ? segments.length : usual, ...segments.map((_, at) => at)];
  const parts = cuts.map(partsCutAt).find((found) => found !== null) ?? segments.map(() => 0.5);
  return new Map(segments.map(({ segment }, at) => [segment, parts[at] ?? 0]));
}
