import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { budgetBooks } from './municipal-workbooks/budget-books';
import { columns } from './municipal-workbooks/columns';
import { gridOf, type DrawnSheet } from './municipal-workbooks/drawn-workbook';
import { headings } from './municipal-workbooks/headings';
import { ledgerExports } from './municipal-workbooks/ledger-exports';
import { severalTables } from './municipal-workbooks/several-tables';
import { statements } from './municipal-workbooks/statements';
import { totals } from './municipal-workbooks/totals';
import { foundOn, sidesOf, sidesRead, truthOf } from './municipal-workbooks/workbook-truth';

const workbooks = [...ledgerExports, ...budgetBooks, ...statements, ...headings, ...columns, ...severalTables, ...totals];

describe.each(workbooks)('$name', (workbook) => {
  const { file, sheets, asks } = workbook;
  const grids = sheets.map((drawn) => gridOf(drawn, file));
  const { tables, issues } = inspectSheets(grids, { file });
  const { value: budget } = readBudget(grids);
  const linesOn = ({ sheet }: DrawnSheet): ReadonlySet<number> =>
    new Set(budget!.lines.flatMap(({ row, at }) => (at.sheet === sheet ? [row] : [])));

  test.each(sheets.filter(({ isBudget }) => isBudget !== false))('is found as it was laid out: sheet $sheet', (drawn) => {
    const found = foundOn(drawn, tables, linesOn(drawn));
    expect(found).toEqual(truthOf(drawn));
    const [table] = tables.filter(({ sheet }) => sheet === drawn.sheet);
    expect(drawn.signs).toContain(table!.expenseSign);
  });

  test('no line of another sheet is in the budget, and expense and income are what they are', () => {
    for (const drawn of sheets.filter(({ isBudget }) => isBudget === false)) expect(linesOn(drawn).size).toBe(0);
    const read = sidesRead([budget!]);
    for (const [measure, sides] of sidesOf(workbook)) expect([measure, read.get(measure)]).toEqual([measure, sides]);
  });

  if (asks === true) {
    test('two readings are possible, and a person is asked or told', () => {
      const questions = tables.flatMap((table) => table.questions);
      const loud = issues.filter(({ severity }) => severity !== 'info');
      expect(questions.length + loud.length).toBeGreaterThan(0);
    });
  }
});
