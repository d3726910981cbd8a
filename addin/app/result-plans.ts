import {
  freeNames,
  lineParts,
  methodView,
  nameKey,
  planSheets,
  renameSheets,
  type Issue,
  type SheetGrid,
  type SheetPlan,
} from '../../engine';
import type { DeskWords } from './services';
import type { Session } from './session';

/** What a write of result sheets puts into the workbook, and which of ours it takes out. */
export interface ResultPlans {
  readonly plans: readonly SheetPlan[];
  readonly remove: readonly string[];
}

/**
 * The result sheets of what is shown, in place of those that stand (`standing`, by name). Loaded when results are first written: nothing else
 * needs what draws them.
 */
export function resultPlans(
  session: Session,
  { results, sentenceOf }: DeskWords,
  {
    sheets,
    standing,
    issues,
  }: {
    readonly sheets: readonly SheetGrid[];
    readonly standing: readonly string[];
    readonly issues: readonly Issue[];
  },
): ResultPlans {
  const { analysis } = session;
  const plans = planSheets({ ...analysis, issues }, results, {
    method: methodView(session.model),
    lines: lineParts(analysis),
    sentenceOf,
  });
  const ours = standing.map((name) => ({ name, ours: 'result' }));
  const others = sheets.filter((sheet) => sheet.ours !== 'result').map(({ name }) => ({ name }));
  const free = freeNames(plans, [...others, ...ours]);
  const named = renameSheets(plans, new Map(plans.map((plan, at) => [plan.name, free[at] ?? plan.name])));
  const written = new Set(named.map(({ name }) => nameKey(name)));
  return { plans: named, remove: standing.filter((name) => !written.has(nameKey(name))) };
}
