import { texts } from '../../../addin/text';
import { checkModel } from '../../../engine/checks/check-model';
import { startFromLibrary } from '../../../engine/library/start-from-library';
import type { Budget, BudgetLine } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { decidedLines } from '../../../engine/suggest/decided-lines';
import { startModel } from '../../../engine/suggest/start-model';
import { libraryLine } from '../library/library-line';

const words = texts.fi.library;
const named = (costCentre: string, code = costCentre): BudgetLine => ({ ...libraryLine({ costCentre }), id: code });

function budgetOf(lines: readonly BudgetLine[], year = 2026): Budget {
  const measure = { id: `TA ${year}`, kind: 'budget', year } as const;
  const columns = [{ measure, column: 'E', cents: Float64Array.from(lines, () => 100_000) }];
  return { organiser: 'city', file: 'ta.csv', currency: 'EUR', lines, columns };
}

function started(lines: readonly BudgetLine[], from?: BudgetModel): BudgetModel {
  const { value } = startModel([budgetOf(lines)], [], words, from === undefined ? {} : { from });
  if (value === null) throw new Error('no model');
  return value;
}

/** A model in which a person has tagged "Hilma", which no word of the library tells, as youth work. */
function lastYear(): BudgetModel {
  const model = started([named('Hilma', '4711'), named('Nuorisotilat')]);
  return {
    ...model,
    tags: [{ organiser: 'city', line: '4711', shares: [{ moment: 'youth-work', share: 1 }], origin: 'person' }],
  };
}

test('without last year it is the library alone', () => {
  const budgets = [budgetOf([named('Kirjasto'), named('Hilma')])];
  expect(startModel(budgets, [], words)).toEqual(startFromLibrary(budgets, [], words));
});

test('rules of the library say where they come from and how sure they are', () => {
  for (const rule of started([named('Kirjasto'), named('Hallinto'), named('Nummen päiväkoti')]).rules) {
    expect(rule.origin).toBe('library');
    expect(rule.confidence).toBeGreaterThanOrEqual(0.5);
    expect(rule.confidence).toBeLessThanOrEqual(1);
  }
});

test('a new line of a decided name gets its moment, with the reason, and the model stays sound', () => {
  const from = {
    ...lastYear(),
    lines: [{ organiser: 'city', line: '4711', label: 'Hilma', fields: { costCentre: 'Hilma' }, amounts: {} }],
  };
  const lines = [named('HILMA', '5000'), named('Leasing')];
  const { value, issues } = startModel([budgetOf(lines, 2027)], [], words, { from });
  expect(value?.tags.slice(1)).toEqual([
    {
      organiser: 'city',
      line: '5000',
      shares: [{ moment: 'youth-work', share: 1 }],
      origin: 'similar',
      confidence: 0.96,
      why: words.similarReason('Hilma'),
    },
  ]);
  expect(issues).toContainEqual({ code: 'start.similar-tags', severity: 'info', params: { lines: 1 } });
  expect(value === null ? null : checkModel(value).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('decided lines: a person’s tags and rules, remembered lines too; no default rule, no shared line', () => {
  const model = lastYear();
  const [tag] = model.tags;
  if (tag === undefined) throw new Error('no tag');
  const shared = {
    ...tag,
    line: '4712',
    shares: [...tag.shares.map((one) => ({ ...one, share: 0.5 })), { moment: 'library', share: 0.5 }],
  };
  const lines = [named('Hilma', '4711'), named('Muu', '4712'), named('Nuorisotilat')];
  const decided = decidedLines({ ...model, tags: [...model.tags, shared] }, lines, 2026);
  expect(decided.map(({ line, moment }) => [line.id, moment])).toEqual([['4711', 'youth-work']]);
  const byRule = { id: 'own', when: { costCentre: 'Muu' }, shares: [{ moment: 'youth-work', share: 1 }] };
  expect(decidedLines({ ...model, rules: [...model.rules, byRule] }, lines, 2026)).toHaveLength(2);
});

test('without rules no line is tagged and no moment comes in advance; what lines are besides is told', () => {
  const lines = [named('Kirjasto'), named('Nummen päiväkoti'), { ...named('Hilma'), fields: { account: 'Sisäiset vuokrat' } }];
  const { value } = startModel([budgetOf(lines)], [], words, { rules: false });
  const withRules = started(lines);
  expect(withRules.rules.length).toBeGreaterThan(0);
  expect(value).toEqual({ ...withRules, rules: [], moments: [], services: [], drivers: [] });
  expect(value?.attributes).toMatchObject([{ internal: true }]);
});

test('without rules last year’s decisions stay and nothing is added to them', () => {
  const from = lastYear();
  const lines = [named('HILMA', '5000'), named('Kirjasto')];
  const { value, issues } = startModel([budgetOf(lines, 2027)], [], words, { from, rules: false });
  expect(value?.tags).toEqual(from.tags);
  expect(value?.rules).toEqual(from.rules);
  expect(value?.moments).toEqual(from.moments);
  expect(issues.map(({ code }) => code)).not.toContain('start.lines-unrecognised');
});
