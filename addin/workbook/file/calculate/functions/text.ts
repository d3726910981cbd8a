import { Doubt, Fault, joinedText, toText, toTruth } from '../value';
import type { Calculation } from '../calculation';
import { columnsOf, rowsOf, type Formula } from '../formula-tree';
import { argument, checkCount, wholeAt, type Function } from './function';

export const concatenate: Function = (args, { one }) => {
  checkCount(args, 1, 255);
  return joinedText(args.map((part) => toText(one(part))));
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

/** More cells than a text has characters are not looked at. */
const mostCells = 32_767;

function joined(parts: readonly Formula[], separator: string, skipsEmpty: boolean, { cells, one }: Calculation): string {
  const texts: string[] = [];
  for (const part of parts) {
    if (part.kind !== 'area') texts.push(toText(one(part)));
    else {
      const { area } = part;
      // Cells beyond the last one of the sheet are empty, and count where empty texts do.
      if (!skipsEmpty && rowsOf(area) * columnsOf(area) > mostCells) throw new Doubt();
      if (skipsEmpty) cells.each(area, (value) => texts.push(toText(value)));
      else
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++) texts.push(toText(cells.at(area.sheet, row, column)));
    }
  }
  return joinedText(
    texts.filter((one) => !skipsEmpty || one !== ''),
    separator,
  );
}

export const concat: Function = (args, calculation) => {
  checkCount(args, 1, 254);
  return joined(args, '', true, calculation);
};

export const textJoin: Function = (args, calculation) => {
  checkCount(args, 3, 254);
  const separator = toText(calculation.one(argument(args, 0)));
  return joined(args.slice(2), separator, toTruth(calculation.one(argument(args, 1))), calculation);
};
