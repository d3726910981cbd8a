import { amountText, centsOf } from '../../money/amount';
import type { Amount } from '../../views/analysis';
import type { MethodView } from '../../views/method';
import type { PrintableDocument } from '../../views/printable';
import type { CellStyle, PlanCell } from '../plan';
import type { ColumnKey, ResultWords } from './words';

/** What every sheet of the result workbook is made from. */
export interface Page {
  readonly document: PrintableDocument;
  readonly words: ResultWords;
  readonly method?: MethodView;
  /** Amounts are shown in whole euros; the cells hold them to the cent. */
  readonly whole?: true;
}

/** One column of a table: how a row fills it. `total`: its cell in the total row. */
export interface Column<R> {
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly value: (row: R) => PlanCell['value'];
  readonly total?: PlanCell['value'];
}

const totalStyles: Partial<Record<CellStyle, CellStyle>> = {
  amount: 'totalAmount',
  euros: 'totalEuros',
  perHead: 'totalPerHead',
  count: 'totalCount',
  share: 'totalShare',
};
const rightAligned = new Set<CellStyle>(['grade', 'amount', 'euros', 'perHead', 'count', 'share', 'number']);
const numeric = new Set<CellStyle>([...rightAligned].filter((style) => style !== 'grade'));

/** The number an amount is: decimal text to the double nearest to it, which a sheet prints back as the same text. */
export function figure(amount: Amount | null | undefined): number | null {
  return amount === null || amount === undefined ? null : Number(amount);
}

/** Income is a minus in the figures; people write it with a plus under its own heading. */
export function earned(amount: Amount): Amount;
export function earned(amount: Amount | null): Amount | null;
export function earned(amount: Amount | null): Amount | null {
  return amount === null ? null : amountText(0 - centsOf(amount));
}

const isWhole = ({ document, whole }: Page): boolean => whole === true || document.publication === 'published';

/** Amounts have cents in a working document and none in a published one, whose bases are whole euros. */
export const moneyStyle = (page: Page): CellStyle => (isWhole(page) ? 'euros' : 'amount');

const perHeadStyle = (page: Page): CellStyle => (isWhole(page) ? 'euros' : 'perHead');

/** Widths against a digit's: of what parts thousands and decimals, and of a minus. */
const separatorWidth = 0.6;
const minusWidth = 1;

/** Characters that the largest total of the document needs. */
export function moneyWidth(page: Page): number {
  const { lines, operating, nonOperating, investment } = page.document.totals;
  const largest = Math.max(...[lines, operating, nonOperating, investment].map((amount) => Math.abs(centsOf(amount))));
  const digits = String(Math.floor(largest / 100)).length;
  const cents = isWhole(page) ? 0 : separatorWidth + 2;
  return Math.max(12, Math.ceil(digits + Math.floor((digits - 1) / 3) * separatorWidth + cents + minusWidth));
}

/** An amount in a sentence or a title: whole euros, half away from zero. */
export function inEuros({ document, words }: Page, amount: Amount): string {
  const cents = centsOf(amount);
  return words.format.euros(amountText(Math.sign(cents) * Math.round(Math.abs(cents) / 100) * 100), document.currency);
}

export const text = (value: string | null, style: CellStyle = 'text', span?: number): PlanCell =>
  span === undefined ? { value, style } : { value, style, span };

export function headerRow<R>(columns: readonly Column<R>[]): PlanCell[] {
  return columns.map(({ header, style }) => ({ value: header, style: rightAligned.has(style) ? 'headerNumber' : 'header' }));
}

/** Heading, rows and, where a column says one, the total row; a withheld row says so in each of its figures. */
export function table<R extends object>(page: Page, columns: readonly Column<R>[], rows: readonly R[]): PlanCell[][] {
  const cellOf = (column: Column<R>, row: R): PlanCell => {
    const value = column.value(row);
    const withheld = value === null && numeric.has(column.style) && 'suppressed' in row && row.suppressed === true;
    return { value: withheld ? page.words.suppressed : value, style: column.style };
  };
  const body = rows.map((row) => columns.map((column) => cellOf(column, row)));
  return columns.some(({ total }) => total !== undefined)
    ? [headerRow(columns), ...body, totalRow(columns)]
    : [headerRow(columns), ...body];
}

function totalRow<R>(columns: readonly Column<R>[]): PlanCell[] {
  return columns.map(({ style, total }) => ({ value: total ?? null, style: totalStyles[style] ?? 'totalLabel' }));
}

/** Makes the columns of one page: money, ratios, persons and texts under the heading of a key. */
export function columnsFor<R>(page: Page) {
  const { columns } = page.words;
  const made =
    <V extends PlanCell['value'] | undefined>(style: CellStyle, width: number) =>
    (header: ColumnKey | { readonly as: string }, value: (row: R) => V, total?: PlanCell['value']): Column<R> => ({
      header: typeof header === 'string' ? columns[header] : header.as,
      width,
      style,
      value: (row) => value(row) ?? null,
      ...(total === undefined ? {} : { total }),
    });
  const money = made<number | null>(moneyStyle(page), moneyWidth(page));
  const perHead = made<number | null>(perHeadStyle(page), 12);
  return {
    text: made<string | null | undefined>('text', 24),
    long: made<string | null | undefined>('wrapped', 40),
    money: (header: ColumnKey | { readonly as: string }, value: (row: R) => Amount | null, total?: Amount | null): Column<R> =>
      money(header, (row) => figure(value(row)), total === undefined ? undefined : figure(total)),
    perHead: (header: ColumnKey | { readonly as: string }, value: (row: R) => Amount | null, total?: Amount | null): Column<R> =>
      perHead(header, (row) => figure(value(row)), total === undefined ? undefined : figure(total)),
    share: made<number | null>('share', 9),
    count: made<number | null>('count', 11),
    grade: made<string | null | undefined>('grade', 9),
    number: made<number | string | null>('number', 12),
  };
}

/** A column of money whose heading is one long word. */
export const wide = <R>(column: Column<R>): Column<R> => ({ ...column, width: Math.max(17, column.width) });

/** The state of the document stands first on every sheet, so that no page can be mistaken for the other kind. */
export function stateRow({ document, words }: Page, span: number): PlanCell[] {
  const { bases } = document;
  if (bases === undefined) return [text(words.state.working, 'warning', span)];
  const amount = words.format.euros(String(bases.amount), document.currency);
  const perHead = words.format.euros(String(bases.perHead), document.currency);
  return [text(words.state.published({ amount, perHead }), 'note', span)];
}

/** Columns without those whose heading would stand over nothing: no row has a figure, and none is withheld. */
export function filled<R extends object>(columns: readonly Column<R>[], rows: readonly R[]): readonly Column<R>[] {
  const isWithheld = (row: R): boolean => 'suppressed' in row && row.suppressed === true;
  return columns.filter(
    (column) => !numeric.has(column.style) || rows.some((row) => isWithheld(row) || column.value(row) !== null),
  );
}

/** Which prices real figures are in: those of the index's base year where the method says it. */
export function pricesOf({ method, words }: Page): string {
  const prices = method?.prices ?? null;
  return words.prices(prices === null ? null : prices.year);
}
