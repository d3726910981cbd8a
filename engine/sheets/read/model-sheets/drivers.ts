import type { Issue } from '../../../issues/issue';
import { driverLists, optionalLists, type FigurePart, type HeadingKey } from '../../../model/sheet-tables';
import { append, belongsToNothing, conditionsOf, entryOf } from './entries';
import { keyText } from './group-rows';
import type { SheetRow } from './find-tables';
import type { Branch, Sown } from './sown';

const figureKey: readonly HeadingKey[] = ['driver', 'validFrom'];

/** Drivers from their table, with the rows of the figures' table in the lists they belong to. */
export function sowDrivers(rows: readonly SheetRow[], figures: readonly SheetRow[], issues: Issue[]): Branch[] {
  const named = new Map<string, SheetRow[]>();
  for (const row of rows) append(named, keyText(row, ['id']) ?? '', row);
  const mine = new Map<SheetRow, SheetRow[]>();
  for (const figure of figures) {
    const owner = ownerOf(figure, named.get(keyText(figure, ['driver']) ?? '') ?? []);
    if (owner) append(mine, owner, figure);
    else issues.push(belongsToNothing(figure, figureKey, 'driver'));
  }
  return rows.map((row) => entryOf(row, [], [...listsOf(row, mine.get(row) ?? [])]));
}

/** Among the drivers of the id, that of the figure's valid-from year; the year may be left out where there is only one. */
function ownerOf(figure: SheetRow, drivers: readonly SheetRow[]): SheetRow | undefined {
  const year = keyText(figure, ['validFrom']);
  const [only, ...more] = drivers;
  return drivers.find((row) => keyText(row, ['validFrom']) === year) ?? (year === null && more.length === 0 ? only : undefined);
}

function listsOf(driver: SheetRow, figures: readonly SheetRow[]): ReadonlyMap<string, readonly Sown[]> {
  const kind = String(driver.cells.get('driverKind')?.value);
  const lists: readonly FigurePart[] = Object.entries(driverLists).find(([name]) => name === kind)?.[1] ?? [];
  const filled = new Map<string, Sown[]>(lists.filter((part) => !optionalLists.has(part)).map((part) => [part, []]));
  for (const figure of figures) {
    const part = String(figure.cells.get('figurePart')?.value ?? lists[0] ?? 'counts');
    append(filled, part, figureOf(figure, part));
  }
  return filled;
}

function figureOf(figure: SheetRow, part: string): Sown {
  if (part === 'moments') return figure.cells.get('moment') ?? entryOf(figure, ['driver', 'validFrom', 'figurePart']);
  if (part === 'lines') return conditionsOf(figure);
  return entryOf(figure, ['driver', 'validFrom', 'figurePart']);
}
