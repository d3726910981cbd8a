/** Findings of starting a model with the library. */
export interface LibraryIssues {
  /** years: parted by commas. */
  'start.population-needed': { years: string };
  /** Expense lines whose names the library does not know; amount in euros, of the measure. */
  'start.lines-unrecognised': { organiser: string; lines: number; amount: string; measure: string };
  /** Names that look like taxes, grants, financial items or depreciation but are read as operating; the first few, and how many in all. */
  'start.non-operating': { organiser: string; names: string; count: number };
  /** Lines tagged as a line of the same or a very similar name was. */
  'start.similar-tags': { lines: number };
  /** Everything of the library in the new model waits for a person's eye. */
  'start.review-defaults': { rules: number; lines: number };
}
