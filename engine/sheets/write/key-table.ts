import { amountText, centsOf } from '../../money/amount';
import type { KeyRow } from '../../views/analysis';
import type { Suppressible } from '../../views/printable';
import { columnsFor, earned, type Column, type Page } from './page';

export type Keyed = Suppressible<KeyRow<string | null>>;

/** Allocated expense and income together. */
export const placedNet = ({ document: { totals } }: Page): string =>
  amountText(centsOf(totals.allocated) + centsOf(totals.incomeLines.allocated));

/** What a row by a key is called. */
export const nameOr = (page: Page) => (row: { readonly key: string | null; readonly name: string | null }) =>
  row.name ?? row.key ?? page.words.labels.notStated;

/** Columns that every table by a key has. `label` is what the row is called. */
export function keyColumns<R extends Keyed>(page: Page, header: string, label: (row: R) => string | null): Column<R>[] {
  const { long, money, share, grade } = columnsFor<R>(page);
  const { totals, children } = page.document;
  const { words } = page;
  return [
    { ...long({ as: header }, label, words.total), width: 36 },
    money('amount', (row) => row.amount, totals.allocated),
    share('share', (row) => row.share),
    money({ as: words.summary.childrenOf(children.under) }, (row) => row.children, children.nested.all.amount),
    money('low', (row) => row.low),
    money('high', (row) => row.high),
    money('income', (row) => earned(row.income), earned(totals.incomeLines.allocated)),
    money('net', (row) => row.net, placedNet(page)),
    money('unplaced', (row) => row.unplaced),
    grade('evidence', (row) => row.evidence),
  ];
}
