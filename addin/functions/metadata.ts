import type { FunctionsText } from '../text/parts/functions';
import { declarations, functionIds, type Declaration } from './declarations';

/** One function as Excel's description files have it: learn.microsoft.com, "Manually create JSON metadata for custom functions". */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly object[];
  readonly result: object;
  readonly options?: { readonly stream: true };
}

/** The description file of one language. A figure that follows the analysis is streamed: told anew, never volatile. */
export function functionsMetadata(words: FunctionsText): { readonly functions: readonly FunctionMetadata[] } {
  return {
    functions: functionIds.map((id): FunctionMetadata => {
      const { parameters, result, reads }: Declaration = declarations[id];
      const described = words.functions[id];
      const names: Readonly<Record<string, { readonly name: string; readonly description: string }>> = described.parameters;
      return {
        id,
        name: described.name,
        description: described.description,
        parameters: parameters.map(({ id: parameter, ...kind }) => ({ ...names[parameter], ...kind })),
        result,
        ...(reads === 'analysis' ? { options: { stream: true } } : {}),
      };
    }),
  };
}
