import type { CellStyle, SheetPlan } from '../../../../engine';
import type { SpecCell } from './fake/book/spec';
import type { FakeExcel, FakeOptions } from './fake/create-fake-excel';
import type { ProfileName } from './fake/rules/profiles';
import { openFake, type Opened } from './open-fake';

/** What Excel on the web lets through at once. */
const limit = 5 * 1024 * 1024;
const lines = 50_000;
const columns = 20;

/** A budget as long as they get: codes, names and amounts. */
const row = (at: number): SpecCell[] =>
  Array.from({ length: columns }, (_, column) =>
    column === 0 ? `${4000 + (at % 900)}` : column < 4 ? `Kustannuspaikka ${at % 97}` : (at * 7 + column) / 4,
  );
const rows = Array.from({ length: lines }, (_, at) => row(at));

const planOf = (cells: readonly (readonly SpecCell[])[]): SheetPlan => ({
  name: 'Rivit',
  widths: [],
  rows: cells.map((line) =>
    line.map((value, column) => ({ value: value as string, style: (column < 4 ? 'text' : 'amount') as CellStyle })),
  ),
});

async function syncsOf(fake: FakeExcel, work: () => Promise<unknown>): Promise<number> {
  const before = fake.counts.syncs;
  await work();
  return fake.counts.syncs - before;
}

/** Nothing is asked about cells being edited, which is no part of a call. */
const open = (
  profile: ProfileName,
  book: FakeOptions['book'] = { sheets: [{ name: 'TA2026', rows: [['x']] }] },
): Promise<Opened> => openFake({ profile, book }, { patience: 600_000 });

/** Round trips of a call besides one a block, whatever the number of rows: of reading, of writing a new sheet, of replacing one. */
const cost = { read: 3, write: 6, replace: 7 };

/** Written are values, then the number formats of the amounts. */
describe.each([
  { profile: 'web', read: 10, write: 10 },
  { profile: 'desktop-1.14', read: 5, write: 10 },
] as const)('$profile', ({ profile, ...blocks }) => {
  test('50,000 lines of 20 columns are read in blocks, each one round trip', async () => {
    const few = await open(profile, { sheets: [{ name: 'TA2026', rows: rows.slice(0, 10) }] });
    expect(await syncsOf(few.fake, () => few.workbook.read())).toBe(cost.read + 1);
    const { workbook, fake } = await open(profile, { sheets: [{ name: 'TA2026', rows }] });
    expect(await syncsOf(fake, async () => expect((await workbook.read())[0]!.rows).toEqual(rows))).toBe(cost.read + blocks.read);
    if (profile === 'web') expect(fake.counts.largestResponse).toBeLessThan(limit);
  });

  test('many small sheets share a block', async () => {
    const sheets = Array.from({ length: 40 }, (_, at) => ({ name: `Taulukko ${at}`, rows: rows.slice(at, at + 20) }));
    const { workbook, fake } = await open(profile, { sheets });
    expect(await syncsOf(fake, () => workbook.read())).toBe(cost.read + 1);
  });

  test('50,000 lines of 20 columns are written in blocks, each one round trip', async () => {
    const few = await open(profile);
    expect(await syncsOf(few.fake, () => few.workbook.apply([planOf(rows.slice(0, 10))]))).toBe(cost.write + 1);
    const { workbook, fake } = await open(profile);
    expect(await syncsOf(fake, () => workbook.apply([planOf(rows)]))).toBe(cost.write + blocks.write);
    expect(fake.book.sheets.find(({ name }) => name === 'Rivit')!.rows).toEqual(rows);
    if (profile === 'web') expect(fake.counts.largestRequest).toBeLessThan(limit);
  });

  test('a sheet that is replaced costs its image and the write', async () => {
    const { workbook, fake } = await open(profile);
    await workbook.apply([planOf(rows.slice(0, 10))]);
    expect(await syncsOf(fake, () => workbook.apply([planOf(rows.slice(0, 20))]))).toBe(cost.replace + 2);
  });
});

/** Cells whose JSON text is about so long: short ones first, so that nothing warns of the long ones. */
const growing = (bytes: number, count: number): SpecCell[][] =>
  Array.from({ length: count }, (_, at) => [at < count / 2 ? 1 : 'x'.repeat(bytes)]);

test.each([500, 1_000, 2_000, 3_000])('cells that grow to %i letters are read and written whole on the web', async (bytes) => {
  const cells = growing(bytes, 5_000);
  const { workbook, fake } = await open('web', { sheets: [{ name: 'TA2026', rows: cells }] });
  expect((await workbook.read())[0]!.rows).toEqual(cells);
  await workbook.apply([planOf(cells)]);
  expect(fake.book.sheets.find(({ name }) => name === 'Rivit')!.rows).toEqual(cells);
});

test.each(['nothing applied', 'applied'] as const)(
  'letters that take more bytes than they are reckoned are halved (%s)',
  async (largeResponse) => {
    const cells = Array.from({ length: 800 }, () => ['€'.repeat(3_000)]);
    const { workbook } = await openFake(
      { profile: 'web', book: { sheets: [{ name: 'TA2026', rows: cells }] }, largeResponse },
      { patience: 600_000 },
    );
    expect((await workbook.read())[0]!.rows).toEqual(cells);
  },
);

test.each([
  [4_990, 'as one'],
  [5_110, 'in parts'],
])('a block just about the limit, %i letters a row, goes %s', async (letters) => {
  const cells = Array.from({ length: 1_024 }, () => [`a${'b'.repeat(letters)}`]);
  const { workbook, fake } = await open('web');
  await workbook.apply([planOf(cells)]);
  expect(fake.book.sheets.find(({ name }) => name === 'Rivit')!.rows).toEqual(cells);
  expect(fake.counts.largestRequest).toBeLessThan(limit);
});

test.each(['throws', 'null'] as const)('too many cells at once are asked for in parts (%s)', async (tooManyCells) => {
  const { workbook, fake } = await openFake({ profile: 'desktop-1.17', tooManyCells }, { patience: 600_000 });
  fake.person.types('TA2026', 'XFD400', 5);
  const [sheet] = await workbook.read({ sheets: ['TA2026'] });
  expect(sheet!.rows[399]![16_383]).toBe(5);
});
