import {
  adaptLayouts,
  proposeForFile,
  readBudgets,
  recogniseLayouts,
  type BudgetModel,
  type Issue,
  type Layout,
} from '../../engine';
import type { OpenedFile } from './inputs';
import { Refusal } from './refusal';

export interface FoundLayouts {
  readonly found: readonly Layout[];
  readonly issues: readonly Issue[];
}

/** What each file says of itself. Throws Refusal where no file holds a table. */
export function proposedLayouts(files: readonly OpenedFile[]): FoundLayouts {
  const found: Layout[] = [];
  const issues: Issue[] = [];
  for (const { sheets } of files) {
    const proposed = proposeForFile(sheets);
    found.push(...(proposed.value ?? []));
    issues.push(...proposed.issues);
  }
  if (found.length === 0) throw new Refusal(issues);
  return { found, issues };
}

/**
 * Layouts for files of another year: last year's decisions on the tables and amount columns that the files have now. Where none of last year's
 * tables is in a file, the file speaks for itself, which is said. Throws Refusal where nothing can be read.
 */
export function nextLayouts(files: readonly OpenedFile[], old: BudgetModel): FoundLayouts {
  if (old.layouts.length === 0) return proposedLayouts(files);
  const issues: Issue[] = [];
  const found = files.flatMap(({ file, sheets }): readonly Layout[] => {
    const proposed = proposeForFile(sheets);
    const adapted = adaptLayouts(old.layouts, proposed.value ?? [], file.name);
    if (readsAll(sheets, old, adapted.layouts)) return old.layouts;
    if (adapted.unused.length < old.layouts.length) return adapted.layouts.filter((layout) => !adapted.anew.includes(layout));
    if (adapted.layouts.length === 0) return old.layouts;
    const layouts = old.layouts.map(({ id }) => id).join(', ');
    const at = { file: file.name, sheet: null, cell: null };
    issues.push(...proposed.issues, { code: 'carry.layout-new', severity: 'warning', params: { file: file.name, layouts }, at });
    return adapted.layouts;
  });
  const unique = [...new Map(found.map((layout) => [layout.id, layout])).values()];
  const fitted = recogniseLayouts(
    files.flatMap(({ sheets }) => sheets),
    unique,
  );
  return { found: fitted.value ?? unique, issues: [...issues, ...fitted.issues] };
}

/** Whether last year's layouts read the file as it stands, every amount column that is there now included. */
function readsAll(sheets: OpenedFile['sheets'], { layouts, measures }: BudgetModel, adapted: readonly Layout[]): boolean {
  const { value, issues } = readBudgets(sheets, layouts, measures);
  if (value === null || issues.some(({ code, severity }) => severity === 'error' && code.startsWith('layout.'))) return false;
  const known = new Set(value.flatMap(({ columns }) => columns.map(({ measure }) => measure.id)));
  return adapted.every(({ columns }) => columns.every(({ role, measure }) => role !== 'amount' || known.has(measure ?? '')));
}
