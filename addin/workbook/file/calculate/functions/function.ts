import type { CellValue } from '../../../../../engine';
import type { Calculation } from '../calculation';
import type { Area, Formula } from '../formula-tree';
import { Doubt, toNumber } from '../value';

/** A function of formulas. Throws Fault where its result is an error, Doubt where that is not known for certain. */
export type Function = (args: readonly Formula[], calculation: Calculation) => CellValue;

/** Arguments by their places. Throws Doubt where there are fewer or more of them than the function takes. */
export function argument(args: readonly Formula[], at: number): Formula {
  const found = args[at];
  if (found === undefined) throw new Doubt();
  return found;
}

export function checkCount(args: readonly Formula[], least: number, most: number): void {
  if (args.length < least || args.length > most) throw new Doubt();
}

/** A rectangle of cells, for functions that take nothing else there. */
export function areaAt(args: readonly Formula[], at: number): Area {
  const found = argument(args, at);
  if (found.kind !== 'area') throw new Doubt();
  return found.area;
}

/** A number without decimals. */
export function wholeAt(args: readonly Formula[], at: number, { one }: Calculation): number {
  const number = toNumber(one(argument(args, at)));
  if (!Number.isInteger(number)) throw new Doubt();
  return number;
}
