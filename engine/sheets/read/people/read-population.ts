import type { Issue, Outcome } from '../../../issues/issue';
import { projectionWords } from '../../../library/people-headings';
import { foldText } from '../../../model/fold-text';
import type { Area, PopulationTable } from '../../../model/population';
import { ageCount, type Exact } from '../../../model/terms';
import { decimalText } from '../../../money/decimal';
import { add, toNumber, zero, type Rational } from '../../../money/rational';
import type { SheetGrid } from '../../grid';
import { cellText, placeOf, sheetPlace } from '../cell-place';
import { rowRuns } from '../row-runs';
import { totalsDiffer } from './check-totals';
import { findPeopleColumns, yearOfText, type PeopleColumns } from './people-columns';
import { readPeopleRows, sexOfText, type PeopleFigure } from './people-rows';
import { placed } from './placed-figures';

export interface PopulationOptions {
  /** Names of the municipality itself: its rows are the whole, those of others are left. */
  readonly whole?: readonly string[];
  /** Areas that the model knows, by id or name. */
  readonly areas?: readonly Area[];
  /** The year that goes on: nobody has counted the people of its end, nor of later years. */
  readonly thisYear?: number;
}

/** More ages than these without a figure are no table by single years. */
const mostMissing = 20;

/**
 * Persons by single year of age, as statistics offices give them: ages in rows, or one row an area with a column an age; years in rows, headings or the title.
 * One table a year and area, sexes added up. Null, with the reasons, where anything of it cannot be read for certain.
 */
export function readPopulation(sheet: SheetGrid, options: PopulationOptions = {}): Outcome<readonly PopulationTable[]> {
  const columns = findPeopleColumns(sheet);
  if (columns === null) return refused([noTable(sheet)]);
  if (columns.figures.length === 0) return refused([noFigures(sheet, columns)]);
  const read = readPeopleRows(sheet, columns);
  const titles = titlesOver(sheet, columns);
  const told = yearTold([...titles, sheet.name ?? '', sheet.file]);
  const dated = read.figures.map((figure) => ({ ...figure, year: figure.year ?? told }));
  const issues = [
    ...read.issues,
    ...totalsDiffer(sheet, read, told),
    ...bands(sheet, dated),
    ...undated(sheet, dated),
    ...oneSex(sheet, dated, titles),
  ];
  const { figures, issues: placing } = placed(sheet, dated, columns, options);
  issues.push(...placing, ...newAreas(sheet, figures, options));
  const tables = tablesOf(sheet, figures, { titles, thisYear: options.thisYear ?? Infinity }, issues);
  if (issues.some(({ severity }) => severity === 'error')) return refused(issues);
  return tables.length === 0 ? refused([...issues, noTable(sheet)]) : { value: tables, issues };
}

function refused(issues: readonly Issue[]): Outcome<readonly PopulationTable[]> {
  return { value: null, issues };
}

/** Neither headings of such a table nor, under them, anything to read. */
export const noTable = (sheet: SheetGrid): Issue => ({
  code: 'people.no-table',
  severity: 'error',
  params: {},
  at: sheetPlace(sheet),
});

export function noFigures(sheet: SheetGrid, { header }: PeopleColumns): Issue {
  const columns = (sheet.rows[header - 1] ?? [])
    .map(cellText)
    .filter((text) => text !== '')
    .join(', ');
  return { code: 'people.no-figures', severity: 'error', params: { columns }, at: placeOf(sheet, 0, header) };
}

function titlesOver(sheet: SheetGrid, { header }: PeopleColumns): readonly string[] {
  return sheet.rows.slice(0, header - 1).flatMap((cells) => cells.map(cellText).filter((text) => text !== ''));
}

/** The one year that a title, the sheet's or the file's name tells; null where they tell several, or none. */
function yearTold(texts: readonly string[]): number | null {
  for (const text of texts) {
    const years = new Set([...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year));
    const [year] = years;
    if (years.size === 1 && year !== undefined) return yearOfText(year);
  }
  return null;
}

function bands(sheet: SheetGrid, figures: readonly PeopleFigure[]): readonly Issue[] {
  const band = figures.find(({ ages }) => ages.from !== ages.to);
  if (band === undefined) return [];
  const params = { text: band.ageText, row: band.row };
  return [{ code: 'people.band', severity: 'error', params, at: placeOf(sheet, band.column, band.row) }];
}

function undated(sheet: SheetGrid, figures: readonly PeopleFigure[]): readonly Issue[] {
  if (figures.every(({ year }) => year !== null)) return [];
  return [{ code: 'people.no-year', severity: 'error', params: {}, at: sheetPlace(sheet) }];
}

/** Of women or of men alone nobody can tell how many people there are. */
function oneSex(sheet: SheetGrid, figures: readonly PeopleFigure[], titles: readonly string[]): readonly Issue[] {
  const named = new Set([...titles, sheet.name ?? ''].map(sexOfText).filter((sex) => sex !== 'all'));
  const [told = 'all'] = named.size === 1 ? named : [];
  const sexes = new Set(figures.map(({ sex }) => (sex === 'all' ? told : sex)));
  const [sex] = sexes;
  if (sexes.size !== 1 || sex === undefined || sex === 'all') return [];
  return [{ code: 'people.one-sex', severity: 'error', params: { sex }, at: sheetPlace(sheet) }];
}

/** Areas that the model does not know are added to it: a code that lost its zero would be one more. */
function newAreas(sheet: SheetGrid, figures: readonly PeopleFigure[], { areas = [] }: PopulationOptions): readonly Issue[] {
  const known = new Set(areas.map(({ id }) => id));
  const added = [...new Set(figures.flatMap(({ place }) => place ?? []))].filter((place) => !known.has(place));
  if (areas.length === 0 || added.length === 0) return [];
  const params = { count: added.length, examples: added.slice(0, 3).join(', ') };
  return [{ code: 'people.new-areas', severity: 'warning', params, at: sheetPlace(sheet) }];
}

function tablesOf(
  sheet: SheetGrid,
  figures: readonly PeopleFigure[],
  { titles, thisYear }: { readonly titles: readonly string[]; readonly thisYear: number },
  issues: Issue[],
): PopulationTable[] {
  const groups = new Map<string, PeopleFigure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.year, figure.place]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  const texts = [...titles, sheet.name ?? '', sheet.file];
  const isProjection = texts.some((text) => projectionWords.test(foldText(text.replaceAll('_', ' '))));
  const source = titles[0] ?? fileName(sheet.file);
  issues.push(...missing(sheet, [...groups.values()]));
  const coming = [...new Set(figures.flatMap(({ year }) => (year !== null && year >= thisYear ? [year] : [])))];
  if (!isProjection && coming.length > 0)
    issues.push({ code: 'people.projection', severity: 'info', params: { years: rowRuns(coming) }, at: sheetPlace(sheet) });
  return [...groups.values()].flatMap((group): PopulationTable[] => {
    const [{ year, place }] = group as [PeopleFigure];
    if (year === null) return [];
    issues.push(...repeated(sheet, group));
    return [
      { year, area: place, source, evidence: isProjection || year >= thisYear ? 'C' : 'A', persons: byAge(group).map(exactOf) },
    ];
  });
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function byAge(group: readonly PeopleFigure[]): readonly Rational[] {
  const persons = new Array<Rational>(ageCount).fill(zero);
  for (const figure of group) persons[figure.ages.from] = add(persons[figure.ages.from] ?? zero, figure.persons);
  return persons;
}

const exactOf = (persons: Rational): Exact => (persons.d === 1n ? toNumber(persons) : decimalText(persons, 40));

/** Over 100 years rows of their own are added up; anybody else twice means that the table has one more breakdown. */
function repeated(sheet: SheetGrid, group: readonly PeopleFigure[]): readonly Issue[] {
  const seen = new Map<string, PeopleFigure>();
  for (const figure of group) {
    const { ages, sex, ageText } = figure;
    const key = JSON.stringify([ages.from, sex, ages.from === ageCount - 1 ? ageText : '']);
    const first = seen.get(key);
    if (first !== undefined) {
      const params = { age: ages.from, place: figure.place ?? '', year: figure.year ?? 0, first: first.row, row: figure.row };
      return [{ code: 'people.twice', severity: 'error', params, at: placeOf(sheet, figure.column, figure.row) }];
    }
    seen.set(key, figure);
  }
  return [];
}

/** Once for all tables that lack the same ages. */
function missing(sheet: SheetGrid, groups: readonly (readonly PeopleFigure[])[]): readonly Issue[] {
  const found = new Map<string, { readonly first: PeopleFigure; readonly ages: readonly number[]; count: number }>();
  for (const group of groups) {
    const known = new Set(group.map(({ ages }) => ages.from));
    const ages = Array.from({ length: ageCount }, (_, age) => age).filter((age) => !known.has(age));
    const [first] = group;
    const same = found.get(ages.join());
    if (same !== undefined) same.count += 1;
    else if (first !== undefined && ages.length > 0) found.set(ages.join(), { first, ages, count: 1 });
  }
  return [...found.values()].map(({ first: { place, year }, ages, count }) => {
    const params = { place: place ?? '', year: year ?? 0, ages: rowRuns(ages), count };
    const severity = ages.length > mostMissing ? 'error' : 'warning';
    return { code: 'people.ages-missing', severity, params, at: sheetPlace(sheet) };
  });
}
