import { allocate } from '../allocation/allocate';
import type { Chain } from '../allocation/chain';
import { tagsFor } from '../carry/tags-for';
import { EngineError } from '../issues/refused-input';
import { lineKey, type Budget } from '../model/budget';
import type { DriverSettings } from '../model/driver';
import type { BudgetModel } from '../model/model';
import type { LineTag } from '../model/moment';
import type { PopulationTable } from '../model/population';
import { safeCents, type Cents } from '../money/cents';
import { populationYear } from '../allocation/chain';
import { cubeOf } from './build-cube';
import type { Cube } from './cube';

/** One change of a person's: an amount, a tag, a driver (all entries of its id) or a population table. */
export type Edit =
  | {
      readonly kind: 'amount';
      readonly organiser: string;
      readonly line: string;
      readonly measure: string;
      readonly cents: Cents;
    }
  | { readonly kind: 'tag'; readonly organiser: string; readonly line: string; readonly tag: LineTag | null }
  | { readonly kind: 'driver'; readonly driver: DriverSettings }
  | { readonly kind: 'population'; readonly table: PopulationTable };

/** What an edit cost: lines placed anew (each taken away and added once) and cells written. */
export interface EditCost {
  readonly lines: number;
  readonly cells: number;
}

/**
 * A cube that follows edits without a full pass: the lines concerned are taken away as they were, the edit is made, and they are added as they
 * are. Equals a full pass in every cell. Lines of followers are placed anew when what they follow changes. Without support costs.
 */
export class LiveCube {
  readonly cube: Cube;
  private readonly chain: Chain;
  private readonly lineIndex: ReadonlyMap<string, number>;
  /** Sum of the lines' magnitudes by measure, in cents. */
  private readonly magnitudes: number[];

  constructor(budgets: readonly Budget[], model: BudgetModel) {
    const allocation = allocate(budgets, tagsFor(budgets, model).model).value;
    if (allocation === null) throw new EngineError('allocation.none');
    this.chain = allocation.plain;
    this.cube = cubeOf(this.chain);
    this.magnitudes = this.chain.table.cents.map((column) => column.reduce((sum, cents) => sum + Math.abs(cents || 0), 0));
    this.lineIndex = new Map(this.chain.table.lines.map(({ line }, index) => [lineKey(line.organiser, line.id), index]));
  }

  get model(): BudgetModel {
    return this.chain.model;
  }

  /** Null where the edit names a line or measure that is not there. Refuses an amount that is not whole, safe cents, before anything is changed: `amount.unsafe`. */
  edit(edit: Edit): EditCost | null {
    if (edit.kind === 'amount') return this.editAmount(edit);
    if (edit.kind === 'tag') return this.editTag(edit);
    return edit.kind === 'driver' ? this.editDriver(edit.driver) : this.editPopulation(edit.table);
  }

  private editAmount({ organiser, line, measure, cents }: Extract<Edit, { kind: 'amount' }>): EditCost | null {
    const index = this.lineIndex.get(lineKey(organiser, line));
    const column = this.chain.table.measures.findIndex((own) => own.id === measure);
    if (index === undefined || column < 0) return null;
    const safe = safeCents(cents, { line });
    const before = this.chain.table.cents[column][index] || 0;
    // As on reading: while the magnitudes add up safely, every total of the measure is exact.
    const magnitude = safeCents(this.magnitudes[column] - Math.abs(before) + Math.abs(safe), { measure });
    this.magnitudes[column] = magnitude;
    return this.replace([index], [column], () => void (this.chain.table.cents[column][index] = safe));
  }

  private editTag({ organiser, line, tag }: Extract<Edit, { kind: 'tag' }>): EditCost | null {
    const index = this.lineIndex.get(lineKey(organiser, line));
    if (index === undefined) return null;
    const coming = this.momentsUnder(tag, index);
    return this.replace([index], this.allMeasures(), () => this.chain.changeTag(organiser, line, tag), coming);
  }

  /** The moments a line would have under a tag: whoever follows them is concerned by the edit too. */
  private momentsUnder(tag: LineTag | null, index: number): readonly string[] {
    const { organiser, id } = this.chain.table.lines[index].line;
    const present = this.chain.model.tags.find((own) => own.organiser === organiser && own.line === id) ?? null;
    this.chain.tags.setTag(organiser, id, tag);
    const moments = this.allMeasures().flatMap((measure) => this.momentIds(index, measure));
    this.chain.tags.setTag(organiser, id, present);
    return moments;
  }

  private editDriver(driver: DriverSettings): EditCost {
    const { model } = this.chain;
    const moments = new Set(model.moments.flatMap((moment, index) => (moment.driver === driver.id ? [index] : [])));
    const others = model.drivers.filter((own) => own.id !== driver.id || own.validFrom !== driver.validFrom);
    return this.replace(this.linesOf(moments, this.allMeasures()), this.allMeasures(), () => {
      this.chain.changeModel({ ...model, drivers: [...others, driver] });
      this.chain.forgetWeights(moments);
    });
  }

  private editPopulation(table: PopulationTable): EditCost {
    const { model, table: lines } = this.chain;
    const measures = this.allMeasures().filter((measure) => populationYear(lines.measures[measure]) === table.year);
    // Nearly every driver takes weights, bands or areas from the population: all are asked anew rather than told apart.
    const moments = new Set(model.moments.keys());
    const others = model.population.filter((own) => own.year !== table.year || own.area !== table.area || own.sex !== table.sex);
    return this.replace(this.linesOf(moments, measures), measures, () => {
      this.chain.changeModel({ ...model, population: [...others, table] });
      this.chain.forgetWeights(moments);
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
    const concerned = [...new Set([...lines, ...this.linesOf(followers, measures)])];
    for (const measure of measures) for (const line of concerned) this.cube.add(line, measure, -1);
    change();
    if (followers.size > 0) this.chain.forgetWeights(followers);
    for (const measure of measures) for (const line of concerned) this.cube.add(line, measure);
    return { lines: concerned.length, cells: this.cube.touched - before };
  }

  /**
   * Moments whose lines depend on these lines: whose driver follows what they are tagged with, directly or through another follower, or whose
   * typed amounts ask how many lines the moment has.
   */
  private followersOf(lines: readonly number[], measures: readonly number[], coming: readonly string[]): ReadonlySet<number> {
    const dependents = dependentMoments(this.chain.model);
    if (dependents.length === 0) return new Set();
    const changed = new Set([
      ...coming,
      ...lines.flatMap((line) => measures.flatMap((measure) => this.momentIds(line, measure))),
    ]);
    const found = new Set<number>();
    for (let grown = true; grown;) {
      grown = false;
      for (const { index, onAny, on } of dependents) {
        if (found.has(index) || !(onAny || on.some((id) => changed.has(id)))) continue;
        found.add(index);
        changed.add(this.chain.model.moments[index].id);
        grown = true;
      }
    }
    return found;
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

/** A moment whose lines depend on more than their own amount, tag and driver. */
interface Dependent {
  /** Index of the moment. */
  readonly index: number;
  /** Depends on lines that conditions name, or on a ring: on any edit. */
  readonly onAny: boolean;
  readonly on: readonly string[];
}

function dependentMoments(model: BudgetModel): readonly Dependent[] {
  return model.moments.flatMap((moment, index): Dependent[] => {
    const entries = model.drivers.filter((driver) => driver.id === moment.driver);
    const served = entries.flatMap((driver) => (driver.kind === 'follow' ? [driver] : []));
    const own = entries.some((driver) => driver.kind === 'amounts') ? [moment.id] : [];
    if (served.length === 0 && own.length === 0) return [];
    const onAny = served.some((driver) => driver.lines !== undefined || driver.method === 'reciprocal');
    return [{ index, onAny, on: [...own, ...served.flatMap((driver) => driver.moments ?? [])] }];
  });
}
