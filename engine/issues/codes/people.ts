/** Findings of reading tables about people: population and users by age. */
export interface PeopleIssues {
  'people.no-table': Record<never, never>;
  'people.no-figures': { columns: string };
  'people.no-year': Record<never, never>;
  /** text: what stands where an age should. */
  'people.not-age': { text: string; row: number; count: number };
  'people.not-number': { text: string; column: string };
  /** Population is known by single years; text: the band. */
  'people.band': { text: string; row: number };
  /** The same age of the same people twice: the table has one more breakdown. */
  'people.twice': { age: number; place: string; year: number; first: number; row: number };
  /** ages: those without a figure, as "97-100"; place and year of the first of the tables concerned, place "": the whole municipality. */
  'people.ages-missing': { place: string; year: number; ages: string; count: number };
  /** Several municipalities, none of which is known to be this one. */
  'people.several-municipalities': { count: number; examples: string };
  /** The only sex the table tells of. */
  'people.one-sex': { sex: 'male' | 'female' };
  /** Areas that the model did not know. */
  'people.new-areas': { count: number; examples: string };
  /** Years that nobody has counted yet, as "2026-2030". */
  'people.projection': { years: string };
  /** The same year and area on two sheets of a file, of which only one can be right. */
  'people.on-two-sheets': { first: string; second: string; year: number; place: string };
  'people.others-left': { taken: string; count: number };
  /** The area that was taken as the whole municipality: it is all the others together at every age. */
  'people.whole-found': { place: string };
  /** An area with nearly as many as all the others together: the whole municipality, or one more area. */
  'people.whole-unclear': { place: string };
  /** The only area or municipality of the table, which was taken as the whole though nothing says that it is. */
  'people.only-place': { place: string };
  /** A printed total of all ages that is not what the ages add up to; place "": the whole municipality. */
  'people.total-differs': { place: string; year: number; row: number; total: string; sum: string };
  /** Of several years the newest is taken. */
  'people.year-taken': { year: number; others: string };
}
