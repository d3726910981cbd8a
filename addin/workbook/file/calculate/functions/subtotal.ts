import { isOneCell } from '../formula-tree';
import { finite, Doubt } from '../value';
import { areaAt, checkCount, wholeAt, type Function } from './function';
import { Tally } from './sums';

const results: ReadonlyMap<number, (tally: Tally) => number> = new Map([
  [1, ({ average }) => average],
  [2, ({ count }) => count],
  [4, ({ largest }) => largest],
  [5, ({ smallest }) => smallest],
  [9, ({ sum }) => finite(sum)],
]);

/** From this number on hidden rows are left out, below it only those a filter hides. */
const withoutHidden = 100;

/**
 * SUBTOTAL: never counts another subtotal again. A hidden row makes the numbers below 100 doubtful, because a file does not say whether a
 * filter or a person hid it.
 */
export const subtotal: Function = (args, calculation) => {
  checkCount(args, 2, 255);
  const number = wholeAt(args, 0, calculation);
  const result = results.get(number > withoutHidden ? number - withoutHidden : number);
  if (result === undefined) throw new Doubt();
  const { cells } = calculation;
  const tally = new Tally();
  for (let at = 1; at < args.length; at++) {
    const area = areaAt(args, at);
    cells.each(area, (value, row, column) => {
      if (value === null) return;
      if (cells.isSubtotal(area.sheet, row, column)) {
        // LibreOffice counts a subtotal that is named on its own.
        if (isOneCell(area)) throw new Doubt();
        return;
      }
      if (!cells.isHidden(area.sheet, row)) tally.add(value);
      else if (number < withoutHidden) throw new Doubt();
    });
  }
  return result(tally);
};
