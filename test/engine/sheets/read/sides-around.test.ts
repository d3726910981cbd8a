import type { CellValue } from '../../../../engine/sheets/grid';
import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { openFixture, grid } from './open-fixture';

type Rows = readonly (readonly CellValue[])[];
const sheet = (rows: Rows) => grid(rows, 'TA');
const kinds = (rows: Rows) => readBudget([sheet(rows)]).value!.lines.map(({ kind }) => kind);
const table = (rows: Rows) => inspectSheets([sheet(rows)], { file: 'b.xlsx' }).tables[0]!;
const head = ['Nimi', 'TA 2025', 'TA 2026'];

test('sections and totals of both sides tell lines of the same names apart', () => {
  const rows: Rows = [
    head,
    ['TULOT'],
    ['Vuokrat', 10, 11],
    ['Korvaukset', 20, 22],
    ['Tulot yhteensä', 30, 33],
    ['MENOT'],
    ['Palkat', 100, 110],
    ['Vuokrat', 40, 41],
    ['Menot yhteensä', 140, 151],
    ['Netto', -110, -118],
  ];
  expect(kinds(rows)).toEqual(['income', 'income', 'expense', 'expense']);
  expect(table(rows)).toMatchObject({ expenseSign: 'label', questions: [] });
});

test('a line whose word contradicts the total it is part of is of no known side', () => {
  const rows: Rows = [
    head,
    ['Maksutulot', 10, 11],
    ['Vuokratulot', 5, 6],
    ['Tulot yhteensä', 15, 17],
    ['Palkkamenot', 100, 110],
    ['Tulot siirrosta', 7, 8],
    ['Menot yhteensä', 107, 118],
  ];
  const { value, issues } = readBudget([sheet(rows)]);
  expect(value!.lines.map(({ kind }) => kind)).toEqual(['income', 'income', 'expense', 'expense']);
  expect(issues.map(({ code }) => code)).toContain('sign.unknown');
});

test('a heading that names both sides says nothing', () =>
  expect(
    kinds([
      ['Ertrags- und Aufwandsarten', 'Ansatz 2026'],
      ['Schulen', 10],
      ['Straßen', 20],
    ]),
  ).toEqual(['expense', 'expense']));

test('the published statement of Cologne: what is part of the income is income', async () => {
  const { value, issues } = readBudget(await openFixture('de-koeln-gesamtergebnisplan.csv'));
  const income = value!.lines.filter(({ kind }) => kind === 'income').map(({ label }) => label.slice(0, 2));
  expect(income).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '19', '23']);
  expect(issues.map(({ code }) => code)).not.toContain('sign.unknown');
});

test.each([
  ['3250', '4000', -1],
  ['3250', '5010', -1],
  ['414100', '501200', -1],
  ['3250', '4000', 1],
])('classes of accounts that go with the signs are asked nothing: %s, %s', (income, expense, factor) => {
  const rows: Rows = [
    ['Tili', 'Nimi', 'TA 2026'],
    ...Array.from({ length: 6 }, (_, at): CellValue[] =>
      at % 3 === 0 ? [income, 'Alue', factor * (10 + at)] : [expense, 'Alue', -factor * (200 + at)],
    ),
  ];
  expect(table(rows)).toMatchObject({ expenseSign: factor === 1 ? 'negative' : 'positive', questions: [] });
});

test('accounts that contradict the signs leave the question', () => {
  const rows: Rows = [
    ['Nimi', 'TA 2026'],
    ['Palkat', 50],
    ['Aineet', 40],
    ['Kadut', -300],
    ['Puistot', -200],
    ['Sillat', -100],
  ];
  expect(table(rows).questions.map(({ id }) => id)).toEqual(['signs']);
});
