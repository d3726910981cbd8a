import fc from 'fast-check';
import { splitYearChange, type YearLine } from '../../../engine/methods/year-change';
import { textbookShares } from '../../oracle/largest-remainder';

const share = fc.nat({ max: 12 }).map((twelfths) => `${twelfths}/12`);
const lines = fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 6 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(`line ${id}`),
        amount: fc.integer({ min: -100_000, max: 100_000 }),
        share,
        tag: fc.constantFrom('a', 'b'),
        driver: fc.constantFrom('a', 'b'),
        population: fc.constantFrom('a', 'b'),
      }),
    ),
  ),
);

/** apportion(a, [s, 1 - s])[0] of a share in twelfths. */
const reached = (amount: number, part: YearLine['share']): number => {
  const twelfths = Number(String(part).split('/')[0]);
  return textbookShares(amount, [twelfths, 12 - twelfths])[0];
};
const reachedBy = (list: readonly YearLine[]): number =>
  list.reduce((sum, { amount, share: part }) => sum + reached(amount, part), 0);

test('the parts add up to the change of what reaches the group', () =>
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { total, budget, method } = splitYearChange(before, after);
      expect(total).toBe(reachedBy(after) - reachedBy(before) + 0);
      expect(budget + method.tag + method.driver + method.population).toBe(total);
    }),
  ));

test('budget is the change of amounts at the old shares, new and ended lines in full', () =>
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const was = new Map(before.map((line) => [line.id, line]));
      const is = new Set(after.map(({ id }) => id));
      const kept = after.map((line) => reached(line.amount, was.get(line.id)?.share ?? line.share)).reduce((a, b) => a + b, 0);
      const ended = before.filter(({ id }) => !is.has(id));
      expect(splitYearChange(before, after).budget).toBe(
        kept - reachedBy(before.filter(({ id }) => is.has(id))) - reachedBy(ended) + 0,
      );
    }),
  ));

test('the order of lines makes no difference', () =>
  fc.assert(
    fc.property(lines, lines, (before, after) =>
      expect(splitYearChange([...before].reverse(), [...after].reverse())).toEqual(splitYearChange(before, after)),
    ),
  ));

describe('method goes to the first cause that differs', () => {
  const line: YearLine = { id: '1', amount: 1000, share: 0.5, tag: 't', driver: 'd', population: 'p' };
  const cases: readonly (readonly [string, Partial<YearLine>, object])[] = [
    ['tag', { tag: 't2', driver: 'd2', population: 'p2' }, { tag: 200, driver: 0, population: 0 }],
    ['driver', { driver: 'd2', population: 'p2' }, { tag: 0, driver: 200, population: 0 }],
    ['population', { population: 'p2' }, { tag: 0, driver: 0, population: 200 }],
    ['nothing named: tag', {}, { tag: 200, driver: 0, population: 0 }],
  ];
  test.each(cases)('%s', (_, changed, method) =>
    expect(splitYearChange([line], [{ ...line, ...changed, amount: 2000, share: 0.6 }])).toEqual({
      total: 700,
      budget: 500,
      method,
    }),
  );
});

test('re-tagging alone is no growth of the budget', () => {
  const line: YearLine = { id: '1', amount: 1_000_000, share: 0.17, tag: 'old', driver: 'd', population: 'p' };
  expect(splitYearChange([line], [{ ...line, share: 0.4, tag: 'new' }])).toEqual({
    total: 230_000,
    budget: 0,
    method: { tag: 230_000, driver: 0, population: 0 },
  });
});

test('no lines: zeros', () =>
  expect(splitYearChange([], [])).toEqual({ total: 0, budget: 0, method: { tag: 0, driver: 0, population: 0 } }));

test('refusals', () => {
  const line: YearLine = { id: '1', amount: 1, share: 1, tag: '', driver: '', population: '' };
  expect(() => splitYearChange([line, line], [])).toThrow('line.repeated');
  expect(() => splitYearChange([], [{ ...line, share: 1.1 }])).toThrow('weights.negative');
  expect(() => splitYearChange([], [{ ...line, share: -0.1 }])).toThrow('weights.negative');
  expect(() => splitYearChange([], [{ ...line, share: 'half' }])).toThrow('weights.invalid');
  expect(() => splitYearChange([], [{ ...line, amount: 0.5 }])).toThrow('amount.unsafe');
});
