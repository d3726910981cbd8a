import type { CellValue } from '../../../../../engine';
import type { Calculation } from '../calculation';
import type { Formula } from '../formula-tree';
import { Doubt, Fault, same, toTruth } from '../value';
import { argument, checkCount, wholeAt, type Function } from './function';

export const ifThen: Function = (args, { one }) => {
  checkCount(args, 2, 3);
  const holds = toTruth(one(argument(args, 0)));
  if (holds) return one(argument(args, 1));
  return args.length === 3 ? one(argument(args, 2)) : false;
};

/** Texts and empty cells of a range say neither true nor false. */
function truths(args: readonly Formula[], { cells, one }: Calculation): readonly boolean[] {
  checkCount(args, 1, 255);
  const found: boolean[] = [];
  for (const part of args) {
    if (part.kind === 'area')
      cells.each(part.area, (value) => {
        if (value !== null && typeof value !== 'string') found.push(toTruth(value));
      });
    else {
      const value = one(part);
      if (value === null) throw new Doubt();
      found.push(toTruth(value));
    }
  }
  if (found.length === 0) throw new Fault('#VALUE!');
  return found;
}

export const and: Function = (args, calculation) => truths(args, calculation).every((holds) => holds);
export const or: Function = (args, calculation) => truths(args, calculation).some((holds) => holds);
export const not: Function = (args, { one }) => {
  checkCount(args, 1, 1);
  return !toTruth(one(argument(args, 0)));
};

/** The error a part comes to, or null. What is doubtful stays so: it is no error. */
function errorOf(part: Formula, { one }: Calculation): string | null {
  try {
    one(part);
    return null;
  } catch (fault) {
    if (fault instanceof Fault) return fault.error;
    throw fault;
  }
}

const insteadOf =
  (isMeant: (error: string) => boolean): Function =>
  (args, calculation) => {
    checkCount(args, 2, 2);
    const error = errorOf(argument(args, 0), calculation);
    return calculation.one(argument(args, error !== null && isMeant(error) ? 1 : 0));
  };

export const ifError = insteadOf(() => true);
export const ifNa = insteadOf((error) => error === '#N/A');

export const isError: Function = (args, calculation) => {
  checkCount(args, 1, 1);
  return errorOf(argument(args, 0), calculation) !== null;
};

const isA =
  (holds: (value: CellValue) => boolean): Function =>
  (args, calculation) => {
    checkCount(args, 1, 1);
    const part = argument(args, 0);
    return errorOf(part, calculation) === null && holds(calculation.one(part));
  };

export const isBlank = isA((value) => value === null);
export const isNumber = isA((value) => typeof value === 'number');
export const isText = isA((value) => typeof value === 'string');

export const choose: Function = (args, calculation) => {
  checkCount(args, 2, 255);
  const number = wholeAt(args, 0, calculation);
  if (number < 1 || number >= args.length) throw new Fault('#VALUE!');
  return calculation.one(argument(args, number));
};

/** The value of the first condition that holds. */
export const firstThen: Function = (args, { one }) => {
  if (args.length === 0 || args.length % 2 !== 0) throw new Doubt();
  for (let at = 0; at < args.length; at += 2) if (toTruth(one(argument(args, at)))) return one(argument(args, at + 1));
  throw new Fault('#N/A');
};

/** The value that stands after the equal one, else the last where it stands alone. An empty value is read as several things. */
export const switchTo: Function = (args, { one }) => {
  checkCount(args, 3, 255);
  const key = one(argument(args, 0));
  if (key === null) throw new Doubt();
  for (let at = 1; at + 1 < args.length; at += 2) {
    const other = one(argument(args, at));
    if (other === null) throw new Doubt();
    if (same(key, other)) return one(argument(args, at + 1));
  }
  if (args.length % 2 !== 0) throw new Fault('#N/A');
  return one(argument(args, args.length - 1));
};
