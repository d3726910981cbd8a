import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { SheetGrid } from '../../../engine/sheets/grid';
import { contractSheets, workbookContract } from '../contract';

const sheets: SheetGrid[] = contractSheets.map((sheet) => ({ ...sheet, file: 'memory', formulas: 0, formulasWithoutValue: [] }));

describe('the contract', () => workbookContract(async () => new MemoryWorkbook(sheets)));

test('an edit of a person is told with its place, and read back', async () => {
  const workbook = new MemoryWorkbook(sheets);
  const heard: unknown[] = [];
  workbook.onChange((change) => heard.push(change));
  workbook.edit({ ...sheets[0]!, rows: [['x']] }, 'A1');
  expect(heard).toEqual([{ sheet: 'TA2026', address: 'A1' }]);
  expect((await workbook.read())[0]!.rows).toEqual([['x']]);
});
