import { MemoryWorkbook } from '../../../../addin/workbook/memory/memory-workbook';
import type { ChangeSet } from '../../../../addin/workbook/port';
import type { SheetPlan } from '../../../../engine';
import type { SheetGrid } from '../../../../engine/sheets/grid';
import { contractSheets, workbookContract } from '../contract';

const sheets: SheetGrid[] = contractSheets.map((sheet) => ({ ...sheet, file: 'memory', formulas: 0, formulasWithoutValue: [] }));

const memory = async (): Promise<MemoryWorkbook> => new MemoryWorkbook(sheets);

describe('the contract', () =>
  workbookContract(memory, {
    person: {
      selects: async (workbook, area) => workbook.choose(area),
      types: async (workbook, cell, value) => {
        const [sheet] = await workbook.read({ sheets: ['TA2026'] });
        const row = Number(cell.slice(1));
        const rows = sheet!.rows.map((cells, at) => (at === row - 1 ? [cells[0] ?? null, value] : cells));
        workbook.edit({ ...sheet!, rows }, cell);
      },
    },
  }));

test('an edit made elsewhere says so', async () => {
  const workbook = await memory();
  const heard: unknown[] = [];
  workbook.onChange((change) => heard.push(change));
  workbook.edit({ ...sheets[0]!, rows: [['x']] }, 'A1', 'coauthor');
  expect(heard).toEqual([{ sheet: 'TA2026', address: 'A1', by: 'coauthor' }]);
  expect((await workbook.read())[0]!.rows).toEqual([['x']]);
});

test('so many writes can be taken back, and of the oldest it is said that they cannot', async () => {
  const workbook = await memory();
  const written: ChangeSet[] = [];
  for (let at = 0; at < 201; at += 1)
    written.push(await workbook.apply([{ name: 'Tulos', rows: [[{ value: at }]] } as unknown as SheetPlan]));
  const [oldest, ...kept] = written;
  await expect(workbook.revert(kept[0]!)).rejects.toMatchObject({ code: 'changes.not-last' });
  for (const changes of kept.reverse()) await workbook.revert(changes);
  const shown = async () => (await workbook.read({ sheets: ['Tulos'] }))[0]!.rows;
  expect(await shown()).toEqual([[0]]);
  await expect(workbook.revert(oldest!)).rejects.toMatchObject({ code: 'changes.forgotten' });
  expect(await shown()).toEqual([[0]]);
});
