import type { Issue } from '../issues/issue';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import type { LineTable } from './lines';

/** What one organiser of the analysis pays another in a measure, as each of the two has booked it. */
export interface Flow {
  readonly payer: string;
  readonly payee: string;
  /** The payer's expense, plus. */
  readonly paid: Cents;
  /** The payee's income, shown plus. */
  readonly received: Cents;
}

/** Payments between the organisers of an analysis: eliminated once, shown here, and compared. */
export function flowsOf(table: LineTable, measure: number): readonly Flow[] {
  const flows = new Map<string, { payer: string; payee: string; paid: Cents; received: Cents }>();
  table.lines.forEach(({ line, counterparty, internal }, index) => {
    const cents = table.cents[measure][index];
    if (counterparty === null || internal || Number.isNaN(cents) || (line.kind !== 'expense' && line.kind !== 'income')) return;
    const [payer, payee] = line.kind === 'expense' ? [line.organiser, counterparty] : [counterparty, line.organiser];
    const key = JSON.stringify([payer, payee]);
    const flow = flows.get(key) ?? { payer, payee, paid: 0, received: 0 };
    if (line.kind === 'expense') flow.paid += cents;
    else flow.received -= cents;
    flows.set(key, flow);
  });
  return [...flows.values()];
}

/** A payment that the two have booked differently is a warning by measure: the joint view is off by the difference. */
export function reportFlows(table: LineTable, report: (issue: Issue) => void): void {
  table.measures.forEach(({ id }, measure) => {
    for (const { payer, payee, paid, received } of flowsOf(table, measure)) {
      if (paid === received) continue;
      report({
        code: 'flow.mismatch',
        severity: 'warning',
        params: { payer, payee, paid: amountText(paid), received: amountText(received), measure: id },
      });
    }
  });
}
