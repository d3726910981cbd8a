import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { renameSheets, type Budget, type ColumnPlan, type SheetGrid, type SheetPlan } from '../../../engine';
import { openFile } from '../../workbook/file/file-workbook';
import { freeNames } from '../../workbook/file/splice/free-names';
import { spliceWorkbook } from '../../workbook/file/splice/splice-workbook';
import { writeWorkbook } from '../../workbook/file/write/workbook';
import { HostError, hostIssue } from '../../workbook/host-error';
import type { Call } from '../commands/command';
import { extensionOf, findFile, identity, readBytes, type InputFile } from '../disk';
import type { OutputFile } from '../output';
import { Refusal, refuse } from '../refusal';

/** Throws Refusal before any work is done: command.options-apart, file.not-found, file.read-only. */
export function checkInto({ options, folder }: Call): void {
  const { into, out } = options;
  if (into === undefined) {
    if (options['tag-column']) throw refuse('command.option-needs', { option: '--tag-column', needed: '--into' });
    return;
  }
  if (out !== undefined) throw refuse('command.options-apart', { first: '--into', second: '--out' });
  const file = findFile(into, folder);
  if (!['xlsx', 'xlsm'].includes(extensionOf(file.path))) throw refuse('file.read-only', { file: into }, into);
}

/** The budgets that stand in the workbook of --into. Throws Refusal command.tag-column-elsewhere where --tag-column finds none there. */
export function budgetsOfInto(budgets: readonly Budget[], { options, folder, inputs }: Call): readonly Budget[] {
  const { into } = options;
  if (into === undefined || !options['tag-column']) return [];
  const place = identity(findFile(into, folder).path);
  const names = new Set(inputs.filter(({ path }) => identity(path) === place).map(({ name }) => name));
  const own = budgets.filter(({ file }) => names.has(file));
  if (own.length === 0) throw refuse('command.tag-column-elsewhere', { file: into }, into);
  return own;
}

/**
 * The workbook of --out: a new one; or, where --force names one that holds a user's own sheets, that one with our sheets in it, because
 * nobody's work is thrown away for a result.
 */
export async function outWorkbook(name: string, plans: readonly SheetPlan[], call: Call): Promise<OutputFile> {
  const there = call.options.force ? await holdOwn(name, call) : null;
  return { name, content: there === null ? writeWorkbook(plans) : withSheets(there, plans, []) };
}

/** The workbook that stands where the result goes, if it holds sheets that are not ours; what cannot be read is replaced as asked. */
async function holdOwn(name: string, { folder }: Call): Promise<Held | null> {
  const path = resolve(folder, name);
  if (!existsSync(path)) return null;
  try {
    const held = await hold({ name, path });
    return held.sheets.some(({ ours }) => ours === undefined) ? held : null;
  } catch (fault) {
    if (fault instanceof HostError) return null;
    throw fault;
  }
}

/** The workbook of --into with our sheets in it. Throws Refusal where it cannot be written into. */
export async function intoWorkbook(
  name: string,
  plans: readonly SheetPlan[],
  columns: readonly ColumnPlan[],
  call: Call,
): Promise<OutputFile> {
  try {
    const held = await hold(findFile(name, call.folder));
    return { name, content: withSheets(held, plans, columns), isInto: true };
  } catch (fault) {
    throw fault instanceof HostError ? new Refusal([hostIssue(fault, name)]) : fault;
  }
}

/**
 * Sheets of ours that stand there are replaced, those no longer written are taken out; where a user's sheet has the name we would take,
 * ours gets a number behind it.
 */
function withSheets({ name, bytes, sheets }: Held, plans: readonly SheetPlan[], columns: readonly ColumnPlan[]): Uint8Array {
  const free = freeNames(plans, sheets);
  const named = renameSheets(plans, new Map(plans.map((plan, at) => [plan.name, free[at] ?? plan.name])));
  const origins = new Set(plans.map(({ origin = 'result' }) => origin));
  const remove = sheets.flatMap((sheet) => (sheet.name !== null && sheet.ours && origins.has(sheet.ours) ? [sheet.name] : []));
  return spliceWorkbook(bytes, named, columns, { file: name, remove });
}

/** A workbook that is there: its bytes and what its sheets are called. */
interface Held {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly Pick<SheetGrid, 'name' | 'ours'>[];
}

async function hold(file: InputFile): Promise<Held> {
  const bytes = readBytes(file);
  const workbook = await openFile(bytes, file.name);
  const others = workbook.otherSheets.map((name) => ({ name }));
  return { name: file.name, bytes, sheets: [...(await workbook.read()), ...others] };
}
