import { unbroken } from '../../../addin/pane/unbroken';

test.each(['0–3', '0 – 3', '7-12', '4000..4999'])('%s stays on one line', (range) => {
  const text = unbroken(`Ikä ${range} vuotta`);
  expect(text.replace(/\u2060/g, '').replaceAll('\u00a0', ' ')).toBe(`Ikä ${range} vuotta`);
  // Nothing within the range lets a line end: no space, and a joiner on both sides of the dash.
  const [, within] = /Ikä (.*) vuotta/.exec(text)!;
  expect(within).not.toContain(' ');
  expect(within).toMatch(/^\d+\u2060[^\d]+\u2060\d+$/);
});

test('other text is left as it is', () => {
  for (const text of ['Esi- ja perusopetus', 'Kirjasto – aikuiset', 'TA 2026', '']) expect(unbroken(text)).toBe(text);
});
