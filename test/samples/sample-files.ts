import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../addin/workbook/file/file-workbook';
import type { Budget } from '../../engine/model/budget';
import type { BudgetModel } from '../../engine/model/model';
import type { SheetGrid } from '../../engine/sheets/grid';
import { readModel } from '../../engine/sheets/read/model-sheets/read-model';
import { readBudgets } from '../../engine/sheets/read/read-budget';

export const root = join(process.cwd(), 'samples');
export const cityFile = 'mallikunta/talousarvio-2026.xlsx';
export const countyFile = 'hyvinvointialue/kayttosuunnitelma-2026.xlsx';
export const jointModelFile = 'mallikunta/malli.json';

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, path)));
}

export async function gridsOf(...paths: readonly string[]): Promise<SheetGrid[]> {
  const grids = await Promise.all(paths.map(async (path) => (await openFile(bytesOf(path), path)).read()));
  return grids.flat();
}

/** A committed model; a sample model without findings is part of what is promised. */
export function modelOf(path: string): BudgetModel {
  const { value, issues } = readModel(JSON.parse(readFileSync(join(root, path), 'utf8')));
  expect(issues).toEqual([]);
  return value!;
}

/** Budgets read from committed files by a model's layouts, without a single finding. */
export async function budgetsOf(model: BudgetModel, ...paths: readonly string[]): Promise<readonly Budget[]> {
  const { value, issues } = readBudgets(await gridsOf(...paths), model.layouts, model.measures);
  expect(issues).toEqual([]);
  return value!;
}

export function columnOf(budget: Budget, measure: string): Float64Array {
  return budget.columns.find((column) => column.measure.id === measure)!.cents;
}

/** Sum of a measure's cents over the lines that meet a test. */
export function sumOf(budget: Budget, measure: string, test: (line: Budget['lines'][number]) => boolean): number {
  const cents = columnOf(budget, measure);
  return budget.lines.reduce((sum, line, index) => (test(line) ? sum + cents[index]! : sum), 0);
}
