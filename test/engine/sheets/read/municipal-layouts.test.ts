import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { municipalSheets } from './municipal-sheets';

const letters: Readonly<Record<string, string>> = { code: 'c', name: 'n', amount: 'a', flag: 'f', other: 'o' };

test.each(municipalSheets)('$name', ({ sheet, headerRows, roles, unit, sign, measures, lines, lastSum }) => {
  const { tables } = inspectSheets([sheet], { file: sheet.file });
  expect(tables).toHaveLength(1);
  const [table] = tables;
  const amounts = table!.columns.filter(({ role }) => role === 'amount');
  expect({
    headerRows: table!.headerRows,
    roles: table!.columns.map(({ role }) => letters[role]).join(''),
    unit: table!.unit,
    sign: table!.expenseSign,
    measures: amounts.map(({ measure }) => `${measure!.kind} ${measure!.year}`),
    lines: table!.lines,
    lastSum: table!.sums[amounts.at(-1)!.column],
  }).toEqual({ headerRows, roles, unit, sign, measures, lines, lastSum });
});

test.each(municipalSheets)('$name: certain enough, and read without an error', ({ sheet }) => {
  const { tables } = inspectSheets([sheet], { file: sheet.file });
  expect(tables[0]!.confidence).toBeGreaterThan(0.7);
  expect(readBudget([sheet]).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const named = (start: string) => municipalSheets.find(({ name }) => name.startsWith(start))!;

test('a pivot’s blank codes are those above', () => {
  const { value } = readBudget([named('pivot').sheet]);
  expect(value!.lines.map(({ id }) => id)).toEqual([
    '10/1010/4000',
    '10/1010/4100',
    '10/1020/4000',
    '10/1020/4100',
    '20/2010/4000',
    '20/2010/4100',
  ]);
});

test('accounts 3 and 4: income and expense by the code, with rules a person can change', () => {
  const { value } = readBudget([named('account report').sheet]);
  expect(value!.lines.map(({ kind }) => kind)).toEqual(['income', 'income', 'expense', 'expense', 'expense']);
  expect(value!.columns[0]!.measure).toMatchObject({ id: 'Tot. 08/25', months: { from: 1, to: 8 } });
});

test('two columns are the budget of one year: the table asks which', () => {
  const [table] = inspectSheets([named('words broken').sheet], { file: 'b.xlsx' }).tables;
  const question = table!.questions.find(({ id }) => id === 'which-budget');
  expect(question).toMatchObject({
    params: { year: 2026 },
    options: [
      { value: 'D', name: 'Lautakunnan ehdotus 2026', sum: '-975.00', chosen: true },
      { value: 'E', name: 'Kj:n esitys 2026', sum: '-940.00', chosen: false },
    ],
  });
});
