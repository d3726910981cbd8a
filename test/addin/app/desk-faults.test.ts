import { HostError } from '../../../addin/workbook/host-error';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { ChangeSet } from '../../../addin/workbook/port';
import { deskOver, mallikunta, sampleFile, sheetsOf } from './desk-over';

/** A workbook that refuses what it is told to. */
class RefusingWorkbook extends MemoryWorkbook {
  refuses: 'apply' | 'revert' | 'read' | null = null;

  private check(call: 'apply' | 'revert' | 'read'): void {
    if (this.refuses === call) throw new HostError('sheet.unknown', { sheet: 'x', known: '' });
  }
  override async apply(...given: Parameters<MemoryWorkbook['apply']>) {
    this.check('apply');
    return super.apply(...given);
  }
  override async revert(changes: ChangeSet): Promise<void> {
    this.check('revert');
    return super.revert(changes);
  }
  override async read(...given: Parameters<MemoryWorkbook['read']>) {
    this.check('read');
    return super.read(...given);
  }
}

async function opened() {
  const open = deskOver(new RefusingWorkbook(await sheetsOf(mallikunta), 'talousarvio-2026.xlsx'));
  await open.desk.read();
  await open.desk.takeModel(sampleFile('mallikunta/malli.json'), 'malli.json');
  return open;
}

const untagged = { tagged: 'untagged' } as const;
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 400));

/** Waits until it holds; a test that waits for ever has failed. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await rest();
}

async function tagOne({ desk }: Awaited<ReturnType<typeof opened>>): Promise<string> {
  const [row] = (await desk.lines({ ...untagged, kind: 'expense' }, 0, 1)).rows;
  const [moment] = await desk.moments();
  await desk.tag({ keys: [row!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
  return row!.key;
}

test('reading again keeps what is decided and not saved yet, and its undo', async () => {
  const open = await opened();
  const { desk, state, workbook } = open;
  workbook.refuses = 'apply';
  const key = await tagOne(open);
  await desk.save();
  expect(state().saved).toBe('failed');
  await desk.read();
  expect((await desk.line(key))!.state).toBe('tagged');
  expect(state().undo).toMatchObject({ code: 'tagged' });
  workbook.refuses = null;
  await desk.save();
  expect(state().saved).toBe('saved');
  await desk.undo();
  expect((await desk.line(key))!.state).toBe('untagged');
});

test('what somebody changed in a model sheet comes in beside what is not saved yet', async () => {
  const first = await opened();
  const sheets = await first.workbook.read();
  first.desk.close();
  const open = deskOver(new RefusingWorkbook(sheets, 'talousarvio-2026.xlsx'));
  const { desk, state, workbook } = open;
  await desk.read();
  const settings = sheets.find(({ name, rows }) => /Asetukset/.test(name ?? '') && rows.length > 1)!;
  const at = settings.rows.findIndex(([label]) => label === 'Mallin nimi');
  expect(at).toBeGreaterThanOrEqual(0);
  workbook.refuses = 'apply';
  const key = await tagOne(open);
  const rows = settings.rows.map((row, index) => (index === at ? [row[0] ?? null, 'Mallila'] : row));
  workbook.edit({ ...settings, rows }, '', 'coauthor');
  await until(() => state().results!.title === 'Mallila');
  expect((await desk.line(key))!.state).toBe('tagged');
});

test('a refused undo of result sheets stands to be tried again', async () => {
  const open = await opened();
  const { desk, state, workbook } = open;
  const key = await tagOne(open);
  await desk.writeResults();
  workbook.refuses = 'revert';
  await desk.undo();
  expect(state().undo).toMatchObject({ code: 'resultsWritten' });
  expect(state().findings[0]!.issue.code).toBe('sheet.unknown');
  workbook.refuses = null;
  await desk.undo();
  expect(state().resultSheets).toEqual([]);
  await desk.undo();
  expect((await desk.line(key))!.state).toBe('untagged');
  await desk.redo();
  await desk.redo();
  expect(state().resultSheets.length).toBeGreaterThan(5);
});

test('result sheets are old as soon as a figure changes, and new again when it is taken back or they are written again', async () => {
  const open = await opened();
  const { desk, state } = open;
  await desk.writeResults();
  expect(state().areResultsOld).toBe(false);
  await tagOne(open);
  expect(state().areResultsOld).toBe(true);
  await desk.undo();
  expect(state().areResultsOld).toBe(false);
  await tagOne(open);
  await desk.writeResults();
  expect(state().areResultsOld).toBe(false);
});

test('a change that could not be read leaves the figures stale', async () => {
  const { desk, state, workbook } = await opened();
  const [sheet] = await workbook.read();
  workbook.refuses = 'read';
  workbook.edit({ ...sheet!, rows: [...sheet!.rows, ['muistio']] }, '', 'coauthor');
  await until(() => state().findings.some(({ issue }) => issue.code === 'sheet.unknown'));
  await rest();
  expect(state()).toMatchObject({ isStale: true });
  expect(state().notice?.code).not.toBe('changedElsewhere');
  workbook.refuses = null;
  await desk.read();
  expect(state().isStale).toBe(false);
});

test('stopped accepting tags nothing', async () => {
  const open = deskOver(new MemoryWorkbook(await sheetsOf(mallikunta), 'talousarvio-2026.xlsx'));
  const { desk, states, state } = open;
  await desk.read();
  await desk.confirmReading([]);
  const accepting = desk.accept({ suggested: 0.5 });
  while (!states.some(({ work }) => work?.what === 'suggesting')) await new Promise((done) => setTimeout(done, 0));
  await desk.cancel();
  await accepting;
  expect(state().coverage!.tagged.lines).toBe(0);
  expect(state().notice).toMatchObject({ code: 'cancelled' });
});

test('a desk that was closed writes nothing', async () => {
  const open = await opened();
  await tagOne(open);
  open.desk.close();
  open.workbook.refuses = 'apply';
  await rest();
  expect(open.state().saved).toBe('unsaved');
});
