import { lineParts, methodView, planSheets, renameSheets, type Analysis, type Issue, type SheetPlan } from '../../engine';
import type { DeskWords } from './services';
import type { Session } from './session';

/** The only organiser under the name that a person wants over the sheets. */
function titled(analysis: Analysis, title: string | null): Pick<Analysis, 'byOrganiser'> {
  const { byOrganiser } = analysis;
  return { byOrganiser: title === null ? byOrganiser : byOrganiser.map((row) => ({ ...row, name: title })) };
}

/**
 * The result sheets of what is shown, under the names given in their order. Loaded when results are first written: nothing else needs what
 * draws them.
 */
export function resultPlans(
  session: Session,
  { results, sentenceOf }: DeskWords,
  {
    names,
    title,
    issues,
  }: {
    readonly names: readonly string[];
    /** Null: the organisers' own names. */
    readonly title: string | null;
    readonly issues: readonly Issue[];
  },
): readonly SheetPlan[] {
  const { analysis } = session;
  const plans = planSheets({ ...analysis, ...titled(analysis, title), issues }, results, {
    method: methodView(session.model),
    lines: lineParts(analysis),
    sentenceOf,
  });
  return renameSheets(plans, new Map(Object.values(results.sheets).map((name, at) => [name, names[at] ?? name])));
}
