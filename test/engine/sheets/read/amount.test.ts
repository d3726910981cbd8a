import * as fc from 'fast-check';
import { readAmount, type Unit } from '../../../../engine/sheets/read/amount';
import { decideMark } from '../../../../engine/sheets/read/decimal-mark';
import { parseNumberText } from '../../../../engine/sheets/read/number-text';
import { habits, writeCents } from './number-habits';

const cents = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });

test('cents written in any habit are read back to the same cents, or the column is undecidable', () => {
  fc.assert(
    fc.property(fc.constantFrom(...habits), fc.array(cents, { minLength: 1, maxLength: 8 }), (habit, amounts) => {
      const texts = amounts.map((amount) => writeCents(amount, habit));
      const { mark } = decideMark(texts);
      // Two decimals always tell the mark, so here nothing may be left open.
      expect(mark).not.toBeNull();
      expect(texts.map((text) => readAmount(text, mark!, 1))).toEqual(
        amounts.map((amount) => ({ cents: amount, finding: null })),
      );
    }),
    { numRuns: 1000 },
  );
});

test('whole numbers in any habit are read back, or nothing is decided', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...habits),
      fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), { minLength: 1, maxLength: 6 }),
      (habit, euros) => {
        const texts = euros.map((amount) => writeCents(amount * 100, { ...habit, decimals: false }));
        const { mark } = decideMark(texts);
        if (mark !== null)
          expect(texts.map((text) => readAmount(text, mark, 1).cents)).toEqual(euros.map((amount) => amount * 100 || 0));
        else expect(texts.every((text) => !/[.,]\d+[.,]/.test(text))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('number cells: any cents divided by hundred are those cents, in every unit that keeps them whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 46), max: 2 ** 46 }), (amount) => readAmount(amount / 100, ',', 1).cents === amount),
  );
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 33), max: 2 ** 33 }), (amount) => {
      const expected = amount * 100_000;
      expect(readAmount(amount / 1000, ',', 1_000_000)).toEqual({ cents: expected === 0 ? 0 : expected, finding: null });
    }),
  );
});

test('no text is ever read as zero unless it says zero', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('-', '–', '#Missing', 'n/a', '', ' ', 'x0', '0 %', '()', '€')), (text) => {
      const { cents: read } = readAmount(text, ',', 1);
      if (read === 0) expect(text).toMatch(/0/);
      expect(Object.is(read, -0)).toBe(false);
    }),
  );
});

test.each<[string, number]>([
  ['1 234 567,89', 123456789],
  ['1\u00a0234,50', 123450],
  ['1\u202f234,50 €', 123450],
  ['-1 234', -123400],
  ['\u22121 234', -123400],
  ['– 12', -1200],
  ['(1 234)', -123400],
  ['(1 234 €)', -123400],
  ['€ -5', -500],
  ['-€5', -500],
  ['1.234,50-', -123450],
  ['5,5- EUR', -550],
  ["1'234,50", 123450],
  ['1\u2019234,50', 123450],
  [',5', 50],
  ['+7', 700],
  ['12 euroa', 1200],
  ['0', 0],
  ['-0,00', 0],
])('%s under a decimal comma is %d cents', (text, expected) =>
  expect(readAmount(text, ',', 1)).toEqual({ cents: expected, finding: null }),
);

test.each([
  ['5 %'],
  ['n/a'],
  ['#Missing'],
  ['--5'],
  ['-5-'],
  ['(-5)'],
  ['1e5'],
  ['12 34'],
  ['1,2,3'],
  ['5,'],
  ['ks. liite 2'],
  ['1.5.2025'],
  ['2025-01-01'],
])('%s is text, not an amount', (text) => expect(readAmount(text, ',', 1)).toEqual({ cents: NaN, finding: 'text' }));

test.each([['-'], ['–'], ['—'], ['\u2212'], ['--']])('%s is a dash, which may mean zero or not known', (text) =>
  expect(readAmount(text, ',', 1)).toEqual({ cents: NaN, finding: 'dash' }),
);

test('blank, error and boolean cells are no amounts', () => {
  expect(readAmount(null, ',', 1).finding).toBe('blank');
  expect(readAmount('  ', ',', 1).finding).toBe('blank');
  expect(readAmount({ error: '#REF!' }, ',', 1).finding).toBe('error');
  expect(readAmount(true, ',', 1).finding).toBe('text');
});

test('float noise is the cent it stands beside, a real fraction is rounded and said', () => {
  expect(readAmount(1234.5600000001, ',', 1)).toEqual({ cents: 123456, finding: null });
  expect(readAmount(0.1 + 0.2, ',', 1)).toEqual({ cents: 30, finding: null });
  expect(readAmount(1234.567, ',', 1)).toEqual({ cents: 123457, finding: 'fraction' });
  expect(readAmount(-0.005, ',', 1)).toEqual({ cents: -1, finding: 'fraction' });
  expect(readAmount('-0,004', ',', 1)).toEqual({ cents: 0, finding: 'fraction' });
  expect(readAmount(1e-7, ',', 1_000_000)).toEqual({ cents: 10, finding: null });
});

test.each<[number | string, Unit]>([
  [2 ** 53, 1],
  ['90071992547409,93', 1],
  [90_071_992_548, 1000],
  [1e300, 1],
])('%p × %d is beyond what cents hold exactly', (value, unit) =>
  expect(readAmount(value, ',', unit)).toEqual({ cents: NaN, finding: 'unsafe' }),
);

test('a percentage never passes for a number', () => expect(parseNumberText('12,5 %').kind).toBe('text'));
