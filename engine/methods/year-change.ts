import { RefusedInput } from '../issues/refused-input';
import { centsFromBigInt, type Cents } from '../money/cents';
import { apportionPrepared, prepareRationals } from '../money/prepared';
import { one, parseWeight, subtract, type Rational, type Weight } from '../money/rational';

/** A line of one year, seen from one group. */
export interface YearLine {
  readonly id: string;
  readonly amount: Cents;
  /** Part of the amount that reaches the group, 0 ... 1; a fraction already read may be longer than text allows. */
  readonly share: Weight | Rational;
  /** Identities (or versions) of what the share was found with. */
  readonly tag: string;
  readonly driver: string;
  readonly population: string;
}

/** total = budget + method.tag + method.driver + method.population, in cents, exactly. */
export interface YearChange {
  readonly total: Cents;
  /** Change of what was budgeted, at the shares of the year before; new and ended lines in full. */
  readonly budget: Cents;
  /** Change of how the money was placed, at this year's amounts, by its cause. */
  readonly method: { readonly tag: Cents; readonly driver: Cents; readonly population: Cents };
}

type Cause = keyof YearChange['method'];

/**
 * Splits the change of what reaches a group into budget and method: per line reached(a¹, s⁰) - reached(a⁰, s⁰) is budget and
 * reached(a¹, s¹) - reached(a¹, s⁰) is method, with reached(a, s) = apportion(a, [s, 1 - s])[0]; method is booked to the first
 * of tag, driver, population that differs, and to tag where none does but the share moved. New and ended lines are budget.
 * Refuses `line.repeated` (an id twice in one year), `weights.negative` (a share outside 0 ... 1), `weights.invalid`,
 * `amount.unsafe`. Source: METHODS section 3.
 */
export function splitYearChange(before: readonly YearLine[], after: readonly YearLine[]): YearChange {
  const earlier = byId(before);
  const later = byId(after);
  const method: Record<Cause, bigint> = { tag: 0n, driver: 0n, population: 0n };
  let budget = 0n;
  for (const line of after) {
    const was = earlier.get(line.id);
    const now = reached(line.amount, line.share);
    const unchanged = was === undefined ? now : reached(line.amount, was.share);
    budget += unchanged - (was === undefined ? 0n : reached(was.amount, was.share));
    if (was !== undefined) method[cause(was, line)] += now - unchanged;
  }
  for (const line of before) if (!later.has(line.id)) budget -= reached(line.amount, line.share);
  return {
    total: centsFromBigInt(budget + method.tag + method.driver + method.population),
    budget: centsFromBigInt(budget),
    method: {
      tag: centsFromBigInt(method.tag),
      driver: centsFromBigInt(method.driver),
      population: centsFromBigInt(method.population),
    },
  };
}

function byId(lines: readonly YearLine[]): ReadonlyMap<string, YearLine> {
  const found = new Map<string, YearLine>();
  for (const line of lines) {
    if (found.has(line.id)) throw new RefusedInput('line.repeated', { id: line.id });
    found.set(line.id, line);
  }
  return found;
}

/** apportion(amount, [share, 1 - share])[0] */
function reached(amount: Cents, share: Weight | Rational): bigint {
  const part = typeof share === 'object' ? share : parseWeight(share);
  const both = new Float64Array(2);
  apportionPrepared(amount, prepareRationals([part, subtract(one, part)]), both);
  return BigInt(both[0]);
}

function cause(was: YearLine, is: YearLine): Cause {
  if (was.tag !== is.tag) return 'tag';
  if (was.driver !== is.driver) return 'driver';
  return was.population !== is.population ? 'population' : 'tag';
}
