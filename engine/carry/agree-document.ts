import type { CellRef, Issue } from '../issues/issue';

type Amount = string;

/**
 * sameMoment: cents both put in one moment. Of the rest, pair by pair: sameService, otherService (one directness), otherDirectness, oneUntagged;
 * bothUntagged: what both left as remainder.
 */
export const agreementClasses = [
  'sameMoment',
  'sameService',
  'otherService',
  'otherDirectness',
  'oneUntagged',
  'bothUntagged',
] as const;
export type AgreementClass = (typeof agreementClasses)[number];

/** What one person says of a line. */
export interface AgreedTag {
  readonly shares: readonly { readonly moment: string; readonly name: string; readonly share: string }[];
  /** Id of the rule that tagged it; null for a tag on the line. */
  readonly rule: string | null;
  readonly origin: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly why: string | null;
}

export interface Conflict {
  readonly organiser: string;
  readonly line: string;
  readonly label: string;
  readonly at: CellRef;
  readonly amount: Amount;
  /** Euros of the line that are not in the same moment. */
  readonly disagreed: Amount;
  /** The class of most of them. */
  readonly class: AgreementClass;
  /** null: untagged, or two rules that clash. */
  readonly first: AgreedTag | null;
  readonly second: AgreedTag | null;
}

/** Two people's taggings of one budget. Amounts are magnitudes of expense lines, exact; ratios unrounded. */
export interface AgreeDocument {
  readonly schema: 'momentti/agree/1';
  readonly measure: string;
  readonly lines: number;
  readonly amount: Amount;
  /** Σ min(a, b) over moments and the remainder, in cents of each line. */
  readonly agreed: Amount;
  /** agreed ÷ amount; null where there is no money. */
  readonly agreement: number | null;
  readonly classes: readonly {
    readonly class: AgreementClass;
    readonly lines: number;
    readonly amount: Amount;
    readonly share: number | null;
  }[];
  /** Cohen's kappa weighted by euros: (observed - expected) / (1 - expected); null where expected is 1. */
  readonly kappa: { readonly value: number | null; readonly observed: number; readonly expected: number } | null;
  /** Largest disagreement first. */
  readonly conflicts: readonly Conflict[];
  readonly issues: readonly Issue[];
}
