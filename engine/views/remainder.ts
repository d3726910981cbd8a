import { remainderPlaces } from '../allocation/part';
import type { DriverSettings } from '../model/driver';
import { amountText } from '../money/amount';
import type { RemainderRow } from './analysis';
import type { Tables } from './figures';

/** Expense that nobody was found for, a visible row by reason and moment, largest first. Sums to totals.remainder. */
export function remainderRows(tables: Tables): RemainderRow[] {
  const { chain, blocks } = tables;
  const rows = new Map<string, Pick<RemainderRow, 'reason' | 'cause' | 'moment'> & { lines: number; cents: number }>();
  for (const block of blocks) {
    const reason = remainderPlaces.find((place) => place === block.place);
    if (block.kind !== 'expense' || reason === undefined) continue;
    const moment = block.moment < 0 ? null : chain.model.moments[block.moment].id;
    const key = JSON.stringify([reason, moment]);
    const cause = reason === 'driverRemainder' && lacksPeople(tables, block.moment) ? 'populationMissing' : reason;
    const row = rows.get(key) ?? { reason, cause, moment, lines: 0, cents: 0 };
    row.lines += block.lines;
    row.cents += block.cents;
    rows.set(key, row);
  }
  return [...rows.values()]
    .sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents))
    .map(({ reason, cause, moment, lines, cents }) => ({ reason, cause, moment, lines, amount: amountText(cents) }));
}

/** Whether a moment's driver divides by the people of a year that the model does not have. */
function lacksPeople({ chain, measure }: Tables, moment: number): boolean {
  if (chain.populationOf(chain.table.measures[measure]) !== undefined) return false;
  const settings = chain.driverOf(measure, moment);
  return settings !== null && needsPeople(settings);
}

const isBand = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from !== to;

/** Bands are spread over their ages by people too; single years of age that were counted need nobody else. */
function needsPeople(settings: DriverSettings): boolean {
  switch (settings.kind) {
    case 'none':
    case 'follow':
      return false;
    case 'users':
      return settings.counts.some(isBand);
    case 'price-volume':
    case 'weighted-users':
      return settings.items.some(isBand);
    case 'amounts':
      return settings.amounts.some(isBand);
    default:
      return true;
  }
}
