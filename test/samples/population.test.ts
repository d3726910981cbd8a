import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBasePopulation } from '../../samples/mallikunta/make/base-population';
import { constructPopulation, constructYears } from '../../samples/mallikunta/make/population';
import { jointModelFile, modelOf, root } from './sample-files';

const base = readBasePopulation(readFileSync(join(root, 'mallikunta/data/vaesto-hameenlinna-2019.csv'), 'utf8'));
const sum = (persons: readonly number[]): number => persons.reduce((total, count) => total + count, 0);

test('the base is Hämeenlinna on 31.12.2019 as published', () => {
  expect(sum(base)).toBe(67_633);
  expect(base[0]).toBe(524);
  expect(base[100]).toBe(18);
});

test('the base year stays what it is', () => expect(constructPopulation(base, 2019).city).toEqual(base));

test.each([2024, 2025, 2026, 2027, 2028])('the areas of %i sum to the municipality at every age', (year) => {
  const { city, areas } = constructYears(base).get(year)!;
  expect(areas.size).toBe(7);
  city.forEach((count, age) => expect(sum([...areas.values()].map((persons) => persons[age]!))).toBe(count));
});

test('cohorts grow older: school children of 2026 are the small children of 2025, give or take movers', () => {
  const years = constructYears(base);
  for (let age = 1; age < 60; age++) {
    const before = years.get(2025)!.city[age - 1]!;
    expect(Math.abs(years.get(2026)!.city[age]! - before)).toBeLessThanOrEqual(Math.ceil(before * 0.03));
  }
});

test('the model says that its population is constructed and modelled', () => {
  const { population } = modelOf(jointModelFile);
  expect(population.length).toBe(5 * 8);
  for (const table of population) {
    expect(table.evidence).toBe('C');
    expect(table.source).toMatch(/^Rakennettu/);
  }
});
