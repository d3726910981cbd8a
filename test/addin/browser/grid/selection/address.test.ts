import fc from 'fast-check';
import { areaAddress, cellAddress, columnName, readAddress } from '../../../../../addin/browser/grid/selection/address';

const positions = fc.record({ row: fc.integer({ min: 1, max: 1_048_576 }), column: fc.integer({ min: 0, max: 16_383 }) });

test('an address that was written is read as the same place, in either case and with dollars', () =>
  fc.assert(
    fc.property(positions, fc.boolean(), (at, isPlain) => {
      const text = isPlain
        ? cellAddress(at)
        : cellAddress(at)
            .toLowerCase()
            .replace(/^([a-z]+)(\d+)$/, '$$$1$$$2');
      expect(readAddress(text)).toEqual({ sheet: null, area: { ...at, rows: 1, columns: 1 } });
    }),
  ));

test('an area is read as itself from either corner', () =>
  fc.assert(
    fc.property(positions, positions, (a, b) => {
      const area = readAddress(`${cellAddress(a)}:${cellAddress(b)}`)!.area;
      expect(readAddress(areaAddress(area))!.area).toEqual(area);
      expect(readAddress(`${cellAddress(b)}:${cellAddress(a)}`)!.area).toEqual(area);
    }),
  ));

test('columns are named as in Excel', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('a sheet may stand before the address', () => {
  expect(readAddress(" 'TA 2026, osa ''B'''!C4:D5 ")).toEqual({
    sheet: "TA 2026, osa 'B'",
    area: { row: 4, column: 2, rows: 2, columns: 2 },
  });
  expect(readAddress('Taul1!a1')?.sheet).toBe('Taul1');
});

test.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'ABCD1', 'A1:', '!A1', 'A1:B', "''!A1", 'summa'])(
  '"%s" points nowhere',
  (text) => {
    expect(readAddress(text)).toBeNull();
  },
);
