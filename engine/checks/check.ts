import type { IssueCode, IssueParams } from '../issues/codes';
import type { Severity } from '../issues/issue';
import type { BudgetModel } from '../model/model';
import { pathText, type ModelPath } from '../model/model-path';

/** One finding about a model: what, and where in the model. The cell, or the path in words, is added once for all checks. */
export type Finding = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly params: Omit<IssueParams[C], 'path'>;
    readonly path: ModelPath;
  };
}[IssueCode];

/** Looks at one thing in a whole model. Pure; never throws on what people typed. */
export type Check = (model: BudgetModel) => readonly Finding[];

/** Where a finding stands, as the words of its own message. */
export function whereOf(model: BudgetModel, path: ModelPath): string {
  return pathText(path, model);
}
