import * as fc from 'fast-check';
import type { CellValue } from '../../../../engine/sheets/grid';
import { sidedHeading } from '../../../../engine/sheets/read/column-sides';
import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { grid } from './open-fixture';

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows) => readBudget([grid(rows, 'TA')]).value!;
const sumOf = (rows: Rows, kind: string) => {
  const { lines, columns } = read(rows);
  return lines.reduce((sum, line, at) => sum + (line.kind === kind ? columns[0]!.cents[at]! : 0), 0);
};

test.each([
  ['TA 2026 Tuotot', 'income', 'TA 2026'],
  ['Menot TA 2026', 'expense', 'TA 2026'],
  ['Kostnader', 'expense', ''],
  ['2026/27 Budget Gross Expenditure', 'expense', '2026/27 Budget'],
  ['2026/27 Budget Net Expenditure', 'net', '2026/27 Budget'],
  ['Toimintakate', 'net', ''],
])('%s is of one side', (heading, side, rest) =>
  expect(sidedHeading(heading)).toMatchObject(side === 'net' ? { side } : { side, rest }),
);

test.each(['TA 2026', 'Tulosalue', 'Kustannuspaikka'])('%s is of no side', (heading) => expect(sidedHeading(heading)).toBeNull());

const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 })), {
  minLength: 2,
  maxLength: 8,
});

test('law: every cent of both columns is read once, whatever their signs, and nothing of the net', () =>
  fc.assert(
    fc.property(amounts, fc.constantFrom([1, 1], [-1, 1], [1, -1]), (pairs, [expense, income]) => {
      const rows: Rows = [
        ['Tulosalue', 'TA 2026 Tuotot', 'TA 2026 Kulut', 'TA 2026 Kate'],
        ...pairs.map(([spent, got], at): CellValue[] => [
          `Palvelu ${'ABCDEFGH'[at]!}`,
          got * income!,
          spent * expense!,
          got - spent,
        ]),
      ];
      expect(sumOf(rows, 'expense')).toBe(pairs.reduce((sum, [spent]) => sum + spent * 100, 0));
      expect(sumOf(rows, 'income')).toBe(pairs.reduce((sum, [, got]) => sum - got * 100, 0));
    }),
    { numRuns: 40 },
  ));

test('one measure, two lines a row, the income by a name of its own; a row without income is one line', () => {
  const rows: Rows = [
    ['Driftbudget 2026'],
    ['Nämnd', 'Intäkter', 'Kostnader', 'Netto'],
    ['Skolor', 10, -90, -80],
    ['Parker', 0, -20, -20],
  ];
  const { lines, columns } = read(rows);
  expect(lines.map(({ id, kind, row }) => [id, kind, row])).toEqual([
    ['Skolor', 'expense', 3],
    ['Skolor/income', 'income', 3],
    ['Parker', 'expense', 4],
  ]);
  expect(columns).toHaveLength(1);
  expect(columns[0]).toMatchObject({ measure: { id: 'Intäkter / Kostnader', year: 2026 }, column: 'C', incomeColumn: 'B' });
  expect([...columns[0]!.cents]).toEqual([9000, -1000, 2000]);
  const [table] = inspectSheets([grid(rows, 'TA')], { file: 'b.xlsx' }).tables;
  expect(table!.columns.map(({ role }) => role)).toEqual(['name', 'amount', 'amount', 'other']);
  expect(table!.questions.map(({ id }) => id)).not.toContain('which-budget');
});

test('columns of one side alone are no pair: each year stays a measure', () =>
  expect(
    read([
      ['Nimi', 'Menot TA 2025', 'Menot TA 2026'],
      ['Koulu', 1, 2],
      ['Kadut', 3, 4],
    ]).columns.map(({ measure }) => measure.year),
  ).toEqual([2025, 2026]));
