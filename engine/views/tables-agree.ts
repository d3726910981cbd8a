import { EngineError } from '../issues/refused-input';
import { centsOf } from '../money/amount';
import type { AnalysisDocument } from './analysis';

/** Tables that hold all money with people, whatever their key. Segments are the user's own and may leave ages out. */
const whole = [
  'byAge',
  'byDirectness',
  'byService',
  'byMoment',
  'byEvidence',
  'byArea',
  'byOrganiser',
  'byProvider',
  'byProductionMode',
  'byPreventionLevel',
] as const;

/** The last stage conserves cents too: every table sums to what is allocated (METHODS section 3), or the fault is ours. */
export function assertTablesAgree(document: Pick<AnalysisDocument, (typeof whole)[number] | 'totals'>): void {
  const expected = centsOf(document.totals.allocated);
  for (const table of whole) {
    const rows: readonly { readonly amount: string }[] = document[table];
    const found = rows.reduce((sum, row) => sum + centsOf(row.amount), 0);
    if (found !== expected) throw new EngineError('cents.lost', { stage: table, expected, found });
  }
}
