import {
  readCounts,
  readPopulationSheets,
  type Area,
  type Outcome,
  type PopulationOptions,
  type PopulationTable,
  type SheetGrid,
} from '../../engine';
import type { Counts } from './state';

/** What the sheets of a file say of people. Loaded with the first such file. */
export function populationIn(sheets: readonly SheetGrid[], options: PopulationOptions): Outcome<readonly PopulationTable[]> {
  return readPopulationSheets(sheets, options);
}

export function countsIn(sheets: readonly SheetGrid[], areas: readonly Area[]): Outcome<Counts> {
  return firstRead(sheets, (sheet) => readCounts(sheet, areas));
}

/** The first sheet that can be read counts; where none can, what was found in all of them. */
function firstRead<T>(sheets: readonly SheetGrid[], read: (sheet: SheetGrid) => Outcome<T>): Outcome<T> {
  const outcomes = sheets.filter(({ visibility }) => visibility === 'visible').map(read);
  return outcomes.find(({ value }) => value !== null) ?? { value: null, issues: outcomes.flatMap(({ issues }) => issues) };
}
