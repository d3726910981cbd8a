/** Findings of placing money on people. */
export interface AllocationIssues {
  'line.untagged': { line: string; name: string; amount: string };
  'measure.missing-in-budget': { measure: string; organiser: string };
  'driver.not-in-force': { driver: string; year: number };
  'rule.clash': { line: string; first: string; second: string };
  'rule.dead': { rule: string };
  'rule.shadowed': { rule: string; by: string };
  'tag.unknown-line': { line: string; organiser: string };
  /** Text of our tag column that says no tag; part: what of it is not understood. */
  'tag.text-unknown': { row: number; part: string };
  'tag.text-share': { row: number; part: string };
  'tag.text-repeated': { row: number; part: string };
  'tag.text-over-one': { row: number; text: string; sum: string };
  'population.missing': { year: number; what: string };
  /** measures: those that stand on the people of this earlier year, parted by commas. */
  'population.earlier-year': { year: number; measures: string };
  'driver.nobody': { driver: string; moment: string; measure: string };
  'driver.circular': { moments: string };
  'driver.rake-not-converged': { driver: string; gap: string };
  'driver.amounts-over-line': { driver: string; line: string; amounts: string; amount: string };
  'driver.amounts-several-lines': { driver: string; moment: string; measure: string; lines: number };
  'driver.nothing-to-follow': { driver: string; moment: string; measure: string };
  'support.not-booked': { units: string };
  'support.closed-loop': { units: string };
  'support.serves-nobody': { units: string };
  'support.unknown-unit': { units: string };
  'sum.unsafe': { measure: string };
  'flow.mismatch': { payer: string; payee: string; paid: string; received: string; measure: string };
  /** others: ids of the columns that claim the same. */
  'measure.several': { measure: string; year: number; others: string };
  'measure.unknown': { measure: string; known: string };
  'compare.reform-2023': { before: number; after: number };
  'index.missing': { year: number };
}
