import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskState } from '../../../addin/app/state';
import { WorkbookDesk } from '../../../addin/app/workbook-desk';
import { usesFunctions } from '../../../addin/functions/uses-functions';
import { fi } from '../../../addin/text/fi';
import { issueSentence } from '../../../addin/text/issue-sentence';
import { openFile } from '../../../addin/workbook/file/file-workbook';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { Workbook } from '../../../addin/workbook/port';
import type { SheetGrid } from '../../../engine/sheets/grid';

const samples = join(__dirname, '../../../samples');

export const sampleFile = (path: string): Uint8Array => new Uint8Array(readFileSync(join(samples, path)));

const opened = new Map<string, Promise<readonly SheetGrid[]>>();

/** The sheets of a sample, read once. */
export function sheetsOf(path: string): Promise<readonly SheetGrid[]> {
  const known = opened.get(path) ?? openFile(sampleFile(path), path).then((workbook) => workbook.read());
  opened.set(path, known);
  return known;
}

const desks: WorkbookDesk[] = [];

/** A save that is on its way ends before the tests' world does; one that waits for a cell, or cannot be done, is left. */
afterAll(async () => {
  for (const desk of desks.splice(0)) {
    await Promise.race([desk.save().catch(() => undefined), new Promise((done) => setTimeout(done, 1_000))]);
    desk.close();
  }
});

/** A desk over a workbook, whose rests take a moment each, with every state it showed. */
export function deskOver<W extends Workbook>(
  workbook: W,
): {
  readonly desk: WorkbookDesk;
  readonly workbook: W;
  readonly states: readonly DeskState[];
  readonly state: () => DeskState;
} {
  const desk = new WorkbookDesk(workbook, {
    words: () => ({
      language: 'fi',
      library: fi.library,
      results: fi.resultSheets,
      sentenceOf: (issue) => issueSentence(issue, fi),
    }),
    isOurFormula: usesFunctions,
    now: () => new Date().toISOString(),
    rest: (milliseconds) => new Promise((done) => setTimeout(done, Math.min(milliseconds, 10))),
    openSheets: async (bytes, name) => (await openFile(bytes, name)).read(),
  });
  desks.push(desk);
  const states: DeskState[] = [];
  void desk.watch((state) => void states.push(state));
  return { desk, workbook, states, state: () => states.at(-1)! };
}

export const mallikunta = 'mallikunta/talousarvio-2026.xlsx';

export async function deskOfMallikunta() {
  return deskOver(new MemoryWorkbook(await sheetsOf(mallikunta), 'talousarvio-2026.xlsx'));
}

/** A file with people, looked at and taken. */
export async function bringPeople(
  desk: Pick<WorkbookDesk, 'readPopulation' | 'takePopulation'>,
  bytes: Uint8Array,
  name: string,
) {
  const read = await desk.readPopulation(bytes, name);
  if (read !== null) await desk.takePopulation(read);
}
