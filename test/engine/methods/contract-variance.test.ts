import fc from 'fast-check';
import { contractVariance, type ContractProduct, type Variance } from '../../../engine/methods/contract-variance';
import { isEqual, isLess, minus, nought, over, plus, read, size, times, total, type Fraction } from '../../oracle/fraction';

const number = fc.oneof(
  fc.nat({ max: 2000 }).map((hundredths) => hundredths / 100),
  fc.nat({ max: 500 }),
  fc.constantFrom('1/3', '2/7', 0),
);
const contracts = fc
  .array(fc.record({ targetVolume: number, targetPrice: number, actualVolume: number, actualPrice: number }), { maxLength: 6 })
  .map((products): ContractProduct[] => products.map((product, at) => ({ id: `p${at}`, ...product })));

interface Exact {
  readonly price: Fraction;
  readonly quantity: Fraction;
  readonly mix: Fraction;
}

/** The formulas as METHODS prints them, in cents. */
function exactOf(products: readonly ContractProduct[]): Exact[] {
  const qt = total(products.map(({ targetVolume }) => read(targetVolume)));
  const qa = total(products.map(({ actualVolume }) => read(actualVolume)));
  const isZero = isEqual(qt, nought);
  return products.map((product) => {
    const [vt, pt, va, pa] = [product.targetVolume, product.targetPrice, product.actualVolume, product.actualPrice].map(read);
    const weight = isZero ? nought : over(vt, qt);
    const cents = (value: Fraction): Fraction => times(value, [100n, 1n]);
    return {
      price: cents(times(minus(pa, pt), va)),
      quantity: isZero ? nought : cents(times(times(minus(qa, qt), weight), pt)),
      mix: cents(times(isZero ? minus(va, vt) : minus(va, times(qa, weight)), pt)),
    };
  });
}

const isNear = (found: number, exact: Fraction): boolean => isLess(size(minus([BigInt(found), 1n], exact)), [1n, 1n]);

function expectNear(found: Variance, { price, quantity, mix }: Exact): void {
  expect(isNear(found.price, price) && isNear(found.quantity, quantity) && isNear(found.mix, mix)).toBe(true);
  expect(isNear(found.volume, plus(quantity, mix)) && isNear(found.total, plus(price, plus(quantity, mix)))).toBe(true);
  expect(found.quantity + found.mix).toBe(found.volume);
  expect(found.price + found.volume).toBe(found.total);
  expect(Object.values(found).some((cents) => Object.is(cents, -0))).toBe(false);
}

const parts = ['price', 'quantity', 'mix', 'volume', 'total'] as const;

test('every figure is within a cent of its formula, and all of them add up', () =>
  fc.assert(
    fc.property(contracts, (products) => {
      const { byProduct, ...all } = contractVariance(products);
      const exact = exactOf(products);
      products.forEach(({ id }, at) => expectNear(byProduct[id], exact[at]));
      expectNear(all, {
        price: total(exact.map(({ price }) => price)),
        quantity: total(exact.map(({ quantity }) => quantity)),
        mix: total(exact.map(({ mix }) => mix)),
      });
      for (const part of parts) expect(Object.values(byProduct).reduce((sum, product) => sum + product[part], 0)).toBe(all[part]);
    }),
    { numRuns: 200 },
  ));

test('the total is actual cost minus target cost', () =>
  fc.assert(
    fc.property(contracts, (products) => {
      const cost = (volume: 'targetVolume' | 'actualVolume', price: 'targetPrice' | 'actualPrice'): Fraction =>
        total(products.map((product) => times(read(product[volume]), read(product[price]))));
      const exact = times(minus(cost('actualVolume', 'actualPrice'), cost('targetVolume', 'targetPrice')), [100n, 1n]);
      expect(isNear(contractVariance(products).total, exact)).toBe(true);
    }),
  ));

test('dearer is plus: prices up 1 euro, volumes as agreed', () =>
  expect(contractVariance([{ id: 'care', targetVolume: 100, targetPrice: 10, actualVolume: 100, actualPrice: 11 }])).toEqual({
    price: 10_000,
    quantity: 0,
    mix: 0,
    volume: 0,
    total: 10_000,
    byProduct: { care: { price: 10_000, quantity: 0, mix: 0, volume: 0, total: 10_000 } },
  }));

test('quantity and mix: more in all, and a shift to the dearer product', () => {
  const { quantity, mix, volume } = contractVariance([
    { id: 'light', targetVolume: 50, targetPrice: 10, actualVolume: 30, actualPrice: 10 },
    { id: 'heavy', targetVolume: 50, targetPrice: 30, actualVolume: 80, actualPrice: 30 },
  ]);
  // Ten more at the agreed mix: 5 · 10 + 5 · 30; then 25 fewer light and 25 more heavy ones.
  expect([quantity, mix, volume]).toEqual([20_000, 50_000, 70_000]);
});

test('nothing was agreed: all volume is mix', () =>
  expect(contractVariance([{ id: 'new', targetVolume: 0, targetPrice: 10, actualVolume: 3, actualPrice: 12 }])).toMatchObject({
    price: 600,
    quantity: 0,
    mix: 3000,
    volume: 3000,
    total: 3600,
  }));

test('no products', () =>
  expect(contractVariance([])).toEqual({ price: 0, quantity: 0, mix: 0, volume: 0, total: 0, byProduct: {} }));

test('a product called __proto__ is a product', () => {
  const { byProduct } = contractVariance([{ id: '__proto__', targetVolume: 1, targetPrice: 1, actualVolume: 1, actualPrice: 2 }]);
  expect(Object.entries(byProduct)).toEqual([['__proto__', { price: 100, quantity: 0, mix: 0, volume: 0, total: 100 }]]);
});

test('refusals', () => {
  const product: ContractProduct = { id: 'a', targetVolume: 1, targetPrice: 1, actualVolume: 1, actualPrice: 1 };
  expect(() => contractVariance([product, product])).toThrow('product.repeated');
  expect(() => contractVariance([{ ...product, actualPrice: '1,5' }])).toThrow('weights.invalid');
  expect(() => contractVariance([{ ...product, actualPrice: 2 ** 53 }])).toThrow('amount.unsafe');
});
