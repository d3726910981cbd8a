import type { SheetGrid } from './grid';

/** A1 addresses of every cell that is known to hold a formula, with or without a result. */
export function formulaCells({ formulaTexts, calculated, formulasWithoutValue }: SheetGrid): ReadonlySet<string> {
  return new Set([...(formulaTexts?.keys() ?? []), ...(calculated ?? []), ...formulasWithoutValue]);
}
