import fc from 'fast-check';
import { analyse } from '../../../engine/views/analyse';
import { type Analysis } from '../../../engine/views/source';
import { previewOutcomes, previewRule } from '../../../engine/views/rule-preview';
import { conditionFits } from '../../../engine/views/rule-fits';
import { ruleReport, type LineSum } from '../../../engine/views/rule-report';
import type { BudgetModel } from '../../../engine/model/model';
import type { LineTag, TagRule } from '../../../engine/model/moment';
import { centsOf } from '../../../engine/money/amount';
import { makeBudget, makeModel, type LineSpec } from '../../support/city';

const analysed = (lines: readonly LineSpec[], model: BudgetModel): Analysis => analyse([makeBudget(lines)], model).value!;
const plus = (sums: readonly LineSum[]): readonly number[] => [
  sums.reduce((sum, { lines }) => sum + lines, 0),
  sums.reduce((sum, { amount }) => sum + centsOf(amount), 0),
  sums.reduce((sum, { income }) => sum + centsOf(income), 0),
];
const rule = (id: string, account: string, moment = 'pupils', more: Partial<TagRule> = {}): TagRule => ({
  id,
  when: { account },
  shares: [{ moment, share: 1 }],
  ...more,
});

const pattern = fc.constantFrom('1*', '2*', '*', '1..2', '11', '21|12', '12', '9*');
const anyRule = (id: string): fc.Arbitrary<TagRule> =>
  fc
    .record({ account: pattern, moment: fc.constantFrom('pupils', 'streets'), rank: fc.integer({ min: 0, max: 1 }) })
    .map(({ account, moment, rank }) => rule(id, account, moment, { rank }));
const anyLines = fc.uniqueArray(fc.constantFrom('11', '12', '21', '22', '31'), { minLength: 1 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        cents: fc.tuple(fc.integer({ min: -10_000, max: 10_000 })),
        kind: fc.constantFrom('expense' as const, 'income' as const, 'nonOperating' as const),
      }),
    ),
  ),
);
const anyTags = fc
  .uniqueArray(fc.constantFrom('11', '21'), { maxLength: 2 })
  .map((lines) => lines.map((line): LineTag => ({ organiser: 'city', line, shares: [{ moment: 'streets', share: 1 }] })));
const anyCity = fc.record({ lines: anyLines, rules: fc.tuple(anyRule('a'), anyRule('b'), anyRule('c')), tags: anyTags });

test('every line that can be tagged is in exactly one sum, and what rules tag is what their rows say', () => {
  fc.assert(
    fc.property(anyCity, ({ lines, rules, tags }) => {
      const report = ruleReport(analysed(lines, makeModel({ rules, tags })));
      const taggable = lines.filter(({ kind, cents: [cents] }) => kind !== 'nonOperating' && cents !== 0);
      expect(plus([report.byTag, report.byRule, report.untagged, report.clashing])[0]).toBe(taggable.length);
      expect(plus(report.rules.map((row) => row.tags))).toEqual(plus([report.byRule]));
      for (const row of report.rules) {
        expect(row.tags.lines).toBeLessThanOrEqual(row.fits.lines);
        expect(row.state === 'used').toBe(row.tags.lines > 0 && row.state !== 'clashing');
        expect(row.state === 'dead').toBe(row.fits.lines === 0);
      }
    }),
  );
});

test('the lines that conditions meet are those that a rule with them fits', () => {
  fc.assert(
    fc.property(anyCity, fc.array(anyRule('new')), ({ lines, rules, tags }, asked) => {
      const analysis = analysed(lines, makeModel({ rules, tags }));
      const fits = conditionFits(
        analysis,
        asked.map(({ when }) => when),
      );
      expect(fits).toEqual(asked.map((one) => previewRule(analysis, one).fits));
    }),
  );
});

test('a preview tells what really happens when the rule is added', () => {
  fc.assert(
    fc.property(anyCity, anyRule('new'), ({ lines, rules, tags }, added) => {
      const before = analysed(lines, makeModel({ rules, tags }));
      const preview = previewRule(before, added);
      expect(plus(previewOutcomes.map((outcome) => preview.outcomes[outcome]))).toEqual(plus([preview.fits]));
      const after = ruleReport(analysed(lines, makeModel({ rules: [...rules, added], tags })));
      const { newlyTagged, changed, same } = preview.outcomes;
      const row = after.rules.find(({ rule: id }) => id === 'new')!;
      expect(plus([row.tags])).toEqual(plus([newlyTagged, changed, same]));
      expect(row.fits).toEqual(preview.fits);
      expect(row.state === 'clashing').toBe(preview.outcomes.clash.lines > 0);
    }),
  );
});

test('a rule is dead, shadowed, out of force, clashing or used, and it says what beats it', () => {
  const rules = [
    rule('used', '11'),
    rule('shadowed', '1*'),
    rule('dead', '99'),
    rule('old', '11', 'streets', { validTo: 2020 }),
    rule('one', '2*'),
    rule('other', '*1', 'streets', { rank: 0 }),
  ];
  const lines = [
    { id: '11', cents: [100] },
    { id: '21', cents: [200] },
  ];
  const rows = ruleReport(analysed(lines, makeModel({ rules }))).rules.map((row) => [row.rule, row.state, ...row.beatenBy]);
  expect(rows).toEqual([
    ['used', 'used'],
    ['shadowed', 'shadowed', 'used'],
    ['dead', 'dead'],
    ['old', 'notInForce'],
    ['one', 'clashing'],
    ['other', 'clashing', 'used'],
  ]);
});

test('a preview names the lines in money order with what tags them now', () => {
  const lines = [
    { id: '11', cents: [100] },
    { id: '12', cents: [-30_000], kind: 'income' as const },
    { id: '13', cents: [700] },
    { id: '14', cents: [5] },
  ];
  const tags: LineTag[] = [{ organiser: 'city', line: '13', shares: [{ moment: 'pupils', share: 1 }] }];
  const model = makeModel({ rules: [rule('exact', '14', 'streets'), rule('wide', '11|12', 'streets', { rank: -1 })], tags });
  const preview = previewRule(analysed(lines, model), rule('new', '1*'));
  expect(preview.lines.map(({ line, outcome, now, amount }) => [line, outcome, now, amount])).toEqual([
    ['12', 'changed', 'wide', '-300.00'],
    ['13', 'kept', 'tag', '7.00'],
    ['11', 'changed', 'wide', '1.00'],
    ['14', 'kept', 'exact', '0.05'],
  ]);
  expect(preview.fits).toEqual({ lines: 4, amount: '8.05', income: '-300.00' });
});
