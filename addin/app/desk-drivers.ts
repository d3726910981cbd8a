import { type BudgetModel, type DriverSettings, type PopulationTable, type SheetGrid } from '../../engine';
import { findingsOf } from './findings';
import type { DriverEffect, Drivers } from './state';
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

  report(): Drivers {
    const { open } = this.room;
    if (open === null) return { drivers: [], population: [], populationMissing: [] };
    const { model } = open.session;
    const drivers = model.drivers.map((driver) => ({ driver, moments: [], lines: 0, amount: '0.00' }));
    return { drivers, population: model.population, populationMissing: [] };
  }

  effect(driver: string): DriverEffect {
    const { open } = this.room;
    return { bySegment: [] };
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
    await this.room.step(withPopulation(open.session.model, tables), board.notice('populationChanged', { year: first.year }));
  }

  async importPopulation(_bytes: Uint8Array, _name: string): Promise<void> {}
  async importCounts(_id: string, _bytes: Uint8Array, _name: string): Promise<void> {}
  private refuse(issues: Parameters<typeof findingsOf>[0]): void {
    this.room.board.change({ findings: findingsOf(issues) });
  }
}
