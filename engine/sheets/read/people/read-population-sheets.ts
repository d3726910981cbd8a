import type { Issue, Outcome } from '../../../issues/issue';
import type { PopulationTable } from '../../../model/population';
import type { SheetGrid } from '../../grid';
import { sheetPlace } from '../cell-place';
import { readPopulation, type PopulationOptions } from './read-population';

interface ReadSheet {
  readonly sheet: SheetGrid;
  readonly tables: readonly PopulationTable[];
}

/**
 * All that the visible sheets of a file tell of population: a sheet may hold a year or an area. A sheet without such a table is passed
 * over where another has one; a sheet that has one and cannot be read for certain stops all, as does the same table on two sheets.
 */
export function readPopulationSheets(
  sheets: readonly SheetGrid[],
  options: PopulationOptions = {},
): Outcome<readonly PopulationTable[]> {
  const read = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => ({ sheet, ...readPopulation(sheet, options) }));
  const [first] = read;
  if (first === undefined) {
    const at = { file: sheets[0]?.file ?? null, sheet: null, cell: null };
    return { value: null, issues: [{ code: 'people.no-table', severity: 'error', params: {}, at }] };
  }
  const found = read.filter(
    ({ issues }) => !issues.some(({ code }) => code === 'people.no-table' || code === 'people.no-figures'),
  );
  const counted = found.length > 0 ? found : read;
  const issues = [
    ...counted.flatMap((one) => one.issues),
    ...onTwoSheets(found.map(({ sheet, value }) => ({ sheet, tables: value ?? [] }))),
  ];
  const isRefused = counted.some(({ value }) => value === null) || issues.some(({ severity }) => severity === 'error');
  return { value: isRefused ? null : counted.flatMap(({ value }) => value ?? []), issues };
}

function onTwoSheets(read: readonly ReadSheet[]): readonly Issue[] {
  const known = new Map<string, SheetGrid>();
  for (const { sheet, tables } of read)
    for (const { year, area } of tables) {
      const key = JSON.stringify([year, area]);
      const first = known.get(key);
      if (first !== undefined) {
        const params = { first: first.name ?? '', second: sheet.name ?? '', year, place: area ?? '' };
        return [{ code: 'people.on-two-sheets', severity: 'error', params, at: sheetPlace(sheet) }];
      }
      known.set(key, sheet);
    }
  return [];
}
