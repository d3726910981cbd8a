import { renewRegister, tagsFor, type BudgetModel, type Issue, type Layout, type Outcome } from '../../engine';
import { budgetsBy, type OpenedModel } from './read-workbook';
import type { Session } from './session';
import type { Workroom } from './workroom';

/** Budgets, their model and the figures of both: all that work begins with. */
export interface Prepared {
  readonly found: OpenedModel;
  readonly session: Session;
}

/** What the model says of single lines follows them to where they stand now, and the lines are remembered as they are. */
export function withItsLines({ budgets, model, issues }: OpenedModel): OpenedModel {
  const present = tagsFor(budgets, model);
  const lines = renewRegister(model.lines, budgets, present.model.tags);
  const isSame = JSON.stringify(lines) === JSON.stringify(model.lines ?? []);
  const kept = isSame ? present.model : { ...present.model, lines: [...lines] };
  return { budgets, model: kept, issues: [...issues, ...present.issues] };
}

/** Figures for what was found; null with the findings where the workbook has no budget for the model. Throws the signal's reason. */
async function prepared(
  room: Workroom,
  { budgets, model, issues }: Omit<OpenedModel, 'budgets'> & { readonly budgets: OpenedModel['budgets'] | null },
  signal: AbortSignal,
): Promise<Outcome<Prepared>> {
  if (budgets === null) return { value: null, issues };
  await room.work.between(signal);
  const found = withItsLines({ budgets, model, issues });
  await room.work.between(signal);
  const session = await room.sessionOf(found);
  await room.work.between(signal);
  return { value: { found, session }, issues: found.issues };
}

/** A model that reads this very workbook, as it is. Stops between two parts: throws the signal's reason. */
export async function usedModel(
  room: Workroom,
  { value: model, issues }: { readonly value: BudgetModel; readonly issues: readonly Issue[] },
  signal: AbortSignal,
): Promise<Outcome<Prepared>> {
  await room.work.between(signal);
  const { budgets, issues: read } = budgetsBy(room.sheets, model);
  return prepared(room, { budgets, model, issues: [...issues, ...read] }, signal);
}

/** A model begun for tables read so, without rules of the library, or carried over from another. Stops as `usedModel`. */
export async function begunModel(
  room: Workroom,
  {
    layouts,
    from,
  }: { readonly layouts: readonly Layout[]; readonly from?: { readonly value: BudgetModel; readonly issues: readonly Issue[] } },
  signal: AbortSignal,
): Promise<Outcome<Prepared>> {
  await room.work.between(signal);
  const { budgets, issues } = budgetsBy(room.sheets, { layouts: [...layouts], measures: from?.value.measures ?? [] });
  const before = [...(from?.issues ?? [])];
  if (budgets === null) return { value: null, issues: [...before, ...issues] };
  const { beginModel } = await import(/* webpackChunkName: "begin" */ './begin-model');
  await room.work.between(signal);
  const { value: model, issues: begun } = beginModel(budgets, layouts, room.services.words().library, from?.value);
  if (model === null) return { value: null, issues: [...before, ...issues, ...begun] };
  await room.work.between(signal);
  // The model may tell more of the lines than the tables did: it is read by what is kept, as it will be next time.
  const read = budgetsBy(room.sheets, model);
  return prepared(room, { budgets: read.budgets ?? budgets, model, issues: [...before, ...read.issues, ...begun] }, signal);
}
