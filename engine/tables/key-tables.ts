import { table, type ColumnTable } from 'arquero';
import { populationYear } from '../allocation/chain';
import { toNumber } from '../money/rational';
import { source, type Analysis } from '../views/source';

/** A row for each single year of age with the segment it is in: join it to the cube by "age". */
export function segmentTable(analysis: Analysis): ColumnTable {
  const { segments } = analysis[source].cube.chain.model;
  const ages = segments.flatMap(({ id, name, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => ({ age: from + at, segment: id, name: name ?? id })),
  );
  return ofRows(ages, ['age', 'segment', 'name']);
}

/** The moments with what they are: join it to the cube by "moment". */
export function momentTable(analysis: Analysis): ColumnTable {
  const { moments } = analysis[source].cube.chain.model;
  const rows = moments.map(({ id, name, group, service, directness, driver, vitality, steering }) => ({
    moment: id,
    name,
    group: group ?? null,
    service,
    directness,
    driver,
    vitality: vitality ?? null,
    steering: steering ?? null,
  }));
  return ofRows(rows, ['moment', 'name', 'group', 'service', 'directness', 'driver', 'vitality', 'steering']);
}

/** The services with their codes: join it to the cube by "service". */
export function serviceTable(analysis: Analysis): ColumnTable {
  const { services } = analysis[source].cube.chain.model;
  const rows = services.map(({ id, name, cofog, official }) => ({
    service: id,
    name,
    cofog: cofog ?? null,
    official: official ?? null,
  }));
  return ofRows(rows, ['service', 'name', 'cofog', 'official']);
}

/** Persons by year, single age and area (null: the whole municipality): join it to the cube for euros per head. */
export function populationTable(analysis: Analysis): ColumnTable {
  const { chain } = analysis[source].cube;
  const years = new Map(chain.table.measures.map((measure) => [populationYear(measure), chain.populationOf(measure)]));
  const rows = [...years].flatMap(([year, population]) => {
    if (population === undefined) return [];
    const whole = (population.total ?? []).map((persons, age) => ({
      year,
      age,
      area: null as string | null,
      persons: toNumber(persons),
    }));
    const byArea = (population.areas ?? []).flatMap((persons, at) =>
      persons.map((count, age) => ({ year, age, area: chain.areas[at] ?? null, persons: toNumber(count) })),
    );
    return [...whole, ...byArea];
  });
  return ofRows(rows, ['year', 'age', 'area', 'persons']);
}

/** Columns named outright, so that a table without rows still has them. */
function ofRows<R extends object>(rows: readonly R[], columns: readonly (keyof R & string)[]): ColumnTable {
  return table(columns.map((column): [string, unknown[]] => [column, rows.map((row) => row[column])]));
}
