import * as fc from 'fast-check';
import { headingValue } from '../../../engine/model/line-headings';
import { compileConditions, compilePattern, lineFields, literalCharacters, matchesPattern } from '../../../engine/model/matches';
import { libraryLine } from '../library/library-line';

const matches = (pattern: string, text: string) => matchesPattern(compilePattern(pattern), text);
/** Short texts over a small alphabet, so that patterns and values meet often. */
const letters = (characters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { maxLength }).map((parts) => parts.join(''));
const value = letters('ab01', 6);
const alternative = fc.oneof(
  letters('ab01*', 5),
  fc.tuple(fc.nat(1200), fc.nat(1200)).map(([from, to]) => `${from}..${to}`),
  fc.tuple(letters('ab0', 2), letters('ab0', 2)).map(([from, to]) => `${from}..${to}`),
);
const pattern = fc.array(alternative, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|'));

/** The same glob language by exhaustive recursion: slow, and independent of the pass under test. */
function slowGlob(glob: string, text: string): boolean {
  if (glob === '') return text === '';
  if (glob[0] !== '*') return text[0] === glob[0] && slowGlob(glob.slice(1), text.slice(1));
  return slowGlob(glob.slice(1), text) || (text !== '' && slowGlob(glob, text.slice(1)));
}

test('a glob matches exactly what its letters and runs spell', () => {
  fc.assert(fc.property(letters('ab*', 6), letters('ab', 8), (glob, text) => matches(glob, text) === slowGlob(glob, text)));
});

test('an added alternative never makes a pattern more specific, and never loses a match', () => {
  fc.assert(
    fc.property(pattern, alternative, value, (some, more, text) => {
      expect(literalCharacters({ a: `${some}|${more}` })).toBeLessThanOrEqual(literalCharacters({ a: some }));
      if (matches(some, text)) expect(matches(`${some}|${more}`, text)).toBe(true);
    }),
  );
});

test('letter case, outer spaces, no-break spaces and composed letters make no difference', () => {
  expect(matches('Päivähoito', ' PÄIVÄHOITO ')).toBe(true);
  expect(matches('perus opetus', 'Perus\u00a0opetus')).toBe(true);
  expect(matches('p\u00e4iv*', 'pa\u0308iva\u0308koti')).toBe(true);
});

test('ranges: numbers by size, codes by order among equal lengths', () => {
  expect(matches('4000..4999', '4500')).toBe(true);
  expect(matches('4000..4999', '5000')).toBe(false);
  expect(matches('4000..4999', '45000')).toBe(false);
  expect(matches('4000..4999', '04500')).toBe(false);
  expect(matches('90..110', '100')).toBe(true);
  expect(matches('0100..0199', '0150')).toBe(true);
  expect(matches('0100..0199', '150')).toBe(false);
  expect(matches('A10..A19', 'a15')).toBe(true);
  expect(matches('A10..A19', 'a150')).toBe(false);
  expect(matches('3000..3999|5000', '5000')).toBe(true);
});

test('a text with dots that is no range stands for itself', () => {
  expect(matches('Muut..', 'muut..')).toBe(true);
  expect(matches('abc..de', 'abc..de')).toBe(true);
});

test('a long hostile text against many stars is answered at once', () => {
  expect(matches('a*'.repeat(200) + 'b', 'a'.repeat(100_000))).toBe(false);
});

test('a missing field matches nothing, an empty one matches "*"', () => {
  const test = compileConditions({ area: '*' });
  expect(test(new Map())).toBe(false);
  expect(test(new Map([['area', '']]))).toBe(true);
  expect(compileConditions({})(new Map())).toBe(true);
});

test('of the headings over a line one must match, as a whole', () => {
  const fields = new Map([
    ['heading', headingValue(['Toimielin 20: SIVISTYS', 'Varhaiskasvatus'].map((text) => ({ text, row: 1 })))],
  ]);
  const meets = (heading: string): boolean => compileConditions({ heading })(fields);
  expect(['varhaiskasvatus', '*sivistys', 'Perusopetus|Varhaiskasvatus'].map(meets)).toEqual([true, true, true]);
  expect(['Perusopetus', 'Varhais', '*sivistys*varhais*'].map(meets)).toEqual([false, false, false]);
});

test('conditions ask a line of its headings; a column of that name goes before them', () => {
  const line = { ...libraryLine({ account: '4000' }), headings: [{ text: 'Varhaiskasvatus', row: 5 }] };
  const meets = compileConditions({ heading: 'Varhaiskasvatus' });
  expect(meets(lineFields(line))).toBe(true);
  expect(meets(lineFields({ ...line, fields: { heading: 'Perusopetus' } }))).toBe(false);
  expect([...lineFields(libraryLine({ account: '4000' })).keys()]).not.toContain('heading');
});

test('field names from data never reach the prototype', () => {
  expect(compileConditions({ constructor: '*' })({})).toBe(false);
  expect(compileConditions({ toString: '*' })(new Map())).toBe(false);
});

test('specificity: literal characters of the shortest alternative, a range by the digits in common', () => {
  expect(literalCharacters({ account: '4*' })).toBe(literalCharacters({ account: '4000..4999' }));
  expect(literalCharacters({ account: '41*|4210' })).toBe(2);
  expect(literalCharacters({ account: '4100', unit: 'ab*' })).toBe(6);
});
