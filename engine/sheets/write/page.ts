import type { Amount } from '../../views/analysis';
import type { PrintableDocument } from '../../views/printable';
import type { CellStyle, PlanCell } from '../plan';
import type { ColumnKey, ResultWords } from './words';

/** What every sheet of the result workbook is made from. */
export interface Page {
  readonly document: PrintableDocument;
  readonly words: ResultWords;
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

/** Amounts have cents in a working document and none in a published one, whose bases are whole euros. */
export function moneyStyle({ document }: Page): CellStyle {
  return document.publication === 'published' ? 'euros' : 'amount';
}

function perHeadStyle({ document }: Page): CellStyle {
  return document.publication === 'published' ? 'euros' : 'perHead';
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

export function totalRow<R>(columns: readonly Column<R>[]): PlanCell[] {
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
  const money = made<number | null>(moneyStyle(page), 16);
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

/** The state of the document stands first on every sheet, so that no page can be mistaken for the other kind. */
export function stateRow({ document, words }: Page, span: number): PlanCell[] {
  const { bases } = document;
  if (bases === undefined) return [text(words.state.working, 'warning', span)];
  const amount = words.format.euros(String(bases.amount), document.currency);
  const perHead = words.format.euros(String(bases.perHead), document.currency);
  return [text(words.state.published({ amount, perHead }), 'note', span)];
}
