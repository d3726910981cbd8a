import { amountText, centsOf } from '../../money/amount';
import type { Amount } from '../../views/analysis';
import type { PrintableNested } from '../../views/printable';
import { columnsFor, type Column, type Page } from './page';

/** Children's money by the way that reaches them, each euro once: the steps between the nested totals. */
export interface ReachRow {
  readonly label: string;
  readonly direct: Amount | null;
  readonly family: Amount | null;
  readonly rest: Amount | null;
  readonly all: Amount | null;
  readonly suppressed?: true;
}

const step = (whole: Amount | null, part: Amount | null): Amount | null =>
  whole === null || part === null ? null : amountText(centsOf(whole) - centsOf(part));

function reachRow(label: string, { direct, directAndFamily, all }: PrintableNested): ReachRow {
  const row = { label, direct, family: step(directAndFamily, direct), rest: step(all, directAndFamily), all };
  return Object.values(row).includes(null) ? { ...row, suppressed: true } : row;
}

/** Without support costs, and with them where the model books them. */
export function reachRows({ document, words }: Page): ReachRow[] {
  const { nested } = document.children;
  const without = { direct: nested.direct.amount, directAndFamily: nested.directAndFamily.amount, all: nested.all.amount };
  return [
    reachRow(words.columns.without, without),
    ...(document.supportCosts === null ? [] : [reachRow(words.columns.with, document.supportCosts.children)]),
  ];
}

/** Its first figure stands under the others' euros. */
export function reachColumns(page: Page): Column<ReachRow>[] {
  const { text, money } = columnsFor<ReachRow>(page);
  const { reach } = page.words;
  const blank = { ...text({ as: '' }, () => null), width: 10 };
  return [
    { ...text({ as: '' }, (row) => row.label), width: 30 },
    blank,
    blank,
    money({ as: reach.direct }, (row) => row.direct),
    money({ as: reach.family }, (row) => row.family),
    money({ as: reach.rest }, (row) => row.rest),
    money({ as: reach.total }, (row) => row.all),
  ];
}
