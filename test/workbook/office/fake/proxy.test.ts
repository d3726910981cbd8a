import { createFakeExcel, type FakeOptions } from './create-fake-excel';

const book: FakeOptions['book'] = {
  sheets: [
    {
      name: 'TA2026',
      rows: [
        ['Tili', 'TA 2026'],
        ['0410', 1234.5],
        ['4200', '1 234,50'],
      ],
    },
    { name: 'Muistio', visibility: 'hidden', rows: [['Teksti']] },
  ],
};
const open = (options: Partial<FakeOptions> = {}) => createFakeExcel({ profile: 'desktop-1.14', book, ...options });

/** The code of the error a piece of work ends in, or its message where it has no code. */
const fault = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return (error as { code?: string }).code ?? (error as Error).message;
};

describe('load, then sync, then read', () => {
  test('a property is read after it was loaded and synced', async () => {
    const { Excel } = open();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('TA2026').getRange('A1:B3');
      range.load('values, address');
      await context.sync();
      return [range.values, range.address];
    });
    expect(values).toEqual([
      [
        ['Tili', 'TA 2026'],
        ['0410', 1234.5],
        ['4200', '1 234,50'],
      ],
      "'TA2026'!A1:B3",
    ]);
  });

  test('a property that was not loaded, or not yet synced, throws', async () => {
    const { Excel } = open();
    const read = (isLoaded: boolean) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('TA2026');
        if (isLoaded) sheet.load('name');
        else await context.sync();
        return sheet.name;
      });
    expect(await fault(read(true))).toBe('PropertyNotLoaded');
    expect(await fault(read(false))).toBe('PropertyNotLoaded');
  });

  test('items of a collection are loaded by the names of their properties', async () => {
    const { Excel } = open();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      return worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
    });
    expect(names).toEqual(['TA2026 Visible', 'Muistio Hidden']);
  });
});

test('nothing reaches the sheet before sync', async () => {
  const { Excel, book } = open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('TA2026').getRange('B2').values = [[7]];
    expect(book.sheet('TA2026').rows[1]).toEqual(['0410', 1234.5]);
    await context.sync();
    expect(book.sheet('TA2026').rows[1]).toEqual(['0410', 7]);
  });
});
