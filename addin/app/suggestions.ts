import { createSuggester, decidedLines, rememberingRecogniser, type MomentSuggestion, type Suggester } from '../../engine';
import type { Session } from './session';

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
  private learned = 0;
  /** What was answered so far, by the line's index: a list asks of every line again after each decision. */
  private answers: (readonly MomentSuggestion[])[] = [];
  /** Words of names mean the same whatever was decided. */
  private readonly recogniser = rememberingRecogniser();

  constructor(
    private readonly session: Session,
    private readonly clock: () => number,
  ) {}

  /** Of a line by its index, most likely first. */
  of(at: number): readonly MomentSuggestion[] {
    const { session } = this;
    const line = session.all[at];
    if (line === undefined) return [];
    const decisions = session.decisions - this.learned;
    const isOld = decisions > 0 && (this.cost < quick || decisions >= decisionsBetween);
    if (this.suggester === null || isOld) {
      const from = this.clock();
      this.suggester = createSuggester(decidedLines(session.model, session.all, session.year), this.recogniser);
      this.answers = [];
      this.cost = this.clock() - from;
      this.learned = session.decisions;
    }
    return (this.answers[at] ??= this.suggester.suggest(line));
  }
}
