import { HostError } from '../../../../addin/workbook/host-error';
import type { ColumnPlan } from '../../../../engine';
import type { ReadableSheet } from './fake/book/readable';
import type { FakeExcel } from './fake/create-fake-excel';
import type { Fault } from './fake/rules/faults';
import type { ProfileName } from './fake/rules/profiles';
import { openFake, profileNames, type Opened } from './open-fake';
import { richPlan } from './rich-plan';

const tags: ColumnPlan = {
  sheet: 'TA2026',
  headerRow: 1,
  column: null,
  header: 'Väestömomentti',
  cells: new Map([
    [2, 'm1'],
    [3, '0-6'],
  ]),
  width: 20,
};

/** How a cell looks that nobody has given any look. */
const plain: Readonly<Record<string, unknown>> = {
  bold: false,
  borderEdgeBottomStyle: 'None',
  color: '#000000',
  fill: '#FFFFFF',
  fontName: 'Calibri',
  fontSize: 11,
  horizontalAlignment: 'General',
  italic: false,
  verticalAlignment: 'Bottom',
  wrapText: false,
};

/** What differs from plain; a line that is not drawn has no colour. */
function visible(format: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = Object.entries(format).filter(([key, value]) => plain[key] !== value);
  const isBare = (key: string) => key.endsWith('Color') && (format[key.replace(/Color$/, 'Style')] ?? 'None') === 'None';
  return Object.fromEntries(own.filter(([key]) => !isBare(key)));
}

/** All that a person would miss; sizes of rows and columns may stay as a later plan wanted them. */
const seen = ({ formats, ...sheet }: ReadableSheet): unknown => ({
  ...sheet,
  rowHeights: null,
  columnWidths: null,
  formats: Object.fromEntries(
    Object.entries(formats)
      .map(([at, format]) => [at, visible(format as Readonly<Record<string, unknown>>)] as const)
      .filter(([, format]) => Object.keys(format).length > 0),
  ),
});
const pictureOf = (fake: FakeExcel): unknown => JSON.parse(JSON.stringify(fake.book.sheets.map(seen)));

/** A workbook with a sheet of ours to be replaced and one to go. */
async function prepared(profile: ProfileName): Promise<Opened> {
  // Syncs are counted: nothing else may ask in between.
  const opened = await openFake({ profile }, { patience: 600_000 });
  await opened.workbook.apply([richPlan('Tulos', 1), richPlan('Vanha', 2)]);
  return opened;
}

const apply = ({ workbook }: Opened) =>
  workbook.apply([richPlan('Uusi', 5), richPlan('tulos', 7, { rows: 5, origin: 'model' })], {
    columns: [tags],
    remove: ['Vanha'],
  });

/** Round trips of a piece of work. */
async function syncsOf(fake: FakeExcel, work: () => Promise<unknown>): Promise<number> {
  const before = fake.counts.syncs;
  await work();
  return fake.counts.syncs - before;
}

async function failing(work: () => Promise<unknown>): Promise<HostError | null> {
  try {
    await work();
    return null;
  } catch (reason) {
    if (reason instanceof HostError) return reason;
    throw reason;
  }
}

/** A fault that stays, one that passes, one of a size, each before, in the midst of and after its sync. */
const kinds = (['GeneralException', 'RequestAborted', 'RequestPayloadSizeLimitExceeded'] as const).flatMap((code) =>
  ([undefined, 1, 2, 'all'] as const).map((after): Omit<Fault, 'at'> => ({ code, ...(after !== undefined && { after }) })),
);

/** Every kind where it matters most, one that stays and one that passes elsewhere. */
const kindsIn = (profile: ProfileName): typeof kinds =>
  profile === 'web'
    ? kinds
    : kinds.filter(
        ({ code, after }) => after === (code === 'RequestAborted' ? 'all' : 1) && code !== 'RequestPayloadSizeLimitExceeded',
      );

describe.each(profileNames)('%s', (profile) => {
  test.each(kindsIn(profile))(
    'a write that meets $code after $after is whole: old or new, and a second try works',
    async (kind) => {
      const sound = await prepared(profile);
      const old = pictureOf(sound.fake);
      const syncs = await syncsOf(sound.fake, () => apply(sound));
      const written = pictureOf(sound.fake);
      for (let at = 1; at <= syncs; at++) {
        const opened = await prepared(profile);
        opened.fake.faults.add({ ...kind, at: opened.fake.counts.syncs + at });
        const fault = await failing(() => apply(opened));
        expect({ at, book: pictureOf(opened.fake) }).toEqual({ at, book: fault === null ? written : old });
        if (fault === null) continue;
        expect(fault.code).not.toBe('excel.half-written');
        const changes = await apply(opened);
        expect(pictureOf(opened.fake)).toEqual(written);
        await opened.workbook.revert(changes);
        expect(pictureOf(opened.fake)).toEqual(old);
      }
    },
  );

  test.each(kindsIn(profile))(
    'taking back that meets $code after $after is whole: old or new, and a second try works',
    async (kind) => {
      const sound = await prepared(profile);
      const old = pictureOf(sound.fake);
      const done = await apply(sound);
      const written = pictureOf(sound.fake);
      const syncs = await syncsOf(sound.fake, () => sound.workbook.revert(done));
      expect(pictureOf(sound.fake)).toEqual(old);
      for (let at = 1; at <= syncs; at++) {
        const opened = await prepared(profile);
        const changes = await apply(opened);
        opened.fake.faults.add({ ...kind, at: opened.fake.counts.syncs + at });
        const fault = await failing(() => opened.workbook.revert(changes));
        expect({ at, book: pictureOf(opened.fake) }).toEqual({ at, book: fault === null ? old : written });
        if (fault === null) continue;
        await opened.workbook.revert(changes);
        expect(pictureOf(opened.fake)).toEqual(old);
      }
    },
  );

  test.each(kindsIn(profile))(
    'a read that meets $code after $after gives all or a fault, and a second try works',
    async (kind) => {
      const opened = await prepared(profile);
      const { fake, workbook } = opened;
      const grids = await workbook.read();
      const syncs = await syncsOf(fake, () => workbook.read());
      for (let at = 1; at <= syncs; at++) {
        fake.faults.add({ ...kind, at: fake.counts.syncs + at });
        let read: unknown = null;
        const fault = await failing(async () => (read = await workbook.read()));
        if (fault === null) expect(read).toEqual(grids);
        expect(await workbook.read()).toEqual(grids);
      }
    },
  );
});

test('Excel tells of changes again after a write that failed', async () => {
  const opened = await openFake();
  const heard: unknown[] = [];
  opened.workbook.onChange((change) => heard.push(change));
  opened.fake.faults.add({ at: opened.fake.counts.syncs + 5, code: 'GeneralException' });
  await expect(apply(opened)).rejects.toThrow('excel.unexpected');
  opened.fake.person.types('TA2026', 'B2', 5);
  await opened.fake.settled();
  expect(heard).toEqual([{ sheet: 'TA2026', address: 'B2', by: 'person' }]);
});

test('what no try brought back is brought back before the next write', async () => {
  const sound = await prepared('web');
  const syncs = await syncsOf(sound.fake, () => apply(sound));
  const opened = await prepared('web');
  const { fake, workbook } = opened;
  const old = pictureOf(fake);
  const first = fake.counts.syncs + syncs - 5;
  const last = first + 40;
  for (let at = first; at <= last; at++) fake.faults.add({ at, code: 'GeneralException' });
  const fault = await failing(() => apply(opened));
  expect(fault).toMatchObject({ code: 'excel.half-written', params: { sheets: expect.stringContaining('Tulos') } });
  expect(pictureOf(fake)).not.toEqual(old);
  while (fake.counts.syncs <= last) await failing(() => workbook.read());
  await workbook.revert(await workbook.apply([richPlan('Muu', 1)]));
  expect(pictureOf(fake)).toEqual(old);
});
