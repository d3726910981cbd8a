import {
  createSuggester,
  decidedLines,
  type BudgetLine,
  type BudgetModel,
  type MomentSuggestion,
  type Suggester,
} from '../../engine';

/** What is made anew in less than this, in milliseconds, is made anew after every decision; else after so many decisions. */
const quick = 50;
const decisionsBetween = 50;

/**
 * Suggestions that learn from the person's own decisions. Making the suggester takes time that grows with the budget: in a small one
 * every decision counts at once, in a large one after some more.
 */
export class Suggestions {
  private suggester: Suggester | null = null;
  private cost = 0;
  private decisions = 0;

  constructor(
    private readonly lines: readonly BudgetLine[],
    private readonly clock: () => number,
  ) {}

  /** Decisions were made or taken back. */
  learn(count = 1): void {
    this.decisions += count;
  }

  /** Most likely first. */
  of(line: BudgetLine, model: BudgetModel, year: number): readonly MomentSuggestion[] {
    const isOld = this.decisions > 0 && (this.cost < quick || this.decisions >= decisionsBetween);
    if (this.suggester === null || isOld) {
      const from = this.clock();
      this.suggester = createSuggester(decidedLines(model, this.lines, year));
      this.cost = this.clock() - from;
      this.decisions = 0;
    }
    return this.suggester.suggest(line);
  }
}
