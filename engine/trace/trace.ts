import type { Place } from '../allocation/part';
import type { TagOrigin } from '../allocation/tagging';
import type { CellRef } from '../issues/issue';
import type { LineHeading } from '../model/line-headings';
import type { Directness, Evidence } from '../model/terms';
import type { Amount } from '../views/analysis';

/** A part of a step: its exact weight ("74782000/3611"), the same in decimals for people, and what it received. */
export interface TracePart {
  readonly key: string;
  readonly weight: string;
  readonly decimal: string;
  readonly amount: Amount;
}

/** One apportionment of the chain, redoable by hand: total over weights gives parts. */
export interface TraceStep {
  readonly step: 'support' | 'tag' | 'reach' | 'ages' | 'areas';
  /** areas: the age whose cents are spread; support: the unit that received them. */
  readonly of?: string;
  readonly total: Amount;
  /** Labels and exact weights as given, with the part each received; a long list keeps the asked cell and sums the rest as "others". */
  readonly parts: readonly TracePart[];
  readonly weightTotal: string;
}

/** One line's way into the cell that was asked about. */
export interface TraceLine {
  readonly line: string;
  /** The line's label behind the nearest other name of its row. */
  readonly label: string;
  readonly organiser: string;
  /** Headings on rows of their own that it stands under, outermost first; absent where there is none. */
  readonly headings?: readonly LineHeading[];
  readonly at: CellRef;
  readonly lineAmount: Amount;
  /** What of the line is in the cell. */
  readonly amount: Amount;
  /** allocated, or the visible row beside people that this part is in. */
  readonly place: Place;
  /** The tag behind it; null where the line is untagged or not tagged by rule (internal, non-operating). */
  readonly tag: TagOrigin | null;
  readonly moment: string | null;
  readonly momentName: string | null;
  readonly directness: Directness | null;
  readonly driver: {
    readonly id: string;
    readonly name: string | null;
    readonly kind: string;
    readonly source: string;
    readonly asOf: string | null;
    readonly validFrom: number | null;
    readonly decidedBy: string | null;
    readonly evidence: Evidence;
    readonly singleAgeEvidence: Evidence;
    readonly areaEvidence: Evidence;
    /** Ages and areas joined by raking: cycles, and the largest gap left in a margin, in the unit counted. */
    readonly raked: { readonly iterations: number; readonly gap: number } | null;
    readonly share: string;
    readonly low: string;
    readonly high: string;
  } | null;
  readonly steps: readonly TraceStep[];
}

/** Which lines, rule and driver a figure comes from; its lines sum to its amount. */
export interface Trace {
  readonly schema: 'momentti/trace/1';
  readonly measure: string;
  /** The cell asked about: dimension -> value. */
  readonly cell: Readonly<Record<string, string>>;
  readonly amount: Amount;
  readonly income: Amount;
  readonly lines: readonly TraceLine[];
  /** Lines that were left out because only the largest were asked for. */
  readonly more?: number;
}
