import type { Issue, Outcome } from '../../../issues/issue';
import type { SettingsOf } from '../../../model/driver';
import type { Area } from '../../../model/population';
import { foldText } from '../../../model/fold-text';
import { decimalText } from '../../../money/decimal';
import { add, toNumber, type Rational } from '../../../money/rational';
import type { SheetGrid } from '../../grid';
import { sheetPlace } from '../cell-place';
import { findPeopleColumns } from './people-columns';
import { readPeopleRows, type PeopleFigure } from './people-rows';
import { noFigures, noTable } from './read-population';

export type Counts = SettingsOf<'users'>['counts'];

/** Users, places or visits by age or age band, by area where the table says; of several years the newest. Null, with the reasons, where anything cannot be read. */
export function readCounts(sheet: SheetGrid, areas: readonly Area[] = []): Outcome<Counts> {
  const columns = findPeopleColumns(sheet);
  if (columns === null) return { value: null, issues: [noTable(sheet)] };
  if (columns.figures.length === 0) return { value: null, issues: [noFigures(sheet, columns)] };
  const { figures, issues } = readPeopleRows(sheet, columns);
  const newest = newestOf(sheet, figures);
  const counts = addedUp(newest.figures, areas);
  const all = [...issues, ...newest.issues];
  if (all.some(({ severity }) => severity === 'error')) return { value: null, issues: all };
  return counts.length === 0 ? { value: null, issues: [...all, noTable(sheet)] } : { value: counts, issues: all };
}

function newestOf(
  sheet: SheetGrid,
  figures: readonly PeopleFigure[],
): { figures: readonly PeopleFigure[]; issues: readonly Issue[] } {
  const years = [...new Set(figures.map(({ year }) => year))].filter((year) => year !== null).sort((a, b) => b - a);
  const [year, ...others] = years;
  if (year === undefined || others.length === 0) return { figures, issues: [] };
  const params = { year, others: others.join(', ') };
  return {
    figures: figures.filter((figure) => figure.year === year),
    issues: [{ code: 'people.year-taken', severity: 'info', params, at: sheetPlace(sheet) }],
  };
}

/** Sexes added up; where areas are told, their sum is not counted beside them. */
function addedUp(figures: readonly PeopleFigure[], areas: readonly Area[]): Counts {
  const byPlace = figures.some(({ place }) => place !== null) ? figures.filter(({ place }) => place !== null) : figures;
  const sums = new Map<string, { readonly figure: PeopleFigure; persons: Rational }>();
  for (const figure of byPlace) {
    const key = JSON.stringify([figure.ages, figure.place]);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { figure, persons: figure.persons });
    else sum.persons = add(sum.persons, figure.persons);
  }
  const idOf = (place: string): string =>
    areas.find(({ id, name = id }) => [id, name].some((own) => foldText(own) === foldText(place)))?.id ?? place;
  return [...sums.values()]
    .filter(({ persons }) => persons.n !== 0n)
    .map(({ figure: { ages, place }, persons }) => ({
      ...ages,
      ...(place === null ? {} : { area: idOf(place) }),
      count: persons.d === 1n ? toNumber(persons) : decimalText(persons, 40),
    }));
}
