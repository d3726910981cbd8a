import {
  ArraySize,
  CellError,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type FunctionMetadata,
} from 'hyperformula';
import type { FunctionId, FunctionsText } from '../text/parts/functions';
import { declarations, functionIds, namespace, type Declaration } from './declarations';
import { evaluateFunction } from './evaluations';
import { cellError, isError, isMatrix, type Argument, type ResultCell, type Scalar } from './function-result';
import type { FunctionSource } from './function-source';
import { messageOf } from './message';
import { idsByName } from './names';

/** What the `context` of a HyperFormula must hold for our functions; other keys are others'. */
export interface FunctionContext {
  readonly functions: {
    readonly source: FunctionSource;
    /** Of the language that messages are in now. */
    readonly words: () => FunctionsText;
  };
}

type Call = Parameters<FunctionPlugin['runFunction']>[1];
type Node = Parameters<FunctionPlugin['runFunction']>[0][number];
interface Procedure {
  readonly procedureName: string;
  readonly args: readonly Node[];
}
type Value = ReturnType<FunctionPlugin['evaluateAst']>;

const canonical = (id: FunctionId): string => `${namespace}.${id}`;

function implementation(id: FunctionId): FunctionMetadata {
  const { result, reads }: Declaration = declarations[id];
  return {
    method: 'answer',
    parameters: [],
    vectorizationForbidden: true,
    // The analysis is no cell, so nothing else would tell the spreadsheet that a figure is old: each calculation asks again.
    isVolatile: reads === 'analysis',
    ...(result.dimensionality === 'matrix' ? { sizeOfResultArrayMethod: 'sizeOfAnswer' } : {}),
  };
}

/** The functions of evaluations.ts in HyperFormula, under their names in every language. */
class MomenttiFunctions extends FunctionPlugin {
  static override implementedFunctions = Object.fromEntries(functionIds.map((id) => [canonical(id), implementation(id)]));
  static override aliases = Object.fromEntries(
    [...idsByName].flatMap(([name, id]) => (name === canonical(id) ? [] : [[name, canonical(id)]])),
  );

  answer({ procedureName, args }: Procedure, state: Call): Value {
    const id = idsByName.get(procedureName);
    if (id === undefined) return new CellError(ErrorType.NAME);
    const { parameters }: Declaration = declarations[id];
    const repeats = parameters.at(-1)?.repeating === true;
    if (args.length > parameters.length && !repeats) return new CellError(ErrorType.NA);
    const values = args.map((node) => this.evaluateAst(node, state));
    const broken = values.flatMap(cellsOf).find((cell) => cell instanceof CellError);
    if (broken !== undefined) return broken;
    const { functions } = (this.config.context ?? {}) as Partial<FunctionContext>;
    const result = evaluateFunction(
      { id, args: argumentsOf(values, parameters.length, repeats) },
      functions?.source ?? { latest: () => null },
    );
    const value = (cell: ResultCell): number | string | CellError =>
      isError(cell)
        ? new CellError(
            cellError(cell) === '#N/A' ? ErrorType.NA : ErrorType.VALUE,
            functions && messageOf(cell, id, functions.words()),
          )
        : cell;
    return isMatrix(result) ? SimpleRangeValue.onlyValues(result.map((row) => row.map(value))) : value(result);
  }

  /** Known from the arguments alone, as HyperFormula wants it: weights give parts of their shape, headings a table. */
  sizeOfAnswer({ procedureName, args }: Procedure, state: Call): ArraySize {
    const sizes = args.map((node) => this.arraySizeForAst(node, state));
    const [, second, , fourth] = sizes;
    if (idsByName.get(procedureName) === 'APPORTION') return second === undefined ? ArraySize.error() : withoutReference(second);
    return second === undefined || fourth === undefined
      ? ArraySize.error()
      : new ArraySize(fourth.width * fourth.height, second.width * second.height);
  }
}

const withoutReference = ({ width, height }: ArraySize): ArraySize => new ArraySize(width, height);

const cellsOf = (value: Value): readonly unknown[] => (value instanceof SimpleRangeValue ? value.data.flat() : [value]);

function argumentsOf(values: readonly Value[], count: number, repeats: boolean): readonly Argument[] {
  const single = repeats ? count - 1 : count;
  const first = Array.from({ length: single }, (_, at): Argument => {
    const value = values[at];
    return value instanceof SimpleRangeValue ? value.data.map((row) => row.map(scalar)) : scalar(value);
  });
  return repeats ? [...first, [values.slice(single).flatMap((value) => cellsOf(value).map(scalar))]] : first;
}

/** HyperFormula wraps numbers that are dates, percentages or money. */
function scalar(value: unknown): Scalar {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'val' in value && typeof value.val === 'number') return value.val;
  return null;
}

/**
 * Makes the functions known to every HyperFormula that is built afterwards. Its settings hold a `FunctionContext` as `context`, and
 * `smartRounding: false`: rounding to ten digits would cut the cents of large amounts.
 */
export function registerFunctions(): void {
  const names = Object.fromEntries([...functionIds.map(canonical), ...idsByName.keys()].map((name) => [name, name]));
  HyperFormula.registerFunctionPlugin(MomenttiFunctions, { enGB: names });
}
