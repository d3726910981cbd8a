import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSpreadsheet } from '../../../addin/workbook/file/spreadsheet';
import { runAtOnce } from '../../../addin/workbook/file/steps';
import { dateText } from '../../../addin/workbook/file/date-text';
import { makeSpreadsheet } from './make-spreadsheet';

const cells = (rows: readonly (readonly unknown[])[], more = {}, date1904 = false) =>
  runAtOnce(readSpreadsheet(makeSpreadsheet([{ name: 'S', rows, cells: more }], 'xlsx', date1904), 'b.xlsx')).sheets[0]!;

test('error cells are errors by name, never numbers', () => {
  expect(cells([[1], [2]], { A2: { t: 'e', v: 0x17 } }).rows).toEqual([[1], [{ error: '#REF!' }]]);
});

test('a formula counts, and one without a stored value is listed', () => {
  const bytes = makeSpreadsheet([
    { name: 'S', rows: [[1], [2], [3]], cells: { A2: { t: 'n', v: 5, f: 'A1*5' }, A3: { t: 'n', v: 7, f: 'A1*7' } } },
  ]);
  const parts = unzipSync(bytes);
  const part = 'xl/worksheets/sheet1.xml';
  parts[part] = strToU8(strFromU8(parts[part]!).replace('<v>7</v>', ''));
  const sheet = runAtOnce(readSpreadsheet(zipSync(parts), 'b.xlsx')).sheets[0]!;
  expect(sheet.formulas).toBe(2);
  expect(sheet.formulasWithoutValue).toEqual(['A3']);
  expect(sheet.rows).toEqual([[1], [5]]);
});

test('numbers under a date format become ISO text in both calendars', () => {
  const date = { t: 'n', v: 45000.5, z: 'yyyy-mm-dd' };
  expect(cells([[0]], { A1: date }).rows).toEqual([['2023-03-15T12:00:00']]);
  expect(cells([[0]], { A1: date }, true).rows).toEqual([['2027-03-16T12:00:00']]);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45000, false, '2023-03-15'],
  [0.354166666666667, false, '08:30:00'],
  [44999.9999999999, false, '2023-03-15'],
  [0, true, '1904-01-01'],
])('date serial %p (1904: %p) is %s', (serial, date1904, text) => expect(dateText(serial, date1904)).toBe(text));

test('rows keep their place, gaps included', () => {
  const sheet = cells([['a'], [], [null, 'b']]);
  expect(sheet.rows).toEqual([['a'], [], [null, 'b']]);
});

test('number-like text stays text, and hostile text stays as it is', () => {
  expect(cells([['0410', '1 234,50', '=1+1', '__proto__', '<b>']]).rows).toEqual([
    ['0410', '1 234,50', '=1+1', '__proto__', '<b>'],
  ]);
});
