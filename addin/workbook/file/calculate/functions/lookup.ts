import type { CellValue } from '../../../../../engine';
import type { BookCells } from '../book-cells';
import type { Calculation } from '../calculation';
import { columnsOf, rowsOf, type Area, type Formula } from '../formula-tree';
import { Doubt, Fault, same, toTruth } from '../value';
import { areaAt, argument, checkCount, wholeAt, type Function } from './function';

/** Longer keys are an error in some places and cut in others. */
const longestKey = 255;

/** What is looked for, exactly: wildcards are nothing that all programs agree on, and an empty key is read as several things. */
function keyAt(args: readonly Formula[], at: number, { one }: Calculation): CellValue {
  const key = one(argument(args, at));
  if (key === null || key === '') throw new Doubt();
  if (typeof key === 'string' && (key.length > longestKey || /[*?~]/.test(key))) throw new Doubt();
  return key;
}

/** The first place of the key in a row or column of cells, from 0. Texts are never numbers, and errors never a match. */
function placeOf(key: CellValue, area: Area, cells: BookCells): number {
  if (rowsOf(area) > 1 && columnsOf(area) > 1) throw new Doubt();
  let found = -1;
  cells.each(area, (value, row, column) => {
    if (found < 0 && value !== null && same(key, value)) found = row - area.top + (column - area.left);
  });
  if (found < 0) throw new Fault('#N/A');
  return found;
}

function valueAt({ sheet, top, left, bottom, right }: Area, down: number, along: number, cells: BookCells): CellValue {
  if (top + down > bottom || left + along > right) throw new Fault('#REF!');
  return cells.at(sheet, top + down, left + along);
}

export const match: Function = (args, calculation) => {
  checkCount(args, 3, 3);
  const key = keyAt(args, 0, calculation);
  if (wholeAt(args, 2, calculation) !== 0) throw new Doubt();
  return placeOf(key, areaAt(args, 1), calculation.cells) + 1;
};

export const index: Function = (args, calculation) => {
  checkCount(args, 2, 3);
  const area = areaAt(args, 0);
  const first = wholeAt(args, 1, calculation);
  const second = args.length === 3 ? wholeAt(args, 2, calculation) : null;
  const isRow = rowsOf(area) === 1;
  if (second === null && !isRow && columnsOf(area) > 1) throw new Doubt();
  const [row, column] = second !== null ? [first, second] : isRow ? [1, first] : [first, 1];
  // Zero means all of them.
  if (row < 1 || column < 1) throw new Doubt();
  return valueAt(area, row - 1, column - 1, calculation.cells);
};

/** VLOOKUP and HLOOKUP, exact only: `isDown` looks for the key down the first column. */
const lookup =
  (isDown: boolean): Function =>
  (args, calculation) => {
    checkCount(args, 4, 4);
    const key = keyAt(args, 0, calculation);
    const area = areaAt(args, 1);
    const number = wholeAt(args, 2, calculation);
    if (toTruth(calculation.one(argument(args, 3)))) throw new Doubt();
    if (number < 1) throw new Fault('#VALUE!');
    if (number > (isDown ? columnsOf(area) : rowsOf(area))) throw new Fault('#REF!');
    const keys = isDown ? { ...area, right: area.left } : { ...area, bottom: area.top };
    const place = placeOf(key, keys, calculation.cells);
    return isDown ? valueAt(area, place, number - 1, calculation.cells) : valueAt(area, number - 1, place, calculation.cells);
  };

export const verticalLookup = lookup(true);
export const horizontalLookup = lookup(false);

/** XLOOKUP of one value, exact and from the first cell on, in a row or column as long as the one that is looked through. */
export const exactLookup: Function = (args, calculation) => {
  checkCount(args, 3, 5);
  const key = keyAt(args, 0, calculation);
  const keys = areaAt(args, 1);
  const values = areaAt(args, 2);
  if (rowsOf(keys) !== rowsOf(values) || columnsOf(keys) !== columnsOf(values)) throw new Doubt();
  if (args.length === 5 && wholeAt(args, 4, calculation) !== 0) throw new Doubt();
  try {
    const place = placeOf(key, keys, calculation.cells);
    const isDown = columnsOf(keys) === 1;
    return valueAt(values, isDown ? place : 0, isDown ? 0 : place, calculation.cells);
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.error !== '#N/A' || args.length === 3) throw fault;
    const otherwise = calculation.one(argument(args, 3));
    // What stands for nothing depends on the version.
    if (otherwise === null) throw new Doubt();
    return otherwise;
  }
};
