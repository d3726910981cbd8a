import type { CellValue } from '../../../../../engine';
import type { Calculation } from '../calculation';
import { columnsOf, rowsOf, type Formula } from '../formula-tree';
import { Doubt, Fault, finite } from '../value';
import { areaAt, checkCount, type Function } from './function';

/** What a summing function needs of the numbers it is given. */
export class Tally {
  sum = 0;
  count = 0;
  least = Infinity;
  most = -Infinity;

  /** Of cells only numbers count: not texts, even such as look like numbers, nor true and false. */
  add(value: CellValue): void {
    if (typeof value === 'object' && value !== null) throw new Fault(value.error);
    if (typeof value !== 'number') return;
    this.sum += value;
    this.count++;
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
  }

  get average(): number {
    if (this.count === 0) throw new Fault('#DIV/0!');
    return finite(this.sum / this.count);
  }

  get smallest(): number {
    return this.count === 0 ? 0 : this.least;
  }

  get largest(): number {
    return this.count === 0 ? 0 : this.most;
  }
}

function tally(args: readonly Formula[], { cells, one }: Calculation): Tally {
  checkCount(args, 1, 255);
  const found = new Tally();
  for (const part of args) {
    if (part.kind === 'area') cells.each(part.area, (value) => found.add(value));
    else {
      // Whether a text or nothing that a function gives counts as a number depends on where it came from.
      const value = one(part);
      if (typeof value !== 'number') throw new Doubt();
      found.add(value);
    }
  }
  return found;
}

export const sum: Function = (args, calculation) => finite(tally(args, calculation).sum);
export const average: Function = (args, calculation) => tally(args, calculation).average;
export const min: Function = (args, calculation) => tally(args, calculation).smallest;
export const max: Function = (args, calculation) => tally(args, calculation).largest;

const counting =
  (counts: (value: CellValue) => boolean): Function =>
  (args, { cells }) => {
    checkCount(args, 1, 255);
    let count = 0;
    args.forEach((_, at) =>
      cells.each(areaAt(args, at), (value) => {
        if (counts(value)) count++;
      }),
    );
    return count;
  };

export const count = counting((value) => typeof value === 'number');
export const countA = counting((value) => value !== null);

/** The sum of products of cells that stand in the same places; what is no number is zero. */
export const sumProduct: Function = (args, { cells }) => {
  checkCount(args, 1, 30);
  const first = areaAt(args, 0);
  const areas = args.map((_, at) => areaAt(args, at));
  if (areas.some((area) => rowsOf(area) !== rowsOf(first) || columnsOf(area) !== columnsOf(first))) throw new Fault('#VALUE!');
  let total = 0;
  cells.each(first, (value, row, column) => {
    let product = numberOrZero(value);
    for (const { sheet, top, left } of areas.slice(1))
      product *= numberOrZero(cells.at(sheet, row - first.top + top, column - first.left + left));
    total += product;
  });
  // An error beyond the first range's last cells would be one of the result too.
  for (const area of areas.slice(1)) cells.each(area, numberOrZero);
  return finite(total);
};

function numberOrZero(value: CellValue): number {
  if (typeof value === 'object' && value !== null) throw new Fault(value.error);
  return typeof value === 'number' ? value : 0;
}
