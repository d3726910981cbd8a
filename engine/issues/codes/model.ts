/** Findings of reading and checking a model. */
export interface ModelIssues {
  'model.invalid': { path: string; expected: string };
  'model.newer-schema': { found: string; known: string };
  'model.unknown-schema': { found: string };
  'model.duplicate-id': { what: string; id: string };
  'model.unknown-code': { what: string; id: string; where: string };
  'segments.gap': { from: number; to: number };
  'segments.overlap': { first: string; second: string; from: number; to: number };
  'shares.over-one': { where: string; sum: string };
  'shares.invalid': { where: string; share: string };
  'driver.weights-zero': { driver: string };
  'driver.weights-negative': { driver: string; age: string };
  'driver.weights-invalid': { driver: string; value: string };
  'driver.unknown-age': { driver: string; age: string };
  'driver.range-invalid': { driver: string; low: string; share: string; high: string };
}
