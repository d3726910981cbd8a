import fc from 'fast-check';
import { opposite, sumOf } from '../../../../addin/pane/results/amounts';
import { expenseRows, incomeRows, otherRows } from '../../../../addin/pane/results/budget-rows';
import type { Words } from '../../../../addin/pane/words';
import { fi } from '../../../../addin/text/fi';
import { numbers } from '../../../../addin/text/numbers';
import { analyse, trace } from '../../../../engine';
import { smallTownBudget, smallTownModel } from '../../../engine/views/small-town';

const words: Words = { language: 'fi', text: fi, numbers: numbers.fi };
const places = ['allocated', 'remainder', 'notAllocable', 'internal', 'eliminated'] as const;
const amounts = fc.tuple(...places.map(() => fc.integer({ min: 0, max: 1e12 })));
const text = (cents: number): string => (cents / 100).toFixed(2);

/** Totals as the engine makes them: a place each, and the sums over them. */
function totalsOf(expense: readonly number[], income: readonly number[], investment: number) {
  const by = (list: readonly number[], sign: 1 | -1) =>
    Object.fromEntries(places.map((place, at) => [place, text((list[at] ?? 0) * sign)]));
  const sum = (list: readonly number[], to: number): number => list.slice(0, to).reduce((all, one) => all + one, 0);
  const nothing = '0.00';
  return {
    totals: {
      ...by(expense, 1),
      lines: text(sum(expense, 5)),
      operating: text(sum(expense, 3)),
      nonOperating: nothing,
      investment: text(investment),
      income: text(-sum(income, 3)),
      net: text(sum(expense, 3) - sum(income, 3)),
      incomeLines: { ...by(income, -1), lines: text(-sum(income, 5)), nonOperating: nothing },
      coverage: null,
      measuredCoverage: null,
    },
  } as unknown as Parameters<typeof expenseRows>[0];
}

test('the rows above a sum, and the sum above the rows after it, add up to it', () =>
  fc.assert(
    fc.property(amounts, amounts, fc.nat(1e12), (expense, income, investment) => {
      const totals = totalsOf(expense, income, investment);
      for (const rows of [expenseRows(totals, words), incomeRows(totals, words).filter(({ key }) => key !== 'net')]) {
        let above: string[] = [];
        for (const { isSum = false, amount } of rows) {
          if (isSum) expect(sumOf(above)).toBe(amount);
          above = isSum ? [amount] : [...above, amount];
        }
      }
    }),
  ));

describe('of a constructed town', () => {
  const analysis = analyse([smallTownBudget], smallTownModel).value!;
  const rows = [...expenseRows(analysis, words), ...incomeRows(analysis, words), ...otherRows(analysis, words)];

  test('there are rows of expense and of income', () => expect(rows.length).toBeGreaterThan(5));

  test.each(rows.map((row) => [row.name, row] as const))('%s: the lines behind it sum to it to the cent', (_, row) => {
    const traced = sumOf(row.cells.map((cell) => trace(analysis, cell).amount));
    expect([traced, opposite(traced)]).toContain(row.amount);
    expect(traced === row.amount).toBe(!row.cells.every(({ kind }) => kind === 'income'));
  });
});
