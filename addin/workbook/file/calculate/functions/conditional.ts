import type { Calculation } from '../calculation';
import { columnsOf, rowsOf, type Area, type Formula } from '../formula-tree';
import { Doubt, finite } from '../value';
import { conditionOf, type Condition } from './criteria';
import { areaAt, argument, checkCount, type Function } from './function';
import { Tally } from './sums';

interface Test {
  readonly area: Area;
  readonly holds: Condition;
}

function testAt(args: readonly Formula[], at: number, { one }: Calculation): Test {
  return { area: areaAt(args, at), holds: conditionOf(one(argument(args, at + 1))) };
}

/** Ranges and their conditions in turn. */
function testsFrom(args: readonly Formula[], start: number, calculation: Calculation): readonly Test[] {
  if (args.length <= start || (args.length - start) % 2 !== 0) throw new Doubt();
  return Array.from({ length: (args.length - start) / 2 }, (_, at) => testAt(args, start + at * 2, calculation));
}

/** Where all conditions hold. Ranges of other sizes are an error in some functions and moved in others. */
function tally(of: Area, tests: readonly Test[], { cells }: Calculation): Tally {
  if (tests.some(({ area }) => rowsOf(area) !== rowsOf(of) || columnsOf(area) !== columnsOf(of))) throw new Doubt();
  const found = new Tally();
  cells.each(of, (value, row, column) => {
    const isMeant = tests.every(({ area, holds }) =>
      holds(cells.at(area.sheet, row - of.top + area.top, column - of.left + area.left)),
    );
    if (isMeant) found.add(value);
  });
  return found;
}

/** How many places are meant, cells beyond the sheet's last ones included where the condition takes empty cells. */
function placesOf(tests: readonly Test[], { cells }: Calculation): number {
  const [first] = tests;
  if (first === undefined) throw new Doubt();
  const { area } = first;
  if (tests.some((test) => rowsOf(test.area) !== rowsOf(area) || columnsOf(test.area) !== columnsOf(area))) throw new Doubt();
  if (tests.every(({ holds }) => holds(null))) throw new Doubt();
  const narrow = tests.find(({ holds }) => !holds(null)) ?? first;
  let count = 0;
  cells.each(narrow.area, (_, row, column) => {
    const isMeant = tests.every((test) =>
      test.holds(cells.at(test.area.sheet, row - narrow.area.top + test.area.top, column - narrow.area.left + test.area.left)),
    );
    if (isMeant) count++;
  });
  return count;
}

const byOne =
  (result: (tally: Tally) => number): Function =>
  (args, calculation) => {
    checkCount(args, 2, 3);
    const test = testAt(args, 0, calculation);
    return result(tally(args.length === 3 ? areaAt(args, 2) : test.area, [test], calculation));
  };

const byMany =
  (result: (tally: Tally) => number): Function =>
  (args, calculation) =>
    result(tally(areaAt(args, 0), testsFrom(args, 1, calculation), calculation));

export const sumIf = byOne(({ sum }) => finite(sum));
export const averageIf = byOne(({ average }) => average);
export const sumIfs = byMany(({ sum }) => finite(sum));
export const averageIfs = byMany(({ average }) => average);
export const minIfs = byMany(({ smallest }) => smallest);
export const maxIfs = byMany(({ largest }) => largest);
export const countIf: Function = (args, calculation) => {
  checkCount(args, 2, 2);
  return placesOf(testsFrom(args, 0, calculation), calculation);
};
export const countIfs: Function = (args, calculation) => placesOf(testsFrom(args, 0, calculation), calculation);
