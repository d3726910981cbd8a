import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import type { SheetGrid } from '../../../../engine/sheets/grid';

/** Sheets of a file of test/fixtures/budgets. */
export async function openFixture(file: string): Promise<SheetGrid[]> {
  const path = join(__dirname, '../../../fixtures/budgets', file);
  return (await openFile(new Uint8Array(readFileSync(path)), file)).read();
}

/** A sheet of a test's own. */
export function grid(rows: SheetGrid['rows'], name: string | null = null, file = 'b.csv'): SheetGrid {
  return { name, file, visibility: 'visible', rows, formulas: 0, formulasWithoutValue: [] };
}
