import * as fc from 'fast-check';
import { cellReference, rangeReference } from '../../../addin/workbook/cell-reference';
import { address } from '../../../addin/workbook/plan/address';

const row = fc.integer({ min: 0, max: 1_048_575 });
const column = fc.integer({ min: 0, max: 16_383 });

test('every cell is found by its address, with dollars or small letters too', () =>
  fc.assert(
    fc.property(row, column, (row, column) => {
      const text = address(row, column);
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
      for (const way of [text, text.toLowerCase(), `$${letters}$${digits}`, `${letters}$${digits}`])
        expect(cellReference(way)).toEqual({ row, column });
    }),
  ));

test('what is no address is none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), (text) => {
      const isAddress = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(text);
      expect(cellReference(text) !== null).toBe(isAddress);
    }),
  );
  for (const text of ['', 'A', '1', '$', 'A$', '1A', 'A1B', 'ABCD1', 'A12345678', 'A-1', 'Ä1', '[1', 'A1:B2'])
    expect(cellReference(text)).toBeNull();
});

test('a range counts its rows and columns; a backward one is none', () => {
  expect(rangeReference('B2:D5')).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
  expect(rangeReference('B2')).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(rangeReference('B2:A1')).toBeNull();
});
