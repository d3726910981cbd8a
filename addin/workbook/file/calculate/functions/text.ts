import { Fault, toText } from '../value';
import type { Calculation } from '../calculation';
import type { Formula } from '../formula-tree';
import { argument, checkCount, wholeAt, type Function } from './function';

export const concatenate: Function = (args, { one }) => {
  checkCount(args, 1, 255);
  return args.map((part) => toText(one(part))).join('');
};

function lengthAt(args: readonly Formula[], at: number, calculation: Calculation): number {
  const length = args.length > at ? wholeAt(args, at, calculation) : 1;
  if (length < 0) throw new Fault('#VALUE!');
  return length;
}

export const left: Function = (args, calculation) => {
  checkCount(args, 1, 2);
  return toText(calculation.one(argument(args, 0))).slice(0, lengthAt(args, 1, calculation));
};

export const right: Function = (args, calculation) => {
  checkCount(args, 1, 2);
  const text = toText(calculation.one(argument(args, 0)));
  return text.slice(Math.max(0, text.length - lengthAt(args, 1, calculation)));
};

export const mid: Function = (args, calculation) => {
  checkCount(args, 3, 3);
  const text = toText(calculation.one(argument(args, 0)));
  const start = wholeAt(args, 1, calculation);
  if (start < 1) throw new Fault('#VALUE!');
  return text.slice(start - 1, start - 1 + lengthAt(args, 2, calculation));
};

export const len: Function = (args, { one }) => {
  checkCount(args, 1, 1);
  return toText(one(argument(args, 0))).length;
};

/** Without blanks around, and one where there were several. */
export const trim: Function = (args, { one }) => {
  checkCount(args, 1, 1);
  return toText(one(argument(args, 0)))
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
};
