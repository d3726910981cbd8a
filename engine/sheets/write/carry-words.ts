import type { CarryChange, CarryClass } from '../../carry/carry-document';
import type { LinkReason } from '../../carry/evidence';

/** The words that the list of what was carried over needs, in one language; addin/text holds them. */
export interface CarryWords {
  readonly sheet: string;
  readonly title: string;
  /** What the list is, with the years' measures. */
  readonly note: (before: string, after: string) => string;
  readonly classes: Readonly<Record<CarryClass | 'all', string>>;
  readonly headings: Readonly<
    Record<
      | 'class'
      | 'linesBefore'
      | 'expenseBefore'
      | 'linesAfter'
      | 'expenseAfter'
      | 'line'
      | 'was'
      | 'before'
      | 'after'
      | 'why'
      | 'tag'
      | 'decided',
      string
    >
  >;
  readonly reasons: Readonly<Record<LinkReason, string>>;
  /** "costCentre: 2010 → 3010" and the like. */
  readonly change: (change: CarryChange) => string;
  readonly likeness: (confidence: number) => string;
  /** Candidates of a doubtful line that are not listed. */
  readonly more: (count: number) => string;
}
