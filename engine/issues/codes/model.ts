/** What every finding about a model may carry: where in the model it is, as a person reads it ("moments › paivakodit › driver"). */
interface InModel {
  path?: string;
}

/** Findings of reading and checking a model. */
export interface ModelIssues {
  /** line: where the text stops being JSON, if known. */
  'model.not-json': { line: number | null };
  /** expected and found as code terms ("integer", ">= 0", "direct | family"); found is empty where nothing is there. */
  'model.invalid': { path: string; expected: string; found?: string };
  'model.newer-schema': { found: string; known: string };
  'model.unknown-schema': { found: string; known?: string };
  'model.unknown-field': { path: string; field: string };
  /** A sheet that names itself a model sheet, of a table nobody knows. */
  'model.unknown-sheet': { title: string };
  /** A model sheet with content and no row of known headings; title is the table's code name. */
  'model.no-headings': { title: string };
  'model.no-sheets': { file: string };
  'model.unknown-column': { header: string };
  'model.repeated-column': { header: string };
  'model.duplicate-id': InModel & { what: string; id: string };
  'model.unknown-code': InModel & { what: string; id: string; where: string };
  'segments.gap': InModel & { from: number; to: number };
  'segments.overlap': InModel & { first: string; second: string; from: number; to: number };
  'shares.over-one': InModel & { where: string; sum: string };
  'shares.invalid': InModel & { where: string; share: string };
  'driver.weights-zero': InModel & { driver: string };
  'driver.weights-negative': InModel & { driver: string; age: string };
  'driver.weights-invalid': InModel & { driver: string; value: string };
  'driver.unknown-age': InModel & { driver: string; age: string };
  'driver.range-invalid': InModel & { driver: string; low: string; share: string; high: string };
  'population.unknown-age': InModel & { age: string };
}
