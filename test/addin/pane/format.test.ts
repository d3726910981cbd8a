import type { LineSum } from '../../../engine';
import type { Notice, Notices } from '../../../addin/app/state';
import { isIncome, lineEuros, measureName, noticeSentence, stepName, sumWords, timeOf } from '../../../addin/pane/format';
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

const sumOf = (lines: number, amount: string, income = '0.00'): LineSum => ({ lines, amount, income });

const samples: { readonly [C in keyof Notices]: Notices[C] } = {
  read: { lines: 1200 },
  readingConfirmed: { lines: 431 },
  readingChanged: { lines: 1 },
  modelTaken: { file: 'malli.json', sum: sumOf(410, '1200000.00') },
  tagged: { sum: sumOf(12, '1234.50'), shares: [{ name: 'Esiopetus', share: '1' }], same: 3 },
  untagged: { sum: sumOf(1, '10.00') },
  ruleMade: { sum: sumOf(3, '5.00'), others: 4 },
  ruleRemoved: {},
  commented: { line: 'Kirjasto' },
  commentRemoved: { line: 'Kirjasto' },
  accepted: { sum: sumOf(132, '12345678.00') },
  driverChanged: { driver: 'vaesto' },
  populationChanged: {
    years: [2025, 2026].map((year) => ({ year, persons: 400, isForecast: year === 2026, areas: [], youngest: 0, oldest: 100 })),
  },
  resultsWritten: { sheets: 7 },
  frozen: { cells: 12, left: ['Laskelma!B4'] },
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
    for (const value of Object.values(params).filter((one) => typeof one !== 'object')) {
      const shown = typeof value === 'number' && value > 2100 ? null : String(value).split('.')[0];
      if (shown !== null && !/^\d{4,}$/.test(shown)) expect(said).toContain(shown);
    }
  }
});

test('expense and income are told apart, never set off', () => {
  expect(sumWords({ lines: 3, amount: '37000.00', income: '-30000.00' }, fi)).toEqual({
    lines: 3,
    euros: '37\u00a0000\u00a0€, tulot 30\u00a0000\u00a0€',
  });
  expect(sumWords({ lines: 1, amount: '0.00', income: '-95.50' }, fi).euros).toBe('tulot 95,50\u00a0€');
  expect(sumWords({ lines: 1, amount: '0.00', income: '5.00' }, fi).euros).toBe('tulot −5\u00a0€');
  expect(sumWords({ lines: 0, amount: '0.00', income: '0.00' }, fi).euros).toBe('0\u00a0€');
});

test('a line says its income by the word, not by a minus', () => {
  expect(lineEuros('-1200.00', 'income', fi)).toBe('tulo 1\u00a0200\u00a0€');
  expect(lineEuros('-1200.00', 'nonOperating', fi)).toBe('tulo 1\u00a0200\u00a0€');
  expect(lineEuros('1200.00', 'nonOperating', fi)).toBe('1\u00a0200\u00a0€');
  expect(lineEuros('-1200.00', 'expense', fi)).toBe('−1\u00a0200\u00a0€');
});

const said = (notice: Notice): string => noticeSentence(notice, fi).replaceAll('\u00a0', ' ');

test('a split says every part, of one line in euros to the cent, and what is left', () => {
  const shares = [
    { name: 'Hallinto', share: '0.6' },
    { name: 'Perusopetus', share: '1/3' },
  ];
  expect(said({ code: 'tagged', params: { sum: sumOf(1, '100.00'), shares, same: 0 }, at: 1 })).toBe(
    'Jaettu momenteille Hallinto 60 % (60 €), Perusopetus 33,3 % (33,33 €), kohdentamatta 6,7 % (6,67 €): 1 rivi, 100 €.',
  );
  expect(said({ code: 'tagged', params: { sum: sumOf(1, '0.00', '-100.00'), shares: [shares[0]!], same: 0 }, at: 1 })).toBe(
    'Jaettu momenteille Hallinto 60 % (tulo 60 €), kohdentamatta 40 % (tulo 40 €): 1 rivi, tulot 100 €.',
  );
  expect(said({ code: 'tagged', params: { sum: sumOf(2, '100.00'), shares, same: 0 }, at: 1 })).toBe(
    'Jaettu momenteille Hallinto 60 %, Perusopetus 33,3 %, kohdentamatta 6,7 %: 2 riviä, 100 €.',
  );
});

test('what many lines were changed is told apart from what they had already', () =>
  expect(
    said({ code: 'tagged', params: { sum: sumOf(12, '5.00'), shares: [{ name: 'Hallinto', share: '1' }], same: 3 }, at: 1 }),
  ).toBe('Merkitty momentille Hallinto: 12 riviä, 5 €. Ennallaan 3 riviä.'));

test('a rule says what it tags now, and what it fits without tagging', () => {
  expect(said({ code: 'ruleMade', params: { sum: sumOf(3, '5.00'), others: 2 }, at: 1 })).toBe(
    'Sääntö tehty: 3 riviä, 5 €. Ehtoihin osuu lisäksi 2 riviä, joita sääntö ei merkitse.',
  );
  expect(said({ code: 'ruleMade', params: { sum: sumOf(0, '0.00'), others: 0 }, at: 1 })).toBe(
    'Sääntö tehty: se ei merkitse vielä yhtään riviä.',
  );
});

test('a step inside a sentence ends without its stop', () =>
  expect(stepName({ code: 'undone', params: {}, at: 1 }, fi)).toBe('Kumottu'));

test('times are written as the language writes them', () => {
  const at = new Date(2026, 0, 5, 14, 32).toISOString();
  expect(timeOf(at, fi)).toBe('14.32');
  expect(timeOf(at, wordsOf('sv'))).toMatch(/^14[.:]32$/);
  expect(timeOf(at, wordsOf('en'))).toBe('14:32');
});

test('a figure of no known kind goes by its own heading, any other by its kind', () => {
  expect(measureName({ id: 'AMT', kind: 'other', year: 2017 }, fi)).toBe('AMT 2017');
  expect(measureName({ id: 'Luku 2017', kind: 'other', year: 2017 }, fi)).toBe('Luku 2017');
  expect(measureName({ id: 'TA 2026', kind: 'budget', year: 2026 }, fi)).toBe('Talousarvio 2026');
});

test('taxes bring money in, interest does not; expense that is taken back stays expense', () => {
  expect(isIncome('-5.00', 'income')).toBe(true);
  expect(isIncome('5.00', 'income')).toBe(true);
  expect(isIncome('-5.00', 'nonOperating')).toBe(true);
  expect(isIncome('5.00', 'nonOperating')).toBe(false);
  expect(isIncome('-5.00', 'expense')).toBe(false);
});

test('people that were taken are told by every year, a forecast by its name; many years by the first and the last', () => {
  const people = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => ({
      year: from + at,
      persons: 38_900 + at,
      isForecast: from + at > 2025,
      areas: [],
      youngest: 0,
      oldest: 100,
    }));
  const said = (years: ReturnType<typeof people>): string =>
    noticeSentence({ code: 'populationChanged', params: { years }, at: 1 }, wordsOf('fi')).replaceAll('\u00a0', ' ');
  expect(said(people(2025, 2026))).toBe('Väestö otettu käyttöön: 2025 38 900 asukasta, 2026 (ennuste) 38 901 asukasta.');
  expect(said(people(2026, 2040))).toBe('Väestö otettu käyttöön: 2026–2040 (ennuste) 38 900–38 914 asukasta.');
});
