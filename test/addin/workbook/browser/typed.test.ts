import fc from 'fast-check';
import { sameState, type CellState } from '../../../../addin/workbook/browser/cell-state';
import { CellText } from '../../../../addin/workbook/browser/cell-text';
import { notations, type BookLanguage } from '../../../../addin/workbook/browser/notation';
import { shownContent } from '../../../../addin/workbook/browser/shown-content';
import { stateTyped, type TypedInto } from '../../../../addin/workbook/browser/typed';

const plain: TypedInto = { isText: false, isPercent: false, isDate: false, hasFormat: false };
const languages: readonly BookLanguage[] = ['fi', 'sv', 'en'];

const someText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[-+'=]?[\d .,:/%€eE-]{0,12}$/),
  fc.constantFrom('0410', '31.12.2026', '2026-12-31', 'TOSI', 'FALSKT', "'x", '=', "'", '12,5 %', '1/2', '5.2', '31.6.2026'),
);
const someKind = fc.record({ isText: fc.boolean(), isPercent: fc.boolean(), isDate: fc.boolean(), hasFormat: fc.boolean() });
const unformatted = (state: CellState): CellState => ({ ...state, format: null });

test.each(languages)('what the formula bar shows of a typed cell gives the same cell when it is typed again: %s', (language) => {
  const notation = notations[language];
  const text = new CellText(notation);
  fc.assert(
    fc.property(someText, someKind, (typed, kind) => {
      const state = stateTyped(typed, kind, notation);
      const again = stateTyped(shownContent(state, kind, text), kind, notation);
      return sameState(unformatted(again), unformatted(state));
    }),
    { numRuns: 2000 },
  );
});

test.each(languages)('every number is shown with all its digits: %s', (language) => {
  const notation = notations[language];
  const text = new CellText(notation);
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer().map((n) => n / 100),
  );
  fc.assert(
    fc.property(numbers, fc.boolean(), (number, isPercent) => {
      fc.pre(Math.abs(number) < 1e300);
      const into = { ...plain, isPercent };
      const state: CellState = { ...stateTyped('', plain, notation), value: number === 0 ? 0 : number };
      return sameState(unformatted(stateTyped(shownContent(state, into, text), into, notation)), state);
    }),
  );
});

const value = (typed: string, language: BookLanguage = 'fi', into: Partial<TypedInto> = {}) =>
  stateTyped(typed, { ...plain, ...into }, notations[language]).value;

test.each([
  ['1 234,5', 1234.5],
  ['1\u00a0234\u202f567,05', 1234567.05],
  ['\u2212,5', -0.5],
  ['12,5 %', 0.125],
  ['12,3%', 0.123],
  ['5 €', 5],
  ['1e3', 1000],
  ['TOSI', true],
  ['epätosi', false],
  ['31.12.2026', '2026-12-31'],
  ['2026-1-5', '2026-01-05'],
  ['1.1.2026 8.30', '2026-01-01T08:30:00'],
  ['8:30', '08:30:00'],
  ['0410', 410],
] as const)('in Finnish %p is %p', (typed, expected) => expect(value(typed)).toBe(expected));

test.each([["'0410", '0410'], ['1234.5'], ['1 23,4'], ['1/2'], ['5.2'], ['31.6.2026'], ['25:00'], ['5 % €'], ['=']])(
  'in Finnish %p stays text',
  (typed, expected = typed) => expect(value(typed)).toBe(expected),
);

test('English has its own signs', () => {
  expect([value('1,234.5', 'en'), value('31/12/2026', 'en'), value('TRUE', 'en'), value('1,5', 'en')]).toEqual([
    1234.5,
    '2026-12-31',
    true,
    '1,5',
  ]);
});

test('a cell of texts takes everything as text, one of percentages takes 12 and 0,12 as 12 %', () => {
  expect(value('=1+1', 'fi', { isText: true })).toBe('=1+1');
  expect([value('12', 'fi', { isPercent: true }), value('0,12', 'fi', { isPercent: true })]).toEqual([0.12, 0.12]);
});

test('a typed percentage gives a cell its format only where it has none, a date where it shows no dates', () => {
  expect(stateTyped('31.12.2026', plain, notations.fi).format).toBe('d.m.yyyy');
  expect(stateTyped('12 %', plain, notations.fi).format).toBe('0%');
  expect(stateTyped('12 %', { ...plain, hasFormat: true }, notations.fi).format).toBeNull();
  expect(stateTyped('31.12.2026', { ...plain, hasFormat: true }, notations.fi).format).toBe('d.m.yyyy');
  expect(stateTyped('31.12.2026', { ...plain, isDate: true, hasFormat: true }, notations.fi).format).toBeNull();
});

const formula = (typed: string, language: BookLanguage = 'fi') => stateTyped(typed, plain, notations[language]).formula;

test.each([
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=SUM(A1;A3)', 'SUM(A1,A3)'],
  ['=ROUND(A1*1,5;2)', 'ROUND(A1*1.5,2)'],
  ['=1,5*A1', '1.5*A1'],
  ['=ROUND(1,5)', 'ROUND(1,5)'],
  ['=IF(A1="a;b,1";1;2)', 'IF(A1="a;b,1",1,2)'],
  ["='Ta;1,5'!A1+1,5", "'Ta;1,5'!A1+1.5"],
])('the formula %p is stored as %p', (typed, expected) => expect(formula(typed)).toBe(expected));

test('a point stays a point where it is the decimal sign', () => {
  expect(formula('=ROUND(A1*1.5,2)', 'en')).toBe('ROUND(A1*1.5,2)');
  expect(formula('=ROUND(A1*1.5;2)', 'en')).toBe('ROUND(A1*1.5,2)');
});
