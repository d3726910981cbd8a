import type { Issue } from '../issues/issue';
import type { Shares } from '../model/moment';
import type { LinkReason } from './evidence';

/** Euros as exact decimal text. */
type Amount = string;

/** A line of either year as the lists name it. */
export interface CarriedLine {
  readonly organiser: string;
  readonly line: string;
  /** With the name of its unit before it. */
  readonly label: string;
  /** Of the year's own measure; null where it has no readable amount. */
  readonly amount: Amount | null;
}

/** What is different now. field: the budget's own name of a field; "label", "kind", or how lines were put together. */
export interface CarryChange {
  readonly what: 'field' | 'label' | 'kind' | 'split' | 'merged' | 'regrouped';
  readonly field: string | null;
  readonly from: string;
  readonly to: string;
}

export interface CarriedTag {
  readonly shares: Shares;
  readonly by: string | null;
  readonly at: string | null;
  readonly why: string | null;
}

/** Lines that belong together over the years; one on each side unless units were split or merged. */
export interface CarryEntry {
  readonly before: readonly CarriedLine[];
  readonly after: readonly CarriedLine[];
  readonly reasons: readonly LinkReason[];
  readonly changes: readonly CarryChange[];
  /** Of a similar name, 0 to 1; null: no doubt worth a number. */
  readonly confidence: number | null;
  /** What was decided for it last year, by a person or a rule still valid; null where nothing was. */
  readonly tag: CarriedTag | null;
}

export interface EndedEntry extends CarriedLine {
  readonly tag: CarriedTag | null;
}

export interface DoubtfulCandidate extends EndedEntry {
  readonly reasons: readonly LinkReason[];
}

/** A line that could be several earlier ones, or resembles one faintly: nothing is carried without a person. */
export interface DoubtfulEntry extends CarriedLine {
  readonly candidates: readonly DoubtfulCandidate[];
  /** Candidates not listed. */
  readonly more: number;
}

export const carryClasses = ['matched', 'changed', 'new', 'ended', 'doubtful'] as const;
export type CarryClass = (typeof carryClasses)[number];

/** Lines and euros of a class on both sides: all lines together, expense plus and income minus, and expense alone. */
export interface CarryTotal {
  readonly lines: { readonly before: number; readonly after: number };
  readonly amount: { readonly before: Amount; readonly after: Amount };
  readonly expense: { readonly before: Amount; readonly after: Amount };
}

/** How last year's work was carried over: every line of both years stands in one class, and the classes sum to all lines to the cent. */
export interface CarryDocument {
  readonly schema: 'momentti/carry/1';
  readonly measures: { readonly before: string | null; readonly after: string | null };
  /** Pairs of measures that both years' files have: by their amounts lines are known again. */
  readonly shared: readonly { readonly before: string; readonly after: string }[];
  readonly totals: Readonly<Record<CarryClass | 'all', CarryTotal>>;
  readonly tags: { readonly carried: number; readonly fromRules: number; readonly ended: number };
  readonly matched: readonly CarryEntry[];
  readonly changed: readonly CarryEntry[];
  readonly new: readonly CarriedLine[];
  readonly ended: readonly EndedEntry[];
  readonly doubtful: readonly DoubtfulEntry[];
}

export interface CarryFindings {
  readonly document: CarryDocument;
  readonly issues: readonly Issue[];
}
