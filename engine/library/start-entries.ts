import type { Budget } from '../model/budget';
import type { DriverSettings } from '../model/driver';
import type { Layout, Measure } from '../model/layout';
import type { Organiser, Settings } from '../model/model';
import type { PopulationMoment, Service } from '../model/moment';
import type { AgeSegment } from '../model/population';
import { libraryDrivers, type LibraryDriverId } from './drivers';
import type { LibraryWords } from './library-words';
import { libraryMoments, momentIds, type MomentId } from './moments';
import { libraryServices, type ServiceId } from './services';

/** Life-cycle segments a new model starts with; they tile 0 ... 100+. */
export const startSegments: readonly AgeSegment[] = [
  { id: '0-3', from: 0, to: 3 },
  { id: '4-8', from: 4, to: 8 },
  { id: '9-13', from: 9, to: 13 },
  { id: '14-18', from: 14, to: 18 },
  { id: '19-29', from: 19, to: 29 },
  { id: '30-64', from: 30, to: 64 },
  { id: '65-74', from: 65, to: 74 },
  { id: '75+', from: 75, to: 100 },
];

const countyNames = /hyvinvointialue|hyvinvointikunta|välfärdsområde|wellbeing/i;

/** The id a layout gives an organiser that no one has named yet; its file's name tells a person more. */
const unnamed = 'organiser';

function nameOf(organiser: string, budgets: readonly Budget[]): string {
  const file = budgets.find((budget) => budget.organiser === organiser)?.file ?? '';
  const title = file
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[^.]*$/, '');
  return organiser === unnamed && title !== undefined && title !== '' ? title : organiser;
}

export function startOrganisers(budgets: readonly Budget[]): readonly Organiser[] {
  const ids = [...new Set(budgets.map(({ organiser }) => organiser))];
  return ids.map((id) => {
    const name = nameOf(id, budgets);
    return { id, name, kind: countyNames.test(`${id} ${name}`) ? 'county' : 'municipality' };
  });
}

export function startSettings(budgets: readonly Budget[], words: LibraryWords): Settings {
  return {
    title: words.title(
      startOrganisers(budgets)
        .map(({ name }) => name)
        .join(', '),
    ),
    currency: budgets[0]?.currency ?? 'EUR',
    childAgeLimit: 18,
    adults: { from: 18, to: 64 },
    preset: 'four-classes',
  };
}

/** Every measure of the budgets, then those only a layout knows. */
export function startMeasures(budgets: readonly Budget[], layouts: readonly Layout[]): readonly Measure[] {
  const all = [
    ...budgets.flatMap(({ columns }) => columns.map(({ measure }) => measure)),
    ...layouts.flatMap((l) => l.measures ?? []),
  ];
  return [...new Map(all.reverse().map((measure) => [measure.id, measure])).values()].reverse();
}

/** The library's moments in its order, as proposals. */
export function startMoments(ids: ReadonlySet<MomentId>, words: LibraryWords): readonly PopulationMoment[] {
  return momentIds
    .filter((id) => ids.has(id))
    .map((id) => {
      const { service, group, directness, driver, productionMode, preventionLevel } = libraryMoments[id];
      return {
        id,
        name: words.moments[id],
        group: words.groups[group],
        service,
        directness,
        driver,
        ...(productionMode === undefined ? {} : { productionMode }),
        ...(preventionLevel === undefined ? {} : { preventionLevel }),
        default: true,
      };
    });
}

export function startServices(moments: ReadonlySet<MomentId>, words: LibraryWords): readonly Service[] {
  const needed = new Set([...moments].map((id) => libraryMoments[id].service));
  return (Object.keys(libraryServices) as ServiceId[])
    .filter((id) => needed.has(id))
    .map((id) => ({ id, name: words.services[id], cofog: libraryServices[id].cofog }));
}

export function startDrivers(moments: ReadonlySet<MomentId>, words: LibraryWords): readonly DriverSettings[] {
  const needed = new Set([...moments].map((id) => libraryMoments[id].driver));
  return (Object.keys(libraryDrivers) as LibraryDriverId[])
    .filter((id) => needed.has(id))
    .map((id): DriverSettings => {
      const { reason, evidence, settings } = libraryDrivers[id];
      return { id, name: words.drivers(id), source: words.driverSources[reason], evidence, default: true, ...settings };
    });
}
