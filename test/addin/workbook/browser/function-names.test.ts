import type { BookSheet } from '../../../../addin/workbook/browser/book';
import { withFileNames } from '../../../../addin/workbook/browser/function-names';
import { openBook } from '../../../../addin/workbook/browser/open-book';

test.each([
  ['SUMMA(B2:B4)', 'SUM(B2:B4)'],
  ['jos (A1>1,pyöristä(A1,0),-1)', 'IF (A1>1,ROUND(A1,0),-1)'],
  ['PHAKU("JOS(",A:B,2,EPÄTOSI())', 'VLOOKUP("JOS(",A:B,2,FALSE())'],
  ['SUMMA.JOS.JOUKKO(C:C,A:A,1)+OM(A1,1,2)', 'SUMIFS(C:C,A:A,1)+IF(A1,1,2)'],
  ["'SUMMA(1)'!A1+AVRUNDA(A1,2)", "'SUMMA(1)'!A1+ROUND(A1,2)"],
  ['SUM(A1)+OMA(1)', 'SUM(A1)+OMA(1)'],
])('%s is %s in a file', (typed, inFile) => {
  expect(withFileNames(typed)).toBe(inFile);
  expect(withFileNames(inFile)).toBe(inFile);
});

test('a formula typed as in Finnish Excel is calculated and kept as files have it', async () => {
  const { book } = await openBook(new TextEncoder().encode('1;2\n3;4\n'), 'a.csv', { language: 'fi' });
  const [{ name }] = (await book.sheets()) as readonly [BookSheet];
  for (const [at, number] of [10, 2.5, 3].entries()) await book.edit(name, 4 + at, 0, String(number).replace('.', ','));
  expect(await book.edit(name, 8, 0, '=JOS(SUMMA(A4:A6)>15;PYÖRISTÄ(A5*1,5;1);0)')).toMatchObject({ done: true });
  expect(await book.content(name, 8, 0)).toBe('=IF(SUM(A4:A6)>15,ROUND(A5*1.5,1),0)');
  expect((await book.cells({ sheet: name, row: 8, column: 0, rows: 1, columns: 1 }))[0]![0]!.text).toBe('3,8');
});
