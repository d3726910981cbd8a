import { gradeRows, remainderCells } from '../../../../addin/pane/results/grade-rows';
import type { Results } from '../../../../addin/app/state';

const results = (remainder: readonly { reason: string; moment: string | null; amount: string }[]) =>
  ({
    byEvidence: [
      { key: 'A', amount: '60.00', share: 0.6 },
      { key: 'C', amount: '30.00', share: 0.3 },
      { key: 'U', amount: '0.00', share: 0 },
    ],
    remainder,
    totals: { operating: '100.00' },
  }) as unknown as Results;

test('the grades add up to all operating expense: no evidence holds what nobody was found for', () => {
  const all = results([
    { reason: 'untagged', moment: null, amount: '7.50' },
    { reason: 'noBasis', moment: 'school', amount: '2.50' },
  ]);
  const rows = gradeRows(all);
  expect(rows.map(({ key, amount }) => [key, amount])).toEqual([
    ['A', '60.00'],
    ['C', '30.00'],
    ['U', '10.00'],
  ]);
  expect(rows.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
  expect(rows.at(-1)!.unplaced).toBe('10.00');
  expect(remainderCells(all)).toEqual([{ place: 'untagged' }, { place: 'noBasis', moment: 'school' }]);
});

test('where everything is placed, the grades are the engine’s', () => {
  const rows = gradeRows(results([]));
  expect(rows.map(({ amount, share, unplaced }) => [amount, share, unplaced])).toEqual([
    ['60.00', 0.6, null],
    ['30.00', 0.3, null],
    ['0.00', 0, null],
  ]);
});
