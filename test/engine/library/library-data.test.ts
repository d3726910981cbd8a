import { texts } from '../../../addin/text';
import { libraryDrivers, type LibraryDriverId } from '../../../engine/library/drivers';
import { groupIds } from '../../../engine/library/library-types';
import { libraryMoments, momentIds } from '../../../engine/library/moments';
import { libraryServices, type ServiceId } from '../../../engine/library/services';
import { startDrivers } from '../../../engine/library/start-entries';
import { driver } from '../../../engine/model/driver';
import { directnesses, productionModes } from '../../../engine/model/terms';

const serviceIds = Object.keys(libraryServices) as ServiceId[];
const driverIds = Object.keys(libraryDrivers) as LibraryDriverId[];
const languages = Object.values(texts).map(({ library }) => library);

test('every moment refers to a service, group, driver and directness that exist', () => {
  for (const id of momentIds) {
    const moment = libraryMoments[id];
    expect(serviceIds).toContain(moment.service);
    expect(groupIds).toContain(moment.group);
    expect(driverIds).toContain(moment.driver);
    expect(directnesses).toContain(moment.directness);
    if (moment.productionMode !== undefined) expect(productionModes).toContain(moment.productionMode);
  }
});

test('every service has a moment and every driver is used', () => {
  const moments = momentIds.map((id) => libraryMoments[id]);
  expect(serviceIds.filter((id) => !moments.some(({ service }) => service === id))).toEqual([]);
  expect(driverIds.filter((id) => !moments.some((moment) => moment.driver === id))).toEqual([]);
});

test('ages are single years from 0 to 100, and a moment stays within its service, two years either way', () => {
  for (const { ages } of Object.values(libraryServices)) {
    expect(Number.isInteger(ages.from) && Number.isInteger(ages.to)).toBe(true);
    expect(0 <= ages.from && ages.from <= ages.to && ages.to <= 100).toBe(true);
  }
  for (const id of momentIds) {
    const { service, driver: driverId } = libraryMoments[id];
    const { settings } = libraryDrivers[driverId];
    if (settings.kind !== 'exclusive') continue;
    const { ages } = libraryServices[service];
    // Aftercare goes on when childhood has ended: the one service of children that young adults have a right to.
    if (id !== 'aftercare') expect([id, settings.from >= ages.from - 2, settings.to <= ages.to + 2]).toEqual([id, true, true]);
  }
});

test('no default driver claims a count: evidence is C, D or none, and it says that it is a default', () => {
  for (const library of languages) {
    const drivers = startDrivers(new Set(momentIds), library);
    expect(drivers).toHaveLength(driverIds.length);
    for (const one of drivers) {
      expect(driver.parse(one)).toEqual(one);
      expect(one.default).toBe(true);
      expect(['C', 'D', 'U']).toContain(one.evidence);
      expect(one.evidence === 'U').toBe(one.kind === 'none');
      expect(['exclusive', 'population', 'profile', 'coefficient', 'none']).toContain(one.kind);
      expect(one.source.length).toBeGreaterThan(20);
    }
  }
});

test('labels stand in three languages, and within one no two moments share a name', () => {
  expect(languages).toHaveLength(3);
  for (const library of languages) {
    expect(Object.keys(library.services).sort()).toEqual([...serviceIds].sort());
    expect(Object.keys(library.moments).sort()).toEqual([...momentIds].sort());
    expect(Object.keys(library.groups).sort()).toEqual([...groupIds].sort());
    const names = [...Object.values(library.moments), ...driverIds.map((id) => library.drivers(id))];
    expect(names.filter((name, index) => name.trim() === '' || names.indexOf(name) !== index)).toEqual([]);
  }
});

test('names are in their own language: hardly any is the same in two', () => {
  const [first, second] = [texts.fi.library, texts.sv.library];
  expect(momentIds.filter((id) => first.moments[id] === second.moments[id])).toEqual([]);
});

test('COFOG groups are written as groups, several parted by a semicolon', () => {
  for (const { cofog } of Object.values(libraryServices)) expect(cofog).toMatch(/^\d{2}\.\d(;\d{2}\.\d)*$/);
});
