import { adaptLayouts } from '../../carry/adapt-layouts';
import type { Issue, Outcome } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { BudgetModel } from '../../model/model';
import type { SheetGrid } from '../grid';
import { proposeForFile } from './propose-for-file';
import { readBudgets, recogniseLayouts } from './read-budget';

/** The sheets of one file, by the file's name. */
export interface FileSheets {
  readonly file: string;
  readonly sheets: readonly SheetGrid[];
}

/** What each file says of itself; null where no file holds a table. */
export function proposedLayouts(files: readonly FileSheets[]): Outcome<readonly Layout[]> {
  const proposed = files.map(({ sheets }) => proposeForFile(sheets));
  const found = proposed.flatMap(({ value }) => value ?? []);
  return { value: found.length === 0 ? null : found, issues: proposed.flatMap(({ issues }) => issues) };
}

/**
 * Layouts for files of another year: last year's decisions on the tables and amount columns that the files have now. Where none of last year's
 * tables is in a file, the file speaks for itself, which is said. The model's own layouts, the very same, where they read the files as they stand.
 */
export function nextLayouts(files: readonly FileSheets[], old: BudgetModel): Outcome<readonly Layout[]> {
  if (old.layouts.length === 0) return proposedLayouts(files);
  const issues: Issue[] = [];
  const found = files.flatMap(({ file, sheets }): readonly Layout[] => {
    const proposed = proposeForFile(sheets);
    const adapted = adaptLayouts(old.layouts, proposed.value ?? [], file);
    if (readsAll(sheets, old, adapted.layouts)) return old.layouts;
    if (adapted.unused.length < old.layouts.length) return adapted.layouts.filter((layout) => !adapted.anew.includes(layout));
    if (adapted.layouts.length === 0) return old.layouts;
    const layouts = old.layouts.map(({ id }) => id).join(', ');
    const at = { file, sheet: null, cell: null };
    issues.push(...proposed.issues, { code: 'carry.layout-new', severity: 'warning', params: { file, layouts }, at });
    return adapted.layouts;
  });
  const unique = [...new Map(found.map((layout) => [layout.id, layout])).values()];
  const fitted = recogniseLayouts(
    files.flatMap(({ sheets }) => sheets),
    unique,
  );
  const value = fitted.value ?? unique;
  const isSame = JSON.stringify(value) === JSON.stringify(old.layouts);
  return { value: isSame ? old.layouts : value, issues: [...issues, ...fitted.issues] };
}

/** Whether last year's layouts read the file as it stands, every amount column that is there now included. */
function readsAll(sheets: readonly SheetGrid[], { layouts, measures }: BudgetModel, adapted: readonly Layout[]): boolean {
  const { value, issues } = readBudgets(sheets, layouts, measures);
  if (value === null || issues.some(({ code, severity }) => severity === 'error' && code.startsWith('layout.'))) return false;
  const known = new Set(value.flatMap(({ columns }) => columns.map(({ measure }) => measure.id)));
  return adapted.every(({ columns }) => columns.every(({ role, measure }) => role !== 'amount' || known.has(measure ?? '')));
}
