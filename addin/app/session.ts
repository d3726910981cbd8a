import {
  analyse,
  EngineError,
  lineKey,
  LiveAnalysis,
  type Analysis,
  type Budget,
  type BudgetLine,
  type BudgetModel,
  type Coverage,
  type Edit,
  type Issue,
  type LineState,
  type LineStates,
  type SheetGrid,
} from '../../engine';
import { hasCalculatedLines } from './calculated-lines';
import { editsBetween } from './model-edits';
import type { MeasureChoice, Results } from './state';

/** A budget and a model with the figures that follow every edit of them. */
export class Session {
  /** The lines of the budgets, in their order: by index in all that follows. */
  readonly all: readonly BudgetLine[];
  private readonly places: ReadonlyMap<string, number>;

  private constructor(
    private readonly live: LiveAnalysis,
    private current: BudgetModel,
  ) {
    this.all = live.budgets.flatMap(({ lines }) => lines);
    this.places = new Map(this.all.map((line, at) => [lineKey(line.organiser, line.id), at]));
  }

  /** Figures of a measure, of the newest budget where there is no such one. The budgets have at least one measure. */
  static open(budgets: readonly Budget[], model: BudgetModel, measure: string | undefined): Session {
    const wanted = measure === undefined ? null : LiveAnalysis.open(budgets, model, { measure }).value;
    const live = wanted ?? LiveAnalysis.open(budgets, model).value;
    if (live === null) throw new EngineError('allocation.none');
    return new Session(live, model);
  }

  get budgets(): readonly Budget[] {
    return this.live.budgets;
  }

  get model(): BudgetModel {
    return this.current;
  }

  /** Lines that were decided, or whose decision was taken back, since this was opened. */
  get decisions(): number {
    return this.decided;
  }
  private decided = 0;

  get measures(): readonly MeasureChoice[] {
    return this.live.measures.map(({ id, kind, year }) => ({ id, kind, year }));
  }

  get measure(): string {
    return this.live.analysis.measure;
  }

  get year(): number {
    return this.live.analysis.year;
  }

  /** The whole analysis: for traces, previews and result sheets. To be read before the next edit. */
  get analysis(): Analysis {
    return this.live.analysis;
  }

  get coverage(): Coverage {
    return this.live.lines.coverage;
  }

  /** What walks all lines is not looked at here. */
  get results(): Results {
    const { analysis } = this.live;
    const isLate = (part: string): boolean => (lateParts as readonly string[]).includes(part);
    return Object.fromEntries(
      Object.keys(analysis).flatMap((part) => (isLate(part) ? [] : [[part, analysis[part as keyof Results]]])),
    ) as unknown as Results;
  }

  /** Findings of the figures; that lines wait for a tag is no finding here, as coverage says it. */
  get issues(): readonly Issue[] {
    return this.live.analysis.issues.filter(({ code }) => code !== 'line.untagged');
  }

  /** As it would be with another model, the budgets being the same. */
  analysisWith(model: BudgetModel): Analysis {
    const { value } = analyse(this.budgets, model, { measure: this.measure });
    if (value === null) throw new EngineError('allocation.none');
    return value;
  }

  showMeasure(measure: string): void {
    this.live.showMeasure(measure);
  }

  /** Goes on with a changed model without a full pass; false where only a full pass will do, and nothing is changed. */
  follow(model: BudgetModel): boolean {
    const edits = editsBetween(this.current, model);
    if (edits === null) return false;
    const cost = this.live.edits(edits);
    if (this.current.tags !== model.tags || this.current.rules !== model.rules) this.decided += cost.lines;
    this.current = model;
    return true;
  }

  /** Whether any amount of a line is a formula: then an edit anywhere may change it, and no host tells of that for certain. */
  isCalculated(sheets: readonly SheetGrid[]): boolean {
    return hasCalculatedLines(this.budgets, sheets);
  }

  /** Amounts that a person changed in the sheet. */
  edit(edits: readonly Edit[]): void {
    this.live.edits(edits);
  }

  key(at: number): string {
    const line = this.all[at];
    return line === undefined ? '' : lineKey(line.organiser, line.id);
  }

  indexOf(key: string): number | undefined {
    return this.places.get(key);
  }

  get states(): Pick<LineStates, 'stateAt' | 'momentsAt' | 'commentAt' | 'isUnconfirmed' | 'centsAt'> {
    return this.live.lines;
  }

  line(at: number): LineState {
    return this.live.lines.at(at);
  }

  /** A line's amounts by measure, in cents; null where the file has no readable one. */
  amounts(at: number): readonly { readonly measure: string; readonly cents: number | null }[] {
    let start = 0;
    for (const budget of this.live.budgets) {
      const own = at - start;
      start += budget.lines.length;
      if (own < 0 || own >= budget.lines.length) continue;
      return budget.columns.map(({ measure, cents }) => {
        const value = cents[own];
        return { measure: measure.id, cents: value === undefined || Number.isNaN(value) ? null : value };
      });
    }
    return [];
  }
}

const lateParts = ['cube', 'issues', 'certainty', 'flows', 'investment', 'largestDeviation'] as const;
