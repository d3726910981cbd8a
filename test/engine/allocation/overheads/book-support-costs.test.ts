import fc from 'fast-check';
import { allocate } from '../../../../engine/allocation/allocate';
import { centsOf } from '../../../../engine/money/amount';
import { analyse } from '../../../../engine/views/analyse';
import type { BudgetModel } from '../../../../engine/model/model';
import { makeBudget, makeModel, type LineSpec } from '../../../support/city';

const structure = {
  organiser: 'city',
  field: 'costCentre',
  support: ['admin', 'premises'],
  use: { admin: { premises: 1, school: 3, roads: 1 }, premises: { school: 2, roads: 1, admin: 1 } },
  source: 'm²',
  evidence: 'B' as const,
};

const model = (method: 'direct' | 'step-down' | 'reciprocal'): BudgetModel =>
  makeModel({
    rules: [
      { id: 's', when: { costCentre: 'school' }, shares: [{ moment: 'pupils', share: 1 }] },
      { id: 'r', when: { costCentre: 'roads' }, shares: [{ moment: 'streets', share: 1 }] },
    ],
    supportCosts: [{ ...structure, method }],
  });

const lines = (admin: number, premises: number, schools: readonly number[], roads: number): LineSpec[] =>
  [['admin', admin], ['premises', premises], ...schools.map((cents) => ['school', cents]), ['roads', roads]].map(
    ([costCentre, cents], at) => ({
      id: String(at),
      cents: [Number(cents)],
      fields: { costCentre: String(costCentre) },
    }),
  );

const cents = fc.integer({ min: 1, max: 100_000_000 });

test('money in equals money out: support lines end at nothing, the sum of lines stays, by every method', () => {
  fc.assert(
    fc.property(
      cents,
      cents,
      fc.array(cents, { minLength: 1, maxLength: 4 }),
      cents,
      fc.constantFrom('direct' as const, 'step-down' as const, 'reciprocal' as const),
      (admin, premises, schools, roads, method) => {
        const specs = lines(admin, premises, schools, roads);
        const { value } = allocate([makeBudget(specs)], model(method));
        const after = specs.map((_, line) => value?.supported?.cents(line, 0) ?? 0);
        expect(after.slice(0, 2)).toEqual([0, 0]);
        expect(after.reduce((sum, part) => sum + part, 0)).toBe(specs.reduce((sum, spec) => sum + spec.cents[0], 0));
        expect(value?.plain.cents(0, 0)).toBe(admin);
      },
    ),
  );
});

test('both figures are shown, with the moves; untagged administration reaches the ages of what it serves', () => {
  const { value } = analyse([makeBudget(lines(100_00, 0, [300_00, 100_00], 100_00))], model('direct'));
  expect(value?.totals).toMatchObject({ allocated: '500.00', remainder: '100.00' });
  expect(value?.supportCosts).toMatchObject({
    moved: '100.00',
    totals: { allocated: '600.00', remainder: '0.00' },
    nested: { direct: '475.00' },
  });
  expect(value?.supportCosts?.moves).toEqual([
    { organiser: 'city', from: 'admin', to: 'school', amount: '75.00' },
    { organiser: 'city', from: 'admin', to: 'roads', amount: '25.00' },
  ]);
  expect(centsOf(value?.supportCosts?.children.direct ?? '0')).toBe(475_00);
});

test('a closed loop of support units is named, and nothing is moved', () => {
  const looped = {
    ...model('reciprocal'),
    supportCosts: [{ ...structure, method: 'reciprocal' as const, use: { admin: { premises: 1 }, premises: { admin: 1 } } }],
  };
  const { value, issues } = allocate([makeBudget(lines(500, 500, [100], 100))], looped);
  expect(issues.map(({ code }) => code)).toContain('support.closed-loop');
  expect(value?.supported?.cents(0, 0)).toBe(500);
});

test('a unit that no line has is named, and nothing is moved: its part would go to the others', () => {
  const typo = {
    ...model('direct'),
    supportCosts: [{ ...structure, method: 'direct' as const, use: { admin: { shcool: 1, roads: 1 } } }],
  };
  const { value, issues } = allocate([makeBudget(lines(500, 0, [100], 100))], typo);
  expect(issues).toContainEqual({ code: 'support.unknown-unit', severity: 'error', params: { units: 'shcool' } });
  expect(value?.supported?.cents(0, 0)).toBe(500);
});
