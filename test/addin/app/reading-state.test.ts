import { deskOfMallikunta, mallikunta, sheetsOf } from './desk-over';

test('the example of a table is a cell of its own sheet that holds an amount, in one of its rows', async () => {
  const { desk, state } = await deskOfMallikunta();
  await desk.read();
  const sheets = await sheetsOf(mallikunta);
  const { tables } = state().reading!;
  expect(tables.length).toBeGreaterThan(0);
  for (const { sheet, example, firstRow, lastRow } of tables) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(example!.cell!)!;
    const row = Number(digits);
    const column = [...letters!].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    expect(example!.sheet).toBe(sheet);
    expect([row >= firstRow, row <= lastRow]).toEqual([true, true]);
    const value = sheets.find(({ name }) => name === sheet)!.rows[row - 1]![column];
    expect(typeof value).toBe('number');
    expect(value).not.toBe(0);
  }
});
