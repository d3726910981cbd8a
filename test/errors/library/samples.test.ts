import { texts } from '../../../addin/text';
import { issueSentence } from '../../../addin/text/issue-sentence';
import type { LibraryIssues } from '../../../engine/issues/codes/library';
import type { Budget, BudgetLine } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { startModel } from '../../../engine/suggest/start-model';
import { libraryLine } from '../../engine/library/library-line';

/** One small budget per finding of starting a model: what a municipality might have, and what is said of it. */
const samples: {
  readonly [C in keyof LibraryIssues]: {
    readonly lines: readonly BudgetLine[];
    /** Names a person gave the moment "youth" last year. */
    readonly decided?: readonly string[];
    readonly params: LibraryIssues[C];
  };
} = {
  'start.population-needed': { lines: [libraryLine({ costCentre: 'Kirjasto' })], params: { years: '2026, 2027' } },
  'start.lines-unrecognised': {
    lines: [libraryLine({ costCentre: 'Kirjasto' }), libraryLine({ costCentre: 'Leasing' })],
    params: { organiser: 'city', lines: 1, amount: '1234.56', measure: 'TA 2026' },
  },
  'start.non-operating': {
    lines: [
      libraryLine({ costCentre: 'Rahoitus', account: 'Verotulot' }),
      libraryLine({ costCentre: 'Tulos', account: 'Poistot' }),
    ],
    params: { organiser: 'city', names: 'Verotulot, Poistot', count: 2 },
  },
  'start.similar-tags': {
    lines: [libraryLine({ costCentre: 'Hilma', code: '4711' }), libraryLine({ costCentre: 'Leasing' })],
    decided: ['Hilma'],
    params: { lines: 1 },
  },
  'start.review-defaults': {
    lines: [
      libraryLine({ costCentre: 'Kirjasto' }),
      libraryLine({ costCentre: 'Pääkirjasto' }),
      libraryLine({ costCentre: 'Leasing' }),
    ],
    params: { rules: 2, lines: 2 },
  },
};

const measures = [
  { id: 'TA 2026', kind: 'budget', year: 2026 },
  { id: 'TS 2027', kind: 'plan', year: 2027 },
] as const;

/** Last year's model, in which lines of these names are tagged. */
function modelWith(names: readonly string[]): BudgetModel {
  const { value } = startModel([budgetOf([libraryLine({ costCentre: 'Nuorisotilat' })])], [], texts.fi.library);
  if (value === null) throw new Error('no model');
  const [moment] = value.moments;
  return {
    ...value,
    tags: names.map((line) => ({ organiser: 'city', line, shares: [{ moment: moment?.id ?? '', share: 1 }] })),
    lines: names.map((line) => ({ organiser: 'city', line, label: line, fields: { costCentre: line }, amounts: {} })),
  };
}

function budgetOf(lines: readonly BudgetLine[]): Budget {
  const columns = measures.map((measure) => ({ measure, column: 'E', cents: Float64Array.from(lines, () => 123_456) }));
  return { organiser: 'city', file: 'ta.csv', currency: 'EUR', lines, columns };
}

test.each(Object.keys(samples) as (keyof LibraryIssues)[])('%s', (code) => {
  const { lines, decided, params } = samples[code];
  const options = decided === undefined ? {} : { from: modelWith(decided) };
  const issue = startModel([budgetOf(lines)], [], texts.fi.library, options).issues.find((one) => one.code === code);
  expect(issue?.params).toEqual(params);
  for (const text of Object.values(texts)) expect(issueSentence(issue!, text)).toMatch(/^\S.{40,}\.$/su);
});
