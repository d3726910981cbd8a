import { isFormula } from './cells';
import { readBlocks, type Span } from './read-blocks';
import type { Batch } from './session';
import type { ListedSheet, Listing } from './sheet-list';

/** The sheet's name as formulas write it. A word of the same letters counts too: a sheet that stays harms nobody. */
const reads = (formula: string, { name }: ListedSheet): boolean =>
  formula.toLowerCase().includes(name.replaceAll("'", "''").toLowerCase());

/** Those of the sheets that no formula outside them reads: deleting another would break it for good. */
export async function unreadSheets(
  batch: Batch,
  going: readonly ListedSheet[],
  { sheets }: Listing,
): Promise<readonly ListedSheet[]> {
  if (going.length === 0) return [];
  const read = new Set<ListedSheet>();
  const look = (formula: string): void => going.filter((sheet) => reads(formula, sheet)).forEach((sheet) => read.add(sheet));
  const names = await batch.ask((context) => context.workbook.names.load('items/formula'));
  for (const { formula } of names.items) look(String(formula));
  const spans = sheets.flatMap((sheet): Span[] =>
    sheet.used === null || going.includes(sheet) ? [] : [{ sheet: sheet.id, ...sheet.used }],
  );
  await readBlocks(batch, spans, (_, { values, formulas }) => {
    for (const [row, line] of formulas.entries())
      for (const [column, formula] of line.entries()) if (isFormula(values[row]?.[column] ?? '', formula)) look(formula);
  });
  return going.filter((sheet) => !read.has(sheet));
}
