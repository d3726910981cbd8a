import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { openBook } from '../../../../addin/workbook/browser/open-book';
import { staysCode } from '../../../../addin/workbook/browser/typed-code';
import { makeSpreadsheet } from '../file/make-spreadsheet';

const someCode = fc.stringMatching(/^[0-9]{1,6}([.-][0-9]{1,4}){0,2}$/);

test('a code of figures that stands in place of a code, or under one, loses nothing', () =>
  fc.assert(
    fc.property(someCode, someCode, (typed, other) => {
      const number = Number(typed);
      fc.pre(!Number.isNaN(number));
      const isKept = staysCode(typed, number, other, null);
      expect(isKept || String(number) === typed).toBe(true);
      expect(staysCode(typed, number, null, other)).toBe(isKept);
    }),
  ));

test('beside numbers, and beside nothing, a number is a number', () =>
  fc.assert(
    fc.property(
      someCode,
      fc.oneof(fc.integer(), fc.constant(null), fc.constant('Perusopetus'), fc.boolean()),
      (typed, beside) => {
        expect(staysCode(typed, Number(typed), beside, beside)).toBe(false);
      },
    ),
  ));

const csv = strToU8('Tili;Kustannuspaikka;TA 2026\n0041;12E2;1 234,50\n0042;1301;20,00\n');
const workbook = makeSpreadsheet([
  {
    name: 'TA',
    rows: [
      ['Tili', 'Nimi', 'TA 2026'],
      ['0041', 'a', 1234.5],
      [4200, 'b', 20],
    ],
    cells: { A4: { t: 's', v: '0043', z: '@' }, D2: { t: 's', v: '0044', z: '#,##0.00' } },
  },
]);

test.each([
  ['a code over a code of a csv', csv, 2, 0, '0099', '0099'],
  ['a code that reads as a power of ten', csv, 2, 1, '12E3', '12E3'],
  ['a code under the last of a csv', csv, 4, 0, '0043', '0043'],
  ['an amount of a csv', csv, 2, 2, '1 500,50', 1500.5],
  ['an amount under the last of a csv', csv, 4, 2, '7', 7],
  ['a code over a text', workbook, 2, 0, '0050', '0050'],
  ['figures over a number', workbook, 3, 0, '0050', 50],
  ['a code in a cell of texts', workbook, 4, 0, '42', '42'],
  ['an amount over an amount', workbook, 2, 2, '0012', 12],
  ['a number in a cell that shows numbers', workbook, 2, 3, '0012', 12],
  ['a code marked by hand', workbook, 3, 0, "'0050", '0050'],
] as const)('%s', async (_, bytes, row, column, typed, expected) => {
  const book = await openBook(bytes, bytes === csv ? 'ta.csv' : 'ta.xlsx');
  const [sheet] = await book.read();
  expect(await book.book.edit(sheet!.name!, row, column, typed)).toMatchObject({ done: true });
  const [after] = await book.read();
  expect(after!.rows[row - 1]![column]).toBe(expected);
  const saved = await book.book.save();
  const [again] = await (await openBook(saved.bytes, saved.name)).read();
  expect(again!.rows[row - 1]![column]).toBe(expected);
});
