import { amountLetter, formulaCells, type Budget, type SheetGrid } from '../../engine';

/** Whether a formula stands in an amount of some line. */
export function hasCalculatedLines(budgets: readonly Budget[], sheets: readonly SheetGrid[]): boolean {
  const formulas = new Map(sheets.map((sheet) => [sheet.name, formulaCells(sheet)]));
  return budgets.some(({ lines, columns }) =>
    lines.some((line) => {
      const own = formulas.get(line.at.sheet);
      if (own === undefined || own.size === 0) return false;
      // A row without income has no line for it yet, and its formula may give one.
      const letters = columns.flatMap((column) => [
        amountLetter(column, line),
        amountLetter(column, { ...line, kind: 'income' }),
      ]);
      return letters.some((letter) => own.has(`${letter}${line.row}`));
    }),
  );
}
