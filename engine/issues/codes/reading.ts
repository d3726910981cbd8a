/** Findings of reading sheets into budgets. */
export interface ReadingIssues {
  'amount.text': { line: string; text: string; column: string };
  'amount.blank': { line: string; column: string };
  'amount.dash': { line: string; text: string; column: string };
  'amount.error': { line: string; error: string; column: string };
  'amount.unsafe': { line: string; text: string; column: string };
  'amount.fraction-of-cent': { line: string; text: string; column: string };
  'column.undecidable': { column: string; header: string; examples: string };
  'layout.no-header': Record<never, never>;
  'layout.no-amounts': Record<never, never>;
  'layout.column-missing': { layout: string; column: string };
  'layout.sheet-missing': { layout: string; sheet: string };
  'layout.none-for-file': { file: string };
  'line.duplicate-id': { line: string; first: number; row: number };
  'measure.unknown-heading': { header: string };
  'formula.without-value': { count: number };
}
