import type { BudgetModel, SheetGrid } from '../../engine';
import type { ChangeSet } from '../workbook/port';
import type { Notice } from './state';

/** A step of the desk that can be taken back: a change of the model, another model or reading in its place, or result sheets that were written. */
export type Step =
  | { readonly kind: 'model'; readonly notice: Notice; readonly before: BudgetModel; readonly after: BudgetModel }
  | {
      /** The workbook is read by another model from here on: its budgets may be others too. */
      readonly kind: 'work';
      readonly notice: Notice;
      /** null: there was no model. */
      readonly before: BudgetModel | null;
      /** Model sheets that stood and could not be read, where there was no model. */
      readonly stood: readonly SheetGrid[];
      readonly after: BudgetModel;
    }
  | { readonly kind: 'frozen'; readonly notice: Notice; readonly changes: ChangeSet }
  | {
      readonly kind: 'results';
      readonly notice: Notice;
      readonly changes: ChangeSet;
      /** Names of the result sheets that stood before. */
      readonly before: readonly string[];
    };

/** So many steps are kept: models share what they have in common, so they cost little. */
const kept = 200;

/** Steps as they are, to be gone back to. */
export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Steps done and taken back, newest last. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  get steps(): Steps {
    return { done: [...this.done], undone: [...this.undone] };
  }

  /** What was done since these steps was stopped, and is no step. */
  restore({ done, undone }: Steps): void {
    this.done = [...done];
    this.undone = [...undone];
  }

  get last(): Step | null {
    return this.done.at(-1) ?? null;
  }

  get next(): Step | null {
    return this.undone.at(-1) ?? null;
  }

  add(step: Step): void {
    this.done = [...this.done, step].slice(-kept);
    this.undone = [];
  }

  /** The last step goes to those that can be done again. */
  back(): void {
    const step = this.done.pop();
    if (step !== undefined) this.undone.push(step);
  }

  /** The last step can be taken back no more. */
  drop(): void {
    this.done.pop();
  }

  /** The next step is done again; `as`: what it then is, where doing it made it anew. */
  forward(as?: Step): void {
    const step = this.undone.pop();
    if (step !== undefined) this.done.push(as ?? step);
  }

  /** The workbook changed under the steps: what they would bring back no longer fits. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }
}
