import { MemoryWorkbook } from '../../../../addin/workbook/memory/memory-workbook';
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
