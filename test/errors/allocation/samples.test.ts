import { texts } from '../../../addin/text';
import { issueSentence } from '../../../addin/text/issue-sentence';
import type { AllocationIssues } from '../../../engine/issues/codes/allocation';
import type { Issue } from '../../../engine/issues/issue';
import type { Budget } from '../../../engine/model/budget';
import type { DriverSettings } from '../../../engine/model/driver';
import type { BudgetModel } from '../../../engine/model/model';
import { analyse } from '../../../engine/views/analyse';
import { makeBudget, makeModel, persons, ta2026, type LineSpec } from '../../support/city';

/** One small city per finding of placing money on people: what its model or budget might hold, and what is said of it. */
interface Sample<C extends keyof AllocationIssues> {
  readonly model?: Partial<BudgetModel>;
  /** In place of one line of 100 euros with account 1, tagged with pupils. */
  readonly budgets?: readonly Budget[];
  readonly measure?: string;
  readonly params: AllocationIssues[C];
}

/** Codes that the gallery of models shows: a check finds them before any budget is read. */
type OfModels = 'support.closed-loop' | 'support.serves-nobody' | 'index.missing';

const rule = { id: 'r', when: { account: '1' }, shares: [{ moment: 'pupils', share: 1 }] };
const about = { id: 'school-age', source: 's', evidence: 'C' as const };
const everybody: DriverSettings = { id: 'everybody', kind: 'population', source: 'register', evidence: 'C' };
const drivenBy = (...drivers: readonly DriverSettings[]) => ({ drivers: [...drivers, everybody] });
const people = { source: 's', evidence: 'A' as const, persons: persons(10, 10) };
const lines = (specs: readonly LineSpec[]) => [makeBudget(specs)];
const costCentres = lines([
  { id: '1', cents: [100_00], fields: { account: '1', costCentre: 'ICT' } },
  { id: '2', cents: [100_00], fields: { account: '1', costCentre: 'School' } },
]);
const support = (use: Record<string, Record<string, string | number>>) => ({
  supportCosts: [
    {
      organiser: 'city',
      method: 'direct' as const,
      field: 'costCentre',
      support: ['ICT'],
      use,
      source: 's',
      evidence: 'B' as const,
    },
  ],
});

/** One line whose cell in the tag column says this. */
const inColumn = (tagText: string) =>
  lines([{ id: '1', cents: [100_00] }]).map((budget) => ({
    ...budget,
    lines: budget.lines.map((line) => ({ ...line, row: 1, tagText })),
  }));

const samples: { readonly [C in Exclude<keyof AllocationIssues, OfModels>]: Sample<C> } = {
  'line.untagged': { model: { rules: [] }, params: { line: '1', name: 'Line 1', amount: '100.00' } },
  'measure.missing-in-budget': {
    budgets: [...lines([{ id: '1', cents: [1] }]), makeBudget([{ id: '1', cents: [1] }], [{ ...ta2026, id: 'TA' }], 'county')],
    params: { measure: 'TA 2026', organiser: 'county' },
  },
  'driver.not-in-force': {
    model: drivenBy({ ...about, kind: 'population', validFrom: 2027 }),
    params: { driver: 'school-age', year: 2026 },
  },
  'rule.clash': {
    model: { rules: [rule, { ...rule, id: 'q', shares: [{ moment: 'streets', share: 1 }] }] },
    params: { line: '1', first: 'r', second: 'q' },
  },
  'rule.dead': { model: { rules: [rule, { ...rule, id: 'q', when: { account: '2' } }] }, params: { rule: 'q' } },
  'rule.shadowed': { model: { rules: [rule, { ...rule, id: 'q', when: { account: '*' } }] }, params: { rule: 'q', by: 'r' } },
  'tag.unknown-line': {
    model: { tags: [{ organiser: 'city', line: 'gone', shares: rule.shares }] },
    params: { line: 'gone', organiser: 'city' },
  },
  'tag.text-unknown': { budgets: inColumn('Pupil'), params: { row: 1, part: 'Pupil' } },
  'tag.text-share': { budgets: inColumn('Pupils; Streets 40 %'), params: { row: 1, part: 'Pupils' } },
  'tag.text-repeated': { budgets: inColumn('Pupils 40 %; pupils 20 %'), params: { row: 1, part: 'pupils 20 %' } },
  'tag.text-over-one': {
    budgets: inColumn('Pupils 70 %; Streets 40 %'),
    params: { row: 1, text: 'Pupils 70 %; Streets 40 %', sum: '110' },
  },
  'population.missing': {
    model: { population: [{ ...people, year: 2025, area: null }] },
    params: { year: 2026, what: '' },
  },
  'population.earlier-year': {
    model: { measures: [{ ...ta2026, populationYear: 2025 }], population: [{ ...people, year: 2025, area: null }] },
    params: { year: 2025, measures: 'TA 2026' },
  },
  'driver.nobody': {
    model: { population: [{ ...people, year: 2026, area: null, persons: persons(0, 10) }] },
    params: { driver: 'school-age', moment: 'pupils', measure: 'TA 2026' },
  },
  'driver.circular': {
    model: drivenBy({ ...about, kind: 'follow', moments: ['pupils'] }),
    params: { moments: 'pupils' },
  },
  'driver.rake-not-converged': {
    model: {
      areas: [{ id: 'north' }, { id: 'south' }],
      population: ['north', 'south'].map((area) => ({
        ...people,
        year: 2026,
        area,
        persons: persons(area === 'north' ? 10 : 0, 10),
      })),
      ...drivenBy({
        ...about,
        kind: 'users',
        counts: [{ from: 7, to: 7, count: 20 }],
        areaTotals: [
          { area: 'north', count: 5 },
          { area: 'south', count: 15 },
        ],
      }),
    },
    params: { driver: 'school-age', gap: '15.0' },
  },
  'driver.amounts-over-line': {
    model: drivenBy({ ...about, kind: 'amounts', amounts: [{ from: 7, to: 7, amount: '150.50' }] }),
    params: { driver: 'school-age', line: '1', amounts: '150.50', amount: '100.00' },
  },
  'driver.amounts-several-lines': {
    model: drivenBy({ ...about, kind: 'amounts', amounts: [{ from: 7, to: 7, amount: 10 }] }),
    budgets: lines(['1', '2'].map((id) => ({ id, cents: [100_00], fields: { account: '1' } }))),
    params: { driver: 'school-age', moment: 'pupils', measure: 'TA 2026', lines: 2 },
  },
  'driver.nothing-to-follow': {
    model: drivenBy({ ...about, kind: 'follow', moments: ['streets'] }),
    params: { driver: 'school-age', moment: 'pupils', measure: 'TA 2026' },
  },
  'support.not-booked': { model: support({ ICT: { School: 'many' } }), budgets: costCentres, params: { units: 'ICT' } },
  'support.unknown-unit': {
    model: support({ ICT: { School: 1 }, School: { ICT: 1 } }),
    budgets: costCentres,
    params: { units: 'School' },
  },
  'sum.unsafe': {
    budgets: lines(['1', '2'].map((id) => ({ id, cents: [Number.MAX_SAFE_INTEGER], fields: { account: '1' } }))),
    params: { measure: 'TA 2026' },
  },
  'flow.mismatch': {
    model: {
      attributes: [
        { id: 'paid', when: { organiser: 'city', account: '8' }, counterparty: 'county' },
        { id: 'received', when: { organiser: 'county' }, counterparty: 'city' },
      ],
    },
    budgets: [
      ...lines([{ id: '8', cents: [100_00] }]),
      makeBudget([{ id: '9', cents: [-90_00], kind: 'income' }], [ta2026], 'county'),
    ],
    params: { payer: 'city', payee: 'county', paid: '100.00', received: '90.00', measure: 'TA 2026' },
  },
  'measure.several': {
    budgets: [makeBudget([{ id: '1', cents: [1, 1] }], [{ ...ta2026, id: 'KJ 2026', version: 'esitys' }, ta2026])],
    params: { measure: 'TA 2026', year: 2026, others: 'KJ 2026' },
  },
  'measure.unknown': { measure: 'TA 2030', params: { measure: 'TA 2030', known: 'TA 2026' } },
  'compare.reform-2023': {
    budgets: [makeBudget([{ id: '1', cents: [1, 1] }], [{ ...ta2026, id: 'TP 2022', kind: 'actual', year: 2022 }, ta2026])],
    params: { before: 2022, after: 2026 },
  },
};

function findingsOf({ model, budgets, measure }: Sample<keyof typeof samples>): readonly Issue[] {
  return analyse(budgets ?? lines([{ id: '1', cents: [100_00] }]), makeModel({ rules: [rule], ...model }), { measure }).issues;
}

test('the smallest city has no findings', () => expect(findingsOf({ params: { rule: '' } })).toEqual([]));

test.each(Object.keys(samples) as (keyof typeof samples)[])('%s', (code) => {
  const sample: Sample<keyof typeof samples> = samples[code];
  const issue = findingsOf(sample).find((one) => one.code === code);
  expect(issue?.params).toEqual(sample.params);
  for (const text of Object.values(texts)) expect(issueSentence(issue!, text)).toMatch(/^\S.{40,}\.$/su);
});
