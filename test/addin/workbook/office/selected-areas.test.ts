import fc from 'fast-check';
import { selectedAreas } from '../../../../addin/workbook/office/selected-areas';
import { columnLetters, localAddress, sheetPrefix } from './fake/book/address';

const rectangle = fc.record({
  row: fc.integer({ min: 0, max: 900 }),
  column: fc.integer({ min: 0, max: 900 }),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 50 }),
});

test('every area of an address is given, in its order, whatever the sheet is called', () =>
  fc.assert(
    fc.property(
      fc.array(rectangle, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('', 'TA', "L'ajo, 2026!", 'A1, B2', 'Käyttö talous'),
      fc.constantFrom(',', ', '),
      (areas, name, comma) => {
        const prefix = name === '' ? '' : sheetPrefix(name);
        const address = areas.map((area) => prefix + localAddress(area)).join(comma);
        expect(selectedAreas('TA', address)).toEqual(areas.map((area) => ({ ...area, sheet: 'TA', row: area.row + 1 })));
      },
    ),
  ));

test.each([
  ['C:D', { row: 1, column: 2, rows: 1_048_576, columns: 2 }],
  ['3:4', { row: 3, column: 0, rows: 2, columns: 16_384 }],
])('whole columns and rows: %s', (address, area) => expect(selectedAreas('TA', address)).toEqual([{ sheet: 'TA', ...area }]));

test('what cannot be read as a selection is none', () => expect(selectedAreas('TA', '')).toEqual([]));

test('an address that Excel cut ends with its last whole area', () => {
  const whole = Array.from({ length: 3_000 }, (_, at) => `${columnLetters(at % 26)}${100 + 2 * at}`).join(',');
  const cut = whole.slice(0, 8_192);
  const found = selectedAreas('TA', cut);
  expect(found.length).toBe(cut.split(',').length - 1);
});
