import { amountLetter, type Budget } from '../../model/budget';
import type { Layout, Measure } from '../../model/layout';
import type { Cents } from '../../money/cents';
import { formulaCells } from '../formula-cells';
import type { CellValue, SheetGrid } from '../grid';
import { readAmount } from './amount';
import { columnLetter } from './cell-place';
import { isYear } from './header-row';
import { readBudgets } from './read-budget';

/** What was read before an edit: all sheets, how they were read, and what came of it. */
export interface WholeReading {
  readonly sheets: readonly SheetGrid[];
  readonly layouts: readonly Layout[];
  readonly measures: readonly Measure[];
  readonly budgets: readonly Budget[];
}

/** Rows of one sheet as they stand now, by their 1-based numbers. */
export interface ChangedRows {
  readonly sheet: string | null;
  readonly rows: ReadonlyMap<number, readonly CellValue[]>;
  /** A1 addresses in these rows that hold a formula now. */
  readonly formulas: ReadonlySet<string>;
}

/** An amount that stands otherwise in the sheet now. */
export interface AmountEdit {
  readonly kind: 'amount';
  readonly organiser: string;
  readonly line: string;
  readonly measure: string;
  readonly cents: Cents;
}

export interface SheetEdits {
  readonly edits: readonly AmountEdit[];
  /** The sheets as they stand now. */
  readonly sheets: readonly SheetGrid[];
}

/**
 * What changed rows of a sheet change in the budgets, exactly as reading everything anew would. Null where more than amounts changes: lines, names, codes, kinds,
 * an amount that is one no longer, or a formula that is new or gone: what is calculated changes without being typed. A table whose rows that are no lines are named by its layout (`skip`) is answered from the cells alone; any other
 * table is read anew, since which of its rows are totals may hang on every amount.
 */
export function sheetEdits(before: WholeReading, changed: ChangedRows): SheetEdits | null {
  const sheet = before.sheets.find(({ name }) => name === changed.sheet);
  if (sheet === undefined) return null;
  const cells = changedCells(sheet, changed.rows);
  const formulas = formulaCells(sheet);
  if (cells.some(({ address }) => formulas.has(address)) || !sameFormulas(sheet, changed, formulas)) return null;
  const now = withRows(sheet, changed.rows);
  const sheets = before.sheets.map((own) => (own === sheet ? now : own));
  if (cells.length === 0) return { edits: [], sheets };
  const edits = editsByCells(before, sheet, cells) ?? editsByReading(before, sheets);
  return edits === null ? null : { edits, sheets };
}

/** Whether a formula stands in the changed rows where one stood before, and nowhere else; whatever it shows. */
function sameFormulas({ rows: old }: SheetGrid, { rows, formulas: now }: ChangedRows, before: ReadonlySet<string>): boolean {
  if (before.size === 0 && now.size === 0) return true;
  return [...rows].every(([row, cells]) =>
    Array.from(
      { length: Math.max(old[row - 1]?.length ?? 0, cells.length) },
      (_, column) => `${columnLetter(column)}${row}`,
    ).every((address) => before.has(address) === now.has(address)),
  );
}

interface ChangedCell {
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly address: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

function changedCells(sheet: SheetGrid, rows: ChangedRows['rows']): readonly ChangedCell[] {
  return [...rows].flatMap(([row, cells]) => {
    const old = sheet.rows[row - 1] ?? [];
    return Array.from({ length: Math.max(old.length, cells.length) }, (_, column) => column).flatMap((column): ChangedCell[] => {
      const [from, to] = [old[column] ?? null, cells[column] ?? null];
      const isSame = from === to || JSON.stringify(from) === JSON.stringify(to);
      return isSame ? [] : [{ row, column, address: `${columnLetter(column)}${row}`, from, to }];
    });
  });
}

function withRows(sheet: SheetGrid, changed: ChangedRows['rows']): SheetGrid {
  const rows = [...sheet.rows];
  for (const [row, cells] of changed) {
    while (rows.length < row) rows.push([]);
    rows[row - 1] = cells;
  }
  return { ...sheet, rows };
}

/** From the cells alone; null where they do not suffice. */
function editsByCells(before: WholeReading, sheet: SheetGrid, cells: readonly ChangedCell[]): readonly AmountEdit[] | null {
  const { budgets, layouts } = before;
  const places = budgets.flatMap((budget) =>
    (budget.tables ?? []).filter((place) => budget.file === sheet.file && place.sheet === sheet.name).map(() => budget),
  );
  const [budget, ...others] = places;
  const own = layouts.filter(({ organiser }) => organiser === budget?.organiser);
  if (budget === undefined || others.length > 0 || own.length === 0 || !own.every(tellsRows)) return null;
  const units = new Set(own.map(({ unit = 1 }) => unit));
  const [unit = 1] = units;
  if (units.size > 1) return null;
  const edits = cells.map((cell) => editOf(budget, sheet, cell, (value) => readAmount(value, ',', unit).cents));
  return edits.every((edit) => edit !== null) ? edits : null;
}

/** Neither totals nor sides are told by amounts. */
const tellsRows = ({ skip = [], kinds = [], expenseSign }: Layout): boolean =>
  skip.length > 0 && (expenseSign !== 'label' || kinds.length > 0);

/** A number of a line that stays a number of the same sign: no row and no kind can be told otherwise by it. Small ones and years may be read as headings. */
function isPlain(from: CellValue, to: CellValue): boolean {
  if (typeof from !== 'number' || typeof to !== 'number') return false;
  return from * to > 0 && [from, to].every((value) => !isYear(value) && !(Number.isInteger(value) && value > 0 && value < 100));
}

function editOf(budget: Budget, sheet: SheetGrid, cell: ChangedCell, centsOf: (value: CellValue) => number): AmountEdit | null {
  if (!isPlain(cell.from, cell.to)) return null;
  const letter = columnLetter(cell.column);
  for (const [index, line] of budget.lines.entries()) {
    if (line.row !== cell.row || line.at.sheet !== sheet.name) continue;
    const column = budget.columns.find((own) => amountLetter(own, line) === letter);
    if (column === undefined) continue;
    const [from, to] = [centsOf(cell.from), centsOf(cell.to)];
    const sign = column.cents[index] === from ? 1 : column.cents[index] === -from ? -1 : 0;
    if (sign === 0 || Number.isNaN(to)) return null;
    return { kind: 'amount', organiser: line.organiser, line: line.id, measure: column.measure.id, cents: sign * to };
  }
  return null;
}

/** By reading all sheets anew; null where more than amounts is otherwise. */
function editsByReading(
  { layouts, measures, budgets }: WholeReading,
  sheets: readonly SheetGrid[],
): readonly AmountEdit[] | null {
  const { value } = readBudgets(sheets, layouts, measures);
  if (value === null || shapeOf(value) !== shapeOf(budgets)) return null;
  const edits = budgets.flatMap((budget, at) => changedAmounts(budget, value[at]));
  return edits.every(({ cents }) => !Number.isNaN(cents)) ? edits : null;
}

/** Everything of budgets but their amounts, as one text. */
function shapeOf(budgets: readonly Budget[]): string {
  return JSON.stringify(
    budgets.map(({ organiser, file, currency, lines, tables, columns }) => {
      const measured = columns.map(({ measure, column, incomeColumn, columnBySheet, incomeColumnBySheet }) => [
        measure,
        column,
        incomeColumn,
        [...(columnBySheet ?? [])],
        [...(incomeColumnBySheet ?? [])],
      ]);
      return [organiser, file, currency, tables, lines, measured];
    }),
  );
}

function changedAmounts(before: Budget, now: Budget | undefined): readonly AmountEdit[] {
  return before.columns.flatMap(({ measure, cents }, column) =>
    before.lines.flatMap(({ organiser, id: line }, index): AmountEdit[] => {
      const [from, to] = [cents[index], now?.columns[column]?.cents[index] ?? NaN];
      if (Object.is(from, to)) return [];
      return [{ kind: 'amount', organiser, line, measure: measure.id, cents: to }];
    }),
  );
}
