import fc from 'fast-check';
import { centsOf } from '../../../engine/money/amount';
import { LiveAnalysis } from '../../../engine/views/live-analysis';
import { ruleReport, type LineSum } from '../../../engine/views/rule-report';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { makeBudget, makeModel } from '../../support/city';
import { editedCity } from '../../support/edits';

function opened(budget: Budget, model: BudgetModel): LiveAnalysis {
  const { value } = LiveAnalysis.open([budget], model);
  if (value === null) throw new Error('no analysis');
  return value;
}

const added = (sums: readonly LineSum[]): LineSum => ({
  lines: sums.reduce((sum, { lines }) => sum + lines, 0),
  amount: (sums.reduce((sum, { amount }) => sum + centsOf(amount), 0) / 100).toFixed(2),
  income: (sums.reduce((sum, { income }) => sum + centsOf(income), 0) / 100).toFixed(2),
});

const someDefaults = (model: BudgetModel): BudgetModel => ({
  ...model,
  rules: model.rules.map((rule) => (rule.id === 'r2' ? { ...rule, default: true } : rule)),
  drivers: model.drivers.map((driver) => (driver.id === 'd0' ? { ...driver, default: true } : driver)),
});

test('coverage that followed edits is what the report of rules, the certainty and the totals say', () => {
  fc.assert(
    fc.property(editedCity, ([budget, model, edits]) => {
      const live = opened(budget, someDefaults(model));
      expect(live.lines.length).toBe(budget.lines.length);
      for (const edit of edits) {
        live.edit(edit);
        const { coverage } = live.lines;
        const report = ruleReport(live.analysis);
        expect(coverage.tagged).toEqual(added([report.byTag, report.byRule]));
        expect(coverage.untagged).toEqual(report.untagged);
        expect(coverage.clashing).toEqual(report.clashing);
        expect(coverage.operating).toEqual(added([coverage.tagged, coverage.untagged, coverage.clashing]));
        expect(coverage.unconfirmed).toBe(live.analysis.certainty?.unconfirmed);
        expect(coverage.share).toBe(live.analysis.totals.coverage);
      }
    }),
    { numRuns: 150 },
  );
});

test('a line says its tag, whose it is, and its own amount and cell', () => {
  const model = makeModel({
    rules: [{ id: 'r', when: { account: '1' }, shares: [{ moment: 'pupils', share: '1/3' }], default: true, why: 'library' }],
    tags: [
      { organiser: 'city', line: '2', shares: [{ moment: 'streets', share: 1 }], comment: 'seen', by: 'A.', at: '2026-01-02' },
    ],
  });
  const { lines } = opened(
    makeBudget([
      { id: '1', cents: [150] },
      { id: '2', cents: [7] },
      { id: '3', cents: [9] },
      { id: '4', cents: [0] },
    ]),
    model,
  );
  const rows = [...Array(4).keys()].map((index) => lines.at(index));
  expect(rows.map(({ state, amount }) => [state, amount])).toEqual([
    ['tagged', '1.50'],
    ['tagged', '0.07'],
    ['untagged', '0.09'],
    ['outside', '0.00'],
  ]);
  expect(rows[0].at.cell).toBe('B2');
  expect(rows[0].tagging).toMatchObject({
    shares: [{ moment: 'pupils', name: 'Pupils', share: '1/3' }],
    by: 'rule',
    rule: 'r',
    isDefault: true,
    why: 'library',
  });
  expect(rows[1].tagging).toMatchObject({
    by: 'tag',
    rule: null,
    isDefault: false,
    who: 'A.',
    when: '2026-01-02',
  });
  expect(rows.map(({ comment }) => comment)).toEqual([null, 'seen', null, null]);
  expect(rows[2].tagging).toBeNull();
  expect([lines.momentsAt(1), lines.commentAt(1), lines.isUnconfirmed(0)]).toEqual([['streets'], 'seen', true]);
});

describe('a comment alone', () => {
  const rules = [{ id: 'r', when: { account: '1' }, shares: [{ moment: 'pupils', share: 1 }] }];
  const budget = makeBudget([
    { id: '1', cents: [150] },
    { id: '3', cents: [9] },
  ]);
  const said = (line: string) => ({ organiser: 'city', line, shares: [], comment: `of ${line}` });

  test('stands beside what a rule gives and on a line that nothing tags, and moves no cent', () => {
    const plain = opened(budget, makeModel({ rules }));
    const { lines, analysis } = opened(budget, makeModel({ rules, tags: [said('1'), said('3')] }));
    expect([0, 1].map((at) => lines.at(at).comment)).toEqual(['of 1', 'of 3']);
    expect([0, 1].map((at) => lines.at(at).tagging?.rule ?? null)).toEqual(['r', null]);
    expect(lines.coverage).toEqual(plain.lines.coverage);
    expect(analysis.byMoment).toEqual(plain.analysis.byMoment);
  });

  test('follows an edit, and is gone with it', () => {
    const live = opened(budget, makeModel({ rules }));
    live.edit({ kind: 'tag', organiser: 'city', line: '1', tag: said('1') });
    expect([live.lines.at(0).comment, live.lines.at(0).tagging?.rule]).toEqual(['of 1', 'r']);
    live.edit({ kind: 'tag', organiser: 'city', line: '1', tag: null });
    expect([live.lines.at(0).comment, live.lines.at(0).tagging?.rule]).toEqual([null, 'r']);
  });
});

test('a driver that is confirmed makes its lines confirmed', () => {
  const model = makeModel({ rules: [{ id: 'r', when: { account: '*' }, shares: [{ moment: 'pupils', share: 1 }] }] });
  const [school, everybody] = model.drivers;
  const live = opened(makeBudget([{ id: '1', cents: [150] }]), { ...model, drivers: [{ ...school, default: true }, everybody] });
  expect(live.lines.coverage.unconfirmed).toBe('1.50');
  live.edit({ kind: 'driver', driver: { ...school, default: false } });
  expect(live.lines.coverage.unconfirmed).toBe('0.00');
});
