import fc from 'fast-check';
import {
  enteredAgain,
  enteredText,
  enteredValue,
  isFormula,
  storedValue,
  type Given,
} from '../../../../addin/workbook/office/cells';
import { RefusedInput } from '../../../../engine';
import { enter } from './fake/book/enter';

/** What stands in a cell after something was entered. */
const entered = (entry: string): unknown => enter(entry, false).value ?? '';

test('every text stays that text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) =>
      expect(entered(enteredText(text))).toBe(text.replace(/\r\n/g, '\n')),
    ),
  ));

test.each(
  "=1+1 +358 -5 @A1 0410 1.1.2026 7-15 12:30 TRUE tosi FALSKT 5% 1e5 #N/A 'x (12) € ,5 .5 jan-26 Q1/2026"
    .split(' ')
    .concat('\tx', '\rx', '1 234,50', 'touko 2026'),
)('%p is entered with an apostrophe', (text) => expect(enteredText(text)).toBe(`'${text}`));

test.each(['Perhetyö', 'Äänekoski – koulut', 'a', ''])('%p is entered as it is', (text) => expect(enteredText(text)).toBe(text));

test('a text longer than a cell is cut, the apostrophe not counted', () =>
  expect(enteredText('1'.repeat(40_000))).toHaveLength(1 + 32_767));

test('numbers and truth values are entered as they are; no number is not', () => {
  expect([enteredValue(-0.5, 0, 0), enteredValue(true, 0, 0)]).toEqual([-0.5, true]);
  expect(() => enteredValue(NaN, 1, 2)).toThrow(RefusedInput);
  expect(() => enteredValue(Infinity, 1, 2)).toThrow(expect.objectContaining({ params: { cell: 'C2', value: 'Infinity' } }));
});

test.each<[Given, Given, unknown]>([
  ['', '', null],
  ['', '=IF(A1,"","")', ''],
  ['#REF!', '=A1', { error: '#REF!' }],
  ['#N/A', '#N/A', { error: '#N/A' }],
  ['#1', '#1', '#1'],
  ['0410', '0410', '0410'],
  [46023, 46023, 46023],
  [false, '=A1>5', false],
])('%p from %p is stored as %p', (value, formula, stored) => expect(storedValue(value, formula)).toEqual(stored));

test('text that looks like a formula is none', () => {
  expect(isFormula('=1+1', '=1+1')).toBe(false);
  expect(isFormula(2, '=1+1')).toBe(true);
});

test('what was read is entered so that it is the same again', () => {
  expect(enteredAgain(2, '=1+1')).toBe('=1+1');
  expect(enteredAgain('=1+1', '=1+1')).toBe("'=1+1");
  expect(enteredAgain('#N/A', '#N/A')).toBe('#N/A');
  expect(enteredAgain('', '')).toBe('');
  expect(enteredAgain(5, 5)).toBe(5);
});
