import { roundTable } from '../methods/round-table';
import { amountText, centsOf } from '../money/amount';
import type { Amount, Nested, Range, Totals } from './analysis';
import type { RoundingBases } from './printable';
import { roundColumn } from './round-column';

/** Euros as rounded, with the two decimals of every amount. */
const printed = (euros: number): Amount => amountText(euros * 100);
export const difference = (all: Amount, part: Amount): Amount => amountText(centsOf(all) - centsOf(part));

export const sumOf = (...amounts: readonly Amount[]): Amount =>
  amountText(amounts.reduce((sum, amount) => sum + centsOf(amount), 0));

/** A figure and the part of it that reaches children. */
export interface Pair {
  readonly amount: Amount;
  readonly children: Amount;
}

/** Rounds amounts to a base so that what is printed together adds up (METHODS section 3). All results are multiples of the base. */
export class PrintedFigures {
  private readonly base: number;
  private readonly perHeadBase: number;

  constructor(bases: RoundingBases) {
    this.base = bases.amount;
    this.perHeadBase = bases.perHead;
  }

  /** Floor or ceiling multiples whose sum is `total`; without one, the nearest multiple of the exact sum. */
  column(amounts: readonly Amount[], total?: Amount): Amount[] {
    return roundColumn(amounts.map(centsOf), this.base * 100, total === undefined ? undefined : centsOf(total)).map(amountText);
  }

  /** As column, with a subtotal for each group of rows. */
  grouped(amounts: readonly Amount[], total: Amount | undefined, groups: readonly (readonly number[])[]): Amount[] {
    if (amounts.length === 0) return [];
    const keep = total === undefined ? {} : { keep: { total: Number(total) } };
    const cells = amounts.map((amount) => [amount]);
    return roundTable(cells, { base: this.base, groups, ...keep }).rowTotals.map(printed);
  }

  /** Amounts with children's parts, to printed totals of both: children and others are two columns that add up to the amount. */
  pairs(rows: readonly Pair[], totals: Pair, groups: readonly (readonly number[])[] = []): Pair[] {
    if (rows.length === 0) return [];
    const columnTotals = [Number(totals.children), Number(difference(totals.amount, totals.children))];
    const table = roundTable(
      rows.map(({ amount, children }) => [children, difference(amount, children)]),
      { base: this.base, groups, keep: { columnTotals } },
    );
    return table.rowTotals.map((amount, row) => ({ amount: printed(amount), children: printed(table.cells[row]?.[0] ?? 0) }));
  }

  /** Rows of nested totals to a printed grand total; the totals of the columns nest the same way. */
  nested(rows: readonly Nested[], total: Amount): { readonly rows: Nested[]; readonly all: Nested } {
    const parts = rows.map(({ direct, directAndFamily, all }) => [
      direct,
      difference(directAndFamily, direct),
      difference(all, directAndFamily),
    ]);
    const table = roundTable(parts, { base: this.base, keep: { total: Number(total) } });
    const nest = ([direct = 0, family = 0, rest = 0]: readonly number[]): Nested => ({
      direct: printed(direct),
      directAndFamily: printed(direct + family),
      all: printed(direct + family + rest),
    });
    return { rows: table.cells.map(nest), all: nest(table.columnTotals) };
  }

  /** The six places of the identity; operating expense (the first three) is rounded as a subtotal of its own. */
  places(totals: Totals): Totals {
    const { allocated, remainder, notAllocable, internal, eliminated, nonOperating } = totals;
    const figures = this.grouped([allocated, remainder, notAllocable, internal, eliminated, nonOperating], undefined, [
      [0, 1, 2],
    ]);
    const [a = '0.00', r = '0.00', n = '0.00', i = '0.00', e = '0.00', o = '0.00'] = figures;
    return { lines: sumOf(...figures), allocated: a, remainder: r, notAllocable: n, internal: i, eliminated: e, nonOperating: o };
  }

  /** Low rounded down and high rounded up: the printed range never promises more than the exact one. */
  range({ low, high }: Range): { readonly low: Amount; readonly high: Amount } {
    const units = (amount: Amount): number => centsOf(amount) / 100 / this.base;
    return { low: printed(Math.floor(units(low)) * this.base), high: printed(Math.ceil(units(high)) * this.base) };
  }

  nearest(amount: Amount): Amount {
    return this.column([amount])[0] ?? '0.00';
  }

  perHead(amount: Amount | null): Amount | null {
    return amount === null ? null : printed(Math.round(centsOf(amount) / 100 / this.perHeadBase) * this.perHeadBase);
  }
}

/** Printed part over printed whole; null where there is no whole. */
export function printedShare(part: Amount, whole: Amount): number | null {
  return centsOf(whole) === 0 ? null : centsOf(part) / centsOf(whole);
}
