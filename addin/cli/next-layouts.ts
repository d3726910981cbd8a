import { nextLayouts, proposedLayouts, type BudgetModel, type Issue, type Layout } from '../../engine';
import type { OpenedFile } from './inputs';
import { Refusal } from './refusal';

export interface FoundLayouts {
  readonly found: readonly Layout[];
  readonly issues: readonly Issue[];
}

/** What the files say of themselves, or with last year's model its decisions on them. Throws Refusal where nothing can be read. */
export function layoutsFor(files: readonly OpenedFile[], old: BudgetModel | null): FoundLayouts {
  const sheets = files.map((opened) => ({ file: opened.file.name, sheets: opened.sheets }));
  const { value, issues } = old === null ? proposedLayouts(sheets) : nextLayouts(sheets, old);
  if (value === null) throw new Refusal(issues);
  return { found: value, issues };
}
