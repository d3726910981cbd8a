import { unplacedPlaces } from '../allocation/part';
import type { Block } from '../cube/cube';
import { allAges } from '../cube/sums';
import { amountText } from '../money/amount';
import type { KeyRow } from './analysis';
import { childrenFigure, figureOf, gradeOf, rangeText, ratio, type Tables } from './figures';

/** How a table is keyed: what of a block is its row, in which order the rows come, and what people call them. */
export interface Keyed<K> {
  readonly keyOf: (block: Block) => K;
  /** Rows that always stand in the table, in this order; others follow as met. */
  readonly order: readonly K[];
  readonly nameOf: (key: K) => string | null;
}

/** One table of all money with people by one key: its amounts sum to totals.allocated, its income to the allocated income. */
export function rowsByKey<K>(tables: Tables, { keyOf, order, nameOf }: Keyed<K>): KeyRow<K>[] {
  const { columns } = tables.chain;
  const unplaced = tables.blocks.filter((block) => block.kind === 'expense' && unplacedPlaces.includes(block.place));
  const expense = groupBy(tables.expense, keyOf);
  const income = groupBy(tables.income, keyOf);
  const beside = groupBy(unplaced, keyOf);
  const met = new Set([
    ...order.filter((key) => expense.has(key) || income.has(key) || beside.has(key)),
    ...expense.keys(),
    ...income.keys(),
    ...beside.keys(),
  ]);
  return [...met].map((key) => {
    const blocks = expense.get(key) ?? [];
    const figure = figureOf(blocks, columns);
    const earned = figureOf(income.get(key) ?? [], columns).amount;
    return {
      key,
      name: nameOf(key),
      ...rangeText(figure),
      income: amountText(earned),
      net: amountText(figure.amount + earned),
      children: amountText(childrenFigure(tables, blocks).amount),
      unplaced: amountText((beside.get(key) ?? []).reduce((sum, block) => sum + block.cents, 0)),
      evidence: gradeOf(blocks, columns),
      share: ratio(figure.amount, tables.operating),
    };
  });
}

export function groupBy<R, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The same row by area column, which cuts through blocks instead of grouping them. */
export function rowOfColumn(tables: Tables, column: number): Omit<KeyRow<string | null>, 'key' | 'name' | 'unplaced'> {
  const { columns } = tables.chain;
  const figure = figureOf(tables.expense, columns, allAges, column);
  const earned = figureOf(tables.income, columns, allAges, column).amount;
  return {
    ...rangeText(figure),
    income: amountText(earned),
    net: amountText(figure.amount + earned),
    children: amountText(childrenFigure(tables, tables.expense, column).amount),
    evidence: gradeOf(tables.expense, columns, allAges, column),
    share: ratio(figure.amount, tables.operating),
  };
}
