import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { deskOfMallikunta, deskOver } from './desk-over';

const sheetName = 'Malli Jakoperusteet';
const lines = (desk: ReturnType<typeof deskOver>): number => desk.state().coverage?.operating.lines ?? 0;

/** The sample with its model saved, one cell of the first driver that divides by age written over by hand. */
async function withCell(heading: string, value: string | number) {
  const first = await deskOfMallikunta();
  await first.desk.read();
  await first.desk.confirmReading([]);
  await first.desk.save();
  const sheets = await first.workbook.read();
  const drivers = sheets.find(({ name }) => name === sheetName)!;
  const top = drivers.rows.findIndex((row) => row.includes(heading));
  const column = drivers.rows[top]!.indexOf(heading);
  const row = drivers.rows.findIndex((cells, at) => at > top && cells.includes('Oma ikäryhmä'));
  const rows = drivers.rows.map((cells, at) => {
    const width = Math.max(cells.length, column + 1);
    return at === row ? Array.from({ length: width }, (_, here) => (here === column ? value : (cells[here] ?? null))) : cells;
  });
  const changed = sheets.map((sheet) => (sheet === drivers ? { ...sheet, rows } : sheet));
  const again = deskOver(new MemoryWorkbook(changed, 'talousarvio-2026.xlsx'));
  await again.desk.read();
  await new Promise((done) => setTimeout(done, 60));
  return { again, before: lines(first), cell: `${String.fromCharCode(65 + column)}${row + 1}`, rows: drivers.rows, row };
}

test.each([
  ['Yläraja', 0.95],
  ['Yläraja', 'paljon'],
  ['Alaraja', 1.5],
])('%s of a driver that is %s closes no work: all opens, and the finding names the cell', async (heading, value) => {
  const { again, before, cell } = await withCell(heading, value);
  expect(again.state().phase).toBe('ready');
  expect(before).toBeGreaterThan(0);
  expect(lines(again)).toBe(before);
  const found = again.state().findings.filter(({ issue }) => issue.code === 'driver.range-invalid');
  expect(found.map(({ issue }) => issue.at)).toEqual([expect.objectContaining({ sheet: sheetName, cell })]);
  // A bound beyond the share bounds nothing: no figure stands outside its range.
  for (const { amount, low, high } of again.state().results!.bySegment ?? []) expect([low, high]).toEqual([amount, amount]);
  again.desk.close();
});
