import fc from 'fast-check';
import { buildCube } from '../../../engine/cube/build-cube';
import { allocate } from '../../../engine/allocation/allocate';
import { LiveCube, type Edit } from '../../../engine/cube/live-cube';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import type { LineTag } from '../../../engine/model/moment';
import type { Cube } from '../../../engine/cube/cube';
import { anyBudget, anyModel, makeBudget, makeModel } from '../../support/city';

/** A cube as plain text: every block with money, every cell of it, in one order. */
function picture(cube: Cube): string[] {
  return cube.blocks
    .map(({ cells, low, high, lines, ...key }) =>
      JSON.stringify({ ...key, lines, cells: cells && [...cells], low: low && [...low], high: high && [...high] }),
    )
    .sort();
}

function fullPass(budgets: readonly Budget[], model: BudgetModel): Cube {
  const { value } = allocate(budgets, model);
  if (value === null) throw new Error('no allocation');
  return buildCube(value);
}

/** The budgets and model that an edit leads to, made by hand. */
function edited(budget: Budget, model: BudgetModel, edit: Edit): [Budget, BudgetModel] {
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

const city = fc
  .tuple(anyBudget, anyModel)
  .chain(([budget, model]) =>
    fc.tuple(fc.constant(budget), fc.constant(model), fc.array(anyEdit(budget, model), { minLength: 1, maxLength: 4 })),
  );

test('after any edits the live cube equals a full pass in every cell', () => {
  fc.assert(
    fc.property(city, ([budget, model, edits]) => {
      const live = new LiveCube([budget], model);
      let [lines, rules] = [budget, model];
      for (const edit of edits) {
        live.edit(edit);
        [lines, rules] = edited(lines, rules, edit);
      }
      expect(picture(live.cube)).toEqual(picture(fullPass([lines], rules)));
    }),
    { numRuns: 150 },
  );
});

test('an amount edit touches the cells of two lines, however many there are', () => {
  const specs = Array.from({ length: 500 }, (_, at) => ({ id: String(1000 + at), cents: [100_000 + at] }));
  const model = makeModel({ rules: [{ id: 'all', when: { account: '*' }, shares: [{ moment: 'pupils', share: 1 }] }] });
  const live = new LiveCube([makeBudget(specs)], model);
  const cost = live.edit({ kind: 'amount', organiser: 'city', line: '1250', measure: 'TA 2026', cents: 77 });
  expect(cost).toEqual({ lines: 1, cells: 2 * 101 });
});

test('an edit of a line that is not there says so and changes nothing', () => {
  const live = new LiveCube([makeBudget([{ id: '1', cents: [5] }])], makeModel());
  expect(live.edit({ kind: 'amount', organiser: 'city', line: '2', measure: 'TA 2026', cents: 1 })).toBeNull();
});

test('a population edit follows also drivers whose later entry needs nobody', () => {
  const driver = { id: 'everybody', source: 'register', evidence: 'C' as const };
  const model = makeModel({
    drivers: [
      { id: 'school-age', kind: 'exclusive', source: 'law', evidence: 'A', from: 7, to: 15 },
      { ...driver, kind: 'population' },
      { ...driver, kind: 'none', validFrom: 2030 },
    ],
    rules: [{ id: 'r', when: { account: '*' }, shares: [{ moment: 'streets', share: 1 }] }],
  });
  const budget = makeBudget([{ id: '1', cents: [100_000] }]);
  const live = new LiveCube([budget], model);
  const [first] = model.population.filter(({ year }) => year === 2026);
  const edit: Edit = { kind: 'population', table: { ...first, persons: first.persons.map((_, age) => age) } };
  live.edit(edit);
  const [lines, rules] = edited(budget, model, edit);
  expect(picture(live.cube)).toEqual(picture(fullPass([lines], rules)));
});

test.each([0.5, NaN, 2 ** 53])('an amount of %p is refused before anything is changed', (cents) => {
  const live = new LiveCube([makeBudget([{ id: '1', cents: [500] }])], makeModel());
  const before = picture(live.cube);
  expect(() => live.edit({ kind: 'amount', organiser: 'city', line: '1', measure: 'TA 2026', cents })).toThrow('amount.unsafe');
  expect(picture(live.cube)).toEqual(before);
});
