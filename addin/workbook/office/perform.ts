import { HostError } from '../host-error';
import { nameKey } from '../file/write/sheet-names';
import { setting, sendCommands, type Command } from './commands';
import { createSheets, placeSheets, remarkSheets } from './create-sheets';
import { cellCommands, formatCommands } from './draw-cells';
import { chartCommands, isOurChart } from './draw-charts';
import { columnCommands } from './draw-column';
import { extraCommands, mergeCommands } from './draw-extras';
import { lookCommands } from './draw-looks';
import type { Drawing, Writes } from './drawing';
import type { Batch } from './session';
import { areaOf, knownSheet, sheetNamed, type Area, type Listing, type ListedSheet } from './sheet-list';

/** A sheet to be drawn over, with what stands on it. */
interface OldSheet {
  readonly id: string;
  readonly drawing: Drawing;
  /** Formatted cells included. */
  readonly used: Area | null;
  readonly charts: readonly string[];
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

async function oldSheets(batch: Batch, drawings: readonly Drawing[], { sheets }: Listing): Promise<OldSheet[]> {
  const old = drawings.flatMap((drawing) => {
    const sheet = sheetNamed(sheets, drawing.name);
    return sheet === undefined ? [] : [{ id: sheet.id, drawing }];
  });
  if (old.length === 0) return [];
  const asked = await batch.ask((context) =>
    old.map(({ id, drawing }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(false).load('rowIndex,columnIndex,rowCount,columnCount');
      return { id, drawing, used, charts: sheet.charts.load('items/name') };
    }),
  );
  return asked.map(({ id, drawing, used, charts }) => ({
    id,
    drawing,
    used: used.isNullObject ? null : areaOf(used),
    charts: charts.items.map(({ name }) => name).filter(isOurChart),
  }));
}

/** Takes from a sheet what the drawing brings anew; looks that nobody can bring back stay. */
function clearCommand({ id, drawing: { plan }, used, charts }: OldSheet): Command {
  return setting((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    if (used !== null) {
      const range = sheet.getRangeByIndexes(used.row, used.column, used.rows, used.columns);
      range.unmerge();
      range.clear(plan === null ? 'Contents' : 'All');
      if (plan !== null) {
        range.dataValidation.clear();
        range.conditionalFormats.clearAll();
      }
    }
    if (plan === null) return;
    for (const name of charts) sheet.charts.getItemOrNullObject(name).delete();
    sheet.horizontalPageBreaks.removePageBreaks();
  }, 1_500);
}

function drawCommands(id: string, drawing: Drawing): Command[] {
  const { cells, formats, plan } = drawing;
  const looks = plan === null ? formatCommands(id, { row: 0, column: 0 }, formats ?? []) : lookCommands(id, plan);
  return [
    ...cellCommands(id, { row: 0, column: 0 }, cells),
    ...mergeCommands(id, drawing),
    ...looks,
    ...(plan === null ? [] : extraCommands(id, plan)),
  ];
}

export interface Performed {
  /** Ids of the drawn sheets, in the order of the drawings. */
  readonly ids: readonly string[];
}

/** Everything of the writes but removals, in the order that lets later parts name earlier ones. */
export async function perform(batch: Batch, writes: Writes, listing: Listing, signal?: AbortSignal): Promise<Performed> {
  const { draw, columns } = writes;
  const old = await oldSheets(batch, draw, listing);
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
  const plans = draw.flatMap(({ plan }) => plan ?? []);
  const planIds = new Map(draw.map(({ name }) => [name, idOf({ name })]));
  const charts = draw.flatMap(({ name, plan }) =>
    plan === null ? [] : chartCommands({ id: idOf({ name }), plan, plans, ids: planIds }),
  );
  const quiet = setting(({ application }) => {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  });
  const commands = [
    ...old.map(clearCommand),
    ...draw.flatMap((drawing) => drawCommands(idOf(drawing), drawing)),
    ...charts,
    ...columns.flatMap((column) => columnCommands(knownSheet(listing.sheets, column.sheet).id, column)),
  ];
  await sendCommands(batch, commands.length === 0 ? [] : [quiet, ...commands], signal);
  await placeSheets(
    batch,
    fresh.map((drawing) => ({ drawing, id: idOf(drawing) })),
  );
  return { ids: draw.map(idOf) };
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
