import fc from 'fast-check';
import { centsOf } from '../../../engine/money/amount';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { analyse } from '../../../engine/views/analyse';
import { type Analysis } from '../../../engine/views/source';
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

test('every row adds up: after - before = total = budget + method + rounding; after is the analysis to the cent', () => {
  fc.assert(
    fc.property(city, ([budget, model]) => {
      const [before, after] = [analysed(budget, model, 'TA 2025'), analysed(budget, model)];
      const { changes, notCompared } = compared(before, after);
      for (const row of changes) {
        expect(centsOf(row.after) - centsOf(row.before)).toBe(centsOf(row.total));
        expect(centsOf(row.budget) + methodOf(row) + centsOf(row.rounding)).toBe(centsOf(row.total));
        // a line's chain is at most a cent off by age and area column, and its split a cent by step
        expect(Math.abs(centsOf(row.rounding))).toBeLessThan(budget.lines.length * 2 * 101 * 3);
      }
      if (notCompared.length > 0) return;
      expect(changes[2].after).toBe(after.children.nested.all.amount);
      for (const { segment, amount } of after.bySegment)
        expect(changes.find(({ group }) => group === segment)?.after).toBe(amount);
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
    const only = (cause: keyof ChangeRow['method'], { total, rounding, method, budget: spent }: ChangeRow): void => {
      expect(spent).toBe('0.00');
      expect(centsOf(method[cause]) + centsOf(rounding)).toBe(centsOf(total));
      expect(Math.abs(centsOf(method[cause]))).toBeGreaterThan(1000);
    };
    only('driver', byDriver);
    only('population', byPopulation);
    expect(byPopulation.total).toMatch(/^-/);
  });

  test('years on both sides of 1.1.2023 are not comparable: a warning', () => {
    const old = makeBudget([{ id: '1', cents: [1, 2] }], [{ id: 'TP 2022', kind: 'actual', year: 2022 }, ta2026]);
    const { issues } = compare(analysed(old, makeModel(), 'TP 2022'), analysed(old, makeModel()));
    expect(issues).toContainEqual({ code: 'compare.reform-2023', severity: 'warning', params: { before: 2022, after: 2026 } });
  });

  test('a line unread in one year is in neither sum and listed: no cut is made of it', () => {
    const unread = makeBudget(
      [
        { id: '1', cents: [1000_00, 1000_00] },
        { id: '2', cents: [200_00, NaN], fields: { account: '1' } },
      ],
      [ta2025, ta2026],
    );
    const model = makeModel({ rules: rule('pupils') });
    const document = compared(analysed(unread, model, 'TA 2025'), analysed(unread, model));
    expect(children(document)).toMatchObject({ before: '1000.00', after: '1000.00', budget: '0.00' });
    expect(document.notCompared).toEqual([{ line: '2', label: 'Line 2', organiser: 'city', before: '200.00', after: null }]);
  });

  test('a year whose population is missing is not compared: the issue says which', () => {
    const model = makeModel({ rules: rule('pupils') });
    const only2026 = { ...model, population: model.population.filter(({ year }) => year === 2026) };
    const { value, issues } = compare(analysed(budget, only2026, 'TA 2025'), analysed(budget, only2026));
    expect(value).toBeNull();
    expect(issues.map(({ code, params }) => [code, params])).toEqual([['population.missing', { year: 2025, what: '' }]]);
  });
});
