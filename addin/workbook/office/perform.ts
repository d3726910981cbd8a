import { HostError } from '../host-error';
import { nameKey } from '../plan/sheet-names';
import { setting, sendCommands, type Command } from './commands';
import { createSheets, placeSheets, remarkSheets } from './create-sheets';
import { cellCommands, formatCommands } from './draw-cells';
import { drawCharts, isOurChart } from './draw-charts';
import { columnCommands } from './draw-column';
import { extraCommands, mergeCommands } from './draw-extras';
import { lookCommands } from './draw-looks';
import type { ColumnWrite, Drawing, Writes } from './writes';
import { resizeTables } from './resize-tables';
import type { Batch } from './session';
import { knownSheet, sheetNamed, type Listing, type ListedSheet } from './sheet-list';

/** A sheet to be drawn over. */
interface OldSheet {
  readonly id: string;
  readonly drawing: Drawing;
}

/** Throws HostError sheet.not-ours, sheet.protected, workbook.structure-locked, sheet.unknown: what is refused is refused before anything is written. */
export function checkWrites({ draw, remove, columns }: Writes, { sheets, isLocked, file }: Listing): void {
  const named = [...draw.map(({ name }) => name), ...remove].flatMap((name) => sheetNamed(sheets, name) ?? []);
  const foreign = named.find(({ ours }) => ours === undefined);
  if (foreign !== undefined) throw new HostError('sheet.not-ours', { sheet: foreign.name });
  const written = [...named, ...columns.map(({ sheet }) => knownSheet(sheets, sheet))];
  const locked = written.find(({ isProtected }) => isProtected);
  if (locked !== undefined) throw new HostError('sheet.protected', { sheet: locked.name });
  const adds = draw.some(({ name }) => sheetNamed(sheets, name) === undefined);
  const removes = remove.some((name) => sheetNamed(sheets, name) !== undefined);
  if (isLocked && (adds || removes)) throw new HostError('workbook.structure-locked', { file });
}

const oldOf = (drawings: readonly Drawing[], { sheets }: Listing): OldSheet[] =>
  drawings.flatMap((drawing) => {
    const sheet = sheetNamed(sheets, drawing.name);
    return sheet === undefined ? [] : [{ id: sheet.id, drawing }];
  });

/** Charts that people have added to the sheets of ours that are drawn over, by id. */
export async function strangeCharts(batch: Batch, { draw }: Writes, listing: Listing): Promise<ReadonlySet<string>> {
  const old = oldOf(draw, listing);
  if (old.length === 0) return new Set();
  const charts = await batch.ask((context) =>
    old.map(({ id }) => context.workbook.worksheets.getItem(id).charts.load('items/id,items/name')),
  );
  return new Set(charts.flatMap(({ items }) => items.flatMap(({ id, name }) => (isOurChart(name) ? [] : [id]))));
}

/**
 * Takes from a sheet what the drawing brings anew; looks that nobody can bring back stay. Where its cells end, formatted ones included, is found
 * by Excel in that moment: somebody else may have put rows in since it was read.
 */
function clearCommand({ id, drawing: { plan } }: OldSheet): Command {
  return setting((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const range = sheet.getUsedRange(false);
    range.unmerge();
    range.clear(plan === null ? 'Contents' : 'All');
    if (plan === null) return;
    range.dataValidation.clear();
    range.conditionalFormats.clearAll();
    sheet.horizontalPageBreaks.removePageBreaks();
  }, 1_500);
}

function* drawCommands(id: string, drawing: Drawing): Generator<Command> {
  const { cells, formats, plan } = drawing;
  yield* cellCommands(id, { row: 0, column: 0 }, cells);
  yield* mergeCommands(id, drawing);
  if (plan !== null) {
    yield* lookCommands(id, plan);
    yield* extraCommands(id, plan);
  }
  if (formats !== null) yield* formatCommands(id, { row: 0, column: 0 }, formats);
}

export interface Performed {
  /** Ids of the drawn sheets, in the order of the drawings. */
  readonly ids: readonly string[];
  /** Columns that a table beside them did not take in. */
  readonly outside: ReadonlySet<ColumnWrite>;
}

/** Everything of the writes but removals, in the order that lets later parts name earlier ones. */
export async function perform(
  batch: Batch,
  writes: Writes,
  listing: Listing,
  { strangers, signal }: { readonly strangers: ReadonlySet<string>; readonly signal?: AbortSignal | undefined },
): Promise<Performed> {
  const { draw, columns } = writes;
  const old = oldOf(draw, listing);
  signal?.throwIfAborted();
  await batch.send((context) => void (context.runtime.enableEvents = false));
  const fresh = draw.filter(({ name }) => sheetNamed(listing.sheets, name) === undefined);
  const made = await createSheets(batch, fresh);
  await remarkSheets(batch, draw, listing);
  signal?.throwIfAborted();
  const ids = new Map([
    ...old.map(({ id, drawing }) => [nameKey(drawing.name), id] as const),
    ...fresh.map(({ name }, at) => [nameKey(name), made[at] ?? name] as const),
  ]);
  const idOf = ({ name }: Pick<Drawing, 'name'>): string => ids.get(nameKey(name)) ?? name;
  const commands = function* (): Generator<Command> {
    yield setting(({ application }) => {
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
    });
    yield* old.map(clearCommand);
    for (const drawing of draw) yield* drawCommands(idOf(drawing), drawing);
    for (const column of columns) yield* columnCommands(knownSheet(listing.sheets, column.sheet).id, column);
  };
  // A heading that is cleared inside a table would be given a name by Excel.
  await resizeTables(
    batch,
    columns.filter(({ table }) => table?.shrinks === true),
    listing,
  );
  if (draw.length + columns.length > 0) await sendCommands(batch, commands(), signal);
  const outside = await resizeTables(
    batch,
    columns.filter(({ table }) => table?.shrinks === false),
    listing,
  );
  const isOld = new Set(old.map(({ drawing }) => drawing));
  const charted = draw.flatMap((drawing) => {
    const { plan } = drawing;
    return plan !== null && (isOld.has(drawing) || plan.charts !== undefined) ? [{ id: idOf(drawing), plan }] : [];
  });
  await drawCharts(batch, charted, strangers);
  await placeSheets(
    batch,
    fresh.map((drawing) => ({ drawing, id: idOf(drawing) })),
  );
  return { ids: draw.map(idOf), outside };
}

/** Deletes sheets; those that are gone already are passed over. Excel cannot undo it, so it comes last and never in a group. */
export async function removeSheets(batch: Batch, sheets: readonly ListedSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  await batch.retry(async (once) => {
    const there = await once((context) => sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load('id')));
    const ids = there.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.id]));
    if (ids.length > 0) await once((context) => ids.forEach((id) => context.workbook.worksheets.getItem(id).delete()));
  });
}
