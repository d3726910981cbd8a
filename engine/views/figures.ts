import type { Chain } from '../allocation/chain';
import { worst } from '../allocation/evidence';
import { allAges, addFigures, gradeWithin, noFigure, sumCells, type AgeRange, type Figure } from '../cube/sums';
import type { Block } from '../cube/cube';
import type { Evidence } from '../model/terms';
import { childLimit } from '../model/child-limit';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import { add, divide, one, toNumber, zero, type Rational } from '../money/rational';
import { scaleCents } from '../money/scale';
import type { Amount, Nested, Range } from './analysis';

/** What every table of one analysis needs: the chain, the measure, the expense and income blocks with people. */
export interface Tables {
  readonly chain: Chain;
  readonly measure: number;
  readonly expense: readonly Block[];
  readonly income: readonly Block[];
  /** All blocks of the measure. */
  readonly blocks: readonly Block[];
  /** Gross external operating expense. */
  readonly operating: Cents;
  readonly childrenUnder: number;
}

export function figureOf(blocks: readonly Block[], columns: number, ages: AgeRange = allAges, column?: number): Figure {
  return blocks.reduce((sum, block) => addFigures(sum, sumCells(block, columns, ages, column)), noFigure);
}

export const rangeText = ({ amount, low, high }: Figure): Range => ({
  amount: amountText(amount),
  low: amountText(low),
  high: amountText(high),
});

/** Ages of children in a block's service: the model's limit, or the service's own. */
function childAges({ chain, childrenUnder }: Tables, block: Block): AgeRange {
  return { from: 0, to: childLimit(chain.model, block.moment, childrenUnder) - 1 };
}

export function childrenFigure(tables: Tables, blocks: readonly Block[], column?: number): Figure {
  return blocks.reduce(
    (sum, block) => addFigures(sum, sumCells(block, tables.chain.columns, childAges(tables, block), column)),
    noFigure,
  );
}

/** D1; D1 + D2; D1 ... D4: nested, never one headline. */
export function nest<T>(
  tables: Tables,
  blocks: readonly Block[],
  sum: (blocks: readonly Block[]) => T,
): { direct: T; directAndFamily: T; all: T } {
  const within = (...classes: readonly string[]): readonly Block[] =>
    blocks.filter((block) => classes.includes(tables.chain.model.moments[block.moment].directness));
  return { direct: sum(within('direct')), directAndFamily: sum(within('direct', 'family')), all: sum(blocks) };
}

export const nestedText = (tables: Tables, blocks: readonly Block[], ages: AgeRange): Nested =>
  nest(tables, blocks, (some) => amountText(figureOf(some, tables.chain.columns, ages).amount));

/** Worst grade among the blocks that have money in the ages (and area column) looked at; U where none has. */
export function gradeOf(blocks: readonly Block[], columns: number, ages: AgeRange = allAges, column?: number): Evidence {
  const holding = blocks.filter((block) => sumCells(block, columns, ages, column).amount !== 0);
  return holding.length === 0
    ? 'U'
    : worst(...holding.map((block) => gradeWithin(block.grades, ages, column !== undefined && column < columns - 1)));
}

/** Persons of an age range; null where the model has no population for the measure. */
export function personsIn(byAge: readonly Rational[] | null | undefined, { from, to }: AgeRange): Rational | null {
  return byAge === undefined || byAge === null ? null : byAge.slice(from, to + 1).reduce(add, zero);
}

export const personsNumber = (persons: Rational | null): number | null => (persons === null ? null : toNumber(persons));

/** Euros per person, half away from zero to the cent; null where there is nobody or nothing is known. */
export const perHead = (cents: Cents, persons: Rational | null): Amount | null =>
  persons === null || persons.n === 0n ? null : amountText(scaleCents(cents, divide(one, persons)));

/** Unrounded ratio; null where the whole is 0. */
export const ratio = (part: Cents, whole: Cents): number | null => (whole === 0 ? null : part / whole);
