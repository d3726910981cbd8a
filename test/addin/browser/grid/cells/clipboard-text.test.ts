import fc from 'fast-check';
import Papa from 'papaparse';
import { oneCell, toClipboard } from '../../../../../addin/browser/grid/cells/clipboard-text';

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

test('one copied cell is pasted as it was', () =>
  fc.assert(fc.property(texts, (text) => expect(oneCell(toClipboard([[text]]))).toBe(text))));

test.each([
  ['12,5\r\n', '12,5'],
  ['12,5', '12,5'],
  ['', ''],
  ['"kaksi\nriviä"', 'kaksi\nriviä'],
  ['"näin" sanottiin', '"näin" sanottiin'],
  ['"lainaus"', '"lainaus"'],
  ['a\tb', null],
  ['a\nb', null],
])('%j pasted is %j', (pasted, cell) => expect(oneCell(pasted)).toBe(cell));
