import fc from 'fast-check';
import { unbroken } from '../../../addin/pane/unbroken';

test('a range of numbers has no place to break a line, and reads the same', () =>
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (from, to) => {
      const text = unbroken(`Ikäryhmä ${from}–${to}`);
      expect(text).toContain(`\u2060–\u2060`);
      expect(text.replaceAll('\u2060', '')).toBe(`Ikäryhmä ${from}–${to}`);
    }),
  ));

test('amounts with grouped digits too; dashes between words stay', () => {
  expect(unbroken('1,2–1,5 M€')).toBe('1,2\u2060–\u20601,5 M€');
  expect(unbroken('Kuusamo – Posio')).toBe('Kuusamo – Posio');
});
