import fc from 'fast-check';
import { centsOf } from '../../../engine/money/amount';
import { analyse } from '../../../engine/views/analyse';
import { type Analysis } from '../../../engine/views/source';
import { trace } from '../../../engine/trace/trace-cell';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { anyBudget, anyModel, makeBudget, makeModel, ta2025, ta2026 } from '../../support/city';

function analysed(budgets: readonly Budget[], model: BudgetModel): Analysis {
  const { value } = analyse(budgets, model);
  if (value === null) throw new Error('no analysis');
  return value;
}

const total = (rows: readonly { readonly amount: string }[]): number => rows.reduce((sum, row) => sum + centsOf(row.amount), 0);
const city = fc.tuple(anyBudget, anyModel);

test('the identity holds for expense and for income, and every table sums to the same allocated cents', () => {
  fc.assert(
    fc.property(city, ([budget, model]) => {
      const document = analysed([budget], model);
      for (const totals of [document.totals, document.totals.incomeLines]) {
        const { lines, allocated, remainder, notAllocable, internal, eliminated, nonOperating } = totals;
        const parts = [allocated, remainder, notAllocable, internal, eliminated, nonOperating].map(centsOf);
        expect(parts.reduce((sum, cents) => sum + cents, 0)).toBe(centsOf(lines));
      }
      const allocated = centsOf(document.totals.allocated);
      const tables = [
        document.byAge,
        document.bySegment,
        document.byDirectness,
        document.byService,
        document.byMoment,
        document.byEvidence,
        document.byOrganiser,
      ];
      const more = [document.byProvider, document.byProductionMode, document.byPreventionLevel, document.byArea, document.cube];
      for (const table of [...tables, ...more]) expect(total(table)).toBe(allocated);
      expect(total(document.remainder)).toBe(centsOf(document.totals.remainder));
      expect(centsOf(document.nested.all)).toBe(allocated);
    }),
  );
});

test('changing the segments never changes a cent elsewhere', () => {
  fc.assert(
    fc.property(city, fc.integer({ min: 0, max: 99 }), ([budget, model], cut) => {
      const other = {
        ...model,
        segments: [
          { id: 'a', from: 0, to: cut },
          { id: 'b', from: cut + 1, to: 100 },
        ],
      };
      const [one, two] = [analysed([budget], model), analysed([budget], other)];
      for (const key of [
        'totals',
        'nested',
        'children',
        'byAge',
        'byService',
        'byMoment',
        'byArea',
        'remainder',
        'measures',
      ] as const)
        expect(two[key]).toEqual(one[key]);
    }),
    { numRuns: 50 },
  );
});

test('any cell of the cube traces to lines that sum to it', () => {
  fc.assert(
    fc.property(city, ([budget, model]) => {
      const document = analysed([budget], model);
      for (const row of document.bySegment) expect(trace(document, { segment: row.segment }).amount).toBe(row.amount);
      for (const row of document.byMoment) {
        const { amount, income, lines } = trace(document, { moment: row.key });
        expect([amount, income]).toEqual([row.amount, row.income]);
        expect(total(lines)).toBe(centsOf(row.amount) + centsOf(row.income));
      }
      for (const row of document.byArea)
        expect(trace(document, { area: row.key ?? '-', children: 'yes' }).amount).toBe(row.children);
      const { totals } = document;
      for (const place of ['remainder', 'internal', 'eliminated', 'notAllocable'] as const)
        expect(trace(document, { place }).amount).toBe(totals[place]);
    }),
    { numRuns: 50 },
  );
});

test('every cell of the cube, named by all its dimensions, traces to lines that sum to it', () => {
  fc.assert(
    fc.property(city, ([budget, model]) => {
      const document = analysed([budget], model);
      for (const row of document.cube) {
        const { amount, income } = row;
        const named = Object.entries(row).filter(([key]) => !['amount', 'income', 'recipients'].includes(key));
        const cell = Object.fromEntries(named.map(([key, value]) => [key, value ?? '-']));
        expect(trace(document, cell)).toMatchObject({ amount, income });
      }
    }),
    { numRuns: 30 },
  );
});

describe('examples', () => {
  const rules = [
    { id: 'r1', when: { account: '1*' }, shares: [{ moment: 'pupils', share: 1 }] },
    { id: 'r2', when: { account: '2*' }, shares: [{ moment: 'streets', share: 0.9 }] },
  ];
  const budget = makeBudget(
    [
      { id: '10', cents: [900_00, 1000_00] },
      { id: '11', cents: [-100_00, -100_00], kind: 'income' },
      { id: '20', cents: [0, 500_00] },
      { id: '30', cents: [100_00, 300_00] },
      { id: '90', cents: [-5000_00, -6000_00], kind: 'nonOperating' },
    ],
    [ta2025, ta2026],
  );

  test('the newest budget is shown; money per head, coverage and net are as by hand', () => {
    const { measure, totals, bySegment, children } = analysed([budget], makeModel({ rules }));
    expect(measure).toBe('TA 2026');
    expect(totals).toMatchObject({
      lines: '-4200.00',
      nonOperating: '-6000.00',
      operating: '1800.00',
      income: '-100.00',
      net: '1700.00',
      remainder: '350.00',
    });
    expect(totals.coverage).toBeCloseTo((1000 + 450) / 1800, 12);
    // 100 persons a year of age 7-15: all school money; streets by 100 × 18 of 100 × 18 + 50 × 83 persons
    const streets = 450_00 * (1100 / 5950);
    // each of the eleven ages is within a cent of exact
    expect(Math.abs(centsOf(bySegment[1].amount) - 1000_00 - streets)).toBeLessThan(11);
    expect(children.population).toBe(1800);
    expect(children.nested.direct.amount).toBe('1000.00');
    expect(children.nested.direct.perHead).toBe('0.56');
  });

  test('a rule’s range keeps its grade in a segment that contains it, and is C for single ages inside', () => {
    const { bySegment, byAge, byEvidence } = analysed([budget], makeModel({ rules: rules.slice(0, 1) }));
    expect(bySegment.map(({ evidence }) => evidence)).toEqual(['U', 'A', 'U']);
    expect(byAge[9].evidence).toBe('C');
    expect(byEvidence).toMatchObject([{ key: 'A', amount: '1000.00' }]);
  });

  test('measures stand side by side, real in prices of the base year', () => {
    const priceIndex = {
      name: 'Index',
      source: 'made',
      baseYear: 2026,
      values: [
        { year: 2025, value: 100 },
        { year: 2026, value: '105' },
      ],
    };
    const { measures } = analysed([budget], makeModel({ rules, priceIndex }));
    expect(measures.map(({ measure, amount, real }) => [measure, amount, real?.amount])).toEqual([
      ['TA 2025', '1000.00', '1050.00'],
      ['TA 2026', '1800.00', '1800.00'],
    ]);
  });

  test('two organisers: what one pays the other is eliminated once, shown, and a difference is a warning', () => {
    const county = makeBudget(
      [
        { id: '50', cents: [400_00] },
        { id: '51', cents: [-250_00], kind: 'income' },
      ],
      [ta2026],
      'county',
    );
    const attributes = [
      { id: 'pays', when: { account: '30' }, counterparty: 'county' },
      { id: 'gets', when: { account: '51' }, counterparty: 'city' },
    ];
    const document = analysed([budget, county], makeModel({ rules, attributes }));
    expect(document.totals).toMatchObject({ eliminated: '300.00', operating: '1900.00', income: '-100.00' });
    expect(document.flows).toEqual([{ payer: 'city', payee: 'county', paid: '300.00', received: '250.00' }]);
    expect(document.issues.map(({ code }) => code)).toContain('flow.mismatch');
    expect(analysed([budget], makeModel({ rules, attributes })).totals.eliminated).toBe('0.00');
  });
});

test.each(['abc', '0', '-1'])('an index value of %s gives no real prices and is named, no exception', (value) => {
  const priceIndex = { name: 'Index', source: 's', baseYear: 2026, values: [{ year: 2026, value }] };
  const { measures, issues } = analysed([makeBudget([{ id: '1', cents: [100] }])], makeModel({ priceIndex }));
  expect(measures.map(({ real }) => real)).toEqual([null]);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'index.invalid', params: { year: 2026, value } }));
});

test('traffic light: directness carries the user’s own labels; no other preset does', () => {
  const rules = [{ id: 'r', when: { account: '1' }, shares: [{ moment: 'pupils', share: 1 }] }];
  const city = makeBudget([{ id: '1', cents: [100_00] }], [ta2026]);
  const light = { ...makeModel().settings, preset: 'traffic-light' as const, trafficLight: { direct: 'vihreä' } };
  const names = (settings: BudgetModel['settings']) =>
    analysed([city], { ...makeModel({ rules }), settings }).byDirectness.map(({ key, name }) => [key, name]);
  expect(names(light)).toEqual([['direct', 'vihreä']]);
  expect(names({ ...light, preset: 'four-classes' })).toEqual([['direct', null]]);
});
