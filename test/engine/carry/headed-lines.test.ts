import { registerOf } from '../../../engine/carry/register';
import { tagsFor } from '../../../engine/carry/tags-for';
import type { Budget } from '../../../engine/model/budget';
import type { Layout } from '../../../engine/model/layout';
import type { CellValue } from '../../../engine/sheets/grid';
import { readModelSheets } from '../../../engine/sheets/read/model-sheets/read-model-sheets';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import { modelSheets } from '../../../engine/sheets/write/model-sheets/model-sheets';
import { makeModel } from '../../support/city';
import { gridOf } from '../../support/grid-of';
import { grid } from '../sheets/read/open-fixture';

/** Accounts of one name and one amount under headings that alone tell them apart. */
function read(...headings: readonly string[]): readonly Budget[] {
  const accounts: CellValue[][] = [
    ['4000', 'Palkat ja palkkiot', -500.25, -520.5],
    ['4300', 'Palvelujen ostot', -40.75, -43.5],
  ];
  const rows = headings.flatMap((heading): CellValue[][] => [[null, heading], ...accounts]);
  const columns: Layout['columns'] = [
    { column: 'A', role: 'code', field: 'account' },
    { column: 'B', role: 'name', field: 'label' },
    { column: 'C', role: 'amount', measure: 'TA 2025' },
    { column: 'D', role: 'amount', measure: 'TA 2026' },
  ];
  const sheet = grid([['Tili', 'Nimike', 'TA 2025', 'TA 2026'], ...rows], 'TA', 'ta.xlsx');
  return readBudgets([sheet], [{ id: 'ta', organiser: 'city', headerRow: 1, expenseSign: 'negative', columns }]).value ?? [];
}

const before = read('Varhaiskasvatus', 'Perusopetus');
const moments = ['care', 'school'].map((id) => ({ id, name: id, service: 's', directness: 'direct', driver: 'd' }) as const);
const lines = [...registerOf(before)];
const momentOf = (budgets: readonly Budget[], tags: readonly { line: string; shares: readonly { moment: string }[] }[]) =>
  budgets[0]!.lines.map(({ id, headings = [] }) => [
    headings[0]?.text,
    tags
      .find(({ line }) => line === id)
      ?.shares.map(({ moment }) => moment)
      .join(),
  ]);

test('tags follow their lines when sections change places, told by the headings alone', () => {
  const tags = before[0]!.lines.map(({ organiser, id, headings = [] }) => ({
    organiser,
    line: id,
    shares: [{ moment: headings[0]?.text === 'Varhaiskasvatus' ? 'care' : 'school', share: 1 }],
  }));
  const now = read('Perusopetus', 'Varhaiskasvatus');
  const { model } = tagsFor(now, makeModel({ moments, rules: [], tags, lines }));
  expect(momentOf(now, model.tags)).toEqual([
    ['Perusopetus', 'school'],
    ['Perusopetus', 'school'],
    ['Varhaiskasvatus', 'care'],
    ['Varhaiskasvatus', 'care'],
  ]);
});

test('what a rule by a heading gave stays on the lines when the heading gets another name', () => {
  const rules = [{ id: 'r', when: { heading: 'Varhaiskasvatus' }, shares: [{ moment: 'care', share: 1 }] }];
  const now = read('Varhaiskasvatus ja esiopetus', 'Perusopetus');
  const { model, issues } = tagsFor(now, makeModel({ moments, rules, tags: [], lines }));
  expect(momentOf(now, model.tags).map(([, moment]) => moment)).toEqual(['care', 'care', undefined, undefined]);
  expect(issues.filter(({ code }) => code === 'line.rule-kept')).toHaveLength(2);
});

test('remembered headings and conditions on them come through model sheets', () => {
  const rules = [{ id: 'r', when: { heading: 'Varhaiskasvatus' }, shares: [{ moment: 'care', share: 1 }] }];
  const model = makeModel({ moments, rules, tags: [], lines });
  const { value } = readModelSheets(modelSheets(model, 'fi').map((plan) => gridOf(plan)));
  expect(value?.lines?.map(({ fields }) => fields['heading'])).toEqual(lines.map(({ fields }) => fields['heading']));
  expect(value?.rules[0]?.when).toEqual({ heading: 'Varhaiskasvatus' });
});
