import fc from 'fast-check';
import { centsOf } from '../../../engine/money/amount';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { analyse, type Analysis } from '../../../engine/views/analyse';
import { compare, type ChangeRow, type CompareDocument } from '../../../engine/views/compare';
import { anyBudget, anyModel, makeBudget, makeModel, ta2025, ta2026 } from '../../support/city';

function analysed(budget: Budget, model: BudgetModel, measure = 'TA 2026'): Analysis {
  const { value } = analyse([budget], model, { measure });
  if (value === null) throw new Error('no analysis');
  return value;
}

function compared(before: Analysis, after: Analysis): CompareDocument {
  const { value } = compare(before, after);
  if (value === null) throw new Error('no comparison');
  return value;
}

const methodOf = ({ method }: ChangeRow): number => centsOf(method.tag) + centsOf(method.driver) + centsOf(method.population);
const city = fc.tuple(anyBudget, anyModel);

test('every row adds up: after - before = total = budget + method', () => {
  fc.assert(
    fc.property(city, ([budget, model]) => {
      for (const row of compared(analysed(budget, model, 'TA 2025'), analysed(budget, model)).changes) {
        expect(centsOf(row.after) - centsOf(row.before)).toBe(centsOf(row.total));
        expect(centsOf(row.budget) + methodOf(row)).toBe(centsOf(row.total));
      }
    }),
    { numRuns: 40 },
  );
});

test('the same analysis twice: nothing changed, no line moved', () => {
  fc.assert(
    fc.property(city, ([budget, model]) => {
      const document = compared(analysed(budget, model), analysed(budget, model));
      expect(document.changes.every((row) => centsOf(row.budget) === 0 && methodOf(row) === 0)).toBe(true);
      expect(document.lines).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

describe('examples', () => {
  const rule = (moment: string) => [{ id: 'r', when: { account: '1' }, shares: [{ moment, share: 1 }] }];
  const budget = makeBudget([{ id: '1', cents: [1000_00, 1500_00] }], [ta2025, ta2026]);
  const children = ({ changes }: CompareDocument): ChangeRow => changes[2];

  test('more money by the same method is budget', () => {
    const model = makeModel({ rules: rule('pupils') });
    const row = children(compared(analysed(budget, model, 'TA 2025'), analysed(budget, model)));
    expect(row).toMatchObject({
      group: 'children',
      nested: 'all',
      total: '500.00',
      budget: '500.00',
      method: { tag: '0.00', driver: '0.00', population: '0.00' },
    });
  });

  test('better tagging is not more money: re-tagging is method, by tag', () => {
    const before = analysed(budget, makeModel({ rules: rule('streets') }));
    const after = analysed(budget, makeModel({ rules: rule('pupils') }));
    const row = children(compared(before, after));
    expect(row.budget).toBe('0.00');
    expect(row.method.tag).toBe(row.total);
    expect(centsOf(row.total)).toBeGreaterThan(0);
  });

  test('new figures of a driver are method, by driver; a new population by population', () => {
    const model = makeModel({ rules: rule('streets') });
    const limited = {
      ...model,
      drivers: [
        ...model.drivers.slice(0, 1),
        { id: 'everybody', kind: 'population' as const, source: 'r', evidence: 'C' as const, to: 30 },
      ],
    };
    const older = {
      ...model,
      population: model.population.map((table) => ({ ...table, persons: table.persons.map((n, age) => (age > 64 ? 500 : n)) })),
    };
    const [byDriver, byPopulation] = [limited, older].map((changed) =>
      children(compared(analysed(budget, model), analysed(budget, changed))),
    );
    expect(byDriver).toMatchObject({ budget: '0.00', method: { tag: '0.00', driver: byDriver.total } });
    expect(byPopulation).toMatchObject({ budget: '0.00', method: { driver: '0.00', population: byPopulation.total } });
    expect(byPopulation.total).toMatch(/^-/);
  });

  test('years on both sides of 1.1.2023 are not comparable: a warning', () => {
    const old = makeBudget([{ id: '1', cents: [1, 2] }], [{ id: 'TP 2022', kind: 'actual', year: 2022 }, ta2026]);
    const { issues } = compare(analysed(old, makeModel(), 'TP 2022'), analysed(old, makeModel()));
    expect(issues).toContainEqual({ code: 'compare.reform-2023', severity: 'warning', params: { before: 2022, after: 2026 } });
  });
});
