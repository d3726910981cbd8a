import type { BudgetModel } from '../../../engine/model/model';
import { analyse } from '../../../engine/views/analyse';
import { makeBudget, makeModel } from '../../support/city';

const rules = [
  { id: 'r1', when: { account: '1*' }, shares: [{ moment: 'pupils', share: 1 }] },
  { id: 'r2', when: { account: '2*' }, shares: [{ moment: 'streets', share: '0.75' }] },
];
const budget = makeBudget([
  { id: '10', cents: [1000_00] },
  { id: '20', cents: [800_00] },
  { id: '30', cents: [300_00] },
]);
const remainderOf = (model: BudgetModel) =>
  analyse([budget], model).value!.remainder.map(({ moment, reason, cause, amount }) => [moment, reason, cause, amount]);

test('money that lacks nothing but the people of its year says so', () => {
  expect(remainderOf(makeModel({ rules, population: [] }))).toEqual([
    ['pupils', 'driverRemainder', 'populationMissing', '1000.00'],
    ['streets', 'driverRemainder', 'populationMissing', '600.00'],
    [null, 'untagged', 'untagged', '300.00'],
    [null, 'tagRemainder', 'tagRemainder', '200.00'],
  ]);
});

test('a driver that says nobody, or that counted its users by year of age, waits for no people', () => {
  const drivers: BudgetModel['drivers'] = [
    { id: 'school-age', kind: 'none', source: 's', evidence: 'U' },
    { id: 'everybody', kind: 'users', source: 's', evidence: 'A', counts: [{ from: 7, to: 7, count: 0 }] },
  ];
  const causesOf = (model: BudgetModel) => remainderOf(model).map(([, , cause]) => cause);
  expect(causesOf(makeModel({ rules, drivers, population: [] }))).toEqual([
    'driverRemainder',
    'driverRemainder',
    'untagged',
    'tagRemainder',
  ]);
  const banded = drivers.map((driver) =>
    driver.kind === 'users' ? { ...driver, counts: [{ from: 7, to: 8, count: 4 }] } : driver,
  );
  expect(causesOf(makeModel({ rules, drivers: banded, population: [] }))[1]).toBe('populationMissing');
  // With people, an age without anybody is no lack of them.
  const nobody = makeModel({
    rules,
    population: makeModel().population.map((own) => ({ ...own, persons: own.persons.map(() => 0) })),
  });
  expect(new Set(causesOf(nobody))).toEqual(new Set(['driverRemainder', 'untagged', 'tagRemainder']));
});
