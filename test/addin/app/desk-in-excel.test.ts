import type { SheetGrid } from '../../../engine';
import { bookOf } from '../../browser/support/fake-office/book-of-sheets';
import type { BookSpec, SpecCell } from '../../workbook/office/fake/book/spec';
import type { ProfileName } from '../../workbook/office/fake/rules/profiles';
import { openFake } from '../../workbook/office/open-fake';
import { deskOver, mallikunta, sheetsOf } from './desk-over';

jest.setTimeout(300_000);

/** Bytes that Excel on the web lets through at once. */
const limit = 5 * 1024 * 1024;

/** The first lines of Mallikunta's operating budget as a budget of so many lines: every copy stands under cost centres of its own. */
function city(sheets: readonly SheetGrid[], lines: number): BookSpec {
  const [sheet] = bookOf(sheets.filter(({ name }) => name === 'Käyttötalous')).sheets;
  const rows = sheet?.rows ?? [];
  const head = rows.slice(0, 5);
  const body = rows.slice(5).filter((row) => typeof row[2] === 'string');
  const copy = (row: readonly SpecCell[], round: number): SpecCell[] =>
    row.map((cell, column) => (column === 2 ? `${String(cell)}${String(round).padStart(3, '0')}` : cell));
  const all = Array.from({ length: lines }, (_, at) => copy(body[at % body.length] ?? [], Math.floor(at / body.length)));
  return { sheets: [{ name: 'Käyttötalous', rows: [...head, ...all] }] };
}

async function openDesk(book: BookSpec, profile: ProfileName) {
  const { fake, workbook } = await openFake({ profile, book }, { patience: 600_000 });
  const { desk, state } = deskOver(workbook);
  const syncs = async (work: () => Promise<unknown>): Promise<number> => {
    const before = fake.counts.syncs;
    await work();
    return fake.counts.syncs - before;
  };
  return { fake, desk, state, syncs };
}

type Command = (name: string, work: () => Promise<unknown>) => Promise<void>;

/** Opens the workbook, and goes through commands that are the same however many lines there are; with the round trips of each. */
async function opening(book: BookSpec, profile: ProfileName) {
  const opened = await openDesk(book, profile);
  const { fake, desk, state, syncs } = opened;
  const found: Record<string, number> = {};
  const command: Command = async (name, work) => {
    found[name] = await syncs(work);
  };
  await command('open', () => desk.read());
  await command('confirm', () => desk.confirmReading([]));
  const [line] = (await desk.lines({ order: 'amount', tagged: 'untagged' }, 0, 1)).rows;
  const [moment] = await desk.moments();
  await command('tag a line', () => desk.tag({ keys: [line!.key] }, { shares: [{ moment: moment!.id, share: '1' }] }));
  await command('save the tag', () => desk.save());
  await command('show the line in the sheet', () => desk.select(line!.at));
  await command('open again', () => desk.read());
  return { ...opened, found, command, fake, desk, state };
}

test.each(['desktop-1.14', 'desktop-1.20', 'web'] as const)('%s: round trips of each command on Mallikunta', async (profile) => {
  const { found, command, desk, state } = await opening(bookOf(await sheetsOf(mallikunta)), profile);
  await command('accept suggestions', () => desk.accept({ suggested: 0.8 }));
  await command('save', () => desk.save());
  await command('write results', () => desk.writeResults());
  await command('undo', () => desk.undo());
  expect(state().phase).toBe('ready');
  expect(found).toEqual({
    open: 4,
    confirm: 7,
    'tag a line': 0,
    'save the tag': 10,
    'show the line in the sheet': 2,
    'open again': 4,
    'accept suggestions': 0,
    save: 10,
    'write results': 9,
    undo: 8,
  });
});

/** Besides the blocks: what there is, where it ends, which rows are hidden. */
const asked = 3;

test.each([
  { profile: 'web', blocks: 1 },
  { profile: 'desktop-1.14', blocks: 1 },
] as const)(
  '$profile: 5,000 lines are opened in round trips by blocks alone, and their sums are found',
  async ({ profile, blocks }) => {
    const sheets = await sheetsOf(mallikunta);
    const few = await openDesk(city(sheets, 500), profile);
    expect(await few.syncs(() => few.desk.read())).toBe(asked + 1);
    const many = await openDesk(city(sheets, 5_000), profile);
    expect(await many.syncs(() => many.desk.read())).toBe(asked + blocks);
    expect(many.state()).toMatchObject({ phase: 'asking', findings: [] });
    expect(many.state().reading!.tables.map(({ lines }) => lines)).toEqual([5_000]);
    if (profile === 'web') expect(many.fake.counts.largestResponse).toBeLessThan(limit);
  },
);
