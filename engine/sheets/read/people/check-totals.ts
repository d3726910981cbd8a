import type { Issue } from '../../../issues/issue';
import { decimalText } from '../../../money/decimal';
import { add, subtract, toNumber, zero, type Rational } from '../../../money/rational';
import type { SheetGrid } from '../../grid';
import { placeOf } from '../cell-place';
import type { PeopleRows } from './people-rows';

/** Figures that are not whole are rounded on their own, so that their total may miss by this much. */
const roundingOfTotal = 1;

const textOf = (persons: Rational): string => decimalText(persons, 15);

/** Printed totals that their own ages do not add up to: rows are missing, or a number is wrong. The first is said. */
export function totalsDiffer(sheet: SheetGrid, { figures, totals }: PeopleRows, yearOfAll: number | null): readonly Issue[] {
  const keyOf = ({ place, year, sex, column }: PeopleRows['totals'][number]): string =>
    JSON.stringify([place, year, sex, column]);
  const sums = new Map<string, Rational>();
  for (const figure of figures) sums.set(keyOf(figure), add(sums.get(keyOf(figure)) ?? zero, figure.persons));
  const isWhole = figures.every(({ persons }) => persons.d === 1n);
  for (const total of totals) {
    const sum = sums.get(keyOf(total));
    const apart = sum === undefined ? 0 : Math.abs(toNumber(subtract(sum, total.persons)));
    if (sum === undefined || apart <= (isWhole ? 0 : roundingOfTotal)) continue;
    const year = total.year ?? yearOfAll ?? 0;
    const params = { place: total.place ?? '', year, row: total.row, total: textOf(total.persons), sum: textOf(sum) };
    return [{ code: 'people.total-differs', severity: 'warning', params, at: placeOf(sheet, total.column, total.row) }];
  }
  return [];
}
