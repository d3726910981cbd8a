import fc from 'fast-check';
import type { DriverSettings } from '../../../engine/model/driver';
import type { BudgetModel } from '../../../engine/model/model';
import { centsOf } from '../../../engine/money/amount';
import { analyse } from '../../../engine/views/analyse';
import { driverEffect, driverReport } from '../../../engine/views/driver-report';
import type { Analysis } from '../../../engine/views/source';
import { anyBudget, anyModel, makeBudget, makeModel } from '../../support/city';

function analysed(budget: Parameters<typeof analyse>[0][number], model: BudgetModel): Analysis {
  const { value } = analyse([budget], model);
  if (value === null) throw new Error('no analysis');
  return value;
}

const bySegment = (analysis: Analysis): string[] => analysis.bySegment.map(({ amount }) => amount);
const city = fc.tuple(anyBudget, anyModel);

test('spread by population instead is what an analysis with that driver says', () => {
  fc.assert(
    fc.property(city, fc.constantFrom('d0', 'd1', 'd2', 'd3', 'd4'), ([budget, model], id) => {
      const analysis = analysed(budget, model);
      const drivers = model.drivers.map((driver): DriverSettings =>
        driver.id === id ? { id, kind: 'population', source: 's', evidence: 'C' } : driver,
      );
      const effect = driverEffect(analysis, id).bySegment;
      expect(effect.map(({ byPopulation }) => byPopulation)).toEqual(bySegment(analysed(budget, { ...model, drivers })));
      expect(effect.map(({ amount }) => amount)).toEqual(bySegment(analysis));
    }),
    { numRuns: 60 },
  );
});

test('the bounds of all drivers together are the range that the segments show', () => {
  fc.assert(
    fc.property(city, ([budget, model]) => {
      const analysis = analysed(budget, model);
      const effects = model.drivers.map(({ id }) => driverEffect(analysis, id).bySegment);
      analysis.bySegment.forEach((row, at) => {
        for (const bound of ['low', 'high'] as const) {
          const moved = effects.reduce((sum, effect) => sum + centsOf(effect[at][bound]) - centsOf(row.amount), 0);
          expect(centsOf(row.amount) + moved).toBe(centsOf(row[bound]));
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('the drivers’ amounts are the money of the moments, largest first', () => {
  fc.assert(
    fc.property(city, ([budget, model]) => {
      const analysis = analysed(budget, model);
      const amounts = driverReport(analysis).drivers.map(({ amount }) => centsOf(amount));
      const moments = analysis.byMoment.reduce((sum, row) => sum + centsOf(row.amount) + centsOf(row.unplaced), 0);
      expect(amounts.reduce((sum, cents) => sum + cents, 0)).toBe(moments);
      expect(amounts.map(Math.abs)).toEqual([...amounts.map(Math.abs)].sort((a, b) => b - a));
    }),
  );
});

test('of several entries the one in force has the money; a year without people is named', () => {
  const model = makeModel({
    rules: [{ id: 'r', when: { account: '*' }, shares: [{ moment: 'pupils', share: 1 }] }],
    population: [],
  });
  const [school, everybody] = model.drivers;
  const later = { ...school, validFrom: 2027 };
  const report = driverReport(
    analysed(
      makeBudget([
        { id: '1', cents: [150] },
        { id: '2', cents: [50] },
      ]),
      { ...model, drivers: [later, school, everybody] },
    ),
  );
  expect(report.drivers[0]).toMatchObject({
    driver: school,
    inForce: true,
    lines: 2,
    amount: '2.00',
    moments: [{ id: 'pupils', name: 'Pupils', amount: '2.00' }],
  });
  expect(report.drivers.find(({ driver }) => driver === later)).toMatchObject({
    inForce: false,
    lines: 0,
    amount: '0.00',
    moments: [],
  });
  expect(report.populationMissing).toEqual([2026]);
});
