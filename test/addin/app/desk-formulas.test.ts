import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { SheetGrid } from '../../../engine/sheets/grid';
import { deskOver } from './desk-over';

const budget = (twice: number, grant: number, formulaTexts?: ReadonlyMap<string, string>): SheetGrid => ({
  name: 'TA2026',
  file: 'ta.xlsx',
  visibility: 'visible',
  rows: [
    ['Tili', 'Nimi', 'TA 2025', 'TA 2026'],
    ['4100', 'Perusopetus', 1000, twice],
    ['4200', 'Varhaiskasvatus', 2000.5, 2100],
    ['4300', 'Kirjasto', grant, 310],
  ],
  formulas: formulaTexts?.size ?? 0,
  formulasWithoutValue: [],
  ...(formulaTexts !== undefined && { formulaTexts }),
});

const formula = new Map([['D2', 'C4*2']]);

/** A desk with a model whose figures are those of TA 2026. */
async function deskOfBudget(sheet: SheetGrid) {
  const open = deskOver(new MemoryWorkbook([sheet], 'ta.xlsx'));
  await open.desk.read();
  await open.desk.confirmReading([]);
  expect(open.state()).toMatchObject({ phase: 'ready', measure: 'TA 2026', isStale: false });
  return open;
}

/** Until what was told has been read: the test fails by its time where that never happens. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5));
}

const linesOf = ({ state }: Awaited<ReturnType<typeof deskOfBudget>>): number => Number(state().results!.totals.lines);

test.each([
  ['another number', 1800],
  ['the number that stood there', 1100],
])(
  'a formula typed over an amount, showing %s, follows what it reads, though the host tells of that cell alone',
  async (_, first) => {
    const open = await deskOfBudget(budget(1100, first / 2));
    const before = linesOf(open);
    const { readAt } = open.state();
    open.workbook.edit(budget(first, first / 2, formula), 'D2');
    await until(() => open.state().readAt !== readAt && linesOf(open) === before + first - 1100);
    open.workbook.edit(budget(5000, 2500, formula), 'C4');
    await until(() => linesOf(open) !== before + first - 1100);
    expect(linesOf(open)).toBe(before + 5000 - 1100);
    await open.desk.save();
    expect(open.state().isStale).toBe(false);
  },
);

test('a number typed over a formula is followed alone from then on', async () => {
  const open = await deskOfBudget(budget(1100, 550, formula));
  const before = linesOf(open);
  open.workbook.edit(budget(1500, 550), 'D2');
  await until(() => linesOf(open) === before + 400);
  await open.desk.save();
  const read = jest.spyOn(open.workbook, 'read');
  open.workbook.edit(budget(1700, 550), 'D2');
  await until(() => linesOf(open) === before + 600);
  expect(read).not.toHaveBeenCalled();
});
