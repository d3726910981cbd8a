import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { renameSheets, type ColumnPlan, type SheetPlan } from '../../../engine';
import { openFile, type FileWorkbook } from '../../workbook/file/file-workbook';
import { writeWorkbook } from '../../workbook/file/write/workbook';
import { HostError, hostIssue } from '../../workbook/host-error';
import type { Call } from '../commands/command';
import { extensionOf, findFile, readBytes } from '../disk';
import type { OutputFile } from '../output';
import { Refusal, refuse } from '../refusal';

const longestName = 31;
const nameKey = (name: string): string => name.toLowerCase();

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

/**
 * The workbook of --out: a new one; or, where --force names one that holds a user's own sheets, that one with our sheets in it, because
 * nobody's work is thrown away for a result.
 */
export async function outWorkbook(name: string, plans: readonly SheetPlan[], call: Call): Promise<OutputFile> {
  const there = call.options.force ? await openOwn(name, call) : null;
  return { name, content: there === null ? writeWorkbook(plans) : await withSheets(there, plans, []) };
}

/** The workbook that stands where the result goes, if it holds sheets that are not ours; what cannot be read is replaced as asked. */
async function openOwn(name: string, { folder }: Call): Promise<FileWorkbook | null> {
  const path = resolve(folder, name);
  if (!existsSync(path)) return null;
  try {
    const workbook = await openFile(readBytes({ name, path }), name);
    return (await userSheets(workbook)).length > 0 ? workbook : null;
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
    const workbook = await openFile(readBytes(findFile(name, call.folder)), name);
    return { name, content: await withSheets(workbook, plans, columns), isInto: true };
  } catch (fault) {
    throw fault instanceof HostError ? new Refusal([hostIssue(fault, name)]) : fault;
  }
}

/** Sheets of ours that stand there are replaced; where a user's sheet has the name we would take, ours gets a number behind it. */
async function withSheets(
  workbook: FileWorkbook,
  plans: readonly SheetPlan[],
  columns: readonly ColumnPlan[],
): Promise<Uint8Array> {
  await workbook.apply(renameSheets(plans, freeNames(plans, await userSheets(workbook))), { columns });
  return workbook.result();
}

async function userSheets(workbook: FileWorkbook): Promise<readonly string[]> {
  const users = (await workbook.read()).filter(({ ours }) => ours === undefined);
  return [...users.flatMap(({ name }) => name ?? []), ...workbook.otherSheets];
}

/** New names for the plans whose own name is a user's. */
function freeNames(plans: readonly SheetPlan[], users: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(users.map(nameKey));
  const free = plans.filter(({ name }) => !taken.has(nameKey(name)));
  const names = new Set([...taken, ...free.map(({ name }) => nameKey(name))]);
  return new Map(
    plans
      .filter((plan) => !free.includes(plan))
      .map(({ name }): [string, string] => {
        for (let number = 2; ; number++) {
          const suffix = ` (${number})`;
          const candidate = `${name.slice(0, longestName - suffix.length)}${suffix}`;
          if (names.has(nameKey(candidate))) continue;
          names.add(nameKey(candidate));
          return [name, candidate];
        }
      }),
  );
}
