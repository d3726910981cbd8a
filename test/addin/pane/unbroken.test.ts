import fc from 'fast-check';
import { unbroken } from '../../../addin/pane/unbroken';

test('a range of numbers has no place to break a line, and reads the same', () =>
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom('–', ' – ', '-', '..'), (from, to, dash) => {
      const text = unbroken(`Ikäryhmä ${from}${dash}${to}`);
      expect(text).toMatch(/^Ikäryhmä \d+\u2060\u00a0?[–.-]+\u00a0?\u2060\d+$/);
      expect(text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')).toBe(`Ikäryhmä ${from}${dash}${to}`);
    }),
  ));

test('amounts with grouped digits too; other text stays as it is', () => {
  expect(unbroken('1,2–1,5 M€')).toBe('1,2\u2060–\u20601,5 M€');
  for (const text of ['Kuusamo – Posio', 'Esi- ja perusopetus', 'TA 2026', '']) expect(unbroken(text)).toBe(text);
});
