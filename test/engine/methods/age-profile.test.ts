import fc from 'fast-check';
import { ageProfile } from '../../../engine/methods/age-profile';
import { cents, weight } from '../../oracle/arbitraries';
import { isEqual, near, nought, over, read, times, total, type Fraction } from '../../oracle/fraction';
import { textbookShares } from '../../oracle/largest-remainder';

const profiles = fc.array(
  fc.tuple(
    fc.oneof(
      fc.nat({ max: 99_999 }).map((n) => n / 100),
      fc.constantFrom('1/3', 0),
    ),
    fc.nat({ max: 3000 }),
  ),
  { minLength: 1, maxLength: 8 },
);
const products = (list: readonly (readonly [number | string, number])[]): Fraction[] =>
  list.map(([cost, persons]) => times(read(cost), read(persons)));

test('totals are the control total by x·N; θ is what the profile explains over the total; per head is x / θ', () =>
  fc.assert(
    fc.property(profiles, cents, (list, controlTotal) => {
      const amounts = products(list);
      fc.pre(!isEqual(total(amounts), nought) && controlTotal !== 0);
      const { theta, perHead, totals } = ageProfile({
        perHead: list.map(([cost]) => cost),
        population: list.map(([, persons]) => persons),
        controlTotal,
      });
      expect(totals).toEqual(
        textbookShares(
          controlTotal,
          amounts.map(([n, d]) => `${n}/${d}`),
        ),
      );
      const exact = over(times(total(amounts), [100n, 1n]), [BigInt(controlTotal), 1n]);
      expect(theta! / near(exact)).toBeCloseTo(1, 9);
      perHead.forEach((cost, at) => {
        const scaled = near(over(read(list[at][0]), exact));
        expect(Math.abs(cost - scaled)).toBeLessThanOrEqual(1e-9 * Math.abs(scaled) + 1e-20);
      });
    }),
  ));

test('without a control total: x as it is, x·N to the cent, half away from zero', () =>
  fc.assert(
    fc.property(profiles, (list) => {
      const { theta, perHead, totals } = ageProfile({
        perHead: list.map(([cost]) => cost),
        population: list.map(([, persons]) => persons),
      });
      expect(theta).toBeNull();
      expect(perHead).toEqual(list.map(([cost]) => (typeof cost === 'string' ? 1 / 3 : cost)));
      products(list).forEach(([n, d], at) => expect(BigInt(totals[at])).toBe((200n * n + d) / (2n * d)));
    }),
  ));

test('θ = 1: the profile explains the total', () =>
  expect(ageProfile({ perHead: [10, 20], population: [3, 1], controlTotal: 5000 })).toEqual({
    theta: 1,
    perHead: [10, 20],
    totals: [3000, 2000],
  }));
test('θ = 2: every price is halved', () =>
  expect(ageProfile({ perHead: [10, 20], population: [3, 1], controlTotal: 2500 })).toEqual({
    theta: 2,
    perHead: [5, 10],
    totals: [1500, 1000],
  }));
test('a negative control total turns the signs', () =>
  expect(ageProfile({ perHead: [10], population: [3], controlTotal: -6000 })).toEqual({
    theta: -0.5,
    perHead: [-20],
    totals: [-6000],
  }));
test('a control total of 0', () =>
  expect(ageProfile({ perHead: [10], population: [3], controlTotal: 0 })).toEqual({
    theta: Infinity,
    perHead: [0],
    totals: [0],
  }));
test('half a cent is rounded up', () => expect(ageProfile({ perHead: [0.005], population: [1] }).totals).toEqual([1]));

test('any weight is accepted', () =>
  fc.assert(
    fc.property(weight, (cost) =>
      expect(() => ageProfile({ perHead: [cost, 1], population: [0, 1], controlTotal: 5 })).not.toThrow(),
    ),
  ));

test.each([
  [{ perHead: [1], population: [1, 2] }, 'shape.mismatch'],
  [{ perHead: [], population: [] }, 'shape.mismatch'],
  [{ perHead: [-1], population: [1] }, 'profile.negative'],
  [{ perHead: [1], population: [-1] }, 'profile.negative'],
  [{ perHead: [1, 0], population: [0, 1], controlTotal: 5 }, 'profile.zero'],
  [{ perHead: ['x'], population: [1] }, 'weights.invalid'],
  [{ perHead: [1], population: [1], controlTotal: 0.5 }, 'amount.unsafe'],
  [{ perHead: [1e15], population: [1] }, 'amount.unsafe'],
])('%j: %s', (input, code) => expect(() => ageProfile(input)).toThrow(code));
