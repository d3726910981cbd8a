import type { AgreementClass, CarryWords } from '../../../engine';

/** What is said of work carried over to another year, and of two people's taggings compared. */
export interface CarryText extends CarryWords {
  readonly summary: string;
  readonly lists: Readonly<Record<'changed' | 'new' | 'ended' | 'doubtful', string>>;
  /** Of the line list on the terminal. */
  readonly candidates: (count: number) => string;
  readonly tagsCarried: (counts: { readonly carried: number; readonly fromRules: number }) => string;
  readonly agree: {
    readonly title: (measure: string) => string;
    readonly classes: Readonly<Record<AgreementClass, string>>;
    readonly headings: Readonly<
      Record<'class' | 'lines' | 'amount' | 'share' | 'line' | 'disagreed' | 'first' | 'second', string>
    >;
    readonly agreed: (amount: string, of: string, share: string) => string;
    readonly kappa: (value: string, observed: string, expected: string) => string;
    readonly noKappa: string;
    /** How the figures are counted, for those who redo them. */
    readonly formula: readonly string[];
    readonly conflicts: string;
    readonly noConflicts: string;
    readonly untagged: string;
    readonly rule: (id: string) => string;
  };
}
