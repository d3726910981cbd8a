/** Findings of starting a model with the library. */
export interface LibraryIssues {
  /** years: parted by commas. */
  'start.population-needed': { years: string };
  /** Expense lines whose names the library does not know; amount in euros, of the measure. */
  'start.lines-unrecognised': { organiser: string; lines: number; amount: string; measure: string };
  /** Everything of the library in the new model waits for a person's eye. */
  'start.review-defaults': { rules: number; lines: number };
}
