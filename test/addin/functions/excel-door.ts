import { associateFunctions, type CustomFunctionsHost } from '../../../addin/functions/associate';
import { evaluateFunction } from '../../../addin/functions/evaluations';
import type { FunctionCall } from '../../../addin/functions/function-result';
import type { FunctionSource } from '../../../addin/functions/function-source';
import type { FunctionId, FunctionsText } from '../../../addin/text/parts/functions';
import { declarations } from '../../../addin/functions/declarations';

/** Excel's own error of a custom function. */
export class CellProblem {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Run = (...args: readonly unknown[]) => unknown;

/** Excel as our functions meet it: it keeps what was associated, calls it with the invocation last, and shows what comes. */
export function openExcel(source: { current: FunctionSource }, words: FunctionsText | (() => FunctionsText)) {
  const functions = new Map<string, Run>();
  const messages: FunctionCall[][] = [];
  const faults: unknown[] = [];
  const state = { broken: false };
  const host: CustomFunctionsHost = { associate: (id, run) => void functions.set(id, run), Error: CellProblem };
  const association = associateFunctions({
    host,
    words: typeof words === 'function' ? words : () => words,
    onFault: (cause) => faults.push(cause),
    evaluate: async (calls) => {
      // Structured cloning is what crosses to a worker: anything that is no plain data throws here.
      messages.push(structuredClone(calls) as FunctionCall[]);
      if (state.broken) throw new Error('worker is gone');
      return structuredClone(calls.map((call) => evaluateFunction(call, source.current)));
    },
  });
  /** A formula in a cell: what it shows over time, and how it is taken out. */
  const enter = (id: FunctionId, ...args: readonly unknown[]) => {
    const shows: unknown[] = [];
    const invocation: { setResult: (value: unknown) => void; onCanceled?: () => void } = {
      setResult: (value) => void shows.push(value),
    };
    const answer = functions.get(id)?.(...args, invocation);
    if (answer instanceof Promise)
      answer.then(
        (value) => shows.push(value),
        (problem: unknown) => shows.push(problem),
      );
    return { shows, remove: () => invocation.onCanceled?.() };
  };
  /** Lets the page's turn end and answers arrive. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done, 0));
  };
  const answer = async (id: FunctionId, ...args: readonly unknown[]): Promise<unknown> => {
    const { shows, remove } = enter(id, ...args);
    await settle();
    remove();
    return shows.at(-1);
  };
  return { functions, messages, faults, state, association, enter, settle, answer };
}

/** Arguments as Excel hands them over: what is left out as null, repeated values in one list. */
export function asExcelGives(id: FunctionId, args: readonly unknown[]): readonly unknown[] {
  const { parameters } = declarations[id] as { readonly parameters: readonly { readonly repeating?: true }[] };
  return parameters.map(({ repeating }, at) => (repeating ? args.slice(at) : (args[at] ?? null)));
}
