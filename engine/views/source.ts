import type { Allocation } from '../allocation/allocate';
import type { Cube } from '../cube/cube';
import type { AnalysisDocument } from './analysis';

/** Where an analysis keeps what its figures come from; invisible to JSON. Registered, so that the engine's two bundles share it. */
export const source: unique symbol = Symbol.for('momentti.source');

/** The document that `analyse --json` prints, with the allocation behind it so that any figure can be traced. */
export interface Analysis extends AnalysisDocument {
  readonly [source]: { readonly allocation: Allocation; readonly cube: Cube; readonly measure: number };
}
