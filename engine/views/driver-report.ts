import { Chain, populationYear } from '../allocation/chain';
import type { Cube } from '../cube/cube';
import { concerned, dependentMoments } from '../cube/followers';
import { segmentSums } from '../cube/segment-sums';
import type { DriverSettings } from '../model/driver';
import { peopleYears, type PeopleYear } from '../model/people-years';
import type { PopulationTable } from '../model/population';
import { amountText, centsOf } from '../money/amount';
import type { Cents } from '../money/apportion';
import type { Amount } from './analysis';
import { source, type Analysis } from './source';

/** A driver, and whose money it places in the measure. */
export interface DriverRow {
  readonly driver: DriverSettings;
  /** Of several entries of one id one holds in the measure's year; the others place nothing. */
  readonly inForce: boolean;
  /** It, or a moment it divides, is the library's and nobody has confirmed it. */
  readonly isDefault: boolean;
  /** Expense of the moments it divides, with what it leaves unplaced. */
  readonly moments: readonly { readonly id: string; readonly name: string; readonly amount: Amount }[];
  /** Expense lines; one of several moments counts in each. */
  readonly lines: number;
  readonly amount: Amount;
}

/** The drivers by the money they place, and the people they know. */
export interface DriverReport {
  readonly drivers: readonly DriverRow[];
  readonly population: readonly PopulationTable[];
  /** The same by year. */
  readonly years: readonly PeopleYear[];
  /** Years of people that measures need and the model lacks. */
  readonly populationMissing: readonly number[];
}

export function driverReport(analysis: Analysis): DriverReport {
  const { allocation, measure } = analysis[source];
  const { model, table } = allocation.plain;
  const rows = new Map(analysis.byMoment.map((row) => [row.key, row]));
  const moments = model.moments.map(({ id, name, driver, default: isDefault = false }) => {
    const row = rows.get(id);
    const cents = row === undefined ? 0 : centsOf(row.amount) + centsOf(row.unplaced);
    return { id, name, driver, isDefault, cents, lines: row?.lines ?? 0 };
  });
  const drivers = model.drivers.map((driver) => {
    const inForce = isInForce(model.drivers, driver, table.measures[measure].year);
    const own = inForce ? moments.filter((moment) => moment.driver === driver.id) : [];
    const cents = own.reduce((sum, moment) => sum + moment.cents, 0);
    const named = own.map(({ id, name, cents: amount }) => ({ id, name, amount: amountText(amount) }));
    const lines = own.reduce((sum, moment) => sum + moment.lines, 0);
    const isDefault = driver.default === true || own.some((moment) => moment.isDefault);
    return { cents, row: { driver, inForce, isDefault, moments: named, lines, amount: amountText(cents) } };
  });
  const missing = table.measures.filter((one) => allocation.plain.populationOf(one) === undefined).map(populationYear);
  return {
    drivers: drivers.sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents)).map(({ row }) => row),
    population: model.population,
    years: peopleYears(model.population),
    populationMissing: [...new Set(missing)].sort((a, b) => a - b),
  };
}

const firstYear = ({ validFrom = -Infinity }: DriverSettings): number => validFrom;

function isInForce(drivers: readonly DriverSettings[], driver: DriverSettings, year: number): boolean {
  const entries = drivers.filter((own) => own.id === driver.id && firstYear(own) <= year);
  return entries.includes(driver) && entries.every((own) => firstYear(own) <= firstYear(driver));
}

/** The measure's expense by segment as a driver has it, and as it would be otherwise. Exact cents, everything else as it is. */
export interface DriverEffect {
  readonly bySegment: readonly {
    readonly segment: string;
    readonly amount: Amount;
    /** With the driver at the low and at the high bound a person gave; the amount where none was given. */
    readonly low: Amount;
    readonly high: Amount;
    /** With its money spread by population instead. */
    readonly byPopulation: Amount;
  }[];
}

/** What hangs on a driver. Bounds are those of its own moments; whoever follows them stays as it is. */
export function driverEffect(analysis: Analysis, driver: string): DriverEffect {
  const { allocation, cube, measure } = analysis[source];
  const chain = allocation.plain;
  const { moments, segments } = chain.model;
  const own = new Set(moments.flatMap((moment, index) => (moment.driver === driver ? [index] : [])));
  const bounds = boundMoves(cube, measure, own);
  const people = populationMoves(chain, measure, driver, own);
  return {
    bySegment: segments.map(({ id }, at) => {
      const cents = centsOf(analysis.bySegment[at].amount);
      const text = (move: Cents): Amount => amountText(cents + move);
      const [low, high, byPopulation] = [bounds.low[at], bounds.high[at], people[at]].map(text);
      return { segment: id, amount: amountText(cents), low, high, byPopulation };
    }),
  };
}

/** How far the bounds move every segment. */
function boundMoves(cube: Cube, measure: number, own: ReadonlySet<number>): { readonly low: Cents[]; readonly high: Cents[] } {
  const { chain } = cube;
  const { segments } = chain.model;
  const low = segments.map(() => 0);
  const high = segments.map(() => 0);
  for (const block of cube.blocks) {
    if (block.measure !== measure || block.kind !== 'expense' || !own.has(block.moment)) continue;
    for (const [sums, cells] of [
      [low, block.low],
      [high, block.high],
    ] as const) {
      if (cells === null || block.cells === null || cells === block.cells) continue;
      const moved = segmentSums(cells, chain.columns, segments);
      const present = segmentSums(block.cells, chain.columns, segments);
      moved.forEach((cents, at) => (sums[at] += cents - present[at]));
    }
  }
  return { low, high };
}

/** How far every segment would move if the driver were the population: its lines and those of whoever follows them are placed by a chain of their own. */
function populationMoves(chain: Chain, measure: number, driver: string, own: ReadonlySet<number>): Cents[] {
  const { model, table } = chain;
  const drivers = model.drivers.map((entry): DriverSettings =>
    entry.id === driver
      ? { id: entry.id, kind: 'population', source: entry.source, evidence: entry.evidence, validFrom: entry.validFrom }
      : entry,
  );
  const other = new Chain(table, { ...model, drivers }, null, chain.tags.afresh());
  const idOf = (index: number): string => model.moments[index].id;
  const followers = concerned(dependentMoments(model), new Set([...own].map(idOf)), idOf);
  const moves = model.segments.map(() => 0);
  const add = (by: Chain, line: number, sign: 1 | -1): void =>
    by.placeLine(line, measure, ({ cells }) => {
      if (cells === null) return;
      segmentSums(cells, chain.columns, model.segments).forEach((cents, at) => (moves[at] += sign * cents));
    });
  table.lines.forEach(({ line }, index) => {
    const decision = chain.decision(index, measure);
    if (line.kind !== 'expense' || typeof decision === 'string') return;
    if (!decision.moments.some((moment) => own.has(moment) || followers.has(moment))) return;
    add(chain, index, -1);
    add(other, index, 1);
  });
  return moves;
}
