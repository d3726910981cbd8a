import { hasCalculatedLines } from '../../../addin/app/calculated-lines';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import type { SheetGrid } from '../../../engine/sheets/grid';

const sheet: SheetGrid = {
  name: 'TA',
  file: 'ta.xlsx',
  visibility: 'visible',
  rows: [
    ['Tili', 'Nimi', 'TA 2026 menot', 'TA 2026 tulot', 'Huom'],
    ['4100', 'Perusopetus', 1000, 50, 'a'],
    ['4200', 'Varhaiskasvatus', 2000, 0, 'b'],
    ['4300', 'Kirjasto', 310, 20, 'c'],
  ],
  formulas: 0,
  formulasWithoutValue: [],
};
const { value: budgets } = readBudgets([sheet], []);
const isCalculated = (more: Partial<SheetGrid>): boolean => hasCalculatedLines(budgets!, [{ ...sheet, ...more }]);

test('the columns of expenses and income are both amounts', () => {
  expect(budgets![0]!.columns).toMatchObject([{ column: 'C', incomeColumn: 'D' }]);
  expect(isCalculated({})).toBe(false);
});

test.each(['C2', 'D2', 'C3', 'D3', 'D4'])('a formula in %s is one in an amount, whatever is known of its result', (at) => {
  expect(isCalculated({ formulaTexts: new Map([[at, '1+1']]) })).toBe(true);
  expect(isCalculated({ calculated: new Set([at]) })).toBe(true);
  expect(isCalculated({ formulasWithoutValue: [at] })).toBe(true);
});

test.each(['A2', 'E2', 'C1', 'C5', 'D9'])('a formula in %s is none', (at) =>
  expect(isCalculated({ formulaTexts: new Map([[at, '1+1']]) })).toBe(false),
);
