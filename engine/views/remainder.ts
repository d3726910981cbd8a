import { remainderPlaces } from '../allocation/part';
import { amountText } from '../money/amount';
import type { RemainderRow } from './analysis';
import type { Tables } from './figures';

/** Expense that nobody was found for, a visible row by reason and moment, largest first. Sums to totals.remainder. */
export function remainderRows({ chain, blocks }: Tables): RemainderRow[] {
  const rows = new Map<string, { reason: RemainderRow['reason']; moment: string | null; lines: number; cents: number }>();
  for (const block of blocks) {
    const reason = remainderPlaces.find((place) => place === block.place);
    if (block.kind !== 'expense' || reason === undefined) continue;
    const moment = block.moment < 0 ? null : chain.model.moments[block.moment].id;
    const key = JSON.stringify([reason, moment]);
    const row = rows.get(key) ?? { reason, moment, lines: 0, cents: 0 };
    row.lines += block.lines;
    row.cents += block.cents;
    rows.set(key, row);
  }
  return [...rows.values()]
    .sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents))
    .map(({ reason, moment, lines, cents }) => ({ reason, moment, lines, amount: amountText(cents) }));
}
