import type { AgeRow, Amount, AnalysisDocument, KeyRow, SegmentRow } from './analysis';
import type { PrintableDocument, Suppressible } from './printable';
import { difference, printedShare, sumOf, type Pair } from './printed-figures';
import { printCube, printMoments, printServices } from './publish-moments';
import { withholdWhere, type Printing } from './printing';
import type { KeyTable } from './withheld';

type Tables = Pick<
  PrintableDocument,
  | 'nested'
  | 'children'
  | 'byAge'
  | 'bySegment'
  | 'byDirectness'
  | 'byService'
  | 'byMoment'
  | 'byEvidence'
  | 'byArea'
  | 'byOrganiser'
  | 'byProvider'
  | 'byProductionMode'
  | 'byPreventionLevel'
  | 'remainder'
  | 'cube'
>;

const zero = '0.00';
export function printTables(printing: Printing): Tables {
  const { document, figures, hidden, totals } = printing;
  const children = printChildren(printing);
  const segments = figures.nested(
    document.bySegment.map(({ nested }) => nested),
    totals.allocated,
  );
  const nested = segments.all;
  const shared = { amount: totals.allocated, children: children.nested.all.amount };
  const moments = printMoments(printing, shared);
  const keyed = <R extends KeyRow<string | null>>(
    rows: readonly R[],
    isHidden: (key: string | null) => boolean,
  ): Suppressible<R>[] => withholdWhere(keyRows(printing, rows, shared), ({ key }) => isHidden(key));
  const inTable = (table: KeyTable) => (key: string | null) => hidden.rows[table].has(key);
  return {
    nested,
    children,
    byAge: withholdWhere(ageRows(printing, shared), ({ age }) => hidden.ages.has(age)),
    bySegment: withholdWhere(segmentRows(printing, segments.rows), ({ segment }) => hidden.segments.has(segment)),
    byDirectness: withholdWhere(directnessRows(printing, nested, children), ({ key }) => hidden.rows.byDirectness.has(key)),
    byMoment: withholdWhere(moments, ({ key }) => hidden.moments.has(key)),
    byService: withholdWhere(printServices(document, moments, totals), ({ key }) => hidden.rows.byService.has(key)),
    byEvidence: keyed(document.byEvidence, inTable('byEvidence')),
    byArea: keyed(document.byArea, (key) => hidden.areas.has(key)).map((row) => ({
      ...row,
      perHead: figures.perHead(row.perHead),
    })),
    byOrganiser: keyed(document.byOrganiser, inTable('byOrganiser')),
    byProvider: keyed(document.byProvider, inTable('byProvider')),
    byProductionMode: keyed(document.byProductionMode, inTable('byProductionMode')),
    // The cube does not say which moments a prevention level adds up, so a withheld moment could be worked out unseen.
    byPreventionLevel: hidden.moments.size > 0 ? [] : keyed(document.byPreventionLevel, () => false),
    remainder: remainderRows(printing),
    cube: printCube(printing, moments),
  };
}

/** Children's nested totals and, as the fourth part, everybody else: together the printed allocated total. */
function printChildren({ document, figures, totals }: Printing): AnalysisDocument['children'] {
  const { nested } = document.children;
  const direct = nested.direct.amount;
  const exact = [
    direct,
    difference(nested.directAndFamily.amount, direct),
    difference(nested.all.amount, nested.directAndFamily.amount),
  ];
  const others = difference(document.totals.allocated, nested.all.amount);
  const [d = zero, f = zero, r = zero] = figures.grouped([...exact, others], totals.allocated, [
    [0, 1],
    [0, 1, 2],
  ]);
  const printed = { direct: d, directAndFamily: sumOf(d, f), all: sumOf(d, f, r) };
  const figureOf = (key: keyof typeof printed) => ({
    amount: printed[key],
    ...figures.range(nested[key]),
    shareOfOperating: printedShare(printed[key], totals.operating),
    perHead: figures.perHead(nested[key].perHead),
  });
  return {
    ...document.children,
    nested: { direct: figureOf('direct'), directAndFamily: figureOf('directAndFamily'), all: figureOf('all') },
  };
}

/** Income to its printed total, and net as the sum of both printed figures. */
function withIncome<R extends { readonly income: Amount; readonly amount: Amount }>(
  { figures, totals }: Printing,
  rows: readonly R[],
  amounts: readonly Amount[],
): { readonly amount: Amount; readonly income: Amount; readonly net: Amount }[] {
  const incomes = figures.column(
    rows.map(({ income }) => income),
    totals.incomeLines.allocated,
  );
  return rows.map((_, at) => {
    const amount = amounts[at] ?? zero;
    const income = incomes[at] ?? zero;
    return { amount, income, net: sumOf(amount, income) };
  });
}

function keyRows<R extends KeyRow<string | null>>(printing: Printing, rows: readonly R[], shared: Pair): R[] {
  const { figures, totals } = printing;
  const pairs = figures.pairs(rows, shared);
  const unplaced = figures.column(rows.map((row) => row.unplaced));
  const money = withIncome(
    printing,
    rows,
    pairs.map(({ amount }) => amount),
  );
  return rows.map((row, at) => ({
    ...row,
    ...money[at],
    ...figures.range(row),
    children: pairs[at]?.children ?? zero,
    unplaced: unplaced[at] ?? zero,
    share: printedShare(pairs[at]?.amount ?? zero, totals.operating),
  }));
}

/** Directness takes the nested totals as they are printed; environment and incidental share what is left of them. */
function directnessRows(
  printing: Printing,
  nested: AnalysisDocument['nested'],
  children: AnalysisDocument['children'],
): KeyRow<AnalysisDocument['byDirectness'][number]['key']>[] {
  const { document, figures, totals } = printing;
  const rest = document.byDirectness.filter(({ key }) => key !== 'direct' && key !== 'family');
  const amounts = figures.column(
    rest.map(({ amount }) => amount),
    difference(nested.all, nested.directAndFamily),
  );
  const parts = figures.column(
    rest.map((row) => row.children),
    difference(children.nested.all.amount, children.nested.directAndFamily.amount),
  );
  const given: Readonly<Record<string, Pair>> = {
    direct: { amount: nested.direct, children: children.nested.direct.amount },
    family: {
      amount: difference(nested.directAndFamily, nested.direct),
      children: difference(children.nested.directAndFamily.amount, children.nested.direct.amount),
    },
    ...Object.fromEntries(rest.map(({ key }, at) => [key, { amount: amounts[at] ?? zero, children: parts[at] ?? zero }])),
  };
  const pairs = document.byDirectness.map(({ key }) => given[key] ?? { amount: zero, children: zero });
  const money = withIncome(
    printing,
    document.byDirectness,
    pairs.map(({ amount }) => amount),
  );
  const unplaced = figures.column(document.byDirectness.map((row) => row.unplaced));
  return document.byDirectness.map((row, at) => ({
    ...row,
    ...money[at],
    ...figures.range(row),
    children: pairs[at]?.children ?? zero,
    unplaced: unplaced[at] ?? zero,
    share: printedShare(pairs[at]?.amount ?? zero, totals.operating),
  }));
}

function segmentRows(printing: Printing, nested: readonly AnalysisDocument['nested'][]): SegmentRow[] {
  const { document, figures } = printing;
  const rows = document.bySegment;
  const money = withIncome(
    printing,
    rows,
    nested.map(({ all }) => all),
  );
  return rows.map((row, at) => ({
    ...row,
    ...money[at],
    ...figures.range(row),
    nested: nested[at] ?? row.nested,
    perHead: figures.perHead(row.perHead),
  }));
}

/** Ages under the limit add up to the printed children's total wherever the exact ones do. */
function ageRows(printing: Printing, shared: Pair): AgeRow[] {
  const { document, figures } = printing;
  const { byAge, children } = document;
  const isChild = ({ age }: AgeRow): boolean => age < children.under;
  const agrees = sumOf(...byAge.filter(isChild).map(({ amount }) => amount)) === children.nested.all.amount;
  const amounts = agrees
    ? figures
        .pairs(
          byAge.map((row) => ({ amount: row.amount, children: isChild(row) ? row.amount : zero })),
          shared,
        )
        .map(({ amount }) => amount)
    : figures.column(
        byAge.map(({ amount }) => amount),
        shared.amount,
      );
  const money = withIncome(printing, byAge, amounts);
  return byAge.map((row, at) => ({
    ...row,
    ...money[at],
    ...figures.range(row),
    perHead: figures.perHead(row.perHead),
    recipients: null,
  }));
}

function remainderRows({ document, figures, totals, hidden }: Printing): AnalysisDocument['remainder'] {
  const amounts = figures.column(
    document.remainder.map(({ amount }) => amount),
    totals.remainder,
  );
  const rows = document.remainder.map((row, at) => ({ ...row, amount: amounts[at] ?? zero }));
  // What a withheld moment leaves over would tell its size: such rows lose their moment's name.
  return rows.map((row) => (row.moment !== null && hidden.moments.has(row.moment) ? { ...row, moment: null, lines: 0 } : row));
}
