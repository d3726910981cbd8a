import { evaluateFunction } from '../../../addin/functions/evaluations';
import type { Argument, FunctionResult } from '../../../addin/functions/function-result';
import type { FunctionSource } from '../../../addin/functions/function-source';
import type { FunctionId } from '../../../addin/text/parts/functions';

export const call = (source: FunctionSource, id: FunctionId, ...args: readonly Argument[]): FunctionResult =>
  evaluateFunction({ id, args }, source);

/** A figure rounded to cents, so that a test can compare it with its own division. */
export const amountTextOf = (figure: unknown): string =>
  typeof figure === 'number' ? figure.toFixed(2) : JSON.stringify(figure);
