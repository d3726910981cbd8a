import type { Notice, Notices } from '../../../addin/app/state';
import { noticeSentence, stepName, sumWords, timeOf } from '../../../addin/pane/format';
import type { Words } from '../../../addin/pane/words';
import { texts } from '../../../addin/text';
import { languages } from '../../../addin/text/language';
import { numbers } from '../../../addin/text/numbers';

const wordsOf = (language: (typeof languages)[number]): Words => ({
  language,
  text: texts[language],
  numbers: numbers[language],
});
const fi = wordsOf('fi');

const samples: { readonly [C in keyof Notices]: Notices[C] } = {
  read: { lines: 1200 },
  tagged: { lines: 12, amount: '1234.50', moment: 'Esiopetus' },
  untagged: { lines: 1, amount: '10.00' },
  ruleMade: { lines: 3, amount: '5.00' },
  ruleRemoved: {},
  commented: {},
  accepted: { lines: 132, amount: '12345678.00' },
  driverChanged: { driver: 'vaesto' },
  populationChanged: { year: 2026 },
  resultsWritten: { sheets: 7 },
  undone: {},
  redone: {},
  cancelled: {},
  nothingToDo: {},
  changedElsewhere: {},
};

test.each(languages)('every notice is a sentence in %s that names what it is about', (language) => {
  for (const [code, params] of Object.entries(samples)) {
    const said = noticeSentence({ code, params, at: 1 } as Notice, wordsOf(language));
    expect(said).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    for (const value of Object.values(params)) {
      const shown = typeof value === 'number' && value > 2100 ? null : String(value).split('.')[0];
      if (shown !== null && !/^\d{4,}$/.test(shown)) expect(said).toContain(shown);
    }
  }
});

test('expense and income are told apart, never set off', () => {
  expect(sumWords({ lines: 3, amount: '37000.00', income: '-30000.00' }, fi)).toEqual({
    lines: 3,
    euros: '37\u00a0000\u00a0€, tulot −30\u00a0000\u00a0€',
  });
  expect(sumWords({ lines: 1, amount: '0.00', income: '-95.50' }, fi).euros).toBe('tulot −95,50\u00a0€');
  expect(sumWords({ lines: 0, amount: '0.00', income: '0.00' }, fi).euros).toBe('0\u00a0€');
});

test('a step inside a sentence ends without its stop', () =>
  expect(stepName({ code: 'undone', params: {}, at: 1 }, fi)).toBe('Kumottu'));

test('times are written as the language writes them', () => {
  const at = new Date(2026, 0, 5, 14, 32).toISOString();
  expect(timeOf(at, fi)).toBe('14.32');
  expect(timeOf(at, wordsOf('sv'))).toMatch(/^14[.:]32$/);
  expect(timeOf(at, wordsOf('en'))).toBe('14:32');
});
