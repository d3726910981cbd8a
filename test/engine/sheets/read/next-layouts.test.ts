import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { nextLayouts, proposedLayouts } from '../../../../engine/sheets/read/next-layouts';
import { grid } from './open-fixture';
import { makeModel } from '../../../support/city';
import type { CellValue, SheetGrid } from '../../../../engine/sheets/grid';

const rows = (year: number): CellValue[][] => [
  ['Kustannuspaikka', 'Nimi', `TA ${year}`],
  ['4100', 'Päiväkodit', 1000],
  ['4200', 'Koulut', 2000],
  ['4300', 'Kirjasto', 500],
];
const sheet = (year: number): SheetGrid => grid(rows(year), 'TA', `ta${year}.xlsx`);
const fileOf = (year: number) => ({ file: `ta${year}.xlsx`, sheets: [sheet(year)] });

const lastYear = () => {
  const { value } = proposedLayouts([fileOf(2026)]);
  return makeModel({ layouts: (value ?? []).map((layout) => ({ ...layout, organiser: 'city', skip: [{ label: 'Kirjasto' }] })) });
};

test('a file that last year’s layouts read as it stands keeps them, the very same', () => {
  const model = lastYear();
  expect(nextLayouts([fileOf(2026)], model).value).toBe(model.layouts);
});

test('next year’s column is read with last year’s decisions', () => {
  const { value } = nextLayouts([fileOf(2027)], lastYear());
  expect(value).toMatchObject([{ organiser: 'city', skip: [{ label: 'Kirjasto' }] }]);
  const read = readBudget([sheet(2027)], value?.[0]);
  expect(read.value?.columns.map(({ measure }) => measure.id)).toEqual(['TA 2027']);
  expect(read.value?.lines.map(({ label }) => label)).toEqual(['Päiväkodit', 'Koulut']);
});

test('a file in which none of last year’s tables is speaks for itself, and that is said', () => {
  const other = grid(
    [
      ['Amt', 'Titel', 'Ansatz 2027'],
      ['1', 'Schulen', 5],
      ['2', 'Straßen', 7],
      ['3', 'Ämter', 9],
    ],
    'P',
    'x.xlsx',
  );
  const { value, issues } = nextLayouts([{ file: 'x.xlsx', sheets: [other] }], lastYear());
  expect(value).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toContain('carry.layout-new');
});

test('without a table there are no layouts, with the reasons', () => {
  const { value, issues } = proposedLayouts([{ file: 'x.xlsx', sheets: [grid([['Hello']], 'S', 'x.xlsx')] }]);
  expect(value).toBeNull();
  expect(issues.length).toBeGreaterThan(0);
});
