import type { Issue } from '../../../issues/issue';
import { driverLists, optionalLists, type FigurePart, type HeadingKey } from '../../../model/sheet-tables';
import { belongsToNothing, conditionsOf, entryOf } from './entries';
import { keyText } from './group-rows';
import type { SheetRow } from './find-tables';
import type { Branch, Sown } from './sown';

const figureKey: readonly HeadingKey[] = ['driver', 'validFrom'];

/** Drivers from their table, with the rows of the figures' table in the lists they belong to. */
export function sowDrivers(rows: readonly SheetRow[], figures: readonly SheetRow[], issues: Issue[]): Branch[] {
  const mine = new Map<SheetRow, SheetRow[]>();
  for (const figure of figures) {
    const owner = ownerOf(figure, rows);
    if (owner) mine.set(owner, [...(mine.get(owner) ?? []), figure]);
    else issues.push(belongsToNothing(figure, figureKey, 'driver'));
  }
  return rows.map((row) => entryOf(row, [], [...listsOf(row, mine.get(row) ?? [])]));
}

/** The driver a figure names, of its valid-from year; the year may be left out where only one driver has the id. */
function ownerOf(figure: SheetRow, drivers: readonly SheetRow[]): SheetRow | undefined {
  const named = drivers.filter((row) => keyText(row, ['id']) === keyText(figure, ['driver']) && row.cells.has('id'));
  const year = keyText(figure, ['validFrom']);
  return (
    named.find((row) => keyText(row, ['validFrom']) === year) ?? (year === null && named.length === 1 ? named[0] : undefined)
  );
}

function listsOf(driver: SheetRow, figures: readonly SheetRow[]): ReadonlyMap<string, Sown[]> {
  const kind = String(driver.cells.get('driverKind')?.value);
  const lists: readonly FigurePart[] = Object.entries(driverLists).find(([name]) => name === kind)?.[1] ?? [];
  const filled = new Map<string, Sown[]>(lists.filter((part) => !optionalLists.has(part)).map((part) => [part, []]));
  for (const figure of figures) {
    const part = String(figure.cells.get('figurePart')?.value ?? lists[0] ?? 'counts');
    filled.set(part, [...(filled.get(part) ?? []), figureOf(figure, part)]);
  }
  return filled;
}

function figureOf(figure: SheetRow, part: string): Sown {
  if (part === 'moments') return figure.cells.get('moment') ?? entryOf(figure, ['driver', 'validFrom', 'figurePart']);
  if (part === 'lines') return conditionsOf(figure);
  return entryOf(figure, ['driver', 'validFrom', 'figurePart']);
}
