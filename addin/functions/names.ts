import { functions as en } from '../text/en/functions';
import { functions as fi } from '../text/fi/functions';
import { functions as sv } from '../text/sv/functions';
import type { FunctionId } from '../text/parts/functions';
import { declarations, functionIds, namespace, type Declaration } from './declarations';

/** Every name that a formula may use for a function: its id and its name in each language, upper case: MOMENTTI.EUROT. */
export const idsByName: ReadonlyMap<string, FunctionId> = new Map(
  functionIds.flatMap((id) =>
    [id, ...[fi, sv, en].map((words) => words.functions[id].name)].map((name): [string, FunctionId] => [
      `${namespace}.${name}`,
      id,
    ]),
  ),
);

const inFile = (name: string): string => `${namespace}_${name.slice(namespace.length + 1).replaceAll('.', '_')}`;
const idsInFiles = new Map([...idsByName].map(([name, id]) => [inFile(name), id]));

/** A word that calls a function, outside of quotes. */
const called = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;

/** A typed formula with our functions as files hold them; by their ids, which are no language's. */
export const withStoredNames = (formula: string): string =>
  formula.replace(called, (whole, name: string | undefined) => {
    const id = name === undefined ? undefined : idsByName.get(name.toUpperCase());
    return id === undefined ? whole : `_xldudf_${inFile(`${namespace}.${id}`)}`;
  });

/** Names that Excel writes into a file for functions of add-ins, outside of quotes. */
const stored = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xldudf_([\p{L}\p{N}_.]+)(?=\()/giu;

/**
 * A formula as a file holds it (`_xldudf_MOMENTTI_AMOUNT(...)`), with the names that a person types; functions of other add-ins stay. Which of a
 * function's names Excel stores, and how it writes a dot in it, is not documented: all are understood.
 */
export const withTypedNames = (formula: string): string =>
  formula.replace(stored, (whole, name: string | undefined) => {
    const id = name === undefined ? undefined : idsInFiles.get(name.toUpperCase().replaceAll('.', '_'));
    return id === undefined ? whole : `${namespace}.${id}`;
  });

/** Whether a formula, typed or of a file, uses a function whose figures come from the analysis. */
export function readsAnalysis(formula: string): boolean {
  if (!/MOMENTTI[._]/i.test(formula)) return false;
  return [...withTypedNames(formula).matchAll(called)].some(([, name]) => {
    const id = name === undefined ? undefined : idsByName.get(name.toUpperCase());
    return id !== undefined && (declarations[id] as Declaration).reads === 'analysis';
  });
}
