import { readBudgets, type Budget, type BudgetModel, type Issue } from '../../engine';
import type { Call } from './commands/command';
import type { InputFile } from './disk';
import { openFiles } from './inputs';
import { Refusal } from './refusal';

export interface ReadFiles {
  readonly budgets: readonly Budget[];
  readonly issues: readonly Issue[];
}

/** The budgets in the files, by the model's layouts. Throws Refusal where there is none. */
export async function readFiles(files: readonly InputFile[], model: BudgetModel, call: Call): Promise<ReadFiles> {
  const opened = await openFiles(files, call);
  call.progress(call.text.cli.calculating);
  const { value, issues } = readBudgets(
    opened.flatMap(({ sheets }) => sheets),
    model.layouts,
    model.measures,
  );
  // Lines without any amount make no figures; the findings say what became of the columns.
  if (value === null || value.every(({ columns }) => columns.length === 0)) throw new Refusal(issues);
  return { budgets: value, issues };
}
