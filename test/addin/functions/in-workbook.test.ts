import { addedFunctions } from '../../../addin/functions/added-functions';
import { functions as fi } from '../../../addin/text/fi/functions';
import { openBook } from '../../../addin/workbook/browser/open-book';
import { analysed, sourceOf } from './small-city';

const added = addedFunctions({ source: sourceOf(analysed()), words: () => fi });

test.each([
  ['=MOMENTTI.AMOUNT("service","school")', '900000'],
  ['=SUM(MOMENTTI.EUROT("palvelu",A1),1)', '900001'],
  ['=momentti.täckning()', '0,9595'],
  ['=MOMENTTI.POPULATION(2026,7,17)*2', '2200'],
  ['=MOMENTTI.AMOUNT("service","Sirkus")', '#VALUE!'],
  ['=MOMENTTI.POPULATION(1950)', '#N/A'],
])('typed into the workbook beside the pane: %s is %s', async (formula, shown) => {
  const workbook = await openBook(new TextEncoder().encode('Perusopetus;1\n'), 'own.csv', { functions: added });
  const [{ name }] = await workbook.book.sheets();
  expect(await workbook.book.edit(name, 3, 1, formula)).toMatchObject({ done: true });
  const [[cell]] = await workbook.book.cells({ sheet: name, row: 3, column: 1, rows: 1, columns: 1 });
  expect(cell).toMatchObject({ text: expect.stringContaining(shown) as string, isFormula: true });
});

test('a function that fills several cells is not half understood: the formula is not taken', async () => {
  const workbook = await openBook(new TextEncoder().encode('1;3\n'), 'own.csv', { functions: added });
  const [{ name }] = await workbook.book.sheets();
  expect(await workbook.book.edit(name, 3, 1, '=MOMENTTI.APPORTION(10,A1:B1)')).toMatchObject({ done: false });
});
