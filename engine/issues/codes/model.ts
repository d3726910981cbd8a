/** What every finding about a model may carry: where in the model it is, as a person reads it ("moments › paivakodit › driver"). */
interface InModel {
  path?: string;
}

/** Findings of reading and checking a model. */
export interface ModelIssues {
  /** line: where the text stops being JSON, if known. */
  'model.not-json': { line: number | null };
  /** JSON that is something else than one record: found as a code term ("list", "text", "number", "null"). */
  'model.not-object': { found: string };
  /** A key that stands twice in one object of a JSON model; line: where it stands again. */
  'model.repeated-key': { key: string; line: number };
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
  /** A column without which no row of the sheet can be used; header in the language of the sheet's title. */
  'model.missing-column': { header: string };
  /** what: the kind of thing, as a code term ("moment", "driver", "tag", "populationTable" ...). */
  'model.duplicate-id': InModel & { what: string; id: string };
  'model.unknown-code': InModel & { what: string; id: string; where: string };
  /** A pair whose second part comes before its first: ages, years, rows, months. */
  'model.reversed': InModel & { where: string; from: number; to: number };
  /** needs: fields of which at least one is missing, as code terms ("column | header"). */
  'model.incomplete': InModel & { where: string; needs: string };
  /** One measure described in two ways. */
  'measures.disagree': InModel & { measure: string; field: string; first: string; second: string };
  'segments.gap': InModel & { from: number; to: number };
  'segments.overlap': InModel & { first: string; second: string; from: number; to: number };
  'shares.over-one': InModel & { where: string; sum: string };
  'shares.invalid': InModel & { where: string; share: string };
  'shares.zero': InModel & { where: string };
  'driver.weights-zero': InModel & { driver: string };
  'driver.weights-negative': InModel & { driver: string; age: string };
  'driver.weights-invalid': InModel & { driver: string; value: string };
  'driver.unknown-age': InModel & { driver: string; age: string };
  'driver.ages-overlap': InModel & { driver: string; from: number; to: number };
  'driver.range-invalid': InModel & { driver: string; low: string; share: string; high: string };
  'driver.children-over-persons': InModel & { driver: string; children: string; persons: string };
  /** A default of the starter library that calls itself counted; it is used as C. */
  'evidence.default-counted': InModel & { driver: string; evidence: string };
  /** Counted figures without a source. */
  'evidence.no-source': InModel & { driver: string; evidence: string };
  'population.unknown-age': InModel & { age: string };
  'population.invalid': InModel & { year: number; area: string; age: number; persons: string };
  /** areas and whole: persons of the first age that differs; ages: how many ages differ. */
  'population.areas-disagree': InModel & { year: number; age: number; areas: string; whole: string; ages: number };
  /** Persons of both sexes together and by sex, for one year and area: they would be counted twice. */
  'population.counted-twice': InModel & { year: number; area: string };
  'support.basis-invalid': InModel & { from: string; to: string; basis: string };
  'index.invalid': InModel & { year: number; value: string };
}
