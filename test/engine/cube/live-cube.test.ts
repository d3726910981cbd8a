import fc from 'fast-check';
import { buildCube } from '../../../engine/cube/build-cube';
import { allocate } from '../../../engine/allocation/allocate';
import { LiveCube } from '../../../engine/cube/live-cube';
import type { Edit } from '../../../engine/cube/edit';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import type { Cube } from '../../../engine/cube/cube';
import { makeBudget, makeModel } from '../../support/city';
import { editedByHand, editedCity } from '../../support/edits';

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

test('after any edits the live cube equals a full pass in every cell', () => {
  fc.assert(
    fc.property(editedCity, ([budget, model, edits]) => {
      const live = new LiveCube([budget], model);
      let [lines, rules] = [budget, model];
      for (const edit of edits) {
        live.edit(edit);
        [lines, rules] = editedByHand(lines, rules, edit);
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
  const [lines, rules] = editedByHand(budget, model, edit);
  expect(picture(live.cube)).toEqual(picture(fullPass([lines], rules)));
});

test.each([0.5, NaN, 2 ** 53])('an amount of %p is refused before anything is changed', (cents) => {
  const live = new LiveCube([makeBudget([{ id: '1', cents: [500] }])], makeModel());
  const before = picture(live.cube);
  expect(() => live.edit({ kind: 'amount', organiser: 'city', line: '1', measure: 'TA 2026', cents })).toThrow('amount.unsafe');
  expect(picture(live.cube)).toEqual(before);
});
