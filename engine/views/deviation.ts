import type { Reach } from '../allocation/reach';
import { ageCount } from '../model/terms';
import { toNumber, type Rational } from '../money/rational';
import type { Tables } from './figures';

/**
 * Largest deviation, in cents, of any (moment, age) expense total from its exact rational value (METHODS section 3): what rounding line by line
 * costs. The exact value is taken in doubles, good to far below a hundredth of a cent.
 */
export function largestDeviation({ chain, measure, expense }: Tables): number {
  const groups = new Map<Reach, Map<Rational, { readonly moment: number; cents: number }>>();
  chain.table.lines.forEach(({ line, internal, counterparty }, index) => {
    const decision = chain.decision(index, measure);
    if (line.kind !== 'expense' || internal || counterparty !== null || typeof decision === 'string') return;
    decision.moments.forEach((moment, part) => {
      const cents = chain.cents(index, measure);
      const reach = cents === 0 ? null : chain.reachQuietly(index, measure, moment, chain.tagged(cents, decision)[part]);
      if (reach === null) return;
      const shares = groups.get(reach) ?? new Map<Rational, { readonly moment: number; cents: number }>();
      const group = shares.get(decision.shares[part]) ?? { moment, cents: 0 };
      group.cents += cents;
      groups.set(reach, shares.set(decision.shares[part], group));
    });
  });
  const exact = new Map<number, Float64Array>();
  for (const [reach, shares] of groups)
    for (const [share, { moment, cents }] of shares) addExact(exact, moment, cents * toNumber(share), reach);
  for (const block of expense) {
    const values = exact.get(block.moment);
    if (values && block.cells)
      for (let age = 0; age < ageCount; age += 1)
        for (let column = 0; column < chain.columns; column += 1) values[age] -= block.cells[age * chain.columns + column];
  }
  return [...exact.values()].reduce(
    (largest, values) => values.reduce((most, value) => Math.max(most, Math.abs(value)), largest),
    0,
  );
}

function addExact(exact: Map<number, Float64Array>, moment: number, cents: number, reach: Reach): void {
  const values = exact.get(moment) ?? new Float64Array(ageCount);
  const weights = reach.exactWeights.map(toNumber);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const columns = weights.length / ageCount;
  weights.forEach((weight, cell) => (values[Math.floor(cell / columns)] += (cents * toNumber(reach.share) * weight) / total));
  exact.set(moment, values);
}
