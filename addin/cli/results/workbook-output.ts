import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { freeNames, renameSheets, type Budget, type ColumnPlan, type SheetGrid, type SheetPlan } from '../../../engine';
import { columnIssues } from '../../workbook/column-issues';
import { openFile, type FileWorkbook } from '../../workbook/file/file-workbook';
import { writeWorkbook } from '../../workbook/file/write/workbook';
import { HostError, hostIssue } from '../../workbook/host-error';
import type { Call } from '../commands/command';
import { extensionOf, findFile, identity, readBytes, type InputFile } from '../disk';
import type { OutputFile } from '../output';
import { Refusal, refuse } from '../refusal';
import { isOwnName } from './own-names';

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
 * nobody's work is thrown away for a result. Throws Refusal where what stands there cannot be looked into.
 */
export async function outWorkbook(name: string, plans: readonly SheetPlan[], call: Call): Promise<OutputFile> {
  const path = resolve(call.folder, name);
  if (!call.options.force || !existsSync(path)) return { name, content: writeWorkbook(plans) };
  return refusing(name, async () => {
    const there = await holdUnlessTorn({ name, path });
    const hasOwn = there?.sheets.some(({ ours }) => ours === undefined) ?? false;
    return { name, content: there !== null && hasOwn ? (await withSheets(there, plans, [])).content : writeWorkbook(plans) };
  });
}

/** The workbook of --into with our sheets in it. Throws Refusal where it cannot be written into. */
export async function intoWorkbook(
  name: string,
  plans: readonly SheetPlan[],
  columns: readonly ColumnPlan[],
  call: Call,
): Promise<OutputFile> {
  return refusing(name, async () => {
    const held = await hold(findFile(name, call.folder));
    return { name, ...(await withSheets(held, plans, columns)), isInto: true };
  });
}

/** Null where the file is no workbook at all: there is nothing in it to keep. */
async function holdUnlessTorn(file: InputFile): Promise<Held | null> {
  try {
    return await hold(file);
  } catch (fault) {
    if (fault instanceof HostError && fault.code === 'file.damaged') return null;
    throw fault;
  }
}

/** Faults of a workbook as a refusal that names it. */
async function refusing<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw fault instanceof HostError ? new Refusal([hostIssue(fault, name)]) : fault;
  }
}

/**
 * Sheets of ours that stand there are replaced, those no longer written are taken out unless a person renamed them; where a user's sheet has the name we would take,
 * ours gets a number behind it.
 */
async function withSheets(
  { name, workbook, sheets }: Held,
  plans: readonly SheetPlan[],
  columns: readonly ColumnPlan[],
): Promise<Pick<OutputFile, 'content' | 'issues'>> {
  if (!workbook.canHoldResults) throw new HostError('file.read-only', { file: name });
  const free = freeNames(plans, sheets);
  const named = renameSheets(plans, new Map(plans.map((plan, at) => [plan.name, free[at] ?? plan.name])));
  const origins = new Set(plans.map(({ origin = 'result' }) => origin));
  const isStale = ({ name: sheet, ours }: Held['sheets'][number]): boolean =>
    sheet !== null && ours !== undefined && origins.has(ours) && isOwnName(sheet, ours);
  const remove = sheets.filter(isStale).flatMap((sheet) => sheet.name ?? []);
  const changes = await workbook.apply(named, { columns, remove });
  return { content: workbook.result(), issues: columnIssues(changes, name) };
}

/** A workbook that is there, and what its sheets are called, charts and macros too. */
interface Held {
  readonly name: string;
  readonly workbook: FileWorkbook;
  readonly sheets: readonly Pick<SheetGrid, 'name' | 'ours'>[];
}

async function hold(file: InputFile): Promise<Held> {
  const workbook = await openFile(readBytes(file), file.name);
  const others = workbook.otherSheets.map((name) => ({ name }));
  return { name: file.name, workbook, sheets: [...(await workbook.read()), ...others] };
}
