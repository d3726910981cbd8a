import type { Issue } from '../issues/issue';
import type { Measure } from '../model/layout';
import type { DriverSettings, SettingsOf } from '../model/driver';
import type { BudgetModel } from '../model/model';
import type { LineTag } from '../model/moment';
import { ageCount, type Evidence } from '../model/terms';
import { apportionPrepared } from '../money/prepared';
import type { Cents } from '../money/apportion';
import type { DriverContext } from './drivers/driver';
import { drivers } from './drivers/index';
import { worst } from './evidence';
import { FollowedCells } from './followed-cells';
import type { LineFacts, LineTable } from './lines';
import type { SupportBooking } from './overheads/book-support-costs';
import type { Part, PartVisitor, Place } from './part';
import { openPopulation, type PopulationBook } from './population-book';
import { reachOf, type Reach } from './reach';
import { Reports } from './reports';
import { assertConserved, makeScratch, reached, spread, type Scratch } from './spread';
import { compileTagger, type TagDecision, type Tagger, type Tagging } from './tagging';

/** Directness that the state rule leaves out by rule (METHODS section 1): decided not to be placed, and shown as such. */
const leftOutByStateRule: readonly string[] = ['environment', 'incidental'];

/**
 * The chain of METHODS section 3 over a table of lines: line → moments and remainder → reach and remainder → ages → areas.
 * Nothing is kept by line: what a line gives is computed when asked, so memory does not grow with lines × ages.
 */
export class Chain {
  readonly areas: readonly string[];
  /** Area columns of an age; the last is "no area". */
  readonly columns: number;
  readonly width: number;
  readonly followed: FollowedCells;
  private readonly scratch: Scratch;
  private readonly answers = new Map<number, Answer>();
  private readonly inForce = new Map<number, DriverSettings | null>();
  private readonly lineCounts = new Map<number, number>();
  private population: PopulationBook;
  private readonly reports = new Reports();

  constructor(
    readonly table: LineTable,
    private current: BudgetModel,
    readonly booking: SupportBooking | null,
    private readonly tagger: Tagger = compileTagger(current),
  ) {
    this.areas = current.areas.map((area) => area.id);
    this.columns = this.areas.length + 1;
    this.width = ageCount * this.columns;
    this.scratch = makeScratch(this.columns);
    this.population = openPopulation(current.population, current.areas);
    this.followed = new FollowedCells(this);
  }

  get model(): BudgetModel {
    return this.current;
  }

  get tags(): Tagger {
    return this.tagger;
  }

  /** What placing lines has found so far, each once. */
  get issues(): readonly Issue[] {
    return [...this.reports.issues, ...this.tagger.clashes()];
  }

  readonly report = (issue: Issue): void => this.reports.report(issue);

  /** Cents of a line before step 1: as read, or with support costs booked; 0 where the file has no readable amount. */
  cents(line: number, measure: number): Cents {
    const value = (this.booking?.cents ?? this.table.cents)[measure][line];
    return Number.isNaN(value) ? 0 : value;
  }

  populationOf(measure: Measure): ReturnType<PopulationBook['get']> {
    const found = this.populationIn(populationYear(measure));
    // Counted, but in another year than the money is of (METHODS section 2).
    return found === undefined || populationYear(measure) === measure.year ? found : { ...found, grade: worst(found.grade, 'B') };
  }

  populationIn(year: number): ReturnType<PopulationBook['get']> {
    return this.population.get(year);
  }

  decision(line: number, measure: number): TagDecision {
    return this.tagger.decide(this.table.lines[line].line, this.table.measures[measure].year);
  }

  /** Visits every part of a line's money in a measure; the parts sum to the line (checked). */
  placeLine(line: number, measure: number, visit: PartVisitor): void {
    const cents = this.cents(line, measure);
    if (cents === 0) return;
    const facts = this.table.lines[line];
    const outside = outsidePlace(facts);
    if (outside !== null) return visit(scalar(outside, -1, cents));
    const decision = this.decision(line, measure);
    if (typeof decision === 'string') return visit(scalar(decision, -1, cents));
    const rest = this.placeMoments(line, measure, () => true, visit);
    if (rest !== 0) visit(scalar('tagRemainder', -1, rest));
  }

  /**
   * The parts of a line in the moments wanted, and only these: what a follower asks of a line that may hold the follower too.
   * Gives what the tag leaves, in cents.
   */
  placeMoments(line: number, measure: number, wanted: (moment: number) => boolean, visit: PartVisitor): Cents {
    const cents = this.cents(line, measure);
    const decision = this.decision(line, measure);
    if (cents === 0 || outsidePlace(this.table.lines[line]) !== null || typeof decision === 'string') return 0;
    const parts = this.tagged(cents, decision);
    decision.moments.forEach(
      (moment, index) => wanted(moment) && parts[index] !== 0 && this.placeMoment(line, measure, moment, parts[index], visit),
    );
    return parts[decision.moments.length];
  }

  /** Step 1: a line's cents by the tag's moments in written order, remainder last. Loses no cent. */
  tagged(cents: Cents, { weights }: Tagging): readonly Cents[] {
    const parts = new Float64Array(weights.length);
    apportionPrepared(cents, weights, parts);
    assertConserved(cents, parts);
    return Array.from(parts);
  }

  /** Steps 2 to 4 for a moment's cents of a line. */
  placeMoment(line: number, measure: number, moment: number, cents: Cents, visit: PartVisitor): void {
    const { directness } = this.current.moments[moment];
    const leftOut = this.current.settings.preset === 'state-rule' && leftOutByStateRule.includes(directness);
    if (directness === 'notAllocable' || leftOut) return visit(scalar('notAllocable', moment, cents));
    const reach = directness === 'unseen' ? null : this.reach(line, measure, moment, cents);
    if (reach === null) return visit(scalar('driverRemainder', moment, cents));
    const { scratch } = this;
    const area = this.table.lines[line].area;
    const inReach = reached(cents, reach.split, scratch);
    spread(inReach, reach, area, scratch.cells, scratch);
    const bounds = reach.exact ? null : this.spreadBounds(cents, reach, area);
    visit({
      place: 'allocated',
      moment,
      cents: inReach,
      reach,
      cells: scratch.cells,
      low: bounds?.low ?? scratch.cells,
      high: bounds?.high ?? scratch.cells,
    });
    if (inReach !== cents) visit({ ...scalar('driverRemainder', moment, cents - inReach), reach });
  }

  /** Low and high cents; a negative line swaps them, so that low is never above high. */
  private spreadBounds(cents: Cents, reach: Reach, area: number | null): { low: Float64Array; high: Float64Array } {
    const { scratch } = this;
    const [low, high] = cents < 0 ? [reach.highSplit, reach.lowSplit] : [reach.lowSplit, reach.highSplit];
    spread(reached(cents, low, scratch), reach, area, scratch.low, scratch);
    spread(reached(cents, high, scratch), reach, area, scratch.high, scratch);
    return { low: scratch.low, high: scratch.high };
  }

  /** The driver's weights for a line's moment. */
  reach(line: number, measure: number, moment: number, cents: Cents): Reach | null {
    const answer = this.answer(this.table.lines[line], measure, moment, cents);
    if (!answer.said) this.reports.say(this.reachKey(measure, moment), answer.issues);
    answer.said = true;
    return answer.reach;
  }

  /** The same asked by tables: what the driver finds is said only to lines that place money by it. */
  reachQuietly(line: number, measure: number, moment: number, cents: Cents): Reach | null {
    return this.answer(this.table.lines[line], measure, moment, cents).reach;
  }

  /** The driver's weights over the whole municipality; null where they are typed by line. */
  wholeReach(measure: number, moment: number): Reach | null {
    return this.isTyped(measure, moment) ? null : this.answer(wholeMunicipality, measure, moment, 0).reach;
  }

  /** Remembered by moment, measure and area, since answers rarely differ by line. */
  private answer(asker: Asker, measure: number, moment: number, cents: Cents): Answer {
    const key = this.reachKey(measure, moment) * (this.columns + 1) + (asker.area ?? this.columns);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const { answer, issues } = this.reports.collect(() => this.ask(asker, measure, moment, cents));
    const made = { reach: answer, issues, said: false };
    if (!this.isTyped(measure, moment)) this.answers.set(key, made);
    return made;
  }

  private ask(asker: Asker, measure: number, moment: number, cents: Cents): Reach | null {
    const { year } = this.table.measures[measure];
    const settings = this.driverOf(measure, moment);
    if (settings !== null) return reachOf(settings, year, this.context(asker, measure, moment, cents));
    const { driver } = this.current.moments[moment];
    this.report({ code: 'driver.not-in-force', severity: 'warning', params: { driver, year } });
    return null;
  }

  private isTyped(measure: number, moment: number): boolean {
    const settings = this.driverOf(measure, moment);
    return settings !== null && drivers[settings.kind].byLine === true;
  }

  /** The driver a moment has in a measure's year; null where none holds. */
  driverOf(measure: number, moment: number): DriverSettings | null {
    const key = this.reachKey(measure, moment);
    const known = this.inForce.get(key);
    if (known !== undefined) return known;
    const settings = driverInForce(this.current, this.current.moments[moment].driver, this.table.measures[measure].year);
    this.inForce.set(key, settings);
    return settings;
  }

  private reachKey(measure: number, moment: number): number {
    return moment * this.table.measures.length + measure;
  }

  private context({ area, line }: Asker, measure: number, moment: number, cents: Cents): DriverContext {
    const figure = this.table.measures[measure];
    return {
      populationYear: populationYear(figure),
      population: this.populationOf(figure) ?? null,
      areas: this.areas,
      area,
      settings: this.current.settings,
      measure: figure.id,
      line: line.id,
      kind: line.kind,
      moment: this.current.moments[moment].id,
      cents,
      expenseLines: () => this.expenseLines(measure, moment),
      followed: (settings: SettingsOf<'follow'>): { cells: Float64Array; grade: Evidence } | null =>
        this.followed.of(settings, measure, moment),
      report: this.report,
    };
  }

  /** Expense lines with money in a moment; counted once. */
  private expenseLines(measure: number, moment: number): number {
    const key = this.reachKey(measure, moment);
    const known = this.lineCounts.get(key);
    if (known !== undefined) return known;
    const count = this.table.lines.filter(({ line }, index) => {
      const decision = this.decision(index, measure);
      return (
        line.kind === 'expense' &&
        this.cents(index, measure) !== 0 &&
        typeof decision !== 'string' &&
        decision.moments.includes(moment)
      );
    }).length;
    this.lineCounts.set(key, count);
    return count;
  }

  /** Replaces the model after an edit. */
  changeModel(model: BudgetModel): void {
    this.current = model;
    this.population = openPopulation(model.population, model.areas);
  }

  /** Sets or (null) takes away people's tags on lines, in the order given. */
  changeTags(changes: readonly TagChange[]): void {
    const last = new Map<string, Map<string, LineTag | null>>();
    for (const { organiser, line, tag } of changes) {
      const own = last.get(organiser) ?? new Map<string, LineTag | null>();
      // The last word on a line stands last.
      own.delete(line);
      last.set(organiser, own.set(line, tag));
      this.tagger.setTag(organiser, line, tag);
    }
    const others = this.current.tags.filter((own) => last.get(own.organiser)?.has(own.line) !== true);
    const made = [...last.values()].flatMap((own) => [...own.values()].filter((tag) => tag !== null));
    this.current = { ...this.current, tags: [...others, ...made] };
  }

  /** Other rules; `lines`: those that a rule that comes or goes meets. */
  changeRules(rules: BudgetModel['rules'], lines: readonly number[]): void {
    this.tagger.setRules(
      rules,
      lines.map((line) => this.table.lines[line].line),
    );
    this.current = { ...this.current, rules };
  }

  /** Moments that come or go at the end of the list, which nothing names. */
  changeMoments(model: BudgetModel): void {
    this.tagger.setMoments(model.moments);
    this.current = model;
    this.forgetWeights((_, moment) => moment >= model.moments.length);
  }

  /** Forgets the weights prepared for moments in measures, and what was said of them, after an edit of what they depend on. */
  forgetWeights(isForgotten: (measure: number, moment: number) => boolean): void {
    const measures = this.table.measures.length;
    const forgotten = (key: number): boolean => isForgotten(key % measures, Math.floor(key / measures));
    const asked = [...this.inForce.keys()].filter(forgotten);
    if (asked.length === 0) return;
    for (const key of asked) this.inForce.delete(key);
    for (const key of [...this.answers.keys()]) {
      if (forgotten(Math.floor(key / (this.columns + 1)))) this.answers.delete(key);
    }
    this.reports.forget(forgotten);
    this.followed.forget();
    this.lineCounts.clear();
  }
}

/** A person's tag on a line as it is to be; null: none. */
export interface TagChange {
  readonly organiser: string;
  readonly line: string;
  readonly tag: LineTag | null;
}

/** What a driver answered, and what it found meanwhile; said once a line has placed money by it. */
interface Answer {
  readonly reach: Reach | null;
  readonly issues: readonly Issue[];
  said: boolean;
}

/** Who asks a driver: a line, or (area null) the whole municipality. */
type Asker = Pick<LineFacts, 'area'> & { readonly line: Pick<LineFacts['line'], 'id' | 'kind'> };

const wholeMunicipality: Asker = { area: null, line: { id: '', kind: 'expense' } };

export const populationYear = (measure: Measure): number => measure.populationYear ?? measure.year;

/** Of several entries with one id, the newest that holds in the year. */
function driverInForce(model: BudgetModel, id: string, year: number): DriverSettings | null {
  const entries = model.drivers.filter((driver) => driver.id === id && (driver.validFrom ?? -Infinity) <= year);
  return entries.sort((a, b) => (b.validFrom ?? -Infinity) - (a.validFrom ?? -Infinity))[0] ?? null;
}

const scalar = (place: Place, moment: number, cents: Cents): Part => ({
  place,
  moment,
  cents,
  reach: null,
  cells: null,
  low: null,
  high: null,
});

/** Where money outside the operating expense of the analysis stands; null for lines that are tagged. */
export function outsidePlace({ line, internal, counterparty }: LineFacts): Place | null {
  if (line.kind === 'nonOperating' || line.kind === 'investment') return line.kind;
  if (internal) return 'internal';
  return counterparty === null ? null : 'eliminated';
}
