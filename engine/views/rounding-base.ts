import type { Publication } from '../model/model';
import type { Evidence } from '../model/terms';
import { centsOf } from '../money/amount';
import type { AnalysisDocument } from './analysis';
import type { RoundingBases } from './printable';

const basesByGrade: Readonly<Record<Evidence, RoundingBases>> = {
  A: { amount: 1_000, perHead: 1 },
  B: { amount: 10_000, perHead: 10 },
  C: { amount: 100_000, perHead: 100 },
  D: { amount: 100_000, perHead: 100 },
  U: { amount: 100_000, perHead: 100 },
};
const worstFirst = ['U', 'D', 'C', 'B', 'A'] as const;
/** A grade with less of a table's euros than this does not decide how finely the table is printed. */
const decidingShare = 0.1;

const size = (amount: string | null): number => (amount === null ? 0 : Math.abs(centsOf(amount)) / 100);
const largest = (rows: readonly { readonly amount: string | null }[]): number =>
  Math.max(0, ...rows.map(({ amount }) => size(amount)));

function decidingGrade({ byEvidence }: AnalysisDocument): Evidence {
  const total = byEvidence.reduce((sum, row) => sum + size(row.amount), 0);
  return (
    worstFirst.find(
      (grade) => size(byEvidence.find(({ key }) => key === grade)?.amount ?? null) >= decidingShare * total && total > 0,
    ) ?? 'A'
  );
}

/** The coarsest power of ten up to `base` that leaves the figure two significant digits; at least 1. */
function withTwoDigits(base: number, figure: number): number {
  let finer = base;
  while (finer > 1 && figure < 10 * finer) finer /= 10;
  return finer;
}

/**
 * What the document is rounded to: the base of the worst grade that holds at least a tenth of the euros, finer where a table's largest cell would keep
 * fewer than two significant digits, or the model's own. Every table holds the same euros, so all share one base and agree on their totals. METHODS section 4.
 */
export function roundingBases(document: AnalysisDocument, publication: Publication): RoundingBases {
  const { amount, perHead } = basesByGrade[decidingGrade(document)];
  const { byAge, bySegment, byService, byMoment, byDirectness } = document;
  const tables = [byAge, bySegment, byService, byMoment, byDirectness].filter((rows) => largest(rows) > 0);
  const perHeads = Math.max(0, ...[...byAge, ...bySegment].map((row) => size(row.perHead)));
  return {
    amount: publication.base ?? tables.reduce((base, rows) => withTwoDigits(base, largest(rows)), amount),
    perHead: perHeads === 0 ? perHead : withTwoDigits(perHead, perHeads),
  };
}
