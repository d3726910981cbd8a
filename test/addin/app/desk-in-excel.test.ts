import type { SheetGrid } from '../../../engine';
import { bookOf } from '../../browser/support/fake-office/book-of-sheets';
import type { BookSpec, SpecCell } from '../workbook/office/fake/book/spec';
import type { ProfileName } from '../workbook/office/fake/rules/profiles';
import { openFake } from '../workbook/office/open-fake';
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
  return { fake, ...deskOver(workbook) };
}

/** What a command cost: round trips, and bytes of all requests and answers. */
interface Cost {
  readonly syncs: number;
  readonly bytes: number;
}

type Command = (name: string, work: () => Promise<unknown>) => Promise<void>;

/** Opens the workbook, and goes through commands that are the same however many lines there are; with what each cost. */
async function opening(book: BookSpec, profile: ProfileName) {
  const opened = await openDesk(book, profile);
  const { fake, desk } = opened;
  const { counts } = fake;
  const costs: Record<string, Cost> = {};
  const command: Command = async (name, work) => {
    const [syncs, bytes] = [counts.syncs, counts.sent + counts.answered];
    await work();
    costs[name] = { syncs: counts.syncs - syncs, bytes: counts.sent + counts.answered - bytes };
  };
  await command('open', () => desk.read());
  await command('confirm', () => desk.confirmReading([]));
  const [line] = (await desk.lines({ order: 'amount', tagged: 'untagged' }, 0, 1)).rows;
  const [moment] = await desk.moments();
  await command('tag a line', () => desk.tag({ keys: [line!.key] }, { shares: [{ moment: moment!.id, share: '1' }] }));
  await command('save the tag', () => desk.save());
  await command('show the line in the sheet', () => desk.select(line!.at));
  await command('accept suggestions', () => desk.accept({ suggested: 0.8 }));
  await command('save', () => desk.save());
  await command('write results', () => desk.writeResults());
  await command('undo', () => desk.undo());
  return { ...opened, command, costs };
}

const syncsOf = (costs: Readonly<Record<string, Cost>>): Record<string, number> =>
  Object.fromEntries(Object.entries(costs).map(([name, { syncs }]) => [name, syncs]));

/** Round trips of each command besides one a block, whatever the number of lines. What decides in memory alone has none. */
const fixed: Readonly<Record<string, number>> = {
  open: 3,
  confirm: 6,
  'tag a line': 0,
  'save the tag': 12,
  'show the line in the sheet': 2,
  'accept suggestions': 0,
  save: 12,
  'write results': 10,
  undo: 7,
};

/** A command that reads or writes at all has one block at least. */
const withBlocks = (blocks: Readonly<Record<string, number>> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(fixed).map(([name, syncs]) => [name, syncs < 3 ? syncs : syncs + (blocks[name] ?? 1)]));

test.each(['desktop-1.14', 'desktop-1.20', 'web'] as const)('%s: round trips of each command on Mallikunta', async (profile) => {
  const { command, costs, desk, state } = await opening(bookOf(await sheetsOf(mallikunta)), profile);
  await command('open again', () => desk.read());
  expect(state().phase).toBe('ready');
  expect(syncsOf(costs)).toEqual({ ...withBlocks(), 'open again': fixed['open']! + 1 });
  desk.close();
});

/** Bytes that blocks carry at least, the last one of a command aside: a round trip on the web may carry five million. */
const leastBlock = 2_000_000;

const cities: readonly {
  readonly profile: ProfileName;
  readonly lines: number;
  readonly blocks: Readonly<Record<string, number>>;
}[] = [
  { profile: 'web', lines: 5_000, blocks: { undo: 2 } },
  { profile: 'desktop-1.14', lines: 5_000, blocks: {} },
  { profile: 'web', lines: 50_000, blocks: { open: 7, confirm: 6, save: 2, 'write results': 7, undo: 12 } },
];

test.each(cities)(
  '$profile: round trips of each command on $lines lines, by blocks alone',
  async ({ profile, lines, blocks }) => {
    const { costs, desk, fake, state } = await opening(city(await sheetsOf(mallikunta), lines), profile);
    expect(state().phase).toBe('ready');
    expect((await desk.lines({}, 0, 1)).sum.lines).toBe(lines);
    expect(syncsOf(costs)).toEqual(withBlocks(blocks));
    const light = Object.entries(costs).filter(([name, { syncs, bytes }]) => (syncs - fixed[name]! - 1) * leastBlock > bytes);
    expect(light).toEqual([]);
    if (profile === 'web') expect(Math.max(fake.counts.largestRequest, fake.counts.largestResponse)).toBeLessThan(limit);
    desk.close();
  },
);
