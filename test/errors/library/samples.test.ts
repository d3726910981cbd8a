import { texts } from '../../../addin/text';
import { issueSentence } from '../../../addin/text/issue-sentence';
import type { LibraryIssues } from '../../../engine/issues/codes/library';
import { startModel } from '../../../engine/library/start-model';
import type { BudgetLine } from '../../../engine/model/budget';
import { libraryLine } from '../../engine/library/library-line';

/** One small budget per finding of starting a model: what a municipality might have, and what is said of it. */
const samples: {
  readonly [C in keyof LibraryIssues]: { readonly lines: readonly BudgetLine[]; readonly params: LibraryIssues[C] };
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

function findingsOf(lines: readonly BudgetLine[]) {
  const columns = measures.map((measure) => ({ measure, column: 'E', cents: Float64Array.from(lines, () => 123_456) }));
  return startModel([{ organiser: 'city', file: 'ta.csv', currency: 'EUR', lines, columns }], [], texts.fi.library).issues;
}

test.each(Object.keys(samples) as (keyof LibraryIssues)[])('%s', (code) => {
  const { lines, params } = samples[code];
  const issue = findingsOf(lines).find((one) => one.code === code);
  expect(issue?.params).toEqual(params);
  for (const text of Object.values(texts)) expect(issueSentence(issue!, text)).toMatch(/^\S.{40,}\.$/su);
});
