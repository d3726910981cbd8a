import { amountText, centsOf } from '../../money/amount';
import type { Amount, KeyRow, Nested, RemainderRow } from '../../views/analysis';
import type { PrintableDocument, PrintableMeasureRow, Suppressible } from '../../views/printable';
import type { Evidence } from '../../model/terms';
import type { PlanCell } from '../plan';
import { columnsFor, figure, headerRow, moneyStyle, table, text, totalRow, type Page } from './page';
import { comparedWith } from './previous-measure';
import { heading } from './summary-places';

const columnCount = 6;
const nestings = ['direct', 'directAndFamily', 'all'] as const;
type Nesting = { readonly key: keyof Nested };
const note = (value: string): PlanCell[] => [text(value, 'note', columnCount)];

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
    perHead({ as: words.summary.perChild }, (row) => children.nested[row.key].perHead),
    money('low', (row) => bound(children.nested[row.key], 'low')),
    money('high', (row) => bound(children.nested[row.key], 'high')),
  ];
  return [
    ...heading(words.summary.children(children.under)),
    ...table(
      page,
      columns,
      nestings.map((key) => ({ key, suppressed: children.nested[key].suppressed })),
    ),
    note(words.summary.nestedNote),
  ];
}

/** The same totals when support costs are booked to the units they serve. */
export function supportPart(page: Page): PlanCell[][] {
  const { children, supportCosts, currency } = page.document;
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
  const titles = [columns.directness, columns.without, '', '', columns.with, columns.difference];
  const header = titles.map((title, at): PlanCell => ({ value: title, style: at === 0 ? 'header' : 'headerNumber' }));
  return [
    ...heading(words.summary.supportCosts).slice(1),
    header,
    ...rows,
    note(words.summary.supportNote(words.format.euros(supportCosts.moved, currency))),
  ];
}

/** Measures beside each other: all, children's part, per child, and per child in fixed prices. */
export function changePart(page: Page): PlanCell[][] {
  const { measures, children } = page.document;
  const { words } = page;
  if (measures.length === 0) return [];
  const { long: label, money, share, perHead } = columnsFor<PrintableMeasureRow>(page);
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
    label(
      'measure',
      (row) => `${row.measure} (${words.labels.measureKind[row.kind] ?? row.kind})${unread.has(row.measure) ? ' *' : ''}`,
    ),
    money('operating', (row) => row.amount),
    share('change', change),
    perHead({ as: words.summary.perChild }, (row) => (isWholeYear(row) ? row.childPerHead : null)),
    money({ as: words.summary.childrenOf(children.under) }, (row) => (row.populationMissing ? null : row.children.all)),
    {
      ...perHead({ as: words.summary.perChildReal }, (row) => (isWholeYear(row) ? (row.real?.childPerHead ?? null) : null)),
      width: 16,
    },
  ];
  return [...heading(words.summary.change), ...table(page, columns, measures), note(words.summary.changeNote)];
}

/** Euros per child of part of a year, or without the population its drivers need, would mislead. */
const isWholeYear = (row: PrintableMeasureRow): boolean => row.kind !== 'periodActual' && row.populationMissing !== true;

/** How good the evidence is, by euros, and how far the assumptions move the children's total. */
export function surePart(page: Page): PlanCell[][] {
  const { document, words } = page;
  const { totals, children, currency } = document;
  const { long: label, money, share } = columnsFor<Suppressible<KeyRow<Evidence>>>(page);
  const columns = [
    label('evidence', (row) => words.labels.evidence[row.key]),
    money('amount', (row) => row.amount),
    share('share', (row) => row.share),
  ];
  const ratio = (value: number | null): string => (value === null ? words.suppressed : words.format.share(value));
  const { low, high } = children.nested.all;
  const euros = (amount: Amount | null): string => (amount === null ? words.suppressed : words.format.euros(amount, currency));
  return [
    ...heading(words.summary.sure),
    ...table(page, columns, document.byEvidence),
    note(words.summary.coverage({ covered: ratio(totals.coverage), measured: ratio(totals.measuredCoverage) })),
    ...(low !== null && low === high
      ? []
      : [note(words.summary.range({ under: children.under, low: euros(low), high: euros(high) }))]),
    ...certaintyNotes(page),
  ];
}

/** How much of the money has a range that somebody gave, and how much rests on defaults that nobody has confirmed. */
function certaintyNotes({ document, words }: Page): PlanCell[][] {
  const { certainty, totals, currency } = document;
  if (certainty === undefined) return [];
  const share = (part: Amount, whole: Amount): string =>
    words.format.share(centsOf(whole) === 0 ? 0 : centsOf(part) / centsOf(whole));
  const ranged = centsOf(certainty.ranged) === 0 ? null : share(certainty.ranged, totals.allocated);
  const { unconfirmed } = certainty;
  const defaults = { amount: words.format.euros(unconfirmed, currency), share: share(unconfirmed, totals.operating) };
  return [note(words.summary.ranged(ranged)), ...(centsOf(unconfirmed) === 0 ? [] : [note(words.summary.unconfirmed(defaults))])];
}

function byReason(rows: readonly RemainderRow[]): { readonly reason: RemainderRow['reason']; readonly amount: string }[] {
  const sums = new Map<RemainderRow['reason'], number>();
  for (const { reason, amount } of rows) sums.set(reason, (sums.get(reason) ?? 0) + centsOf(amount));
  return [...sums].map(([reason, cents]) => ({ reason, amount: amountText(cents) }));
}

/** The identity: every euro of the budget lines is in one of these places. Reasons of the remainder stand beside it. */
export function missingPart(page: Page): PlanCell[][] {
  const { document, words } = page;
  const { totals, issues } = document;
  type Place = { readonly label: string; readonly amount: string; readonly reason?: string };
  const reasons = byReason(document.remainder);
  const places: Place[] = [
    { label: words.totals.allocated, amount: totals.allocated },
    { label: words.totals.remainder, amount: totals.remainder },
    ...reasons.map(({ reason, amount }) => ({ label: `   ${words.labels.remainderReason[reason]}`, amount, reason })),
    ...(['notAllocable', 'internal', 'eliminated', 'nonOperating'] as const).map((key) => ({
      label: words.totals[key],
      amount: totals[key],
    })),
  ];
  const { long: label, money } = columnsFor<Place>(page);
  const columns = [
    { ...label('reason', (row) => row.label, words.totals.lines), width: 33 },
    money('amount', (row) => (row.reason === undefined ? row.amount : null), totals.lines),
    label({ as: '' }, () => null),
    label({ as: '' }, () => null),
    { ...money({ as: words.remainderByReason }, (row) => (row.reason === undefined ? null : row.amount)) },
  ];
  const of = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
  return [
    ...heading(words.summary.missing),
    headerRow(columns),
    ...table(page, columns, places).slice(1, -1),
    totalRow(columns),
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
