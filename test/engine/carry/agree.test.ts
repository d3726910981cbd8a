import fc from 'fast-check';
import { agree } from '../../../engine/carry/agree';
import type { AgreeDocument } from '../../../engine/carry/agree-document';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import type { LineTag } from '../../../engine/model/moment';
import { makeBudget, makeModel } from '../../support/city';

const moments = [
  { id: 'a', name: 'A', service: 'school', directness: 'direct', driver: 'school-age' },
  { id: 'b', name: 'B', service: 'school', directness: 'direct', driver: 'school-age' },
  { id: 'c', name: 'C', service: 'roads', directness: 'direct', driver: 'everybody' },
  { id: 'd', name: 'D', service: 'roads', directness: 'environment', driver: 'everybody' },
] as const;

const budgetOf = (cents: readonly number[]): Budget => {
  const made = makeBudget(cents.map((amount, at) => ({ id: String(at), cents: [amount] })));
  return { ...made, lines: made.lines.map((line, at) => ({ ...line, row: at + 2 })) };
};
const share = fc.constantFrom('1/3', '1/2', '0.25', '1', '0.1');
const tag = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), share), { maxLength: 3, selector: ([id]) => id })
  .filter((parts) => parts.reduce((sum, [, part]) => sum + (part.includes('/') ? 1 / Number(part[2]) : Number(part)), 0) <= 1);
const tags = fc.array(tag, { minLength: 8, maxLength: 8 });
const cents = fc.array(fc.integer({ min: -1_000_000, max: 100_000_000 }), { minLength: 1, maxLength: 8 });

type Tag = readonly (readonly [string, string])[];
const modelOf = (all: readonly Tag[]): BudgetModel =>
  makeModel({
    moments: [...moments],
    tags: all.flatMap((parts, line): LineTag[] =>
      parts.length === 0
        ? []
        : [{ organiser: 'city', line: String(line), shares: parts.map(([moment, part]) => ({ moment, share: part })) }],
    ),
  });
function compared(amounts: readonly number[], first: readonly Tag[], second: readonly Tag[]): AgreeDocument {
  const budgets = [budgetOf(amounts)];
  return agree({ name: 'A', budgets, model: modelOf(first) }, { name: 'B', budgets, model: modelOf(second) }).value!;
}
const inCents = (text: string): number => Math.round(Number(text) * 100);

test('law: the classes hold every cent once, and the agreed part is between nothing and all', () =>
  fc.assert(
    fc.property(cents, tags, tags, (amounts, first, second) => {
      const { classes, amount, agreed, agreement, kappa, conflicts } = compared(amounts, first, second);
      const total = amounts.reduce((sum, one) => sum + Math.abs(one), 0);
      expect(inCents(amount)).toBe(total);
      expect(classes.reduce((sum, one) => sum + inCents(one.amount), 0)).toBe(total);
      expect(inCents(agreed) + conflicts.reduce((sum, one) => sum + inCents(one.disagreed), 0)).toBe(total);
      if (agreement === null) expect(total).toBe(0);
      else expect(agreement >= 0 && agreement <= 1).toBe(true);
      if (kappa !== null && kappa.value !== null) expect(kappa.value).toBeLessThanOrEqual(1 + 1e-12);
    }),
  ));

test('law: it makes no difference who is first', () =>
  fc.assert(
    fc.property(cents, tags, tags, (amounts, first, second) => {
      const there = compared(amounts, first, second);
      const back = compared(amounts, second, first);
      expect(back.classes).toEqual(there.classes);
      expect(back.kappa?.value ?? null).toEqual(there.kappa?.value ?? null);
      const turned = back.conflicts.map(({ first: one, second: other, ...rest }) => ({ ...rest, first: other, second: one }));
      expect(turned).toEqual(there.conflicts);
    }),
  ));

test('law: with oneself, or with the same shares written in another order, everybody agrees', () =>
  fc.assert(
    fc.property(cents, tags, (amounts, first) => {
      const { agreed, amount, conflicts, kappa } = compared(
        amounts,
        first,
        first.map((parts) => [...parts].reverse()),
      );
      expect(agreed).toBe(amount);
      expect(conflicts).toEqual([]);
      if (kappa !== null && kappa.value !== null) expect(kappa.value).toBeCloseTo(1, 12);
    }),
  ));

test('two lines by hand', () => {
  const first: Tag[] = [
    [['a', '1']],
    [
      ['a', '0.5'],
      ['c', '0.5'],
    ],
  ];
  const second: Tag[] = [
    [['b', '1']],
    [
      ['a', '0.25'],
      ['d', '0.5'],
    ],
  ];
  const { classes, agreed, kappa, conflicts } = compared([100_00, 200_00], first, second);
  // Line 0: 100 of a against b. Line 1: 50 of a agreed; left a 50, c 100 against d 100 and 50 untagged, paired in the order of ids, the remainder first.
  expect(Object.fromEntries(classes.map((one) => [one.class, one.amount]))).toEqual({
    sameMoment: '50.00',
    sameService: '100.00',
    otherService: '0.00',
    otherDirectness: '100.00',
    oneUntagged: '50.00',
    bothUntagged: '0.00',
  });
  expect(agreed).toBe('50.00');
  // First: a 200, c 100. Second: b 100, a 50, d 100, remainder 50. By chance 200·50 / 300².
  expect(kappa!.expected).toBeCloseTo(10_000 / 90_000, 12);
  expect(kappa!.value).toBeCloseTo((50 / 300 - 1 / 9) / (1 - 1 / 9), 12);
  expect(conflicts.map(({ line, disagreed, class: name }) => [line, disagreed, name])).toEqual([
    ['1', '150.00', 'otherDirectness'],
    ['0', '100.00', 'sameService'],
  ]);
});

test('income and lines without money are not rated; where nobody rated anything there is no ratio', () => {
  const { agreement, kappa, lines } = compared([0], [[['a', '1']]], [[['b', '1']]]);
  expect([agreement, kappa, lines]).toEqual([null, null, 1]);
});
