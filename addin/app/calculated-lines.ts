import type { Budget, SheetGrid } from '../../engine';

/** Whether a formula stands in an amount of some line. */
export function hasCalculatedLines(budgets: readonly Budget[], sheets: readonly SheetGrid[]): boolean {
  const formulas = new Map(
    sheets.map(({ name, formulaTexts, calculated }) => [name, new Set([...(formulaTexts?.keys() ?? []), ...(calculated ?? [])])]),
  );
  return budgets.some(({ lines, columns }) =>
    lines.some(({ at, row }) => {
      const own = formulas.get(at.sheet);
      if (own === undefined || own.size === 0) return false;
      return columns.some(({ column, columnBySheet }) => own.has(`${columnBySheet?.get(at.sheet ?? '') ?? column}${row}`));
    }),
  );
}
