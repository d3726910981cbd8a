import { RefusedInput } from '../issues/refused-input';
import { allocateSupportCosts } from '../methods/support-costs';
import type { SettingsOf } from '../model/driver';
import { compileConditions, lineFields } from '../model/matches';
import type { Evidence } from '../model/terms';
import { apportionPrepared, prepareIntegers } from '../money/prepared';
import type { Chain } from './chain';
import { worst } from './evidence';

/** External operating expense placed by some moments or lines in a measure: cents by age × area column, and the worst grade among them. */
export interface PlacedCells {
  readonly cells: Float64Array;
  readonly grade: Evidence;
}

/** A basis large enough that a reciprocal share keeps twelve digits. */
const reciprocalBasis = 1_000_000_000_000;

/**
 * What followers follow. A moment's cells are added up once per measure, when first asked for: drivers are thereby worked out in
 * the order of their dependence (step-down). A ring of followers is refused and named, unless all of it is reciprocal.
 */
export class FollowedCells {
  private readonly known = new Map<string, PlacedCells>();
  /** Followers being worked out, the outermost first. */
  private readonly open: number[] = [];
  private readonly rings = new Set<string>();

  constructor(private readonly chain: Chain) {}

  /** Null with the reason reported where there is nothing to follow. */
  of(settings: SettingsOf<'follow'>, measure: number, moment: number): PlacedCells | null {
    if (this.open.includes(moment)) this.refuseRing(this.open.slice(this.open.indexOf(moment)), measure);
    if (this.inRing(moment, measure)) return null;
    const served = this.workedOut(settings, measure, moment);
    if (this.inRing(moment, measure)) return null;
    if (served.cells.some((cents) => cents !== 0)) return served;
    const { chain } = this;
    const params = { driver: settings.id, moment: chain.model.moments[moment].id, measure: chain.table.measures[measure].id };
    chain.report({ code: 'driver.nothing-to-follow', severity: 'warning', params });
    return null;
  }

  private workedOut(settings: SettingsOf<'follow'>, measure: number, moment: number): PlacedCells {
    this.open.push(moment);
    try {
      return settings.method === 'reciprocal' ? this.reciprocal(moment, measure) : this.sum(settings, measure, moment);
    } finally {
      // Also where arithmetic refuses: a follower left open would make the next one look like a ring.
      this.open.pop();
    }
  }

  /** Every follower of the ring is refused, so that the result does not depend on where it is entered. */
  private refuseRing(ring: readonly number[], measure: number): void {
    for (const member of ring) this.rings.add(`${measure} ${member}`);
    const moments = [...ring].sort((a, b) => a - b).map((member) => this.chain.model.moments[member].id);
    this.chain.report({ code: 'driver.circular', severity: 'error', params: { moments: moments.join(', ') } });
  }

  private inRing(moment: number, measure: number): boolean {
    return this.rings.has(`${measure} ${moment}`);
  }

  private sum(settings: SettingsOf<'follow'>, measure: number, moment: number): PlacedCells {
    const parts = this.targets(settings).map((target) => this.ofMoment(target, measure));
    if (settings.lines) parts.push(this.ofLines(settings.lines, measure, moment));
    return addUp(parts, this.chain.width);
  }

  private targets(settings: SettingsOf<'follow'>): readonly number[] {
    const { moments } = this.chain.model;
    return (settings.moments ?? []).map((id) => moments.findIndex((moment) => moment.id === id)).filter((index) => index >= 0);
  }

  /** What a moment's lines have placed; remembered by measure. */
  ofMoment(moment: number, measure: number): PlacedCells {
    const key = `${measure} ${moment}`;
    const known = this.known.get(key);
    if (known) return known;
    const made = this.collect(
      measure,
      (line) => this.linesMoments(line, measure).includes(moment),
      (at) => at === moment,
    );
    this.known.set(key, made);
    return made;
  }

  private ofLines(conditions: NonNullable<SettingsOf<'follow'>['lines']>, measure: number, moment: number): PlacedCells {
    const matches = conditions.map(compileConditions);
    const { lines } = this.chain.table;
    const isServed = (line: number): boolean => matches.some((match) => match(lineFields(lines[line].line)));
    return this.collect(measure, isServed, (at) => at !== moment);
  }

  private linesMoments(line: number, measure: number): readonly number[] {
    const decision = this.chain.decision(line, measure);
    return typeof decision === 'string' ? [] : decision.moments;
  }

  private collect(measure: number, wants: (line: number) => boolean, wantsMoment: (moment: number) => boolean): PlacedCells {
    const cells = new Float64Array(this.chain.width);
    let grade: Evidence = 'A';
    this.chain.table.lines.forEach(({ line }, index) => {
      if (line.kind !== 'expense' || !wants(index)) return;
      this.chain.placeMoments(index, measure, wantsMoment, (part) => {
        if (part.cells === null || part.reach === null) return;
        for (let at = 0; at < cells.length; at += 1) cells[at] += part.cells[at];
        // The follower takes single ages from it, so their grade is what it takes over.
        grade = worst(grade, part.reach.singleAge);
      });
    });
    return { cells, grade };
  }

  /**
   * Units that serve each other: the share of this moment that every served moment finally bears is solved as reciprocal support costs
   * (METHODS section 3), basis the served moments' own cents; then each share takes the ages of who bears it.
   */
  private reciprocal(moment: number, measure: number): PlacedCells {
    const ring = this.ring(moment, measure);
    const own = new Map<number, number>();
    for (const targets of ring.values()) for (const target of targets) own.set(target, this.ownCents(target, measure));
    const borne = this.solve(moment, ring, own, measure);
    return addUp(
      [...borne]
        .filter(([unit, share]) => !ring.has(unit) && share > 0)
        .map(([unit, share]) => this.scaled(unit, measure, share)),
      this.chain.width,
    );
  }

  /** How much of a basis each served moment finally bears. A ring that serves nobody outside itself has no solution: refused and named. */
  private solve(
    moment: number,
    ring: ReadonlyMap<number, readonly number[]>,
    own: ReadonlyMap<number, number>,
    measure: number,
  ): ReadonlyMap<number, number> {
    const name = (index: number): string => `m${index}`;
    const units = [...new Set([...ring.keys(), ...own.keys()])];
    const served = ([unit, targets]: readonly [number, readonly number[]]): [string, Record<string, number>] => [
      name(unit),
      Object.fromEntries(targets.map((target) => [name(target), own.get(target) ?? 0])),
    ];
    try {
      const { operating } = allocateSupportCosts({
        method: 'reciprocal',
        ownCost: Object.fromEntries(units.map((unit) => [name(unit), unit === moment ? reciprocalBasis : 0])),
        support: [...ring.keys()].map(name),
        use: Object.fromEntries([...ring].map(served)),
      });
      return new Map(units.map((unit) => [unit, operating[name(unit)] ?? 0]));
    } catch (refusal) {
      if (!(refusal instanceof RefusedInput)) throw refusal;
      this.refuseRing([...ring.keys()], measure);
      return new Map();
    }
  }

  private scaled(moment: number, measure: number, total: number): PlacedCells {
    const { cells, grade } = this.ofMoment(moment, measure);
    const out = new Float64Array(cells.length);
    if (cells.some((cents) => cents > 0)) apportionPrepared(total, prepareIntegers(cells), out);
    return { cells: out, grade };
  }

  /** The reciprocal followers reachable from a moment, each with what it serves. */
  private ring(moment: number, measure: number): ReadonlyMap<number, readonly number[]> {
    const ring = new Map<number, readonly number[]>();
    const visit = (at: number): void => {
      const driver = this.chain.driverOf(measure, at);
      if (ring.has(at) || driver?.kind !== 'follow' || driver.method !== 'reciprocal') return;
      ring.set(at, this.targets(driver));
      ring.get(at)?.forEach(visit);
    };
    visit(moment);
    return ring;
  }

  /** A moment's own money in a measure, whoever it reaches: the basis of a reciprocal share. */
  private ownCents(moment: number, measure: number): number {
    const { chain } = this;
    let sum = 0;
    chain.table.lines.forEach(({ line }, index) => {
      const decision = chain.decision(index, measure);
      if (line.kind !== 'expense' || typeof decision === 'string') return;
      const parts = chain.tagged(chain.cents(index, measure), decision);
      decision.moments.forEach((at, part) => (sum += at === moment ? parts[part] : 0));
    });
    return Math.max(0, sum);
  }

  forget(): void {
    this.known.clear();
    this.rings.clear();
  }
}

function addUp(parts: readonly PlacedCells[], width: number): PlacedCells {
  const cells = new Float64Array(width);
  for (const part of parts) for (let at = 0; at < width; at += 1) cells[at] += part.cells[at];
  return { cells, grade: worst('A', ...parts.map((part) => part.grade)) };
}
