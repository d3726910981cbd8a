import { analyse } from '../../../engine/views/analyse';
import type { BudgetModel } from '../../../engine/model/model';
import { makeBudget, makeModel, ta2025, ta2026 } from '../../support/city';

const rules = [
  { id: 'r1', when: { account: '1' }, shares: [{ moment: 'pupils', share: 1 }] },
  { id: 'r2', when: { account: '2' }, shares: [{ moment: 'streets', share: 0.5 }], default: true },
];
const budget = makeBudget(
  [
    { id: '1', cents: [100_00, 300_00] },
    { id: '2', cents: [NaN, 200_00] },
  ],
  [ta2025, ta2026],
);
const certainty = (changes: Partial<BudgetModel> = {}) => analyse([budget], makeModel({ rules, ...changes })).value?.certainty;

test('tagged money of a default rule is unconfirmed, in euros', () => {
  expect(certainty()).toMatchObject({ unconfirmed: '100.00', unconfirmedNotAllocable: '0.00' });
});

test('a default driver makes its moment’s money unconfirmed too', () => {
  const drivers = makeModel().drivers.map((driver) => ({ ...driver, default: true }));
  expect(certainty({ drivers })?.unconfirmed).toBe('400.00');
});

test('no bounds given: no money has a range; a driver with bounds gives its own', () => {
  expect(certainty()?.ranged).toBe('0.00');
  const [school, everybody] = makeModel().drivers;
  expect(certainty({ drivers: [{ ...school, low: '0.9' }, everybody] })?.ranged).toBe('300.00');
});

test('lines without a readable amount are counted by measure', () => {
  expect(certainty()?.unread).toEqual([{ measure: 'TA 2025', shown: false, count: 1 }]);
});

test('an investment without an amount in a year takes nothing away from that year’s operating figures', () => {
  const kinds = ['expense', 'income', 'investment', 'nonOperating'] as const;
  const unreadOf = (kind: (typeof kinds)[number]): number => {
    const own = makeBudget(
      [
        { id: '1', cents: [100_00, 300_00] },
        { id: '2', cents: [NaN, 200_00], kind },
      ],
      [ta2025, ta2026],
    );
    return analyse([own], makeModel({ rules })).value?.certainty?.unread[0]?.count ?? 0;
  };
  expect(kinds.map(unreadOf)).toEqual([1, 1, 0, 0]);
});

test('money on counted evidence by service', () => {
  expect(certainty()?.measuredByService).toEqual([
    { key: 'school', amount: '300.00' },
    { key: 'roads', amount: '0.00' },
  ]);
});
