import type { Cents } from '../money/apportion';
import type { Reach } from './reach';

/** Where a piece of a line's money ends: with people, or in one of the visible rows beside them. */
export type Place =
  | 'allocated'
  | 'driverRemainder'
  | 'tagRemainder'
  | 'untagged'
  | 'clash'
  | 'notAllocable'
  | 'internal'
  | 'eliminated'
  | 'nonOperating'
  | 'investment';

/** External expense that no tag named a moment for, that rules clash over, or that a tag leaves. */
export const untaggedPlaces = ['untagged', 'clash', 'tagRemainder'] as const satisfies readonly Place[];

/** External expense that nobody was found for: the remainder of the identity. */
export const remainderPlaces = [...untaggedPlaces, 'driverRemainder'] as const satisfies readonly Place[];

/** Money that is no gross external operating expense of the analysis. */
export const outsidePlaces: readonly Place[] = ['internal', 'eliminated', 'nonOperating', 'investment'];

/** Tagged, but with nobody: shown beside a row's amount. */
export const unplacedPlaces: readonly Place[] = ['driverRemainder', 'notAllocable'];

/** One piece of a line's money in one measure. All pieces of a line sum to its cents. */
export interface Part {
  readonly place: Place;
  /** Index of the moment, or -1 where no moment is known. */
  readonly moment: number;
  readonly cents: Cents;
  readonly reach: Reach | null;
  /** allocated only: cents by age × area column, age-major. Scratch memory: valid until the visitor returns. */
  readonly cells: Float64Array | null;
  /** The same at the driver's low and high share; the very same array where the driver is exact. */
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
}

export type PartVisitor = (part: Part) => void;
