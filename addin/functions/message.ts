import type { FunctionId, FunctionsText } from '../text/parts/functions';
import type { FunctionError } from './function-result';

type Names = Readonly<Record<string, string>>;

/** The sentence for a problem, with arguments, conditions and their choices called as the reader's language calls them. */
export function messageOf(problem: FunctionError, id: FunctionId, words: FunctionsText): string {
  const sentence = words.problems[problem.error] as (params: object) => string;
  const parameters: Readonly<Record<string, { readonly name: string }>> = words.functions[id].parameters;
  const keys: Names = words.keys;
  const choices: Readonly<Record<string, Names>> = words.choices;
  const { parameter, key, known } = problem.params as {
    readonly parameter?: string;
    readonly key?: string;
    readonly known?: string;
  };
  return sentence({
    ...problem.params,
    ...(parameter === undefined ? {} : { parameter: parameters[parameter]?.name ?? parameter }),
    ...(key === undefined ? {} : { key: keys[key] ?? parameters[key]?.name ?? key }),
    ...(known === undefined ? {} : { known: problem.error === 'unknownKey' ? list(keys) : list(choices[key ?? '']) || known }),
  });
}

const list = (names: Names = {}): string => Object.values(names).join(', ');
