import fc from 'fast-check';
import type { ChartPlan, SheetPlan } from '../../../../engine/sheets/plan';
import { renameSheets } from '../../../../engine/sheets/write/rename-sheets';

const name = fc.string({ minLength: 1, maxLength: 31 });
const cells = (sheet: string | undefined) => ({ column: 1, from: 2, to: 3, ...(sheet === undefined ? {} : { sheet }) });

function chart(categories: string | undefined, values: string | undefined): ChartPlan {
  return {
    kind: 'bars',
    title: 'Menot',
    altText: 'Menot',
    categories: cells(categories),
    series: [{ name: 'Euroa', values: cells(values) }],
    style: 'euros',
    place: { row: 5, column: 0, rows: 10, columns: 4 },
  };
}

const plan = (own: string, charts?: readonly ChartPlan[]): SheetPlan => ({
  name: own,
  widths: [10],
  rows: [],
  ...(charts === undefined ? {} : { charts }),
});

/** Every name a plan is known by or points at, in order. */
const namesIn = (plans: readonly SheetPlan[]): (string | undefined)[] =>
  plans.flatMap(({ name: own, charts = [] }) => [
    own,
    ...charts.flatMap(({ categories, series }) => [categories.sheet, ...series.map(({ values }) => values.sheet)]),
  ]);

test('law: every mention of a plan follows it, nothing else changes, and the way back gives the same plans', () =>
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 4, maxLength: 4 }), ([first, second, free, other]) => {
      const plans = [plan(first!, [chart(undefined, second)]), plan(second!, [chart(first, undefined)])];
      const there = renameSheets(plans, new Map([[second!, free!]]));
      expect(namesIn(there)).toEqual(namesIn(plans).map((each) => (each === second ? free : each)));
      expect(renameSheets(there, new Map([[free!, second!]]))).toEqual(plans);
      expect(renameSheets(plans, new Map([[other!, free!]]))).toEqual(plans);
    }),
  ));

test('two plans may swap names at once', () => {
  const plans = [plan('A', [chart('B', undefined)]), plan('B')];
  const swapped = renameSheets(
    plans,
    new Map([
      ['A', 'B'],
      ['B', 'A'],
    ]),
  );
  expect(namesIn(swapped)).toEqual(['B', 'A', undefined, 'A']);
});

test('lists to choose from follow the sheet they stand on; lists of words stay', () => {
  const choice = { column: 0, from: 2, to: 9 };
  const list = { column: 0, from: 2, to: 4, sheet: 'Momentit' };
  const [renamed] = renameSheets(
    [
      {
        ...plan('Rivit'),
        choices: [
          { ...choice, list },
          { ...choice, list: ['A', 'B'] },
        ],
      },
    ],
    new Map([['Momentit', 'Momentit (2)']]),
  );
  expect(renamed!.choices!.map((each) => each.list)).toEqual([{ ...list, sheet: 'Momentit (2)' }, ['A', 'B']]);
});
