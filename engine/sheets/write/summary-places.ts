import { amountText, centsOf } from '../../money/amount';
import type { KeyRow } from '../../views/analysis';
import type { Suppressible } from '../../views/printable';
import type { PlanCell } from '../plan';
import { columnsFor, figure, moneyStyle, table, text, type Page } from './page';

/** Rows of a part of the summary, and which of them (1-based within the part) have bars behind their shares. */
export interface BarredPart {
  readonly rows: readonly (readonly PlanCell[])[];
  readonly bars: { readonly from: number; readonly to: number };
}

const columnCount = 6;
/** Rows a first page can hold, headings and totals included. */
const pageRows = 52;
const fewestServices = 5;
const mostServices = 12;
/** Headings, totals and the children's part below the services. */
const otherRows = 15;

export const heading = (title: string): PlanCell[][] => [[], [text(title, 'subtitle', columnCount)]];

/** Operating expense, income and net: the frame that every other figure stands in. */
export function glancePart(page: Page): PlanCell[][] {
  const { totals } = page.document;
  const { words } = page;
  const style = moneyStyle(page);
  const row = (label: string, amount: string): PlanCell[] => [text(label), { value: figure(amount), style }];
  return [
    ...heading(words.summary.glance),
    row(words.operating, totals.operating),
    row(words.income, totals.income),
    row(words.net, totals.net),
  ];
}

/** Rows under a table of places: what was not placed, and the operating expense that both make up. */
function closingRows(page: Page): PlanCell[][] {
  const { totals } = page.document;
  const { words } = page;
  const money = moneyStyle(page);
  const operating = centsOf(totals.operating);
  const share = (cents: number): number | null => (operating === 0 ? null : cents / operating);
  const allocated = centsOf(totals.allocated);
  const rest: PlanCell[] = [
    text(words.unplaced),
    { value: figure(amountText(operating - allocated)), style: money },
    { value: share(operating - allocated), style: 'share' },
  ];
  const whole: PlanCell[] = [
    text(words.operating, 'totalLabel'),
    { value: figure(totals.operating), style: money === 'euros' ? 'totalEuros' : 'totalAmount' },
    { value: share(operating), style: 'totalShare' },
    ...Array.from({ length: columnCount - 3 }, (): PlanCell => ({ value: null, style: 'totalLabel' })),
  ];
  return [rest, whole];
}

export function segmentsPart(page: Page): BarredPart {
  type Row = (typeof page.document.bySegment)[number];
  const { document, words } = page;
  const { long: label, money, share, perHead } = columnsFor<Row>(page);
  const operating = centsOf(document.totals.operating);
  const columns = [
    label('segment', (row) => row.name ?? row.segment),
    money('amount', (row) => row.amount),
    share('share', (row) => (row.amount === null || operating === 0 ? null : centsOf(row.amount) / operating)),
    perHead('perHead', (row) => row.perHead),
    money('low', (row) => (row.low === row.high ? null : row.low)),
    money('high', (row) => (row.low === row.high ? null : row.high)),
  ];
  const top = heading(words.summary.bySegment);
  const rows = [...top, ...table(page, columns, document.bySegment), ...closingRows(page)];
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

/** The largest services that the page has room for, the rest in one row. */
export function servicesPart(page: Page, rowsAbove: number): BarredPart {
  const { document, words } = page;
  const operating = centsOf(document.totals.operating);
  const size = (row: ServiceRow): number => (row.amount === null ? 0 : centsOf(row.amount));
  // A service without money with people has its row on the sheet of services.
  const funded = document.byService.filter((row) => row.amount === null || size(row) !== 0);
  const bySize = funded.sort((a, b) => size(b) - size(a));
  const room = Math.max(fewestServices, Math.min(mostServices, pageRows - rowsAbove - otherRows));
  const shown = bySize.length <= room + 1 ? bySize : bySize.slice(0, room);
  const rest = bySize.slice(shown.length);
  const listed = rest.length === 0 ? shown : [...shown, othersRow(rest, words.others, operating)];
  const { long: label, money, share, grade } = columnsFor<ServiceRow>(page);
  const childShare = (row: ServiceRow): number | null =>
    row.amount === null || row.children === null || size(row) === 0 ? null : centsOf(row.children) / size(row);
  const columns = [
    label('service', (row) => row.name ?? row.key),
    money('amount', (row) => row.amount),
    share('share', (row) => row.share),
    share({ as: words.summary.childrenShare }, childShare),
    money({ as: words.summary.childrenOf(document.children.under) }, (row) => row.children),
    { ...grade('evidence', (row) => (row.key === '' ? null : row.evidence)), width: 16 },
  ];
  const top = heading(words.summary.byService);
  return {
    rows: [
      ...top,
      ...table(page, columns, listed),
      ...closingRows(page),
      [text(words.summary.evidenceNote, 'note', columnCount)],
    ],
    bars: { from: top.length + 2, to: top.length + 1 + shown.length },
  };
}
