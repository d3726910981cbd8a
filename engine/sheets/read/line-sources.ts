import type { LineKind } from '../../model/terms';
import type { ReadColumn } from './amount-columns';
import { sidesOfColumns } from './column-sides';
import { conventionSign } from './line-kind';
import type { RawTable } from './table-shape';

/** A line to be: a row, or one side of a row whose expenses and income stand in two columns. */
export interface LineSource {
  /** Place among the table's rows. */
  readonly at: number;
  /** null where the row is one line. */
  readonly side: 'expense' | 'income' | null;
  readonly kind: LineKind;
  /** What amounts are multiplied with to become expense plus, income minus. */
  readonly sign: 1 | -1;
}

const isMoney = (cents: number | undefined): boolean => cents !== undefined && cents !== 0 && !Number.isNaN(cents);

/** The lines of a table in its order. A row of two sides is two lines, its expenses first; a side without money is none, unless both are. */
export function lineSources({ rows, columns, kinds, layout }: RawTable): readonly LineSource[] {
  const sides = sidesOfColumns(columns.map(({ column }) => column));
  const onSide = (side: 'expense' | 'income'): readonly ReadColumn[] =>
    columns.filter(({ column }) => (sides.get(column) ?? 'expense') === side);
  const [expenses, incomes] = [onSide('expense'), onSide('income')];
  return rows.flatMap(({ role }, at): LineSource[] => {
    const decided = kinds[at];
    if (role !== 'leaf' || decided === undefined) return [];
    if (sides.size === 0) return [{ at, side: null, kind: decided.kind, sign: decided.sign }];
    const sourceOf = (side: 'expense' | 'income'): LineSource => ({
      at,
      side,
      kind: decided.kind === 'nonOperating' ? 'nonOperating' : side,
      sign: conventionSign(layout.expenseSign, side),
    });
    const hasIncome = incomes.some(({ cents }) => isMoney(cents[at]));
    const hasExpense = expenses.some(({ cents }) => isMoney(cents[at]));
    return [...(hasExpense || !hasIncome ? [sourceOf('expense')] : []), ...(hasIncome ? [sourceOf('income')] : [])];
  });
}

/** A measure's column, and the one beside it that holds its income, if it has one. */
export interface MeasuredColumn {
  readonly expense: ReadColumn;
  readonly income: ReadColumn | null;
}

/** Columns by measure: pairs of expenses and income as one, all others alone. */
export function measuredColumns({ columns }: RawTable): readonly MeasuredColumn[] {
  const sides = sidesOfColumns(columns.map(({ column }) => column));
  return columns.flatMap((own): MeasuredColumn[] => {
    const side = sides.get(own.column);
    if (side === undefined) return [{ expense: own, income: null }];
    const partner = columns.find(({ column }) => column !== own.column && column.measure === own.column.measure);
    return side === 'income' || partner === undefined ? [] : [{ expense: own, income: partner }];
  });
}

/** The amount of a line in cents, expense plus and income minus; NaN where the file has none. */
export function amountOf({ at, side, sign }: LineSource, expense: ReadColumn, income: ReadColumn | null): number {
  // A measure in one column stands whole on the line of the expenses.
  if (side === 'income' && income === null) return 0;
  const { cents } = side === 'income' && income !== null ? income : expense;
  const amount = (cents[at] ?? NaN) * sign;
  return amount === 0 ? 0 : amount;
}
