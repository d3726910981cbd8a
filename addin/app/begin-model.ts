import {
  carryOver,
  lineKey,
  nextLayouts,
  startModel,
  type Budget,
  type BudgetModel,
  type Issue,
  type Layout,
  type LibraryWords,
  type Outcome,
  type SheetGrid,
} from '../../engine';
import { userSheets } from './read-workbook';

/**
 * A model to begin with: nothing is tagged in advance, but the moments that the lines will be suggested for are there, as a new moment takes
 * a full pass over the figures. With last year's model it is carried over to the lines there are now. Loaded when a workbook gets its model:
 * one that has it needs none of this.
 */
export function beginModel(
  budgets: readonly Budget[],
  layouts: readonly Layout[],
  library: LibraryWords,
  from: BudgetModel | undefined,
): Outcome<BudgetModel> {
  if (from === undefined) {
    const { value, issues } = startModel(budgets, layouts, library, { rules: false });
    const suggested = startModel(budgets, layouts, library).value;
    if (value === null || suggested === null) return { value, issues };
    const { moments, services, drivers } = suggested;
    return { value: { ...value, moments, services, drivers }, issues };
  }
  const { model, document, issues } = carryOver(from, budgets);
  const doubtful = new Set(document.doubtful.map(({ organiser, line }) => lineKey(organiser, line)));
  const started = startModel(budgets, layouts, library, { rules: false, from: model, doubtful });
  return { value: started.value, issues: [...issues, ...started.issues] };
}

/** How a model from elsewhere reads this workbook: its very own layouts where they fit as they stand. */
export function layoutsFor(
  model: BudgetModel,
  file: string,
  sheets: readonly SheetGrid[],
): { readonly layouts: readonly Layout[]; readonly isSame: boolean; readonly issues: readonly Issue[] } {
  const { value, issues } = nextLayouts([{ file, sheets: userSheets(sheets) }], model);
  const layouts = value ?? model.layouts;
  return { layouts, isSame: layouts === model.layouts, issues };
}
