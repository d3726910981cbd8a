import { amountLetter, type Budget, type Issue } from '../../engine';

/** Columns whose amounts together are beyond what is calculated to the cent, at the cell of the largest: a wrong unit, or a column of no amounts. */
export function sumsTooLarge(budgets: readonly Budget[]): readonly Issue[] {
  return budgets.flatMap(({ columns, lines, file }) =>
    columns.flatMap((column): Issue[] => {
      const { cents, measure } = column;
      const magnitude = cents.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : Math.abs(value)), 0);
      if (magnitude <= Number.MAX_SAFE_INTEGER) return [];
      const sizeAt = (at: number): number => Math.abs(cents[at] ?? 0) || 0;
      const largest = lines.reduce((best, _, at) => (sizeAt(at) > sizeAt(best) ? at : best), 0);
      const line = lines[largest];
      const cell = line === undefined ? null : `${amountLetter(column, line)}${line.row}`;
      const at = { file, sheet: line?.at.sheet ?? null, cell };
      return [{ code: 'sum.unsafe', severity: 'error', params: { measure: measure.id }, at }];
    }),
  );
}
