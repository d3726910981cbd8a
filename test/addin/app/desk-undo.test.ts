import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { openBook } from '../../../addin/workbook/browser/open-book';
import { HostError } from '../../../addin/workbook/host-error';
import type { ChangeSet } from '../../../addin/workbook/port';
import type { SheetGrid } from '../../../engine';
import { deskOfMallikunta, deskOver, mallikunta, sampleFile } from './desk-over';

// Each carries a whole model over several times.
jest.setTimeout(300_000);

type Open = Awaited<ReturnType<typeof deskOfMallikunta>>;

async function confirmed(): Promise<Open> {
  const open = await deskOfMallikunta();
  await open.desk.read();
  await open.desk.confirmReading([]);
  return open;
}

/** The model, without what a save alone changes. */
const modelOf = async ({ desk }: Pick<Open, 'desk'>) => JSON.parse(await desk.modelText()) as Record<string, unknown>;

const modelSheetsOf = async (workbook: { read(): Promise<SheetGrid[]> }) =>
  (await workbook.read()).filter(({ ours }) => ours === 'model').map(({ name, rows }) => ({ name, rows }));

/** The same workbook opened again by somebody else. */
async function reopened(workbook: MemoryWorkbook) {
  const open = deskOver(new MemoryWorkbook(await workbook.read(), 'talousarvio-2026.xlsx'));
  await open.desk.read();
  return open;
}

const malli = sampleFile('mallikunta/malli.json');

describe('a model from a file', () => {
  test('takes the place of one with tags only when a person agrees; taken back, all is as it was, in the sheets too', async () => {
    const open = await confirmed();
    const { desk, state, workbook } = open;
    await desk.accept({ suggested: 0.5 });
    await desk.save();
    const before = { coverage: state().coverage, model: await modelOf(open), sheets: await modelSheetsOf(workbook) };

    await desk.takeModel(malli, 'malli.json');
    expect(state().coverage).toEqual(before.coverage);
    expect(state().offer).toMatchObject({ file: 'malli.json', goes: before.coverage!.tagged });
    const { comes } = state().offer!;
    await desk.refuseOffer();
    expect(state()).toMatchObject({ offer: null, coverage: before.coverage, undo: { code: 'accepted' } });

    await desk.takeModel(malli, 'malli.json');
    await desk.takeOffer();
    const notice = { code: 'modelTaken', params: { file: 'malli.json', sum: comes } };
    expect(state()).toMatchObject({ offer: null, notice, undo: notice, saved: 'saved' });
    expect(state().coverage!.tagged).toEqual(comes);
    expect(comes).not.toEqual(before.coverage!.tagged);
    const after = { model: await modelOf(open), sheets: await modelSheetsOf(workbook) };

    await desk.undo();
    expect(state()).toMatchObject({ coverage: before.coverage, undo: { code: 'accepted' }, redo: notice });
    expect(await modelOf(open)).toEqual(before.model);
    expect(await modelSheetsOf(workbook)).toEqual(before.sheets);

    await desk.redo();
    expect(await modelOf(open)).toEqual(after.model);
    expect(await modelSheetsOf(workbook)).toEqual(after.sheets);
    const again = await reopened(workbook);
    expect(again.state().coverage!.tagged).toEqual(comes);
    again.desk.close();
  });

  test('without tags to lose is taken at once', async () => {
    const { desk, state } = await confirmed();
    await desk.takeModel(malli, 'malli.json');
    expect(state()).toMatchObject({ offer: null, undo: { code: 'modelTaken' } });
    await desk.undo();
    expect(state()).toMatchObject({ phase: 'ready', undo: { code: 'readingConfirmed' } });
    expect(state().coverage!.tagged.lines).toBe(0);
  });

  test('that cannot be read for this workbook leaves the open model, and says so where it was asked for', async () => {
    const open = await confirmed();
    const { desk, state } = open;
    const before = await modelOf(open);
    await desk.takeModel(new TextEncoder().encode('{}'), 'tyhja.json');
    expect(state()).toMatchObject({ phase: 'ready', offer: null, brought: { file: 'tyhja.json', isTaken: false } });
    expect(await modelOf(open)).toEqual(before);
    expect(state().undo).toMatchObject({ code: 'readingConfirmed' });
  });
});

/** A workbook that forgets what stood before all writes but the last. */
class ForgetfulWorkbook extends MemoryWorkbook {
  private last = '';
  override async apply(...given: Parameters<MemoryWorkbook['apply']>) {
    const changes = await super.apply(...given);
    this.last = changes.id;
    return changes;
  }
  override async revert(changes: ChangeSet): Promise<void> {
    if (changes.id !== this.last) throw new HostError('changes.forgotten', {});
    return super.revert(changes);
  }
}

describe('what was confirmed', () => {
  test('is taken back: the model sheets go, and it is asked again; done again, the model is there again', async () => {
    const open = await deskOfMallikunta();
    const { desk, state, workbook } = open;
    await desk.read();
    const [sheets, asked] = [await workbook.read(), state()];
    await desk.confirmReading([]);
    expect(state().undo).toMatchObject({ code: 'readingConfirmed', params: { lines: expect.any(Number) } });
    const model = await modelOf(open);
    await desk.accept({ suggested: 0.8 });
    await desk.save();
    await desk.undo();
    await desk.undo();
    expect(await workbook.read()).toEqual(sheets);
    expect(state()).toMatchObject({ phase: 'asking', reading: asked.reading, coverage: null, tables: [], undo: null });
    expect(state().redo).toMatchObject({ code: 'readingConfirmed' });
    await desk.save();
    expect(await workbook.read()).toEqual(sheets);

    await desk.redo();
    expect(state().phase).toBe('ready');
    expect(await modelOf(open)).toEqual(model);
    await desk.redo();
    await desk.save();
    const again = await reopened(workbook);
    expect(again.state().coverage).toEqual(state().coverage);
    again.desk.close();
  });

  test('is taken back too where the workbook has forgotten what stood before', async () => {
    const { workbook: first } = await deskOfMallikunta();
    const sheets = await first.read();
    const { desk, state, workbook } = deskOver(new ForgetfulWorkbook(sheets, 'talousarvio-2026.xlsx'));
    await desk.read();
    await desk.confirmReading([]);
    await desk.accept({ suggested: 0.8 });
    await desk.save();
    await desk.undo();
    await desk.undo();
    expect(await workbook.read()).toEqual(sheets);
    expect(state().phase).toBe('asking');
  });

  test('is taken back byte for byte in the file of the page', async () => {
    const bytes = sampleFile(mallikunta);
    const { desk, state, workbook } = deskOver(await openBook(bytes, 'talousarvio-2026.xlsx'));
    await desk.read();
    await desk.confirmReading([]);
    expect((await workbook.read()).some(({ ours }) => ours === 'model')).toBe(true);
    await desk.undo();
    expect(state().phase).toBe('asking');
    expect(Buffer.compare((await workbook.book.save()).bytes, bytes)).toBe(0);
  });

  test('another reading is a step of its own', async () => {
    const open = await confirmed();
    const { desk, state, workbook } = open;
    const before = { model: await modelOf(open), tables: state().tables, coverage: state().coverage };
    await desk.reconsider();
    await desk.confirmReading(state().reading!.tables.map(({ id }) => ({ table: id, question: 'unit' as const, value: '1000' })));
    expect(state()).toMatchObject({ undo: { code: 'readingChanged' }, phase: 'ready' });
    expect(state().coverage).not.toEqual(before.coverage);
    const changed = state().coverage;
    await desk.undo();
    expect(state()).toMatchObject({ tables: before.tables, coverage: before.coverage, undo: { code: 'readingConfirmed' } });
    expect(await modelOf(open)).toEqual(before.model);
    await desk.redo();
    expect(state().coverage).toEqual(changed);
    const again = await reopened(workbook);
    expect(again.state().coverage).toEqual(changed);
    again.desk.close();
  });
});
