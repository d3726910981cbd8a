import fc from 'fast-check';
import { movedBy } from '../../../../addin/pane/drivers/moved-money';

const cents = fc.integer({ min: -1e9, max: 1e9 });
const text = (value: number): string => (value / 100).toFixed(2);

test('what some gain others lose: the same sum either way', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 10 }), (pairs) => {
      const gap = pairs.reduce((sum, [from, to]) => sum + to - from, 0);
      const all = [...pairs, [gap, 0] as [number, number]];
      const rows = all.map(([from, to]) => ({ amount: text(from), byPopulation: text(to) }));
      const back = all.map(([from, to]) => ({ amount: text(to), byPopulation: text(from) }));
      expect(movedBy(rows)).toBe(movedBy(back));
    }),
  ));

test('money that nobody had and somebody gets goes otherwise too', () =>
  expect(
    movedBy([
      { amount: '10.00', byPopulation: '7.00' },
      { amount: '0.00', byPopulation: '5.00' },
    ]),
  ).toBe(500));

test('nothing moves where nothing differs', () => expect(movedBy([{ amount: '12.30', byPopulation: '12.30' }])).toBe(0));
