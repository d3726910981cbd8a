import { RefusedInput } from '../issues/refused-input';
import { safeCents, type Cents } from '../money/cents';
import { apportionPrepared, prepareRationals } from '../money/prepared';
import { compare, one, parseWeight, subtract, zero, type Rational, type Weight } from '../money/rational';

/** A budget line in one year, seen from one group. */
export interface YearLine {
  readonly id: string;
  /** Whole cents. */
  readonly amount: Cents;
  /** The part of the amount that reaches the group looked at, 0 ... 1. */
  readonly share: Weight | Rational;
  /** Identities (or versions) of what the share was found with. */
  readonly tag: string;
  readonly driver: string;
  readonly population: string;
}

export interface YearChange {
  readonly total: Cents;
  readonly budget: Cents;
  readonly method: { readonly tag: Cents; readonly driver: Cents; readonly population: Cents };
}

const causes = ['tag', 'driver', 'population'] as const;

/**
 * Splits the change of what reaches a group exactly into budget Σ(a¹-a⁰)s⁰ and method Σa¹(s¹-s⁰), in cents (METHODS section 3), with
 * reached(a, s) = apportion(a, [s, 1 - s])[0]. Method is booked to the first of tag, driver, population that differs, to tag where none does
 * but the share moved. New and ended lines are budget. total = budget + tag + driver + population = reached after - reached before.
 * Throws `share.range` for a share outside 0 ... 1, `id.duplicate` for an id twice in one year, `weights.invalid`, `amount.unsafe`.
 */
export function splitYearChange(before: readonly YearLine[], after: readonly YearLine[]): YearChange {
  const old = byId(before);
  const now = byId(after);
  const method = { tag: 0, driver: 0, population: 0 };
  let budget = 0;
  for (const [id, line] of now) {
    const previous = old.get(id);
    const after1 = reached(line.amount, line.share);
    if (previous === undefined) {
      budget += after1;
      continue;
    }
    const atOldShare = reached(line.amount, previous.share);
    budget += atOldShare - reached(previous.amount, previous.share);
    const cause = causes.find((name) => line[name] !== previous[name]) ?? 'tag';
    method[cause] += after1 - atOldShare;
  }
  for (const [id, line] of old) if (!now.has(id)) budget -= reached(line.amount, line.share);
  const total = safeCents(budget + method.tag + method.driver + method.population);
  return { total, budget: budget + 0, method };
}

function byId(lines: readonly YearLine[]): ReadonlyMap<string, YearLine> {
  const found = new Map<string, YearLine>();
  for (const line of lines) {
    if (found.has(line.id)) throw new RefusedInput('id.duplicate', { id: line.id });
    found.set(line.id, line);
  }
  return found;
}

function reached(amount: Cents, share: Weight | Rational): Cents {
  const part = typeof share === 'object' ? share : parseWeight(share);
  const rest = subtract(one, part);
  if (compare(part, zero) < 0 || compare(rest, zero) < 0)
    throw new RefusedInput('share.range', { share: typeof share === 'object' ? '' : share });
  const out = new Float64Array(2);
  apportionPrepared(safeCents(amount), prepareRationals([part, rest]), out);
  return out[0];
}
