import { deskOfMallikunta } from './desk-over';

async function tagged() {
  const open = await deskOfMallikunta();
  await open.desk.read();
  await open.desk.confirmReading([]);
  const query = { tagged: 'untagged', kind: 'expense' } as const;
  const [first] = (await open.desk.lines(query, 0, 1)).rows;
  const [moment] = await open.desk.moments();
  await open.desk.tag({ keys: [first!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
  return { ...open, key: first!.key };
}

describe('how the open work is read', () => {
  test('is said: table, rows, signs', async () => {
    const { state } = await tagged();
    expect(state().tables.length).toBeGreaterThan(0);
    for (const { sheet, firstRow, lastRow, lines, signs } of state().tables) {
      expect(sheet).not.toBeNull();
      expect(lastRow - firstRow + 1).toBeGreaterThanOrEqual(lines);
      expect(signs).not.toBe('unknown');
    }
  });

  test('can be looked at again and left as it is', async () => {
    const { desk, state } = await tagged();
    const { coverage } = state();
    await desk.reconsider();
    expect(state()).toMatchObject({ phase: 'asking', coverage });
    await desk.keepReading();
    expect(state()).toMatchObject({ phase: 'ready', reading: null, coverage });
    await desk.reconsider();
    await desk.confirmReading([]);
    expect(state()).toMatchObject({ phase: 'ready', coverage });
  });

  test('can be changed: amounts follow the unit, tags stay, and the workbook remembers', async () => {
    const { desk, state, key, workbook } = await tagged();
    const before = (await desk.line(key))!;
    await desk.reconsider();
    const answers = state().reading!.tables.map(({ id }) => ({ table: id, question: 'unit' as const, value: '1000' }));
    await desk.answer(answers);
    expect(state().reading!.tables.every(({ unit }) => unit === 1000)).toBe(true);
    await desk.confirmReading(answers);
    expect(state()).toMatchObject({ phase: 'ready', saved: 'saved' });
    const after = (await desk.line(key))!;
    expect(Number(after.amount)).toBe(Number(before.amount) * 1000);
    expect(after.tagging).toEqual(before.tagging);
    expect(state().tables.every(({ unit }) => unit === 1000)).toBe(true);
    const sheets = await workbook.read();
    expect(sheets.some(({ ours, rows }) => ours === 'model' && rows.some((row) => row.some((cell) => cell === 1000)))).toBe(true);
  });
});
