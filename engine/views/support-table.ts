import type { Chain } from '../allocation/chain';
import { cubeOf } from '../cube/build-cube';
import { allAges, allocatedBlocks } from '../cube/sums';
import { amountText } from '../money/amount';
import type { WithSupportCosts } from './analysis';
import { serviceRows } from './keyed-tables';
import { childrenFigure, figureOf, nest, nestedText, type Tables } from './figures';
import { sumsOf, totalsText } from './totals';

/** The same measure with support costs booked to the units they serve, for the table that shows both. */
export function supportTable(plain: Tables, chain: Chain): WithSupportCosts {
  const { measure } = plain;
  const cube = cubeOf(chain, [measure]);
  const tables: Tables = {
    ...plain,
    chain,
    expense: allocatedBlocks(cube, measure, 'expense'),
    income: allocatedBlocks(cube, measure, 'income'),
    blocks: cube.blocks,
  };
  const moves = (chain.booking?.moves ?? []).filter((move) => move.measure === measure);
  const support = new Set(
    chain.model.supportCosts.flatMap((structure) => structure.support.map((unit) => JSON.stringify([structure.organiser, unit]))),
  );
  const outside = moves.filter(({ organiser, to }) => !support.has(JSON.stringify([organiser, to])));
  return {
    moved: amountText(outside.reduce((sum, move) => sum + move.amount, 0)),
    moves: moves.map(({ organiser, from, to, amount }) => ({ organiser, from, to, amount: amountText(amount) })),
    totals: totalsText(sumsOf(tables, ['expense', 'nonOperating'])),
    nested: nestedText(tables, tables.expense, allAges),
    children: nest(tables, tables.expense, (blocks) => amountText(childrenFigure(tables, blocks).amount)),
    bySegment: chain.model.segments.map(({ id, from, to }) => ({
      segment: id,
      amount: amountText(figureOf(tables.expense, chain.columns, { from, to }).amount),
    })),
    byService: serviceRows(tables).map(({ key, name, amount, children }) => ({ key, name, amount, children })),
  };
}
