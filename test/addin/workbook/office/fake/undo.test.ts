import fc from 'fast-check';
import type { ProfileName } from './rules/profiles';
import { budget, fault, openTown } from './support';

const values = fc.array(fc.constantFrom(1, 'a', '', '=B2', null), { minLength: 4, maxLength: 4 });

test('taking back every step leaves the workbook as it was', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(5), values), { maxLength: 5 }), async (writes) => {
      const fake = openTown({ profile: 'desktop-1.20' });
      const before = [fake.book.sheets];
      for (const [row, cells] of writes) {
        await fake.Excel.run(async (context) => {
          const range = budget(context).getRangeByIndexes(row, 0, 1, 4);
          range.values = [cells] as never;
          range.format.font.bold = true;
          range.format.columnWidth = 80;
          if (row === 3) range.merge();
          if (row === 4) range.insert('Down');
          if (row === 5) budget(context).names.add(`nimi${fake.counts.syncs}`, '=1');
        });
        before.push(fake.book.sheets);
      }
      while (before.length > 1) {
        expect(fake.book.sheets).toEqual(before.pop());
        expect(fake.person.undoes()).toBe(true);
      }
      expect(fake.book.sheets).toEqual(before[0]);
      expect(fake.person.undoes()).toBe(false);
    }),
    { numRuns: 60 },
  ));

const twoSyncs = (profile: ProfileName, options: Excel.RunOptions) => {
  const fake = openTown({ profile });
  const work = fake.Excel.run(options, async (context) => {
    budget(context).getRange('B2').values = [[1]];
    await context.sync();
    budget(context).getRange('B3').values = [[2]];
    await context.sync();
  });
  return { fake, work };
};

test('each sync is a step of its own; reading is none', async () => {
  const { fake, work } = twoSyncs('desktop-1.20', {});
  await work;
  await fake.Excel.run(async (context) => void budget(context).getRange('A1').load('values'));
  expect(fake.book.undoSteps).toBe(2);
  fake.person.undoes();
  expect(fake.book.sheet('Budjetti').rows.map((row) => row[1])).toEqual(['TA 2026', 1, 250.5, 251.5]);
});

test('the syncs of a group are one step, from ExcelApi 1.20', async () => {
  const { fake, work } = twoSyncs('desktop-1.20', { mergeUndoGroup: true });
  await work;
  expect(fake.book.undoSteps).toBe(1);
  fake.person.undoes();
  expect(fake.book.sheet('Budjetti').rows.map((row) => row[1])).toEqual(['TA 2026', 100, 250.5, 350.5]);
  for (const profile of ['desktop-1.14', 'desktop-1.17'] as const) {
    expect(await fault(twoSyncs(profile, { mergeUndoGroup: true }).work)).toBe('ApiNotFound');
  }
});

describe('calls that Excel cannot take back', () => {
  const deeds: readonly (readonly [string, (sheet: Excel.Worksheet) => void, readonly ProfileName[]])[] = [
    ['delete', (sheet) => sheet.delete(), ['desktop-1.20', 'web']],
    ['protect', (sheet) => sheet.protection.protect(), ['desktop-1.20', 'web']],
    ['name', (sheet) => (sheet.name = 'Toinen'), ['desktop-1.20']],
    ['position', (sheet) => (sheet.position = 0), ['desktop-1.20']],
    ['visibility', (sheet) => (sheet.visibility = 'Visible'), ['desktop-1.20']],
    ['standardWidth', (sheet) => (sheet.standardWidth = 70), ['web']],
  ];
  const act = (profile: ProfileName, deed: (sheet: Excel.Worksheet) => void, mergeUndoGroup: boolean) => {
    const fake = openTown({ profile });
    fake.person.types('Budjetti', 'B2', 5);
    const work = fake.Excel.run({ mergeUndoGroup }, async (context) => deed(context.workbook.worksheets.getItem('Muistio')));
    return { fake, work };
  };

  test.each(deeds)('%s: refused in a group, and alone it takes away all the person could undo', async (_, deed, profiles) => {
    for (const profile of ['desktop-1.20', 'web'] as const) {
      const isKept = !profiles.includes(profile);
      expect(await fault(act(profile, deed, true).work)).toBe(isKept ? '' : 'UndoNotSupported');
      const alone = act(profile, deed, false);
      await alone.work;
      expect(alone.fake.book.undoSteps > 0).toBe(isKept);
    }
  });
});
