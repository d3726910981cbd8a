import type { FunctionId, FunctionsText } from '../text/parts/functions';
import { declarations, functionIds, type Declaration } from './declarations';
import {
  cellError,
  isError,
  isMatrix,
  type Argument,
  type FunctionCall,
  type FunctionResult,
  type ResultCell,
  type Scalar,
} from './function-result';
import { AskedFormulas } from './asked-formulas';
import { messageOf } from './message';

/** What is used of Excel's global CustomFunctions. */
export interface CustomFunctionsHost {
  associate(id: string, run: (...args: readonly unknown[]) => unknown): void;
  readonly Error: new (code: never, message?: string) => object;
}

interface Invocation {
  setResult(value: unknown): void;
  onCanceled?: () => void;
}

export interface Association {
  /** Asks again for every figure that stands in a cell: the analysis has changed. */
  readonly refresh: () => void;
  /** Says the messages of formulas that follow the analysis in the words of now; others keep theirs until Excel calculates them. */
  readonly tellAgain: () => void;
}

/**
 * Gives Excel our functions. They calculate elsewhere (`evaluate` goes to the worker, many formulas in one message); functions that read the
 * analysis stay in touch and are told of new figures, so that nothing has to be volatile.
 */
export function associateFunctions({
  host,
  evaluate,
  words,
  onFault,
}: {
  readonly host: CustomFunctionsHost;
  readonly evaluate: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;
  /** Of the language that messages are in now. */
  readonly words: () => FunctionsText;
  /** A fault of our own: the cells show that the calculation stopped. */
  readonly onFault: (cause: unknown) => void;
}): Association {
  const live = new AskedFormulas(evaluate, onFault);
  const cell = (id: FunctionId, value: ResultCell): unknown =>
    isError(value) ? new host.Error(cellError(value) as never, messageOf(value, id, words())) : value;
  const shown = (id: FunctionId, result: FunctionResult): unknown =>
    isMatrix(result) ? result.map((row) => row.map((value) => cell(id, value))) : cell(id, result);

  for (const id of functionIds) {
    const declaration: Declaration = declarations[id];
    host.associate(id, (...given) => {
      const call = { id, args: argumentsOf(declaration, given) };
      if (declaration.reads === 'analysis') {
        const invocation = given[given.length - 1] as Invocation;
        invocation.onCanceled = live.add(call, (result) => invocation.setResult(shown(id, result)));
        return undefined;
      }
      return live.once(call).then((result) => {
        const value = shown(id, result);
        // An error is thrown where the whole result is one: Excel shows its code and message.
        if (!isMatrix(result) && isError(result)) throw value;
        return value;
      });
    });
  }
  return { refresh: () => live.refresh(), tellAgain: () => live.tellAgain() };
}

/** Excel's arguments by our declaration: the invocation at their end left off, what was left out as null, repeated ones in a row. */
function argumentsOf({ parameters }: Declaration, given: readonly unknown[]): readonly Argument[] {
  return parameters.map(({ repeating }, at) => {
    const value = at < given.length - 1 ? given[at] : null;
    if (repeating) return [flat(value)];
    return Array.isArray(value) ? (value as Scalar[][]) : ((value ?? null) as Scalar);
  });
}

/** Repeated values come as a list, or as a list of ranges where a person selected several cells. */
const flat = (value: unknown): Scalar[] =>
  Array.isArray(value)
    ? value.flatMap((inner: unknown) => flat(inner))
    : value === null || value === undefined
      ? [null]
      : [value as Scalar];
