import { amountText, centsOf } from '../../money/amount';
import type { Amount, KeyRow, Nested, RemainderRow } from '../../views/analysis';
import type { PrintableDocument, PrintableMeasureRow, Suppressible } from '../../views/printable';
import type { Evidence } from '../../model/terms';
import type { PlanCell } from '../plan';
import { columnsFor, earned, figure, filled, inEuros, moneyStyle, pricesOf, table, text, type Page } from './page';
import { comparedWith, isWholeYear } from './previous-measure';
import { closingRows, heading, summaryColumns } from './summary-places';

const nestings = ['direct', 'directAndFamily', 'all'] as const;
type Nesting = { readonly key: keyof Nested };
const note = (value: string): PlanCell[] => [text(value, 'note', summaryColumns)];

/** A bound that only repeats the other says nothing: nobody gave a range. */
const bound = (
  figure: Pick<PrintableDocument['children']['nested']['all'], 'low' | 'high'>,
  side: 'low' | 'high',
): Amount | null => (figure.low === figure.high ? null : figure[side]);

/** Children's figures, nested: never one headline. */
export function childrenPart(page: Page): PlanCell[][] {
  const { children } = page.document;
  const { words } = page;
  const { long: label, money, share, perHead } = columnsFor<Nesting>(page);
  const columns = [
    label('directness', (row) => words.labels.nested[row.key]),
    money('amount', (row) => children.nested[row.key].amount),
    share('share', (row) => children.nested[row.key].shareOfOperating),
    label({ as: '' }, () => null),
    perHead({ as: words.summary.perChild }, (row) => children.nested[row.key].perHead),
    money('low', (row) => bound(children.nested[row.key], 'low')),
    money('high', (row) => bound(children.nested[row.key], 'high')),
  ];
  const rows = nestings.map((key) => ({ key, suppressed: children.nested[key].suppressed }));
  return [
    ...heading(words.summary.children(children.under)),
    ...table(page, filled(columns, rows), rows),
    note(words.summary.nestedNote),
  ];
}

/** The same totals when support costs are booked to the units they serve. */
export function supportPart(page: Page): PlanCell[][] {
  const { children, supportCosts } = page.document;
  const { words } = page;
  if (supportCosts === null) return [note(words.summary.noSupportCosts)];
  const style = moneyStyle(page);
  const rows = nestings.map((key): PlanCell[] => {
    const without = children.nested[key].amount;
    const including = supportCosts.children[key];
    const difference = without === null || including === null ? null : amountText(centsOf(including) - centsOf(without));
    const cell = (amount: Amount | null): PlanCell => ({ value: figure(amount) ?? words.suppressed, style });
    return [text(words.labels.nested[key], 'wrapped'), cell(without), text(null), text(null), cell(including), cell(difference)];
  });
  const { columns } = words;
  const titles = [columns.directness, columns.without, '', '', columns.with, columns.difference, ''];
  const header = titles.map((title, at): PlanCell => ({ value: title, style: at === 0 ? 'header' : 'headerNumber' }));
  return [
    ...heading(words.summary.supportCosts).slice(1),
    header,
    ...rows,
    note(words.summary.supportNote(inEuros(page, supportCosts.moved))),
  ];
}

/** Measures beside each other: all, children's part, per child, and per child in fixed prices. */
export function changePart(page: Page): PlanCell[][] {
  const { measures, children } = page.document;
  const { words } = page;
  if (measures.length === 0) return [];
  const { long: label, money, share, count, perHead } = columnsFor<PrintableMeasureRow>(page);
  const real = measures.some((row) => row.real !== null);
  const unread = new Set((page.document.certainty?.unread ?? []).map(({ measure }) => measure));
  // A year with unread lines is not whole: its change would be a cut that nobody made.
  const change = (row: PrintableMeasureRow): number | null => {
    if (unread.has(row.measure)) return null;
    const before = comparedWith(row, measures);
    return before === null || unread.has(before.measure) || centsOf(before.amount) === 0
      ? null
      : centsOf(row.amount) / centsOf(before.amount) - 1;
  };
  const columns = [
    label('measure', (row) => measureLabel(page, row) + (unread.has(row.measure) ? ' *' : '')),
    money('operating', (row) => row.amount),
    share('change', change),
    count('children', (row) => (isWholeYear(row) ? row.childPopulation : null)),
    money({ as: words.summary.childrenOf(children.under) }, (row) => (row.populationMissing ? null : row.children.all)),
    perHead({ as: words.summary.perChild }, (row) => (isWholeYear(row) ? row.childPerHead : null)),
    ...(real
      ? [
          perHead({ as: words.summary.perChildReal(pricesOf(page)) }, (row) =>
            isWholeYear(row) ? (row.real?.childPerHead ?? null) : null,
          ),
        ]
      : []),
  ];
  const index = page.method?.prices ?? null;
  return [
    ...heading(words.summary.change),
    ...table(page, filled(columns, measures), measures),
    note(words.summary.changeNote),
    ...(real && index !== null ? [note(words.summary.index(index))] : []),
  ];
}

/** A measure with its kind, unless its own name says it. */
function measureLabel({ words }: Page, { measure, kind }: PrintableMeasureRow): string {
  const said = words.labels.measureKind[kind] ?? kind;
  const [first = said] = said.split(' ');
  return measure.toLowerCase().includes(first) ? measure : `${measure} (${said})`;
}

/** How good the evidence is, by euros, and how far the assumptions move the children's total. */
export function surePart(page: Page): PlanCell[][] {
  const { document, words } = page;
  const { totals, children } = document;
  const { long: label, money, share } = columnsFor<Suppressible<KeyRow<Evidence>>>(page);
  const columns = [
    label('evidence', (row) => words.labels.evidence[row.key]),
    money('amount', (row) => row.amount),
    share('share', (row) => row.share),
  ];
  const ratio = (value: number | null): string | null => (value === null ? null : words.format.share(value));
  const { low, high } = children.nested.all;
  const euros = (amount: Amount | null): string => (amount === null ? words.suppressed : inEuros(page, amount));
  return [
    ...heading(words.summary.sure),
    ...table(page, columns, document.byEvidence),
    ...closingRows(page),
    note(words.summary.coverage({ covered: ratio(totals.coverage), measured: ratio(totals.measuredCoverage) })),
    ...(low !== null && low === high
      ? []
      : [note(words.summary.range({ under: children.under, low: euros(low), high: euros(high) }))]),
    ...certaintyNotes(page),
  ];
}

/** How much of the money has a range that somebody gave, and how much rests on defaults that nobody has confirmed. */
function certaintyNotes(page: Page): PlanCell[][] {
  const { document, words } = page;
  const { certainty, totals } = document;
  if (certainty === undefined) return [];
  const share = (part: Amount, whole: Amount): string =>
    words.format.share(centsOf(whole) === 0 ? 0 : centsOf(part) / centsOf(whole));
  const ranged = centsOf(certainty.ranged) === 0 ? null : share(certainty.ranged, totals.allocated);
  const { unconfirmed } = certainty;
  const defaults = { amount: inEuros(page, unconfirmed), share: share(unconfirmed, totals.operating) };
  return [note(words.summary.ranged(ranged)), ...(centsOf(unconfirmed) === 0 ? [] : [note(words.summary.unconfirmed(defaults))])];
}

function byCause(rows: readonly RemainderRow[]): { readonly cause: RemainderRow['cause']; readonly amount: string }[] {
  const sums = new Map<RemainderRow['cause'], number>();
  for (const { cause, amount } of rows) sums.set(cause, (sums.get(cause) ?? 0) + centsOf(amount));
  return [...sums].map(([cause, cents]) => ({ cause, amount: amountText(cents) }));
}

interface Item {
  readonly label: string;
  readonly amount: Amount;
  /** Part of the row above it: its amount stands in a column of its own. */
  readonly isPart?: true;
}

function itemRows(page: Page, heads: readonly [string, string, string], items: readonly Item[], total?: Item): PlanCell[][] {
  const { long: label, money, share } = columnsFor<Item>(page);
  const operating = centsOf(page.document.totals.operating);
  const blank = label({ as: '' }, () => null);
  const ofOperating = (cents: number): number | null => (operating === 0 ? null : cents / operating);
  const columns = [
    label({ as: heads[0] }, (row) => row.label, total?.label),
    money({ as: heads[1] }, (row) => (row.isPart ? null : row.amount), total?.amount),
    ...(total === undefined
      ? []
      : [
          share('share', (row) => (row.isPart ? null : ofOperating(centsOf(row.amount))), ofOperating(operating)),
          blank,
          money({ as: heads[2] }, (row) => (row.isPart ? row.amount : null)),
        ]),
  ];
  return table(page, columns, items);
}

/** Gross operating expense and where it is, reasons of the remainder beside it; then what else stands in the budget. */
export function missingPart(page: Page): PlanCell[][] {
  const { document, words } = page;
  const { totals, issues } = document;
  const { columns } = words;
  const item = (key: 'allocated' | 'remainder' | 'notAllocable' | 'internal' | 'eliminated' | 'nonOperating'): Item => ({
    label: words.totals[key],
    amount: totals[key],
  });
  const reasons = byCause(document.remainder).map(({ cause, amount }): Item => ({
    label: `   ${words.labels.remainderReason[cause]}`,
    amount,
    isPart: true,
  }));
  const beside = [
    item('internal'),
    item('eliminated'),
    item('nonOperating'),
    { label: words.income, amount: earned(totals.income) },
    { label: words.investment, amount: totals.investment },
  ];
  const of = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
  return [
    ...heading(words.summary.missing),
    ...itemRows(
      page,
      [columns.reason, columns.amount, words.remainderByReason],
      [item('allocated'), item('remainder'), ...reasons, item('notAllocable')],
      { label: words.operating, amount: totals.operating },
    ),
    [],
    ...itemRows(
      page,
      [words.summary.alsoInBudget, columns.amount, ''],
      beside.filter(({ amount }) => centsOf(amount) !== 0),
    ),
    note(words.summary.identity),
    ...unreadNote(page),
    // A published document keeps only findings that name nothing of the files, so their number says nothing.
    ...(document.publication === 'published'
      ? []
      : [note(words.summary.findings({ errors: of('error'), warnings: of('warning') }))]),
    note(words.summary.ask),
  ];
}

function unreadNote({ document, words }: Page): PlanCell[][] {
  const unread = document.certainty?.unread ?? [];
  return unread.length === 0
    ? []
    : [note(words.summary.unread(unread.map(({ measure, count }) => `${measure}: ${count}`).join(', ')))];
}
