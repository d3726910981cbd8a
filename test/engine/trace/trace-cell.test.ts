import fc from 'fast-check';
import { amountText, centsOf } from '../../../engine/money/amount';
import { apportion } from '../../../engine/money/apportion';
import { RefusedInput } from '../../../engine/issues/refused-input';
import { checkCell } from '../../../engine/trace/cell';
import { trace } from '../../../engine/trace/trace-cell';
import { analyse } from '../../../engine/views/analyse';
import { source, type Analysis } from '../../../engine/views/source';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { anyBudget, anyModel, makeBudget, makeModel } from '../../support/city';

function analysed(budget: Budget, model: BudgetModel): Analysis {
  const { value } = analyse([budget], model);
  if (value === null) throw new Error('no analysis');
  return value;
}

test('every step adds up, and a step shown whole is redone by apportion from what it prints', () => {
  fc.assert(
    fc.property(anyBudget, anyModel, ({ ...budget }, model) => {
      const document = analysed(budget, model);
      for (const { key } of document.byMoment) {
        for (const { steps } of trace(document, { moment: key }).lines) {
          for (const { total, parts } of steps) {
            const cents = parts.map(({ amount }) => centsOf(amount));
            expect(amountText(cents.reduce((sum, part) => sum + part, 0))).toBe(total);
            if (parts.some(({ key: part }) => part === 'others')) continue;
            expect(
              apportion(
                centsOf(total),
                parts.map(({ weight }) => weight),
              ),
            ).toEqual(cents);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('every step starts from what the step before gave', () => {
  const model = makeModel({
    drivers: [
      {
        id: 'school-age',
        kind: 'exclusive',
        source: 'Law 628/1998',
        asOf: '2026-01-01',
        decidedBy: 'Council',
        evidence: 'A',
        from: 7,
        to: 15,
        validFrom: 2020,
      },
      {
        id: 'everybody',
        kind: 'coefficient',
        source: 'decision',
        evidence: 'D',
        share: '0.4',
        low: '0.2',
        high: '0.7',
        from: 0,
        to: 100,
      },
    ],
    rules: [
      {
        id: 'r',
        when: { account: '1' },
        shares: [{ moment: 'streets', share: '0.75' }],
        by: 'Officer',
        at: '2026-01-02',
        why: 'Streets',
        reference: '§ 7',
      },
    ],
  });
  const document = analysed(makeBudget([{ id: '1', cents: [1001] }]), model);
  const { amount, lines } = trace(document, { segment: '7-17' });
  expect(lines).toHaveLength(1);
  const [line] = lines;
  expect(line).toMatchObject({
    line: '1',
    at: { file: 'b.xlsx', sheet: 'TA', cell: 'B2' },
    lineAmount: '10.01',
    amount,
    tag: { kind: 'rule', id: 'r', by: 'Officer', at: '2026-01-02', why: 'Streets', reference: '§ 7' },
    driver: { id: 'everybody', kind: 'coefficient', evidence: 'D', share: '2/5', low: '1/5', high: '7/10' },
  });
  expect(line.steps.map(({ step, total }) => [step, total])).toEqual([
    ['tag', '10.01'],
    ['reach', '7.51'],
    ['ages', '3.00'],
  ]);
  expect(line.steps[0].parts).toEqual([
    { key: 'streets', weight: '3/4', decimal: '0.75', amount: '7.51' },
    { key: 'remainder', weight: '1/4', decimal: '0.25', amount: '2.50' },
  ]);
  expect(line.steps[2].parts.map(({ key }) => key)).toEqual([
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
    '14',
    '15',
    '16',
    '17',
    'others',
  ]);
});

test('money beside people is traced too: untagged lines, internal items', () => {
  const model = makeModel({ attributes: [{ id: 'i', when: { account: '2' }, internal: true }] });
  const document = analysed(
    makeBudget([
      { id: '1', cents: [500] },
      { id: '2', cents: [700] },
    ]),
    model,
  );
  expect(trace(document, { place: 'untagged' })).toMatchObject({
    amount: '5.00',
    lines: [{ line: '1', tag: null, driver: null }],
  });
  expect(trace(document, { place: 'internal' })).toMatchObject({ amount: '7.00', lines: [{ line: '2' }] });
});

test('things are asked for by id or by name; a name that two things share is not guessed', () => {
  const { moments } = makeModel();
  const model = makeModel({
    moments: [...moments, { id: 'others', name: 'Streets', service: 'roads', directness: 'direct', driver: 'everybody' }],
    rules: [{ id: 'r', when: {}, shares: [{ moment: 'pupils', share: 1 }] }],
  });
  const document = analysed(makeBudget([{ id: '1', cents: [500] }]), model);
  const byId = trace(document, { moment: 'pupils', service: 'school' });
  expect(trace(document, { moment: ' PUPILS', service: 'School' })).toEqual(byId);
  expect(byId.amount).toBe('5.00');
  expect(() => trace(document, { moment: 'Streets' })).toThrow(RefusedInput);
});

test('a key or value that no table has is refused by name, all of them at once', () => {
  const document = analysed(makeBudget([{ id: '1', cents: [500] }]), makeModel());
  const query = { planet: 'mars', age: '120', service: 'schools', segment: '0-6' };
  expect(checkCell(document[source].allocation.plain, query).map(({ code }) => code)).toEqual([
    'cell.unknown-key',
    'cell.unknown-value',
    'cell.unknown-value',
  ]);
  expect(() => trace(document, query)).toThrow(RefusedInput);
});

test('with support costs the first step is what the line’s unit received', () => {
  const model = makeModel({
    rules: [{ id: 'r', when: { costCentre: 'school' }, shares: [{ moment: 'pupils', share: 1 }] }],
    supportCosts: [
      {
        organiser: 'city',
        method: 'direct',
        field: 'costCentre',
        support: ['admin'],
        use: { admin: { school: 1 } },
        source: 's',
        evidence: 'B',
      },
    ],
  });
  const specs = [
    { id: '1', cents: [50_00], fields: { costCentre: 'admin' } },
    { id: '2', cents: [300_00], fields: { costCentre: 'school' } },
    { id: '3', cents: [100_00], fields: { costCentre: 'school' } },
  ];
  const document = analysed(makeBudget(specs), model);
  const { amount, lines } = trace(document, { segment: '7-17', supportCosts: 'yes' });
  expect(amount).toBe('450.00');
  expect(lines[0]).toMatchObject({ line: '2', lineAmount: '337.50' });
  expect(lines[0].steps[0]).toMatchObject({
    step: 'support',
    of: 'admin',
    total: '50.00',
    parts: [{ key: 'school', weight: '1', amount: '50.00' }],
  });
  expect(lines[0].steps[1]).toEqual({
    step: 'support',
    of: 'school',
    total: '50.00',
    weightTotal: '40000',
    parts: [
      { key: '2', weight: '30000', decimal: '30000', amount: '37.50' },
      { key: 'others', weight: '10000', decimal: '10000', amount: '12.50' },
    ],
  });
  expect(trace(document, { segment: '7-17' }).amount).toBe('400.00');
});

test('of many lines the largest are told, and the amount is of all', () => {
  const model = makeModel({ rules: [{ id: 'r', when: { account: '*' }, shares: [{ moment: 'pupils', share: 1 }] }] });
  const specs = [300, 100, 200].map((cents, at) => ({ id: String(at), cents: [cents] }));
  const { value } = analyse([makeBudget(specs)], model);
  const found = value && trace(value, { moment: 'pupils' }, { most: 2 });
  expect(found).toMatchObject({ amount: '6.00', more: 1, lines: [{ line: '0' }, { line: '2' }] });
  expect(value && trace(value, { moment: 'pupils' })).not.toHaveProperty('more');
});
