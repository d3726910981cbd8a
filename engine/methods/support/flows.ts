import type { Cents } from '../../money/cents';

/** What the exact (or near) solution says in whole cents, by arc. */
export interface Flows {
  /** Floor and ceiling of each flow, equal where it is whole. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The one of the two that is nearer; a half: the floor. */
  readonly nearest: Float64Array;
  /** By unit: what operating units receive, adding up to the own cost of all support units; 0 at support units. */
  readonly received: readonly Cents[];
}
