import { amountLetter, amountText, type Budget, type CellRef, type ProposedReading, type ProposedTable } from '../../engine';
import type { ReadTable, ReadingState, TableSums } from './state';

/** Newest budget first, then whatever is newest: whose sums a person knows by heart. */
function mainColumn({ columns }: Budget): Budget['columns'][number] | undefined {
  const rank = ({ measure }: Budget['columns'][number]): number => measure.year + (measure.kind === 'budget' ? 10_000 : 0);
  return columns.reduce<Budget['columns'][number] | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    undefined,
  );
}

/**
 * Expenses and income of a table in its newest budget, apart: nobody knows their budget by what is left of both. Null where there is none,
 * or where it is too large to be exact.
 */
function sumsOf({ found, layout }: ProposedTable, budgets: readonly Budget[]): TableSums | null {
  for (const budget of budgets) {
    const place = budget.tables?.find(({ sheet, headerRow }) => sheet === found.sheet && headerRow === layout.headerRow);
    const column = mainColumn(budget);
    if (place === undefined || column === undefined) continue;
    let expense = 0;
    let income = 0;
    let magnitude = 0;
    budget.lines.slice(place.lines.from, place.lines.to).forEach(({ kind }, at) => {
      const cents = column.cents[place.lines.from + at] ?? 0;
      if (Number.isNaN(cents)) return;
      magnitude += Math.abs(cents);
      // Taxes, state transfers and loans stand in many tables too; they are neither side of the services' money.
      if (kind === 'income') income += cents;
      else if (kind !== 'nonOperating') expense += cents;
    });
    if (magnitude > Number.MAX_SAFE_INTEGER) return null;
    return {
      heading: column.measure.id,
      expense: amountText(expense),
      income: amountText(-income),
      net: amountText(expense + income),
    };
  }
  return null;
}

/** The cell of the table's first amount that is not zero, where a person sees what is asked about; null where there is none. */
function exampleOf({ found, layout }: ProposedTable, budgets: readonly Budget[]): CellRef | null {
  for (const budget of budgets) {
    const place = budget.tables?.find(({ sheet, headerRow }) => sheet === found.sheet && headerRow === layout.headerRow);
    const column = mainColumn(budget);
    if (place === undefined || column === undefined) continue;
    const at = column.cents.findIndex((cents, line) => line >= place.lines.from && line < place.lines.to && Math.abs(cents) > 0);
    const line = budget.lines[at];
    if (line !== undefined) return { sheet: found.sheet, cell: `${amountLetter(column, line)}${line.row}` };
  }
  return null;
}

function tableOf(table: ProposedTable, budgets: readonly Budget[]): ReadTable {
  const { layout, found } = table;
  return {
    id: layout.id,
    sheet: found.sheet,
    headerRow: layout.headerRow,
    firstRow: found.firstRow,
    lastRow: found.lastRow,
    lines: found.lines,
    unit: layout.unit ?? found.unit,
    currency: found.currency,
    signs: layout.expenseSign,
    sums: sumsOf(table, budgets),
    example: exampleOf(table, budgets),
    measures: found.columns.flatMap(({ column, measure }) => (measure === undefined ? [] : [{ ...measure, column }])),
    confidence: found.confidence,
    reasons: found.reasons,
    questions: found.questions,
  };
}

export const readingState = ({ tables }: ProposedReading, budgets: readonly Budget[]): ReadingState => ({
  tables: tables.map((table) => tableOf(table, budgets)),
});
