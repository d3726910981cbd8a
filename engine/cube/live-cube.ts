import { openAllocation, type Allocation } from '../allocation/allocate';
import { populationYear, type Chain } from '../allocation/chain';
import { tagsFor } from '../carry/tags-for';
import { lineKey, type Budget } from '../model/budget';
import { compileConditions, lineFields } from '../model/matches';
import type { DriverSettings } from '../model/driver';
import type { BudgetModel } from '../model/model';
import type { LineTag } from '../model/moment';
import type { PopulationTable } from '../model/population';
import { safeCents } from '../money/cents';
import { cubeOf } from './build-cube';
import type { Cube } from './cube';
import { editedModel, type AmountEdit, type Edit, type MomentsEdit, type RulesEdit, type TagEdit } from './edit';
import { differing } from './followed-edits';
import { concerned, dependentMoments } from './followers';

/** What an edit cost: lines placed anew (each taken away and added once) and cells written. */
export interface EditCost {
  readonly lines: number;
  readonly cells: number;
}

const nothing: EditCost = { lines: 0, cells: 0 };

/** An edit of one line whose line and measure are there: their indexes. */
type Found = (
  | { readonly edit: AmountEdit; readonly measures: readonly number[] }
  | { readonly edit: TagEdit; readonly measures: readonly number[] }
) & { readonly line: number };

/**
 * A cube that follows edits without a full pass: the lines concerned are taken away as they were, the edit is made, and they are added as they
 * are. Equals a full pass in every cell. Lines of followers are placed anew when what they follow changes. Without support costs. Of rules
 * and moments only changes that `isFollowed` allows.
 */
export class LiveCube {
  readonly cube: Cube;
  private readonly chain: Chain;
  /** Sum of the lines' magnitudes by measure, in cents. */
  private magnitudes: readonly number[];

  constructor(
    budgets: readonly Budget[],
    model: BudgetModel,
    allocation: Allocation = openAllocation(budgets, tagsFor(budgets, model).model).value,
  ) {
    this.chain = allocation.plain;
    this.cube = cubeOf(this.chain);
    this.magnitudes = this.chain.table.cents.map((column) => column.reduce((sum, cents) => sum + Math.abs(cents || 0), 0));
  }

  get model(): BudgetModel {
    return this.chain.model;
  }

  /** Null where the edit names a line or measure that is not there. Refuses an amount that is not whole, safe cents, before anything is changed: `amount.unsafe`. */
  edit(edit: Edit): EditCost | null {
    const isOfLine = edit.kind === 'amount' || edit.kind === 'tag';
    return isOfLine && this.find(edit) === null ? null : this.edits([edit]);
  }

  /** Makes all of them, in their order; those that name a line or measure that is not there are passed over. Refuses as `edit` does. */
  edits(edits: readonly Edit[]): EditCost {
    this.magnitudes = this.magnitudesAfter(edits).map((cents, measure) =>
      safeCents(cents, { measure: this.chain.table.measures[measure].id }),
    );
    let [cost, ofLines]: [EditCost, Found[]] = [nothing, []];
    const add = (more: EditCost): void => void (cost = { lines: cost.lines + more.lines, cells: cost.cells + more.cells });
    const flush = (): void => {
      if (ofLines.length > 0) add(this.editLines(ofLines));
      ofLines = [];
    };
    for (const edit of edits) {
      if (edit.kind === 'amount' || edit.kind === 'tag') {
        const found = this.find(edit);
        if (found !== null) ofLines.push(found);
        continue;
      }
      flush();
      add(this.editModel(edit));
    }
    flush();
    return cost;
  }

  private editModel(edit: Exclude<Edit, AmountEdit | TagEdit>): EditCost {
    switch (edit.kind) {
      case 'driver':
        return this.editDriver(edit.driver);
      case 'population':
        return this.editPopulation(edit.table);
      case 'rules':
        return this.editRules(edit);
      case 'moments':
        return this.editMoments(edit);
    }
  }

  /** Lines that a rule meets which comes or goes, whatever else tags them. */
  linesMet({ rules }: RulesEdit): readonly number[] {
    const meets = differing(this.model.rules, rules).map(({ when }) => compileConditions(when));
    return this.chain.table.lines.flatMap(({ line }, index) => {
      const fields = lineFields(line);
      return meets.some((isMet) => isMet(fields)) ? [index] : [];
    });
  }

  private editRules(edit: RulesEdit): EditCost {
    const lines = this.linesMet(edit);
    // Which of the moments the lines then have is known afterwards: whoever follows any moment is looked at again.
    const coming = dependentMoments(this.model).length === 0 ? [] : this.model.moments.map(({ id }) => id);
    return this.replace(lines, this.allMeasures(), () => this.chain.changeRules(edit.rules, lines), coming);
  }

  private editMoments(edit: MomentsEdit): EditCost {
    this.chain.changeMoments(editedModel(this.chain.model, edit));
    this.cube.forgetMoments(edit.moments.length);
    return nothing;
  }

  private find(edit: AmountEdit | TagEdit): Found | null {
    const line = this.chain.table.indexOf(edit.organiser, edit.line);
    if (line === undefined) return null;
    if (edit.kind === 'tag') return { edit, line, measures: this.allMeasures() };
    const measure = this.chain.table.measures.findIndex(({ id }) => id === edit.measure);
    return measure < 0 ? null : { edit, line, measures: [measure] };
  }

  /** False where a measure would no longer add up to exact cents: it is then left out, which only a full pass does. Refuses single amounts as `edit` does. */
  addsUp(edits: readonly Edit[]): boolean {
    return !this.magnitudesAfter(edits).some(Number.isNaN);
  }

  /** As on reading: while the magnitudes add up safely, every total of the measure is exact. NaN where they do not. */
  private magnitudesAfter(edits: readonly Edit[]): readonly number[] {
    const after = [...this.magnitudes];
    const changed = new Map<string, number>();
    for (const edit of edits) {
      const found = edit.kind === 'amount' ? this.find(edit) : null;
      if (found === null || edit.kind !== 'amount') continue;
      const [measure] = found.measures;
      const key = `${measure} ${found.line}`;
      const before = changed.get(key) ?? (this.chain.table.cents[measure][found.line] || 0);
      const cents = safeCents(edit.cents, { line: edit.line });
      const sum = after[measure] - Math.abs(before) + Math.abs(cents);
      after[measure] = Number.isSafeInteger(sum) ? sum : Number.NaN;
      changed.set(key, cents);
    }
    return after;
  }

  private editLines(found: readonly Found[]): EditCost {
    const measures = [...new Set(found.flatMap((one) => one.measures))];
    const tags = found.flatMap(({ edit }) => (edit.kind === 'tag' ? [edit] : []));
    const change = (): void => {
      for (const { edit, line, measures: own } of found)
        if (edit.kind === 'amount') this.chain.table.cents[own[0]][line] = edit.cents;
      if (tags.length > 0) this.chain.changeTags(tags);
    };
    return this.replace([...new Set(found.map(({ line }) => line))], measures, change, this.momentsUnder(tags));
  }

  /** The moments lines would have under these tags: whoever follows them is concerned by the edit too. */
  private momentsUnder(tags: readonly TagEdit[]): readonly string[] {
    if (tags.length === 0 || dependentMoments(this.model).length === 0) return [];
    const present = new Map<string, LineTag>(this.model.tags.map((tag) => [lineKey(tag.organiser, tag.line), tag]));
    return tags.flatMap(({ organiser, line, tag }) => {
      const index = this.chain.table.indexOf(organiser, line) ?? -1;
      this.chain.tags.setTag(organiser, line, tag);
      const moments = this.allMeasures().flatMap((measure) => this.momentIds(index, measure));
      this.chain.tags.setTag(organiser, line, present.get(lineKey(organiser, line)) ?? null);
      return moments;
    });
  }

  private editDriver(driver: DriverSettings): EditCost {
    const { model } = this.chain;
    const moments = new Set(model.moments.flatMap((moment, index) => (moment.driver === driver.id ? [index] : [])));
    return this.replace(this.linesOf(moments, this.allMeasures()), this.allMeasures(), () => {
      this.chain.changeModel(editedModel(model, { kind: 'driver', driver }));
      this.chain.forgetWeights((_, moment) => moments.has(moment));
    });
  }

  private editPopulation(table: PopulationTable): EditCost {
    const { model, table: lines } = this.chain;
    const measures = this.allMeasures().filter((measure) => populationYear(lines.measures[measure]) === table.year);
    // Nearly every driver takes weights, bands or areas from the population: all are asked anew rather than told apart.
    const moments = new Set(model.moments.keys());
    return this.replace(this.linesOf(moments, measures), measures, () => {
      this.chain.changeModel(editedModel(model, { kind: 'population', table }));
      this.chain.forgetWeights((measure) => measures.includes(measure));
    });
  }

  private allMeasures(): readonly number[] {
    return this.chain.table.measures.map((_, index) => index);
  }

  /**
   * Takes the lines, and the lines of whoever depends on them now or by the moments to come, out of the cube as they are, makes the change, and
   * puts them back as they then are.
   */
  private replace(
    lines: readonly number[],
    measures: readonly number[],
    change: () => void,
    coming: readonly string[] = [],
  ): EditCost {
    const before = this.cube.touched;
    const followers = this.followersOf(lines, measures, coming);
    const all = [...new Set([...lines, ...this.linesOf(followers, measures)])];
    for (const measure of measures) for (const line of all) this.cube.add(line, measure, -1);
    change();
    if (followers.size > 0) this.chain.forgetWeights((measure, moment) => followers.has(moment) && measures.includes(measure));
    for (const measure of measures) for (const line of all) this.cube.add(line, measure);
    this.forgetUnasked();
    return { lines: all.length, cells: this.cube.touched - before };
  }

  /** A moment that has lost its last line in a measure has nothing to report there any more. */
  private forgetUnasked(): void {
    const count = this.chain.model.moments.length;
    const held = new Set(this.cube.blocks.map(({ measure, moment }) => measure * count + moment));
    this.chain.forgetWeights((measure, moment) => !held.has(measure * count + moment));
  }

  private followersOf(lines: readonly number[], measures: readonly number[], coming: readonly string[]): ReadonlySet<number> {
    const { model } = this.chain;
    const dependents = dependentMoments(model);
    if (dependents.length === 0) return new Set();
    const changed = lines.flatMap((line) => measures.flatMap((measure) => this.momentIds(line, measure)));
    return concerned(dependents, new Set([...coming, ...changed]), (index) => model.moments[index].id);
  }

  private momentIds(line: number, measure: number): readonly string[] {
    const decision = this.chain.decision(line, measure);
    return typeof decision === 'string' ? [] : decision.moments.map((moment) => this.chain.model.moments[moment].id);
  }

  private linesOf(moments: ReadonlySet<number>, measures: readonly number[]): readonly number[] {
    if (moments.size === 0) return [];
    const tagged = (line: number, measure: number): boolean => {
      const decision = this.chain.decision(line, measure);
      return typeof decision !== 'string' && decision.moments.some((moment) => moments.has(moment));
    };
    return this.chain.table.lines.flatMap((_, line) => (measures.some((measure) => tagged(line, measure)) ? [line] : []));
  }
}
