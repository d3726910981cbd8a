import { centsOf } from '../money/amount';
import type { AgeRow, Amount, AnalysisDocument, KeyRow, RemainderRow, SegmentRow } from './analysis';
import { groupBy } from './by-key';
import type { PrintableDocument, Suppressible } from './printable';
import { difference, printedShare, sumOf, type Pair } from './printed-figures';
import { printCube, printMoments, printServices } from './publish-moments';
import { withhold, withheldRow, type Printing } from './printing';
import type { Withheld } from './withheld';

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
  const { has } = hidden;
  const children = printChildren(printing);
  const segments = figures.nested(
    document.bySegment.map(({ nested }) => nested),
    totals.allocated,
  );
  const nested = segments.all;
  const shared = { amount: totals.allocated, children: children.nested.all.amount };
  const moments = printMoments(printing, shared);
  const segmentAmounts = segmentRows(printing, segments.rows);
  const keyed = <R extends KeyRow<string | null>>(table: string, rows: readonly R[]): Suppressible<R>[] =>
    rows.map((row) => withheldRow(row, has, table, row.key));
  const rounded = <R extends KeyRow<string | null>>(table: string, rows: readonly R[]): Suppressible<R>[] =>
    keyed(table, keyRows(printing, rows, shared));
  const tables = {
    byDirectness: keyed('byDirectness', directnessRows(printing, nested, children)),
    byMoment: keyed('byMoment', moments),
    byService: keyed('byService', printServices(document, moments, totals)),
    byEvidence: rounded('byEvidence', document.byEvidence),
    byArea: rounded('byArea', document.byArea).map((row) => ({ ...row, perHead: figures.perHead(row.perHead) })),
    byOrganiser: rounded('byOrganiser', document.byOrganiser),
    byProvider: rounded('byProvider', document.byProvider),
    byProductionMode: rounded('byProductionMode', document.byProductionMode),
    // The cube does not say which moments a prevention level adds up, so a withheld moment could be worked out unseen.
    byPreventionLevel: hidden.any ? [] : rounded('byPreventionLevel', document.byPreventionLevel),
  };
  return {
    ...withoutTellingRemainders(printing, tables),
    nested: {
      direct: has('nested', null, 'direct') ? null : nested.direct,
      directAndFamily: has('nested', null, 'directAndFamily') ? null : nested.directAndFamily,
      all: nested.all,
    },
    children: withheldChildren(children, has),
    byAge: ageRows(printing, segmentAmounts, shared),
    bySegment: segmentAmounts.map((row) => withheldSegment(row, has)),
    remainder: remainderRows(printing),
    cube: printCube(printing, moments),
  };
}

/** What a withheld moment leaves unplaced would tell its size: then no table says what is unplaced, the remainder alone does. */
function withoutTellingRemainders<T extends Readonly<Record<string, readonly Suppressible<KeyRow<string | null>>[]>>>(
  { document, hidden }: Printing,
  tables: T,
): T {
  const telling = document.byMoment.some(({ key, unplaced }) => hidden.moments.has(key) && centsOf(unplaced) !== 0);
  if (!telling) return tables;
  const without = Object.entries(tables).map(([table, rows]) => [
    table,
    rows.map((row) => ({ ...row, unplaced: null, suppressed: true })),
  ]);
  return Object.fromEntries(without) as T;
}

function withheldSegment(row: SegmentRow, has: Withheld['has']): PrintableDocument['bySegment'][number] {
  if (has('bySegment', row.segment)) return withhold(row);
  const shown = (part: 'direct' | 'directAndFamily'): Amount | null =>
    has('bySegment', row.segment, part) ? null : row.nested[part];
  const nested = { direct: shown('direct'), directAndFamily: shown('directAndFamily'), all: row.nested.all };
  return Object.values(nested).includes(null) ? { ...row, nested, suppressed: true } : row;
}

function withheldChildren(children: AnalysisDocument['children'], has: Withheld['has']): PrintableDocument['children'] {
  const none = { amount: null, low: null, high: null, shareOfOperating: null, perHead: null, suppressed: true } as const;
  const { direct, directAndFamily, all } = children.nested;
  return {
    ...children,
    nested: {
      direct: has('children', null, 'direct') ? none : direct,
      directAndFamily: has('children', null, 'directAndFamily') ? none : directAndFamily,
      all: has('children', null, 'all') ? none : all,
    },
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

/**
 * Ages add up to their segment's printed amount; an age of no segment, or of several, would not, and then all add up to the total. Ages of a segment are
 * withheld together, with their own figures only.
 */
function ageRows(printing: Printing, segments: readonly SegmentRow[], shared: Pair): Suppressible<AgeRow>[] {
  const { document, figures, hidden } = printing;
  const { byAge } = document;
  const owners = byAge.map(({ age }) => segments.filter(({ from, to }) => from <= age && age <= to));
  const partition = owners.every(({ length }) => length === 1);
  const column = (rows: readonly AgeRow[], total: Amount): Amount[] =>
    figures.column(
      rows.map(({ amount }) => amount),
      total,
    );
  const amounts = partition ? inSegments(byAge, owners, column) : column(byAge, shared.amount);
  const money = withIncome(printing, byAge, amounts);
  return byAge.map((row, at) => {
    const printed = { ...row, ...money[at], ...figures.range(row), perHead: figures.perHead(row.perHead), recipients: null };
    const isHidden = (owners[at] ?? []).some(({ segment }) => hidden.has('byAge', segment));
    return isHidden ? withhold(printed) : (printed as Suppressible<AgeRow>);
  });
}

function inSegments(
  byAge: readonly AgeRow[],
  owners: readonly (readonly SegmentRow[])[],
  column: (rows: readonly AgeRow[], total: Amount) => Amount[],
): Amount[] {
  const amounts = new Map<AgeRow, Amount>();
  for (const segment of new Set(owners.flat())) {
    const rows = byAge.filter((_, at) => owners[at]?.[0] === segment);
    column(rows, segment.amount).forEach((amount, at) => {
      const row = rows[at];
      if (row !== undefined) amounts.set(row, amount);
    });
  }
  return byAge.map((row) => amounts.get(row) ?? zero);
}

/** Remainder by reason and moment. Where a withheld moment has one, by reason alone: the amount would tell that moment's size. */
function remainderRows({ document, figures, totals, hidden }: Printing): AnalysisDocument['remainder'] {
  const telling = document.remainder.some(({ moment }) => moment !== null && hidden.moments.has(moment));
  const rows = telling ? byReason(document.remainder) : document.remainder;
  const amounts = figures.column(
    rows.map(({ amount }) => amount),
    totals.remainder,
  );
  return rows.map((row, at) => ({ ...row, amount: amounts[at] ?? zero }));
}

function byReason(rows: AnalysisDocument['remainder']): RemainderRow[] {
  return [...groupBy(rows, ({ cause }) => cause)].map(([cause, own]) => ({
    reason: cause === 'populationMissing' ? 'driverRemainder' : cause,
    cause,
    moment: null,
    lines: own.reduce((sum, { lines }) => sum + lines, 0),
    amount: sumOf(...own.map(({ amount }) => amount)),
  }));
}
