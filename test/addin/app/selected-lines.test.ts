import fc from 'fast-check';
import { linesIn } from '../../../addin/app/selected-lines';
import { Session } from '../../../addin/app/session';
import type { Budget } from '../../../engine';
import { makeBudget, makeModel } from '../../support/city';

const rowOf = ({ row }: { readonly row: number }): number => row;

/** Lines in the rows given, of one sheet. */
function budgetIn(sheet: string, rows: readonly number[]): Budget {
  const budget = makeBudget(rows.map((row) => ({ id: `${sheet}-${row}`, cents: [100] })));
  return {
    ...budget,
    lines: budget.lines.map((line, at) => ({ ...line, row: rows[at] ?? 0, at: { ...line.at, sheet } })),
  };
}
const opened = (budgets: readonly Budget[]): Session => Session.open(budgets, makeModel(), undefined);

test('the lines of the selected rows of that sheet, in their order, and no others', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 45 }),
      fc.integer({ min: 1, max: 20 }),
      (rows, row, count) => {
        const session = opened([budgetIn('TA', rows)]);
        const found = linesIn(session, [{ sheet: 'TA', row, column: 3, rows: count, columns: 1 }]);
        const meant = session.all.filter((line) => line.row >= row && line.row < row + count);
        expect(found).toEqual(meant.map((line) => session.key(session.all.indexOf(line))));
        expect(meant.map(rowOf).every((one) => rows.includes(one))).toBe(true);
        expect(linesIn(session, [{ sheet: 'Muu', row, column: 0, rows: count, columns: 1 }])).toEqual([]);
      },
    ),
    { numRuns: 40 },
  ));

test('of several areas every line is told, once, in the order of the budget', () => {
  const session = opened([budgetIn('TA', [2, 3, 4, 5, 6])]);
  const area = (row: number, rows: number) => ({ sheet: 'TA', row, column: 0, rows, columns: 1 });
  const keys = session.all.map((_, at) => session.key(at));
  expect(linesIn(session, [area(5, 2), area(2, 1), area(6, 1)])).toEqual([keys[0], keys[3], keys[4]]);
});

test('of a whole column no more lines are told than a person could follow', () => {
  const rows = Array.from({ length: 10_050 }, (_, at) => at + 2);
  const found = linesIn(opened([budgetIn('TA', rows)]), [{ sheet: 'TA', row: 1, column: 0, rows: 1_048_576, columns: 1 }]);
  expect(found).toHaveLength(10_000);
});
