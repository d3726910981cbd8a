import fc from 'fast-check';
import { numbers } from '../../../addin/text/numbers';
import { languages } from '../../../addin/text/language';

/** Back to plain decimal text. */
const unformatted = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(/,(?=\d{3})/g, '')
    .replace(',', '.');

test.each(languages)('an amount of %s is written with all its digits, however large', (language) =>
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), fc.integer({ min: 0, max: 99 }), (euros, cents) => {
      const text = `${euros === 0n ? '' : ''}${euros}.${String(cents).padStart(2, '0')}`;
      expect(unformatted(numbers[language].amount(text))).toBe(text);
    }),
  ),
);

test('Finnish: no-break space, comma, U+2212', () => {
  expect(numbers.fi.amount('-1234567.50')).toBe('\u22121\u00a0234\u00a0567,50');
  expect(numbers.fi.euros('12400.00')).toBe('12\u00a0400,00\u00a0€');
  expect(numbers.fi.wholeAmount('12400.00')).toBe('12\u00a0400');
  expect(numbers.fi.wholeAmount('12400.50')).toBe('12\u00a0400,50');
  expect(numbers.fi.share(0.8412)).toBe('84,1\u00a0%');
});

test('English: comma and point', () => {
  expect(numbers.en.amount('-1234567.50')).toBe('-1,234,567.50');
  expect(numbers.en.euros('5.00', 'SEK')).toBe('5.00\u00a0SEK');
});

test('what is no decimal number is given back as it is', () => {
  for (const text of ['', 'n/a', '1e5', '=1+1', '<b>']) expect(numbers.sv.amount(text)).toBe(text);
});

test('days as people write them; what is no day stays', () => {
  expect(numbers.fi.date('2026-02-01')).toBe('1.2.2026');
  expect(numbers.sv.date('2026-12-31T23:59:59.000Z')).toBe('31.12.2026');
  expect(numbers.en.date('2026-02-01')).toBe('1 Feb 2026');
  for (const text of ['', '2026', '2026-13-45', 'kesäkuu 2026']) expect(numbers.fi.date(text)).toBe(text);
});
