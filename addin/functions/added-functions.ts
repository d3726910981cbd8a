import type { FunctionContext } from './hyperformula';
import { declarations } from './declarations';
import { idsByName, readsAnalysis, withStoredNames, withTypedNames } from './names';

/**
 * What a workbook beside the pane is given so that its formulas know our functions; the calculator is loaded when one is needed. Functions that
 * fill several cells are left out: that workbook keeps such formulas as the file has them, with their values.
 */
export function addedFunctions(functions: FunctionContext['functions']): {
  readonly names: readonly string[];
  readonly register: () => Promise<void>;
  readonly context: FunctionContext;
  readonly withTypedNames: (formula: string) => string;
  readonly withStoredNames: (formula: string) => string;
  readonly areLive: (formula: string) => boolean;
} {
  return {
    names: [...idsByName].flatMap(([name, id]) => (declarations[id].result.dimensionality === 'scalar' ? [name] : [])),
    register: async () => (await import('./hyperformula')).registerFunctions(),
    context: { functions },
    withTypedNames,
    withStoredNames,
    areLive: readsAnalysis,
  };
}
