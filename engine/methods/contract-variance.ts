import { RefusedInput } from '../issues/refused-input';
import { centsFromBigInt, type Cents } from '../money/cents';
import { add, divide, multiply, one, parseWeight, rational, subtract, zero, type Rational, type Weight } from '../money/rational';
import { roundedCells } from './rounded-cells';

/** A product of a contract: volumes in units, prices in currency units per unit. */
export interface ContractProduct {
  readonly id: string;
  readonly targetVolume: Weight;
  readonly targetPrice: Weight;
  readonly actualVolume: Weight;
  readonly actualPrice: Weight;
}

/** Cents; plus = dearer for the purchaser. price + volume = total, volume = quantity + mix. */
export interface Variance {
  readonly price: Cents;
  readonly quantity: Cents;
  readonly mix: Cents;
  readonly volume: Cents;
  readonly total: Cents;
}

export interface ContractVariance extends Variance {
  readonly byProduct: Record<string, Variance>;
}

interface ReadProduct {
  readonly id: string;
  readonly targetVolume: Rational;
  readonly targetPrice: Rational;
  readonly actualVolume: Rational;
  readonly actualPrice: Rational;
}

/**
 * Why a contract cost more or less than its target, per product and in all: price (pᵃ - pᵗ)·qᵃ, taken at actual volume; quantity
 * (Qᵃ - Qᵗ)·wᵗ·pᵗ; mix (qᵃ - Qᵃ·wᵗ)·pᵗ, with w = q / Q from the target. Σ target volume = 0: quantity 0, all volume is mix.
 * Exact first, then rounded together: every figure is the floor or the ceiling of its exact cents, all sums hold, and the whole
 * is nearest in the sense of `roundTable`. Refuses `weights.invalid` (grammar of `Weight`, either sign), `product.repeated` (an
 * id twice), `amount.unsafe`. Source: METHODS section 3.
 */
export function contractVariance(products: readonly ContractProduct[]): ContractVariance {
  const read = products.map(readProduct);
  const repeated = read.find(({ id }, index) => read.findIndex((other) => other.id === id) !== index);
  if (repeated) throw new RefusedInput('product.repeated', { id: repeated.id });
  const exact = exactParts(read);
  // Rows price, quantity, mix; a column a product; quantity and mix form the group whose subtotal is volume.
  const { units } = roundedCells(
    [exact.map(({ price }) => price), exact.map(({ quantity }) => quantity), exact.map(({ mix }) => mix)],
    one,
    [[1, 2]],
  );
  const [price, quantity, mix] = units;
  const sum = (row: readonly bigint[]): bigint => row.reduce((all, cents) => all + cents, 0n);
  return {
    ...variance(sum(price), sum(quantity), sum(mix)),
    byProduct: Object.fromEntries(read.map(({ id }, index) => [id, variance(price[index], quantity[index], mix[index])])),
  };
}

function readProduct({ id, targetVolume, targetPrice, actualVolume, actualPrice }: ContractProduct): ReadProduct {
  return {
    id,
    targetVolume: parseWeight(targetVolume),
    targetPrice: parseWeight(targetPrice),
    actualVolume: parseWeight(actualVolume),
    actualPrice: parseWeight(actualPrice),
  };
}

/** Exact cents of the three parts, by product. */
function exactParts(
  products: readonly ReadProduct[],
): readonly { readonly price: Rational; readonly quantity: Rational; readonly mix: Rational }[] {
  const sumOf = (pick: (product: ReadProduct) => Rational): Rational => products.map(pick).reduce(add, zero);
  const targetSum = sumOf(({ targetVolume }) => targetVolume);
  const actualSum = sumOf(({ actualVolume }) => actualVolume);
  const hundred = rational(100n);
  return products.map(({ targetVolume, targetPrice, actualVolume, actualPrice }) => {
    const inCents = (volume: Rational, price: Rational): Rational => multiply(hundred, multiply(volume, price));
    // The volume this product would have had, had the whole grown or shrunk evenly.
    const even = targetSum.n === 0n ? targetVolume : divide(multiply(actualSum, targetVolume), targetSum);
    return {
      price: inCents(actualVolume, subtract(actualPrice, targetPrice)),
      quantity: inCents(subtract(even, targetVolume), targetPrice),
      mix: inCents(subtract(actualVolume, even), targetPrice),
    };
  });
}

function variance(price: bigint, quantity: bigint, mix: bigint): Variance {
  return {
    price: centsFromBigInt(price),
    quantity: centsFromBigInt(quantity),
    mix: centsFromBigInt(mix),
    volume: centsFromBigInt(quantity + mix),
    total: centsFromBigInt(price + quantity + mix),
  };
}
