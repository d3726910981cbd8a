import type { CellQuery } from '../../../engine';
import type { Results } from '../../app/state';
import type { Words } from '../words';
import { isBelowZero, opposite, sumOf } from './amounts';
import { isSome } from './figure';
import type { FigureRow } from './FigureTable';

const operating = ['allocated', 'remainder', 'notAllocable'] as const;
const between = ['internal', 'eliminated'] as const;

const expense = (place: string): CellQuery => ({ place, kind: 'expense' });
const investment: CellQuery = { place: 'investment' };
const externalIncome = operating.map((place): CellQuery => ({ place, kind: 'income' }));

/** Expense from what is with people up to all that the table holds. Rows of nothing are left out, sums over a single row too. */
export function expenseRows({ totals }: Pick<Results, 'totals'>, { text }: Words): readonly FigureRow[] {
  const { where } = text.paneResults;
  const named = text.tables.totals;
  const external = operating
    .filter((place) => place === 'allocated' || isSome(totals[place]))
    .map((place): FigureRow => ({ key: place, name: named[place], amount: totals[place], cells: [expense(place)] }));
  const beside = [
    ...between.map((place): FigureRow => ({
      key: place,
      name: where[place],
      notes: [where.notes[place]],
      amount: totals[place],
      cells: [expense(place)],
    })),
    {
      key: 'investment',
      name: where.investment,
      notes: [where.notes.investment],
      amount: totals.investment,
      cells: [investment],
    },
  ].filter(({ amount }) => isSome(amount));
  const sum: FigureRow = {
    key: 'operating',
    name: where.operating,
    notes: beside.length > 0 ? [where.notes.operating] : [],
    amount: totals.operating,
    cells: operating.map(expense),
    isSum: true,
  };
  if (beside.length === 0) return [...external, sum];
  const all: FigureRow = {
    key: 'expense',
    name: where.allExpense,
    notes: [where.notes.allExpense],
    amount: sumOf([totals.operating, totals.internal, totals.eliminated, totals.investment]),
    cells: [...operating, ...between].map(expense).concat(investment),
    isSum: true,
  };
  return [...external, sum, ...beside, all];
}

/** Income with a plus, apart from expense; last what is left of external expense when external income is taken off. */
export function incomeRows({ totals }: Pick<Results, 'totals'>, { text }: Words): readonly FigureRow[] {
  const { where } = text.paneResults;
  const { incomeLines } = totals;
  const external: FigureRow = {
    key: 'external',
    name: where.incomes.external,
    amount: opposite(totals.income),
    cells: externalIncome,
  };
  const beside = between
    .filter((place) => isSome(incomeLines[place]))
    .map((place): FigureRow => ({
      key: place,
      name: where.incomes[place],
      amount: opposite(incomeLines[place]),
      cells: [{ place, kind: 'income' }],
    }));
  if (!isSome(incomeLines.lines)) return [];
  const all: FigureRow = {
    key: 'income',
    name: where.allIncome,
    amount: opposite(incomeLines.lines),
    cells: [...externalIncome, ...between.map((place): CellQuery => ({ place, kind: 'income' }))],
    isSum: true,
  };
  const net: FigureRow = {
    key: 'net',
    name: where.net,
    notes: [where.notes.net],
    amount: totals.net,
    cells: [...operating.map(expense), ...externalIncome],
    isSum: true,
  };
  return [external, ...beside, ...(beside.length > 0 ? [all] : []), net];
}

/** Taxes, state transfers, financing and depreciation: on neither side of the services' money. */
export function otherRows({ totals }: Pick<Results, 'totals'>, { text }: Words): readonly FigureRow[] {
  const { where } = text.paneResults;
  const { nonOperating } = totals;
  if (!isSome(nonOperating)) return [];
  const isIncome = isBelowZero(nonOperating);
  return [
    {
      key: 'nonOperating',
      name: text.tables.totals.nonOperating,
      notes: [isIncome ? where.notes.moreIncome : where.notes.moreExpense],
      amount: isIncome ? opposite(nonOperating) : nonOperating,
      cells: [{ place: 'nonOperating' }],
    },
  ];
}
