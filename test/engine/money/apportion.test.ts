import fc from 'fast-check';
import { RefusedInput } from '../../../engine/issues/refused-input';
import { apportion, apportionWithTies } from '../../../engine/money/apportion';
import { cents, weights } from '../../oracle/arbitraries';
import { isEqual, minus, over, read, size, times, total, floor, isLess, type Fraction } from '../../oracle/fraction';
import { textbookShares } from '../../oracle/largest-remainder';

const sum = (shares: readonly number[]): bigint => shares.reduce((all, share) => all + BigInt(share), 0n);

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RefusedInput) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('laws', () => {
  test('shares always sum to the amount', () =>
    fc.assert(fc.property(cents, weights, (amount, w) => sum(apportion(amount, w)) === BigInt(amount))));

  test('shares are those of the textbook, computed in exact fractions', () =>
    fc.assert(
      fc.property(cents, weights, (amount, w) => expect(apportion(amount, w)).toEqual(textbookShares(amount, w))),
      { numRuns: 400 },
    ));

  test('each share is less than a cent from its exact value', () =>
    fc.assert(
      fc.property(cents, weights, (amount, w) => {
        const sumOfWeights = total(w.map(read));
        return apportion(amount, w).every((share, index) => {
          const exact = over(times([BigInt(amount), 1n], read(w[index])), sumOfWeights);
          return isLess(size(minus([BigInt(share), 1n], exact)), [1n, 1n]);
        });
      }),
    ));

  test('a negative amount is its magnitude, then the sign; -0 is never returned', () =>
    fc.assert(
      fc.property(cents, weights, (amount, w) => {
        const shares = apportion(amount, w);
        expect(shares.some((share) => Object.is(share, -0))).toBe(false);
        expect(apportion(-amount, w)).toEqual(shares.map((share) => (share === 0 ? 0 : -share)));
      }),
    ));

  test('weights in another scale give the same shares', () =>
    fc.assert(
      fc.property(
        cents,
        fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 999 }),
        (amount, w, scale) => {
          fc.pre(w.some((weight) => weight > 0));
          const shares = apportion(amount, w);
          expect(
            apportion(
              amount,
              w.map((weight) => `${weight}/${scale}`),
            ),
          ).toEqual(shares);
          expect(
            apportion(
              amount,
              w.map((weight) => BigInt(weight) * BigInt(scale) ** 9n),
            ),
          ).toEqual(shares);
          expect(
            apportion(
              amount,
              w.map((weight) => weight / 100),
            ),
          ).toEqual(shares);
        },
      ),
    ));

  test('nobody without weight gets a cent', () =>
    fc.assert(
      fc.property(cents, weights, (amount, w) =>
        apportion(amount, [...w, 0, '0.00', 0n])
          .slice(w.length)
          .every((share) => Object.is(share, 0)),
      ),
    ));
});

describe('ties', () => {
  const remainders = (amount: number, w: Parameters<typeof apportion>[1]): readonly Fraction[] => {
    const sumOfWeights = total(w.map(read));
    return w.map((weight) => {
      const exact = over(times(size([BigInt(amount), 1n]), read(weight)), sumOfWeights);
      return minus(exact, [floor(exact), 1n]);
    });
  };

  test('names all indexes level with the last one served, when some of them were not', () =>
    fc.assert(
      fc.property(cents, fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 9 }), (amount, w) => {
        fc.pre(w.some((weight) => weight > 0));
        const { shares, tie } = apportionWithTies(amount, w);
        expect(shares).toEqual(apportion(amount, w));
        const rests = remainders(amount, w);
        const floors = textbookFloors(amount, w);
        const served = shares.flatMap((share, index) => (Math.abs(share) > floors[index] ? [index] : []));
        const last = served.reduce<number | null>(
          (low, index) => (low === null || isLess(rests[index], rests[low]) ? index : low),
          null,
        );
        const level = last === null ? [] : rests.flatMap((rest, index) => (isEqual(rest, rests[last]) ? [index] : []));
        expect(tie).toEqual(level.some((index) => !served.includes(index)) ? level : null);
      }),
    ));

  const textbookFloors = (amount: number, w: readonly number[]): number[] => {
    const all = BigInt(w.reduce((a, b) => a + b, 0));
    return w.map((weight) => Number((BigInt(Math.abs(amount)) * BigInt(weight)) / all));
  };

  test.each([
    [100, [1, 1, 1], [34, 33, 33], [0, 1, 2]],
    [-100, [1, 1, 1], [-34, -33, -33], [0, 1, 2]],
    [101, [1, 1, 1], [34, 34, 33], [0, 1, 2]],
    [99, [1, 1, 1], [33, 33, 33], null],
    [100, [1, 2], [33, 67], null],
    [1, [0, 3, 0, 3], [0, 1, 0, 0], [1, 3]],
    [10, [1, 1, 2], [3, 2, 5], [0, 1]],
    [0, [1, 1], [0, 0], null],
  ])('%d by %j is %j, tie %j', (amount, w, shares, tie) => expect(apportionWithTies(amount, w)).toEqual({ shares, tie }));
});

describe('examples', () => {
  test('100 into three', () => expect(apportion(10000, [1, 1, 1])).toEqual([3334, 3333, 3333]));
  test('equal remainders: the odd cent goes to the earlier share', () =>
    expect(apportion(1003, [1, 1, 1])).toEqual([335, 334, 334]));
  test('5 cents among many', () =>
    expect(apportion(5, new Array<number>(101).fill(1))).toEqual([1, 1, 1, 1, 1, ...new Array<number>(96).fill(0)]));
  test('0.1 is one tenth, not its binary neighbour', () => expect(apportion(3, [0.1, 0.2])).toEqual([1, 2]));
  test('the largest safe amount', () =>
    expect(apportion(Number.MAX_SAFE_INTEGER, [1, 1])).toEqual([4503599627370496, 4503599627370495]));
  test('a weight that dwarfs the rest leaves them their exact due', () =>
    expect(apportion(10, ['1e999', '1e-999'])).toEqual([10, 0]));
  test('-0 is 0', () => expect(Object.is(apportion(-0, [1])[0], 0)).toBe(true));
  test('home-municipality compensation: 0.61, 1.00, 1.60', () =>
    expect(apportion(1000, [0.61, 1, 1.6])).toEqual([190, 312, 498]));
});

describe('refusals', () => {
  test.each([
    [1, [], 'weights.empty'],
    [1, [0, 0n, '0', '0/7'], 'weights.zero'],
    [1, [1, -1], 'weights.negative'],
    [1, [1, '1/-3'], 'weights.negative'],
    [1, [NaN], 'weights.invalid'],
    [1, [Infinity], 'weights.invalid'],
    [2 ** 53, [1], 'amount.unsafe'],
    [0.5, [1], 'amount.unsafe'],
    [NaN, [1], 'amount.unsafe'],
  ])('apportion(%p, %p) is %s', (amount, w, code) => expect(refusal(() => apportion(amount, w))).toBe(code));

  test.each([
    '',
    ' 1',
    '1 ',
    '1,5',
    '.5',
    '5.',
    '1e',
    '1e1000',
    '1e+',
    '0x10',
    '1_000',
    '١',
    '1/0',
    '1/2/3',
    '1.5/2',
    '1/ 2',
    '--1',
    '1\n',
    'NaN',
    'Infinity',
  ])('the text %j is no weight', (text) => expect(refusal(() => apportion(1, [1, text]))).toBe('weights.invalid'));

  test.each(['1', '+1', '1.50', '1e2', '1E-2', '1e+002', '+1/+2', '-1/-2', '007'])('the text %j is one', (text) =>
    expect(apportion(7, [text])).toEqual([7]),
  );

  test('400 characters are read, 401 are not', () => {
    expect(apportion(7, ['1'.repeat(400)])).toEqual([7]);
    expect(refusal(() => apportion(7, ['1'.repeat(401)]))).toBe('weights.invalid');
  });

  test.each([null, undefined, {}, [1], true])('%p is no weight', (thing) =>
    expect(refusal(() => apportion(1, [thing as unknown as number]))).toBe('weights.invalid'),
  );
});
