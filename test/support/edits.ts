import fc from 'fast-check';
import type { Edit } from '../../engine/cube/edit';
import type { Budget } from '../../engine/model/budget';
import type { BudgetModel } from '../../engine/model/model';
import type { LineTag } from '../../engine/model/moment';
import { anyBudget, anyModel } from './city';

/** The budgets and model that an edit leads to, made by hand. */
export function editedByHand(budget: Budget, model: BudgetModel, edit: Edit): [Budget, BudgetModel] {
  if (edit.kind === 'amount') {
    const at = budget.lines.findIndex(({ id }) => id === edit.line);
    const columns = budget.columns.map((column) =>
      column.measure.id === edit.measure
        ? { ...column, cents: column.cents.map((cents, line) => (line === at ? edit.cents : cents)) }
        : column,
    );
    return [{ ...budget, columns }, model];
  }
  if (edit.kind === 'tag') {
    const others = model.tags.filter(({ line }) => line !== edit.line);
    return [budget, { ...model, tags: edit.tag ? [...others, edit.tag] : others }];
  }
  if (edit.kind === 'driver')
    return [budget, { ...model, drivers: [...model.drivers.filter(({ id }) => id !== edit.driver.id), edit.driver] }];
  if (edit.kind === 'rules') return [budget, { ...model, rules: edit.rules }];
  if (edit.kind === 'moments') {
    const { moments, services, drivers } = edit;
    return [budget, { ...model, moments, services, drivers }];
  }
  const others = model.population.filter(({ year, area }) => year !== edit.table.year || area !== edit.table.area);
  return [budget, { ...model, population: [...others, edit.table] }];
}

const anyEdit = (budget: Budget, model: BudgetModel): fc.Arbitrary<Edit> => {
  const line = fc.constantFrom(...budget.lines.map(({ id }) => id));
  const shares = fc.constantFrom<LineTag['shares'][]>(
    [{ moment: 'm0', share: '1/3' }],
    [{ moment: 'm4', share: 1 }],
    [
      { moment: 'm1', share: 0.5 },
      { moment: 'm3', share: 0.5 },
    ],
  );
  return fc.oneof(
    fc
      .tuple(line, fc.constantFrom('TA 2025', 'TA 2026'), fc.integer({ min: -1_000_000, max: 9_000_000 }))
      .map(([id, measure, cents]): Edit => ({ kind: 'amount', organiser: 'city', line: id, measure, cents })),
    fc.tuple(line, fc.option(shares)).map(([id, parts]): Edit => ({
      kind: 'tag',
      organiser: 'city',
      line: id,
      tag: parts && { organiser: 'city', line: id, shares: parts },
    })),
    fc.integer({ min: 1, max: 900 }).map((count): Edit => ({
      kind: 'driver',
      driver: {
        id: 'd0',
        kind: 'users',
        source: 'edit',
        evidence: 'B',
        counts: [
          { from: 3, to: 3, count },
          { from: 30, to: 35, count: 7 },
        ],
      },
    })),
    fc.tuple(fc.nat(100), fc.nat(4000), fc.constantFrom(...model.population)).map(([age, people, table]): Edit => ({
      kind: 'population',
      table: { ...table, persons: table.persons.map((n, at) => (at === age ? people : n)) },
    })),
  );
};

/** A city and edits of it. */
export const editedCity = fc
  .tuple(anyBudget, anyModel)
  .chain(([budget, model]) =>
    fc.tuple(fc.constant(budget), fc.constant(model), fc.array(anyEdit(budget, model), { minLength: 1, maxLength: 4 })),
  );
