import * as fc from 'fast-check';
import { decideMark } from '../../../../engine/sheets/read/decimal-mark';

test.each<[string, readonly string[], ',' | '.' | null]>([
  ['two decimals', ['12,50'], ','],
  ['groups and decimals', ['1,234.50'], '.'],
  ['several groups of dots', ['1.234.567', '1.234'], ','],
  ['several groups of commas', ['1,234,567'], '.'],
  ['a leading zero', ['0.125', '1.234'], '.'],
  ['four digits before the mark', ['1234.567'], '.'],
  ['spaces for groups', ['1 234,567'], ','],
  ['apostrophes for groups', ["1'234.567"], '.'],
  ['no marks at all', ['12', '1 234', '-'], ','],
  ['only one mark and three digits', ['1.234', '12.345', '999'], null],
  ['texts that contradict each other', ['12,5', '12.5'], null],
  ['words that prove nothing', ['n/a', '1.5.2025', '1.234'], null],
])('%s: %j', (_why, texts, expected) => expect(decideMark(texts).mark).toBe(expected));

test('an undecidable column shows what it stumbled on', () => {
  expect(decideMark(['1.234', '5', '12,5', '7.5'])).toEqual({ mark: null, examples: ['12,5', '7.5'] });
  expect(decideMark(['1.234'])).toEqual({ mark: null, examples: ['1.234'] });
});

test('number cells have no mark', () => expect(decideMark([1.234, null, true, { error: '#N/A' }]).mark).toBe(','));

test('the order of rows never changes what is decided', () => {
  const text = fc.constantFrom('1.234', '12,5', '1.234.567', '7', '1,234.5', 'x');
  fc.assert(fc.property(fc.array(text), (texts) => expect(decideMark([...texts].reverse()).mark).toBe(decideMark(texts).mark)));
});
