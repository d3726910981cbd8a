import type { Amount, AnalysisDocument, CubeRow, KeyRow, MomentRow } from './analysis';
import type { Suppressible } from './printable';
import { printedShare, sumOf, type Pair } from './printed-figures';
import { withhold, type Printing } from './printing';
import { cellKey } from './withheld';

const zero = '0.00';

/** Moments with a subtotal for each service, so that services are sums of printed moments. */
export function printMoments(printing: Printing, shared: Pair): MomentRow[] {
  const { document, figures, totals } = printing;
  const { byMoment, byService } = document;
  const groups = byService.map(({ key }) => byMoment.flatMap((row, at) => (row.service === key ? [at] : [])));
  const pairs = figures.pairs(byMoment, shared, groups);
  const incomes = figures.grouped(
    byMoment.map(({ income }) => income),
    totals.incomeLines.allocated,
    groups,
  );
  const unplaced = figures.grouped(
    byMoment.map((row) => row.unplaced),
    undefined,
    groups,
  );
  return byMoment.map((row, at) => {
    const { amount, children } = pairs[at] ?? { amount: zero, children: zero };
    const income = incomes[at] ?? zero;
    return {
      ...row,
      ...figures.range(row),
      amount,
      children,
      income,
      net: sumOf(amount, income),
      unplaced: unplaced[at] ?? zero,
      share: printedShare(amount, totals.operating),
    };
  });
}

export function printServices(
  document: AnalysisDocument,
  moments: readonly MomentRow[],
  totals: AnalysisDocument['totals'],
): KeyRow<string>[] {
  return document.byService.map((row) => {
    const own = moments.filter(({ service }) => service === row.key);
    const sum = (of: (moment: MomentRow) => Amount): Amount => sumOf(...own.map(of));
    const amount = sum((moment) => moment.amount);
    return {
      ...row,
      amount,
      low: sum((moment) => moment.low),
      high: sum((moment) => moment.high),
      income: sum((moment) => moment.income),
      net: sum((moment) => moment.net),
      children: sum((moment) => moment.children),
      unplaced: sum((moment) => moment.unplaced),
      share: printedShare(amount, totals.operating),
    };
  });
}

/** Cells of each moment, rounded to the moment's printed amount. */
export function printCube({ document, figures, hidden }: Printing, moments: readonly MomentRow[]): Suppressible<CubeRow>[] {
  const printed = new Map<CubeRow, CubeRow>();
  for (const moment of moments) {
    const rows = document.cube.filter((row) => row.moment === moment.key);
    const amounts = figures.column(
      rows.map(({ amount }) => amount),
      moment.amount,
    );
    const incomes = figures.column(
      rows.map(({ income }) => income),
      moment.income,
    );
    rows.forEach((row, at) =>
      printed.set(row, { ...row, amount: amounts[at] ?? zero, income: incomes[at] ?? zero, recipients: null }),
    );
  }
  return document.cube.flatMap((row) => {
    const cell = printed.get(row);
    return cell === undefined ? [] : [hidden.cells.has(cellKey(row)) ? withhold(cell) : (cell as Suppressible<CubeRow>)];
  });
}
