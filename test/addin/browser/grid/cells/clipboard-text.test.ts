import fc from 'fast-check';
import Papa from 'papaparse';
import { fromClipboard, toClipboard } from '../../../../../addin/browser/grid/cells/clipboard-text';

const texts = fc.string({ unit: fc.constantFrom('a', 'ä', '"', '\t', '\n', ' ', '7') });
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(texts, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test('another reader reads the cells that were copied', () =>
  fc.assert(
    fc.property(tables, (rows) => {
      const { data } = Papa.parse(toClipboard(rows), { delimiter: '\t', newline: '\r\n' });
      expect(data).toEqual(rows);
    }),
  ));

test('copied cells are pasted as they were, but for empty rows at their end', () =>
  fc.assert(
    fc.property(tables, (rows) => {
      const last = rows.findLastIndex((row) => row.length > 1 || row.some((text) => text !== ''));
      expect(fromClipboard(toClipboard(rows.slice(0, last + 1)), 1000)).toEqual(rows.slice(0, last + 1));
    }),
  ));

test('one copied cell is pasted as it was', () =>
  fc.assert(fc.property(texts, (text) => expect(fromClipboard(toClipboard([[text]]), 1)).toEqual([[text]]))));

test.each([
  ['12,5\r\n', [['12,5']]],
  ['12,5', [['12,5']]],
  ['', [['']]],
  ['"kaksi\nriviä"', [['kaksi\nriviä']]],
  ['"näin" sanottiin', [['"näin" sanottiin']]],
  ['"lainaus"', [['"lainaus"']]],
  ['a\tb', [['a', 'b']]],
  ['a\nb', [['a'], ['b']]],
  [
    'a\tb\r\nc\r\n',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'a\t\r\n\t2',
    [
      ['a', ''],
      ['', '2'],
    ],
  ],
])('%j pasted is %j', (pasted, cells) => expect(fromClipboard(pasted, 1000)).toEqual(cells));

test('a pasted text of one wide row and very many empty ones is refused before it takes any room', () => {
  const text = `${'\t'.repeat(16_000)}${'\n'.repeat(200_000)}x`;
  expect(fromClipboard(text, 500_000)).toBeNull();
  expect(fromClipboard('a\tb\nc', 4)).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
  expect(fromClipboard('a\tb\nc', 3)).toBeNull();
});
