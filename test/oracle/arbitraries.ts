import fc from 'fast-check';

/** Cents of every size and sign, the largest safe ones included. */
export const cents = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);

const digits = fc.bigInt({ min: 0n, max: 10n ** 30n });

/** Non-negative weights in every way of writing them. */
export const weight = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 100 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }),
  fc.nat({ max: 100_000 }).map((hundredths) => hundredths / 100),
  digits,
  fc.tuple(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 5000 })).map(([n, d]) => `${n}/${d}`),
  fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.integer({ min: -12, max: 6 })).map(([n, d, e]) => `+${n}.${d}e${e}`),
);

const isPositive = (written: number | string | bigint): boolean => /[1-9]/.test(String(written).split(/[e/]/i)[0]);

/** Weights that are not all zero. */
export const weights = fc.array(weight, { minLength: 1, maxLength: 12 }).filter((list) => list.some(isPositive));
