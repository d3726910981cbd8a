import fc from 'fast-check';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { CellValue, SheetGrid } from '../../../engine/sheets/grid';
import { deskOver } from './desk-over';

/** Accounts stand in several units, whose names are no part of a line's key. */
const units = ['Pohjoinen koulu', 'Eteläinen koulu', 'Kirjasto'];
const accounts: readonly (readonly [string, string])[] = [
  ['4100', 'Palkat'],
  ['4300', 'Vuokrat'],
];
interface Line {
  readonly unit: string;
  readonly account: string;
  readonly name: string;
  readonly euros: number;
}
const lines: readonly Line[] = units.flatMap((unit, at) =>
  accounts.map(([account, name], place) => ({ unit, account, name, euros: 1000 + 100 * at + 7 * place })),
);
const keyOf = ({ unit, account }: Pick<Line, 'unit' | 'account'>): string => `${unit} ${account}`;

const sheetOf = (rows: readonly Line[], { above = 0, name = 'TA2026' } = {}): SheetGrid => ({
  name,
  file: 'ta.xlsx',
  visibility: 'visible',
  rows: [
    ...Array.from({ length: above }, (): CellValue[] => ['Muistiinpano']),
    ['Yksikkö', 'Tili', 'Nimi', 'TA 2025', 'TA 2026'],
    ...rows.map(({ unit, account, name: label, euros }): CellValue[] => [unit, account, label, euros - 10, euros]),
  ],
  formulas: 0,
  formulasWithoutValue: [],
});

/** A workbook whose one sheet a person replaces. */
class OneSheetWorkbook extends MemoryWorkbook {
  sheet: SheetGrid | null = sheetOf(lines);

  override async read(...given: Parameters<MemoryWorkbook['read']>) {
    const ours = (await super.read(...given)).filter((sheet) => sheet.ours !== undefined);
    return this.sheet === null ? ours : [this.sheet, ...ours];
  }
}

async function tagged() {
  const open = deskOver(new OneSheetWorkbook([], 'ta.xlsx'));
  const { desk } = open;
  await desk.read();
  await desk.confirmReading([]);
  const moments = await desk.moments();
  const { rows } = await desk.lines({}, 0, 100);
  expect(rows).toHaveLength(lines.length);
  for (const [at, row] of rows.entries()) {
    if (at % 3 === 2) continue;
    const [one, other] = [moments[at]!.id, moments[at + 7]!.id];
    const shares =
      at % 2 === 0
        ? [{ moment: one, share: '1' }]
        : [
            { moment: one, share: '0.6' },
            { moment: other, share: '0.3' },
          ];
    await desk.tag({ keys: [row.key] }, { shares });
  }
  await desk.save();
  return open;
}
type Open = Awaited<ReturnType<typeof tagged>>;

/** What each line is in, by unit and account. */
async function tagsOf({ desk, workbook }: Open): Promise<ReadonlyMap<string, string>> {
  const { rows } = await desk.lines({}, 0, 100);
  const found = await Promise.all(
    rows.map(async ({ key, at }) => {
      const line = (await desk.line(key))!;
      const cells = workbook.sheet!.rows[Number(/\d+$/.exec(at.cell ?? '')![0]) - 1]!;
      return [keyOf({ unit: String(cells[0]), account: String(cells[1]) }), JSON.stringify([line.state, line.tagging])] as const;
    }),
  );
  expect(new Set(found.map(([key]) => key)).size).toBe(found.length);
  return new Map(found);
}

/** The person's sheet becomes another, and everything is read. */
async function becomes(open: Open, sheet: SheetGrid | null): Promise<void> {
  open.workbook.sheet = sheet;
  await open.desk.read();
}
const linesSum = ({ state }: Open): number => Number(state().results!.totals.lines);
const sumOf = (rows: readonly Line[]): number => rows.reduce((sum, { euros }) => sum + euros, 0);

const someChange = fc.record({
  order: fc.shuffledSubarray([...lines], { minLength: 3 }),
  more: fc.subarray(['Nuorisotalo', 'Uimahalli']),
  above: fc.nat(3),
  name: fc.constantFrom('TA2026', 'Talousarvio'),
});

test('wherever lines go in their sheet, and whatever it is called: each keeps its tags, new ones get none, and the money is that of the sheet', () =>
  fc.assert(
    fc.asyncProperty(fc.array(someChange, { minLength: 1, maxLength: 3 }), async (changes) => {
      const open = await tagged();
      const before = await tagsOf(open);
      for (const { order, more, above, name } of changes) {
        const added = more.map((unit, at): Line => ({ unit, account: '4500', name: 'Muut menot', euros: 50 + at }));
        const rows = [...order, ...added];
        await becomes(open, sheetOf(rows, { above, name }));
        expect(linesSum(open)).toBe(sumOf(rows));
        const now = await tagsOf(open);
        for (const line of order) expect([keyOf(line), now.get(keyOf(line))]).toEqual([keyOf(line), before.get(keyOf(line))]);
        for (const line of added) expect(now.get(keyOf(line))).toMatch(/untagged/);
      }
      // What is gone for a while is there again with its tags.
      await becomes(open, sheetOf(lines));
      expect(await tagsOf(open)).toEqual(before);
      await open.desk.save();
      open.desk.close();
    }),
    { numRuns: 25 },
  ));

test('a sheet that is taken out leaves the model as it is, and says so; back again every tag stands', async () => {
  const open = await tagged();
  const before = await tagsOf(open);
  await becomes(open, null);
  expect(open.state().findings.some(({ severity }) => severity === 'error')).toBe(true);
  expect(open.state().isStale).toBe(true);
  await open.desk.save();
  await becomes(open, sheetOf(lines));
  expect(open.state()).toMatchObject({ isStale: false });
  expect(await tagsOf(open)).toEqual(before);
  open.desk.close();
});

test('a row that is copied counts its own money, and its tag is not lost', async () => {
  const open = await tagged();
  const copy = { ...lines[0]!, euros: 333 };
  await becomes(open, sheetOf([copy, ...lines]));
  expect(linesSum(open)).toBe(sumOf(lines) + 333);
  const { rows } = await open.desk.lines({}, 0, 100);
  expect(rows.slice(0, 2).map(({ state, amount }) => [state, amount])).toEqual([
    ['tagged', '333.00'],
    ['tagged', '1000.00'],
  ]);
  const copied = () => open.state().findings.find(({ issue }) => issue.code === 'line.copied');
  while (copied() === undefined) await new Promise((done) => setTimeout(done, 5));
  expect(copied()!.issue.at).toMatchObject({ sheet: 'TA2026' });
  open.desk.close();
});
