import {
  driverEffect,
  driverReport,
  type BudgetModel,
  type DriverEffect,
  type DriverReport,
  type DriverSettings,
  type PopulationTable,
  type SheetGrid,
} from '../../engine';
import { findingsOf } from './findings';
import type { Workroom } from './workroom';

const isSameTable = (one: PopulationTable, other: PopulationTable): boolean =>
  one.year === other.year && one.area === other.area && one.sex === other.sex;

/** The model with these population tables in place of those of the same year and area. */
function withPopulation(model: BudgetModel, tables: readonly PopulationTable[]): BudgetModel {
  const others = model.population.filter((own) => !tables.some((table) => isSameTable(own, table)));
  const areas = tables.flatMap(({ area }) => area ?? []);
  const known = new Set(model.areas.map(({ id }) => id));
  const added = [...new Set(areas)].filter((area) => !known.has(area)).map((id) => ({ id, name: id }));
  return { ...model, population: [...others, ...tables], areas: [...model.areas, ...added] };
}

/** Drivers and population: what places the money on people. */
export class DeskDrivers {
  constructor(private readonly room: Workroom) {}

  report(): DriverReport {
    const { open } = this.room;
    if (open === null) return { drivers: [], population: [], populationMissing: [] };
    return driverReport(open.session.analysis);
  }

  effect(driver: string): DriverEffect {
    const { open } = this.room;
    return open === null ? { bySegment: [] } : driverEffect(open.session.analysis, driver);
  }

  async change(driver: DriverSettings): Promise<void> {
    const { open, board } = this.room;
    if (open === null) return;
    const { model } = open.session;
    const isSame = (own: DriverSettings): boolean => own.id === driver.id && own.validFrom === driver.validFrom;
    const drivers = model.drivers.some(isSame)
      ? model.drivers.map((own) => (isSame(own) ? driver : own))
      : [...model.drivers, driver];
    await this.room.step({ ...model, drivers }, board.notice('driverChanged', { driver: driver.name ?? driver.id }));
  }

  async changePopulation(tables: readonly PopulationTable[]): Promise<void> {
    const { open, board } = this.room;
    const [first] = tables;
    if (open === null || first === undefined) return;
    this.room.settle('start.population-needed');
    await this.room.step(withPopulation(open.session.model, tables), board.notice('populationChanged', { year: first.year }));
  }

  async importPopulation(bytes: Uint8Array, name: string): Promise<void> {
    const sheets = await this.sheetsOf(bytes, name);
    const { open, board } = this.room;
    if (sheets === null || open === null) return;
    const { populationIn } = await import(/* webpackChunkName: "people" */ './read-people');
    const { model } = open.session;
    const { value, issues } = populationIn(
      sheets,
      model.areas,
      model.organisers.map((organiser) => organiser.name),
    );
    if (value === null) return board.change({ findings: findingsOf(issues) });
    this.room.note(issues);
    await this.changePopulation(value);
  }

  async importCounts(id: string, bytes: Uint8Array, name: string): Promise<void> {
    const sheets = await this.sheetsOf(bytes, name);
    const { open, board } = this.room;
    const driver = open?.session.model.drivers.find((own) => own.id === id);
    if (sheets === null || open === null || driver?.kind !== 'users') return;
    const { countsIn } = await import(/* webpackChunkName: "people" */ './read-people');
    const { value, issues } = countsIn(sheets, open.session.model.areas);
    if (value === null) return board.change({ findings: findingsOf(issues) });
    this.room.note(issues);
    await this.change({ ...driver, counts: [...value] });
  }

  private sheetsOf(bytes: Uint8Array, name: string): Promise<readonly SheetGrid[] | null> {
    return this.room.work('reading', async (signal) => {
      const sheets = await this.room.services.openSheets(bytes, name);
      signal.throwIfAborted();
      return sheets;
    });
  }
}
