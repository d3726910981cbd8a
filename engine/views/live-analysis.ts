import { lineFindings, openAllocation, type Allocation } from '../allocation/allocate';
import { Chain } from '../allocation/chain';
import { reportPlaces } from '../allocation/report-places';
import { tagsFor } from '../carry/tags-for';
import { cubeOf } from '../cube/build-cube';
import type { Cube } from '../cube/cube';
import { editedBudgets, editedModel, type Edit } from '../cube/edit';
import { isFollowed } from '../cube/followed-edits';
import { LiveCube, type EditCost } from '../cube/live-cube';
import type { Issue, Outcome } from '../issues/issue';
import { type Budget } from '../model/budget';
import type { Measure } from '../model/layout';
import type { BudgetModel } from '../model/model';
import { safeCents } from '../money/cents';
import { chooseMeasure, findingsOf, type AnalyseOptions } from './analyse';
import { describe, type Shown } from './describe';
import { LineStates } from './line-states';
import type { Analysis } from './source';

/** Budgets placed by a model, and what follows edits of them; live null: support costs tie every line to every other, so a full pass does. */
interface Work {
  readonly budgets: readonly Budget[];
  readonly allocation: Allocation;
  readonly cube: Cube;
  readonly live: LiveCube | null;
  /** What joining the budgets to one table has found. */
  readonly joined: readonly Issue[];
}

/**
 * An analysis that follows edits: after one of a line or tag its tables are there in a few milliseconds, however many lines there are. Equal to
 * `analyse` of the edited budgets and model in every field. An analysis taken from here tells of the state it was taken in: what it
 * works out late (findings, certainty, cube, flows, investment, largest deviation) is to be read before the next edit.
 */
export class LiveAnalysis {
  private work: Work;
  private shown: Analysis | null = null;
  private states: LineStates | null = null;

  private constructor(
    budgets: readonly Budget[],
    model: BudgetModel,
    private readonly known: readonly Issue[],
    private options: AnalyseOptions,
  ) {
    this.work = openWork(budgets, model);
  }

  /** Null where there is no such measure, with the finding that says so. */
  static open(budgets: readonly Budget[], model: BudgetModel, options: AnalyseOptions = {}): Outcome<LiveAnalysis> {
    const known = tagsFor(budgets, model);
    const value = new LiveAnalysis(budgets, known.model, known.issues, options);
    const chosen = chooseMeasure(value.measures, options.measure);
    if (chosen.measure >= 0) return { value, issues: value.analysis.issues };
    const { allocation, joined } = value.work;
    return {
      value: null,
      issues: [...known.issues, ...joined, ...lineFindings(budgets, allocation.plain), ...chosen.issues],
    };
  }

  /** The model with every edit so far; what it says of single lines is said of their present ids. */
  get model(): BudgetModel {
    return this.work.allocation.plain.model;
  }

  /** The budgets with every edit so far. */
  get budgets(): readonly Budget[] {
    return withCents(this.work);
  }

  get measures(): readonly Measure[] {
    return this.work.allocation.table.measures;
  }

  get analysis(): Analysis {
    return (this.shown ??= this.describe());
  }

  /** The lines of the shown measure, with what tags them. */
  get lines(): LineStates {
    return (this.states ??= new LineStates(this.work.allocation.plain, this.measure));
  }

  private get measure(): number {
    return chooseMeasure(this.measures, this.options.measure).measure;
  }

  /** False where there is no such measure: what was shown stays. */
  showMeasure(measure: string): boolean {
    if (!this.measures.some(({ id }) => id === measure)) return false;
    this.options = { ...this.options, measure };
    this.shown = null;
    this.states = null;
    return true;
  }

  /** Null where the edit names a line or measure that is not there. Refuses an amount that is not whole, safe cents, before anything is changed: `amount.unsafe`. */
  edit(edit: Edit): EditCost | null {
    return this.isKnown(edit) ? this.edits([edit]) : null;
  }

  /** Makes all of them in their order, at a far lower cost than one by one; those that name a line or measure that is not there are passed over. Refuses as `edit` does. */
  edits(edits: readonly Edit[]): EditCost {
    const { live } = this.work;
    if (live === null || edits.some((edit) => this.isUnread(edit)) || !live.addsUp(edits)) return this.passAgain(edits);
    const first = edits.findIndex(({ kind }) => kind === 'rules' || kind === 'moments');
    if (first < 0) return this.follow(live, edits);
    // Amounts are refused before anything is changed, so they are not made in turns.
    if (edits.some(({ kind }) => kind === 'amount')) return this.passAgain(edits);
    const before = this.follow(live, edits.slice(0, first));
    const own = this.followModel(live, edits.slice(first, first + 1));
    const after = this.edits(edits.slice(first + 1));
    return { lines: before.lines + own.lines + after.lines, cells: before.cells + own.cells + after.cells };
  }

  /** Rules or moments: whether they can be followed depends on the model that the edits before them have made. */
  private followModel(live: LiveCube, edits: readonly Edit[]): EditCost {
    return edits.every((edit) => isFollowed(this.model, edit, this.hasTexts)) ? this.follow(live, edits) : this.passAgain(edits);
  }

  private get hasTexts(): boolean {
    return this.work.budgets.some(({ lines }) => lines.some(({ tagText }) => tagText !== undefined));
  }

  private follow(live: LiveCube, edits: readonly Edit[]): EditCost {
    if (edits.length === 0) return { lines: 0, cells: 0 };
    const cost = live.edits(edits);
    this.shown = null;
    this.followLines(edits);
    return cost;
  }

  /** A driver or a rule may be a default no longer, so all lines by it are looked at again. */
  private followLines(edits: readonly Edit[]): void {
    const { indexOf } = this.work.allocation.table;
    if (edits.some(({ kind }) => kind === 'driver' || kind === 'rules')) this.states = null;
    const lines = edits.flatMap((edit) => ('line' in edit ? (indexOf(edit.organiser, edit.line) ?? []) : []));
    this.states?.refresh(new Set(lines));
  }

  private isKnown(edit: Edit): boolean {
    if (edit.kind !== 'amount' && edit.kind !== 'tag') return true;
    if (edit.kind === 'amount' && !this.measures.some(({ id }) => id === edit.measure)) return false;
    return this.work.allocation.table.indexOf(edit.organiser, edit.line) !== undefined;
  }

  /** The measure's sum was beyond exact figures, so that its column was left out: whether it still is, only joining it again can tell. */
  private isUnread(edit: Edit): boolean {
    return (
      edit.kind === 'amount' &&
      this.work.joined.some(({ code, params }) => code === 'sum.unsafe' && params.measure === edit.measure)
    );
  }

  private passAgain(edits: readonly Edit[]): EditCost {
    const known = edits.filter((edit) => this.isKnown(edit));
    for (const edit of known) if (edit.kind === 'amount') safeCents(edit.cents, { line: edit.line });
    const budgets = known.reduce(editedBudgets, this.budgets);
    this.work = openWork(budgets, known.reduce(editedModel, this.model));
    this.shown = null;
    this.states = null;
    const { cube, allocation } = this.work;
    return { lines: allocation.table.lines.length, cells: cube.touched };
  }

  private describe(): Analysis {
    const { allocation, cube } = this.work;
    const chosen = chooseMeasure(this.measures, this.options.measure);
    const childrenUnder = this.options.childrenUnder ?? this.model.settings.childAgeLimit;
    const shown: Shown = {
      allocation: { ...allocation, model: this.model },
      cube,
      measure: chosen.measure,
      childrenUnder,
    };
    return describe(shown, (ofTables) => this.findings(shown, [...chosen.issues, ...ofTables]));
  }

  /** Asked of a chain that has found nothing yet: what an earlier state has found does not stay. */
  private findings(shown: Shown, ofTables: readonly Issue[]): readonly Issue[] {
    const { plain } = this.work.allocation;
    const fresh = new Chain(plain.table, plain.model, null, plain.tags.afresh());
    const allocated = [...this.known, ...this.work.joined, ...lineFindings(this.budgets, fresh)];
    reportPlaces(fresh);
    return findingsOf(shown, allocated, fresh.issues, ofTables);
  }
}

function openWork(budgets: readonly Budget[], model: BudgetModel): Work {
  const { value: allocation, issues: joined } = openAllocation(budgets, model);
  const live = allocation.supported === null ? new LiveCube(budgets, model, allocation) : null;
  return { budgets, allocation, cube: live?.cube ?? cubeOf(allocation.plain), live, joined };
}

/** The budgets with the amounts that stand in the table now. */
function withCents({ budgets, allocation: { table }, joined }: Work): readonly Budget[] {
  const unread = new Set(joined.flatMap((issue) => (issue.code === 'sum.unsafe' ? [issue.params.measure] : [])));
  let from = 0;
  return budgets.map((budget) => {
    const [start, end] = [from, (from += budget.lines.length)];
    const columns = budget.columns.map((column) => {
      const measure = table.measures.findIndex(({ id }) => id === column.measure.id);
      return unread.has(column.measure.id) ? column : { ...column, cents: table.cents[measure].slice(start, end) };
    });
    return { ...budget, columns };
  });
}
