import { amountText, centsOf } from '../../money/amount';
import type { KeyRow } from '../../views/analysis';
import type { Suppressible } from '../../views/printable';
import type { PlanCell } from '../plan';
import { segmentName } from './names';
import { columnsFor, earned, figure, filled, moneyStyle, table, text, type Page } from './page';

/** Rows of a part of the summary, and which of them (1-based within the part) have bars behind their shares. */
export interface BarredPart {
  readonly rows: readonly (readonly PlanCell[])[];
  readonly bars: { readonly from: number; readonly to: number };
}

/** Columns of the summary: a name and six figures. */
export const summaryColumns = 7;
/** Services in one row together are less than this part of operating expense, unless the page would then grow too small to read. */
const mostInOthers = 0.1;
const fewestServices = 8;
const mostServices = 24;

/** A subtitle under an empty row. */
export const heading = (title: string): PlanCell[][] => [[], [text(title, 'subtitle', summaryColumns)]];

/** Operating expense, income and net: the frame that every other figure stands in. */
export function glancePart(page: Page): PlanCell[][] {
  const { totals } = page.document;
  const { words } = page;
  const style = moneyStyle(page);
  const row = (label: string, amount: string): PlanCell[] => [text(label), { value: figure(amount), style }];
  return [
    ...heading(words.summary.glance),
    row(words.operating, totals.operating),
    row(words.income, earned(totals.income)),
    row(words.net, totals.net),
  ];
}

/** Rows under a table that divides the expense: what is with nobody, and the operating expense that all of them make up. */
export function closingRows(page: Page): PlanCell[][] {
  const { totals } = page.document;
  const { words } = page;
  const money = moneyStyle(page);
  const operating = centsOf(totals.operating);
  const share = (amount: string): number | null => (operating === 0 ? null : centsOf(amount) / operating);
  const rest = (['remainder', 'notAllocable'] as const)
    .filter((key) => centsOf(totals[key]) !== 0)
    .map((key): PlanCell[] => [
      text(words.totals[key], 'wrapped'),
      { value: figure(totals[key]), style: money },
      { value: share(totals[key]), style: 'share' },
    ]);
  const whole: PlanCell[] = [
    text(words.operating, 'totalLabel'),
    { value: figure(totals.operating), style: money === 'euros' ? 'totalEuros' : 'totalAmount' },
    { value: share(totals.operating), style: 'totalShare' },
    ...Array.from({ length: summaryColumns - 3 }, (): PlanCell => ({ value: null, style: 'totalLabel' })),
  ];
  return [...rest, whole];
}

export function segmentsPart(page: Page): BarredPart {
  type Row = (typeof page.document.bySegment)[number];
  const { document, words } = page;
  const { long: label, money, share, count, perHead } = columnsFor<Row>(page);
  const operating = centsOf(document.totals.operating);
  const columns = [
    label('segment', (row) => segmentName(page, row)),
    money('amount', (row) => row.amount),
    share('share', (row) => (row.amount === null || operating === 0 ? null : centsOf(row.amount) / operating)),
    count('population', (row) => row.population),
    perHead('perHead', (row) => row.perHead),
    money('low', (row) => (row.low === row.high ? null : row.low)),
    money('high', (row) => (row.low === row.high ? null : row.high)),
  ];
  const top = heading(words.summary.bySegment);
  const rows = [...top, ...table(page, filled(columns, document.bySegment), document.bySegment), ...closingRows(page)];
  return { rows, bars: { from: top.length + 2, to: top.length + 1 + document.bySegment.length } };
}

type ServiceRow = Suppressible<KeyRow<string>>;

/** The services past the largest ones as one row: what is withheld stays withheld. */
function othersRow(rows: readonly ServiceRow[], name: string, operating: number): ServiceRow {
  const withheld = rows.some((row) => row.amount === null);
  const sum = (of: (row: ServiceRow) => string | null): string =>
    amountText(rows.reduce((cents, row) => cents + centsOf(of(row) ?? '0.00'), 0));
  const amount = sum((row) => row.amount);
  const base = { key: '', name, evidence: 'U' } as const;
  if (withheld) {
    return {
      ...base,
      amount: null,
      low: null,
      high: null,
      income: null,
      net: null,
      children: null,
      unplaced: null,
      share: null,
      suppressed: true,
    };
  }
  return {
    ...base,
    amount,
    low: sum((row) => row.low),
    high: sum((row) => row.high),
    income: sum((row) => row.income),
    net: sum((row) => row.net),
    children: sum((row) => row.children),
    unplaced: sum((row) => row.unplaced),
    share: operating === 0 ? null : centsOf(amount) / operating,
  };
}

/** The largest services, so many that the rest in one row is a small part of the whole. */
export function listedServices({ document, words }: Page): { readonly rows: readonly ServiceRow[]; readonly named: number } {
  const operating = centsOf(document.totals.operating);
  const size = (row: ServiceRow): number => (row.amount === null ? 0 : centsOf(row.amount));
  // A service without money with people has its row on the sheet of services.
  const funded = document.byService.filter((row) => row.amount === null || size(row) !== 0);
  const bySize = funded.sort((a, b) => size(b) - size(a));
  const sumFrom = (first: number): number => bySize.slice(first).reduce((sum, row) => sum + size(row), 0);
  let named = 0;
  const isEnough = (): boolean => named >= fewestServices && sumFrom(named) < operating * mostInOthers;
  while (named < bySize.length && named < mostServices && !isEnough()) named += 1;
  // One service in a row of others would lose its name for nothing.
  if (bySize.length - named <= 1) return { rows: bySize, named: bySize.length };
  return { rows: [...bySize.slice(0, named), othersRow(bySize.slice(named), words.others, operating)], named };
}

export function servicesPart(page: Page): BarredPart {
  const { document, words } = page;
  const { rows, named } = listedServices(page);
  const { long: label, money, share, grade } = columnsFor<ServiceRow>(page);
  const ratio = (part: string | null | undefined, { amount }: ServiceRow): number | null =>
    amount === null || part === null || part === undefined || centsOf(amount) === 0 ? null : centsOf(part) / centsOf(amount);
  const measured = measuredByService(page, rows.slice(0, named));
  const columns = [
    label('service', (row) => row.name ?? row.key),
    money('amount', (row) => row.amount),
    share('share', (row) => row.share),
    share({ as: words.summary.childrenShare }, (row) => ratio(row.children, row)),
    money({ as: words.summary.childrenOf(document.children.under) }, (row) => row.children),
    // A published document does not tell how much of a service was counted: single services would give withheld moments away.
    ...(measured === null ? [] : [share('measured', (row) => ratio(measured.get(row.key), row))]),
    grade('evidence', (row) => (row.key === '' ? null : row.evidence)),
  ];
  const top = heading(words.summary.byService);
  return {
    rows: [
      ...top,
      ...table(page, columns, rows),
      ...closingRows(page),
      [text(words.summary.evidenceNote(measured !== null), 'note', summaryColumns)],
    ],
    bars: { from: top.length + 2, to: top.length + 1 + named },
  };
}

/** Euros on evidence A or B by service, those of the others together under the key of their row; null where the document does not say. */
function measuredByService({ document }: Page, named: readonly ServiceRow[]): ReadonlyMap<string, string> | null {
  const known = document.certainty?.measuredByService ?? [];
  if (known.length === 0) return null;
  const amounts = new Map(known.map(({ key, amount }) => [key, amount]));
  const all = known.reduce((sum, { amount }) => sum + centsOf(amount), 0);
  const rest = named.reduce((sum, { key }) => sum - centsOf(amounts.get(key) ?? '0.00'), all);
  return amounts.set('', amountText(rest));
}
