import type { FunctionId, FunctionProblem, FunctionProblems } from '../text/parts/functions';

/** A value of a cell as functions take it; null: left out or empty. */
export type Scalar = string | number | boolean | null;
export type Argument = Scalar | readonly (readonly Scalar[])[];

/** Why there is no figure. Cells show #VALUE! for an argument to be mended, #N/A for something that is not there (yet). */
export type FunctionError = {
  readonly [P in FunctionProblem]: { readonly error: P; readonly params: Readonly<FunctionProblems[P]> };
}[FunctionProblem];

/** A figure, '' for a heading that is empty, or why there is none. */
export type ResultCell = number | '' | FunctionError;
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

/** One formula's call: plain data, so that it can cross to a worker. */
export interface FunctionCall {
  readonly id: FunctionId;
  readonly args: readonly Argument[];
}

export const isError = (cell: ResultCell): cell is FunctionError => typeof cell === 'object';
export const isMatrix = (result: FunctionResult): result is readonly (readonly ResultCell[])[] => Array.isArray(result);

const missing: readonly FunctionProblem[] = ['noAnalysis', 'noPopulation', 'nobody', 'noExpense', 'stopped'];

/** Of Excel's errors only these two can carry a message. */
export const cellError = ({ error }: FunctionError): '#N/A' | '#VALUE!' => (missing.includes(error) ? '#N/A' : '#VALUE!');

/** Ends an evaluation with its problem; caught where the evaluation began. */
export class Unanswerable extends Error {
  override readonly name = 'Unanswerable';
  constructor(readonly because: FunctionError) {
    super(because.error);
  }
}

export function refuse<P extends FunctionProblem>(error: P, params: Readonly<FunctionProblems[P]>): never {
  throw new Unanswerable({ error, params } as FunctionError);
}
