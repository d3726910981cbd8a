import type { Block } from '../cube/cube';
import { gradeWithin, sumCells } from '../cube/sums';
import { amountText } from '../money/amount';
import type { CubeRow } from './analysis';
import type { Tables } from './figures';
import { recipientsOf } from './recipients';

interface Sum {
  readonly row: Omit<CubeRow, 'amount' | 'income'>;
  amount: number;
  income: number;
}

/** The cube at the level that is printed: moment × segment × area × evidence × organiser × provider × production mode. Sums to totals.allocated. */
export function cubeRows(tables: Tables): CubeRow[] {
  const sums = new Map<string, Sum>();
  for (const block of tables.expense) addBlock(sums, tables, block, 'amount');
  for (const block of tables.income) addBlock(sums, tables, block, 'income');
  return [...sums.values()].map(({ row, amount, income }) => ({
    ...row,
    amount: amountText(amount),
    income: amountText(income),
  }));
}

function addBlock(sums: Map<string, Sum>, tables: Tables, block: Block, side: 'amount' | 'income'): void {
  const { chain } = tables;
  const moment = chain.model.moments[block.moment];
  for (const { id, from, to } of chain.model.segments) {
    for (let column = 0; column < chain.columns; column += 1) {
      const cents = sumCells(block, chain.columns, { from, to }, column).amount;
      if (cents === 0) continue;
      const row = {
        moment: moment.id,
        service: moment.service,
        segment: id,
        directness: moment.directness,
        evidence: gradeWithin(block.grades, { from, to }, column < chain.columns - 1),
        area: chain.areas[column] ?? null,
        organiser: block.organiser,
        provider: block.provider,
        productionMode: block.productionMode,
      };
      const key = JSON.stringify(Object.values(row));
      const sum = sums.get(key) ?? {
        row: { ...row, recipients: recipientsOf(tables, block.moment, { from, to }, column) },
        amount: 0,
        income: 0,
      };
      sum[side] += cents;
      sums.set(key, sum);
    }
  }
}
