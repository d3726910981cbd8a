import type { InspectedTable } from '../../../../../engine/sheets/read/inspect-document';
import type { Budget } from '../../../../../engine/model/budget';
import { columnIndex } from '../../../../../engine/sheets/read/cell-place';
import { figureOf, rowsOf, type DrawnRow, type DrawnSheet, type DrawnWorkbook, type Mark } from './drawn-workbook';

/** What is true of the budget on one sheet, or what was found there. */
export interface SheetTruth {
  readonly headerRows: readonly number[];
  /** By column letter: "budget 2026". */
  readonly amounts: Readonly<Record<string, string>>;
  readonly unit: number;
  readonly leafRows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly sums: Readonly<Record<string, string>>;
}

const isLine = ({ mark }: DrawnRow): boolean => mark === 'x' || mark === 'i' || mark === 'n';

function centsOf({ unit = 1 }: DrawnSheet, { cells }: DrawnRow, letter: string): number {
  return Math.round((figureOf(cells[columnIndex(letter)] ?? null) ?? 0) * unit * 100);
}

const asText = (cents: number): string => (cents / 100).toFixed(2);

/** The truth of a drawn sheet. */
export function truthOf(drawn: DrawnSheet): SheetTruth {
  const rows = rowsOf(drawn);
  const amounts = drawn.amounts ?? {};
  const marked = (mark: Mark): number[] => rows.filter((row) => row.mark === mark).map(({ row }) => row);
  const lines = rows.filter(isLine);
  const sum = (letter: string): string => asText(lines.reduce((all, row) => all + centsOf(drawn, row, letter), 0));
  return {
    headerRows: marked('h'),
    amounts,
    unit: drawn.unit ?? 1,
    leafRows: lines.map(({ row }) => row),
    subtotalRows: marked('+'),
    sums: Object.fromEntries(Object.keys(amounts).map((letter) => [letter, sum(letter)])),
  };
}

/** What was found on a sheet: its tables that are read, together. `lines`: the rows of its budget lines. */
export function foundOn({ sheet }: DrawnSheet, tables: readonly InspectedTable[], lines: ReadonlySet<number>): SheetTruth | null {
  const own = tables.filter((table) => table.sheet === sheet && table.leafRows.some((row) => lines.has(row)));
  const [first] = own;
  if (first === undefined) return null;
  const amounts = first.columns.flatMap(({ column, role, measure }) =>
    role === 'amount' ? [[column, `${measure?.kind ?? ''} ${measure?.year ?? ''}`] as const] : [],
  );
  const sum = (letter: string): string =>
    asText(own.reduce((all, { sums }) => all + Math.round(Number(sums[letter] ?? 0) * 100), 0));
  return {
    headerRows: first.headerRows,
    amounts: Object.fromEntries(amounts),
    unit: first.unit,
    leafRows: own.flatMap(({ leafRows }) => leafRows),
    subtotalRows: own.flatMap(({ subtotalRows }) => subtotalRows),
    sums: Object.fromEntries(amounts.map(([letter]) => [letter, sum(letter)])),
  };
}

/** Expense and income of a measure, plus in plus, in cents; taxes, financing and depreciation by their number of lines. */
export interface Sides {
  readonly expense: number;
  readonly income: number;
  readonly otherLines: number;
}

/** The measures of a workbook's budget with what they add up to, by "budget 2026"; only those that one column holds. */
export function sidesOf({ sheets }: DrawnWorkbook): ReadonlyMap<string, Sides> {
  const sides = new Map<string, Sides>();
  for (const drawn of sheets.filter(({ isBudget }) => isBudget !== false)) {
    for (const [letter, measure] of Object.entries(drawn.amounts ?? {})) {
      const before = sides.get(measure) ?? { expense: 0, income: 0, otherLines: 0 };
      sides.set(measure, added(before, sidesIn(drawn, letter)));
    }
  }
  const held = sheets.flatMap(({ amounts = {} }) => [...new Set(twice(Object.values(amounts)))]);
  for (const measure of held) sides.delete(measure);
  return sides;
}

const twice = (measures: readonly string[]): readonly string[] => measures.filter((one, at) => measures.indexOf(one) !== at);

function added(first: Sides, second: Sides): Sides {
  const { expense, income, otherLines } = first;
  return {
    expense: expense + second.expense,
    income: income + second.income,
    otherLines: otherLines + second.otherLines,
  };
}

function sidesIn(drawn: DrawnSheet, letter: string): Sides {
  const [sign] = drawn.signs ?? [];
  const rows = rowsOf(drawn);
  const sum = (mark: Mark): number =>
    rows.filter((row) => row.mark === mark).reduce((all, row) => all + centsOf(drawn, row, letter), 0);
  const expense = sign === 'negative' ? -sum('x') : sum('x');
  const income = sign === 'positive' ? -sum('i') : sum('i');
  return { expense, income: income + 0, otherLines: rows.filter(({ mark }) => mark === 'n').length };
}

/** The same of budgets as read, by measure. */
export function sidesRead(budgets: readonly Budget[]): ReadonlyMap<string, Sides> {
  const sides = new Map<string, Sides>();
  for (const { lines, columns } of budgets) {
    for (const { measure, cents } of columns) {
      const key = `${measure.kind} ${measure.year}`;
      const own = lines.reduce<Sides>(
        (sum, { kind }, at) => {
          const amount = cents[at] || 0;
          if (kind === 'income') return { ...sum, income: sum.income - amount };
          if (kind === 'nonOperating') return { ...sum, otherLines: sum.otherLines + 1 };
          return { ...sum, expense: sum.expense + amount };
        },
        { expense: 0, income: 0, otherLines: 0 },
      );
      sides.set(key, added(sides.get(key) ?? { expense: 0, income: 0, otherLines: 0 }, own));
    }
  }
  return sides;
}
