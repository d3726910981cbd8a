import {
  driverEffect,
  driverReport,
  peopleYears,
  withPopulationYears,
  type BudgetModel,
  type DriverEffect,
  type DriverSettings,
  type Outcome,
  type PopulationTable,
  type SheetGrid,
} from '../../engine';
import { faultFindings } from './findings';
import type { Brought, Counts, Drivers, PeopleRead } from './state';
import type { Workroom } from './workroom';

const isSameTable = (one: PopulationTable, other: PopulationTable): boolean => one.year === other.year && one.area === other.area;

/** The model with these population tables in place of those of the same year and area: of everybody, in place of those of women and men too. */
function withPopulation(model: BudgetModel, tables: readonly PopulationTable[]): BudgetModel {
  const others = model.population.filter((own) => !tables.some((table) => isSameTable(own, table)));
  const areas = tables.flatMap(({ area }) => area ?? []);
  const known = new Set(model.areas.map(({ id }) => id));
  const added = [...new Set(areas)].filter((area) => !known.has(area)).map((id) => ({ id, name: id }));
  return { ...model, population: [...others, ...tables], areas: [...model.areas, ...added] };
}

/** The model with the moments of a confirmed driver confirmed too. */
function withConfirmed(model: BudgetModel, driver: DriverSettings): BudgetModel {
  const isOpen = (moment: BudgetModel['moments'][number]): boolean => moment.driver === driver.id && moment.default === true;
  if (driver.default === true || !model.moments.some(isOpen)) return model;
  return { ...model, moments: model.moments.map((moment) => (isOpen(moment) ? { ...moment, default: false } : moment)) };
}

/** An id that no driver of the model has, after what it divides. */
function freeId(model: BudgetModel, moments: readonly string[]): string {
  const known = new Set(model.drivers.map(({ id }) => id));
  const first = `driver-${moments[0] ?? ''}`;
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? first : `${first}-${at}`;
    if (!known.has(id)) return id;
  }
}

/** The model in which these moments are divided by a driver of their own, and are confirmed; the driver they shared stays for the others. */
function withOwnDriver(model: BudgetModel, driver: DriverSettings, moments: readonly string[]): BudgetModel {
  const own = { ...driver, id: freeId(model, moments) };
  const isIts = ({ id }: BudgetModel['moments'][number]): boolean => moments.includes(id);
  return {
    ...model,
    drivers: [...model.drivers, own],
    moments: model.moments.map((moment) => (isIts(moment) ? { ...moment, driver: own.id, default: false } : moment)),
  };
}

type About = Pick<Brought, 'what' | 'file' | 'driver'>;

/** Drivers and population: what places the money on people. */
export class DeskDrivers {
  constructor(private readonly room: Workroom) {}

  report(): Drivers {
    const { session } = this.room;
    if (session === null) return { drivers: [], population: [], years: [], populationMissing: [], areas: [] };
    return { ...driverReport(session.analysis), areas: session.model.areas };
  }

  effect(driver: string): DriverEffect {
    const { session } = this.room;
    return session === null ? { bySegment: [] } : driverEffect(session.analysis, driver);
  }

  /** What a person has saved of a driver is confirmed, with the moments they were shown that it divides. False where it was stopped. */
  async change(driver: DriverSettings, moments?: readonly string[]): Promise<boolean> {
    const { session, board } = this.room;
    if (session === null) return true;
    const { model } = session;
    const notice = board.notice('driverChanged', { driver: driver.name ?? driver.id });
    const isShared = model.moments.some(({ id, driver: own }) => own === driver.id && moments?.includes(id) === false);
    if (moments !== undefined && moments.length > 0 && isShared)
      return this.room.step(withOwnDriver(model, driver, moments), notice);
    const isSame = (own: DriverSettings): boolean => own.id === driver.id && own.validFrom === driver.validFrom;
    const drivers = model.drivers.some(isSame)
      ? model.drivers.map((own) => (isSame(own) ? driver : own))
      : [...model.drivers, driver];
    return this.room.step(withConfirmed({ ...model, drivers }, driver), notice);
  }

  /** False where it was stopped. */
  async changePopulation(tables: readonly PopulationTable[]): Promise<boolean> {
    const { session, board } = this.room;
    if (session === null || tables.length === 0) return true;
    const years = peopleYears(tables);
    const counted = withPopulation(session.model, tables);
    const measures = withPopulationYears(counted.measures, counted.population, new Set(years.map(({ year }) => year)));
    const isSame = measures.every((measure, at) => measure === counted.measures[at]);
    const model = isSame ? counted : { ...counted, measures };
    return this.room.step(model, board.notice('populationChanged', { years }));
  }

  /** Null where the file cannot be used, which is said beside where it was asked for, or where that was stopped. */
  async readPopulation(bytes: Uint8Array, name: string): Promise<PeopleRead | null> {
    const about = { what: 'population', file: name, driver: null } as const;
    const { session } = this.room;
    const sheets = await this.sheetsOf(bytes, about);
    if (sheets === null || session === null) return null;
    const { populationIn } = await import(/* webpackChunkName: "people" */ './read-people');
    const { model } = session;
    const options = {
      areas: model.areas,
      whole: model.organisers.map((organiser) => organiser.name),
      thisYear: Number(this.room.services.now().slice(0, 4)),
    };
    const { value, issues } = populationIn(sheets, options);
    if (value !== null) return { file: name, tables: value, years: peopleYears(value), issues };
    this.taken(about, { value, issues });
    return null;
  }

  async takePopulation({ file, tables, issues }: PeopleRead): Promise<void> {
    if (await this.changePopulation(tables)) this.taken({ what: 'population', file, driver: null }, { value: tables, issues });
  }

  /** Null where the file cannot be used. Nothing is changed: the counts go to whoever types the driver. */
  async readCounts(driver: string, bytes: Uint8Array, name: string): Promise<Counts | null> {
    const about = { what: 'counts', file: name, driver } as const;
    const { session } = this.room;
    const sheets = await this.sheetsOf(bytes, about);
    if (sheets === null || session === null) return null;
    const { countsIn } = await import(/* webpackChunkName: "people" */ './read-people');
    const found = countsIn(sheets, session.model.areas);
    this.room.findings.brought(about, found);
    return found.value;
  }

  /** The sheets of a file; null where it could not be read, which is said beside where it was asked for, or where that was stopped. */
  private async sheetsOf(bytes: Uint8Array, about: About): Promise<readonly SheetGrid[] | null> {
    const outcome = await this.room.work.run('reading', async (signal, onProgress): Promise<Outcome<readonly SheetGrid[]>> => {
      try {
        const sheets = await this.room.services.openSheets(bytes, about.file, { signal, onProgress });
        signal.throwIfAborted();
        return { value: sheets, issues: [] };
      } catch (fault) {
        signal.throwIfAborted();
        return { value: null, issues: faultFindings(fault, about.file) };
      }
    });
    if (outcome === null) return null;
    if (outcome.value === null) this.taken(about, outcome);
    return outcome.value;
  }

  /** What a person has to look at stays among the findings too. */
  private taken(about: About, outcome: Outcome<unknown>): void {
    const { value, issues } = outcome;
    this.room.findings.brought(about, outcome);
    if (value !== null) this.room.findings.note(issues.filter(({ severity }) => severity !== 'info'));
  }
}
