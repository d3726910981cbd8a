import { readModel, type BudgetModel, type SheetGrid } from '../../../engine';
import { bookOf } from '../../browser/support/fake-office/book-of-sheets';
import { openFake, pause } from '../workbook/office/open-fake';
import { deskOver } from './desk-over';

const tagSheet = 'Malli Rivimerkinnät';
const lineSheet = 'Malli Muistetut rivit';

const budget: SheetGrid = {
  name: 'TA2026',
  file: 'ta.xlsx',
  visibility: 'visible',
  rows: [
    ['Tili', 'Nimi', 'TA 2025', 'TA 2026'],
    ['4100', 'Perusopetus', 1000, 1100],
    ['4200', 'Varhaiskasvatus', 2000.5, 2100],
    ['4300', 'Kirjasto', 300, 310],
    ['4400', 'Muu toiminta', 20, 31],
    ...Array.from({ length: 10 }, (_, at) => [`${4500 + at}`, `Toiminta ${at}`, at, at + 1]),
  ],
  formulas: 0,
  formulasWithoutValue: [],
};

/** A model with tagged lines that stands in its sheets. */
async function tagged() {
  const { fake, workbook } = await openFake({ profile: 'desktop-1.20', book: bookOf([budget]) });
  const { desk, state } = deskOver(workbook);
  await desk.read();
  await desk.confirmReading([]);
  const [moment] = await desk.moments();
  const { rows } = await desk.lines({}, 0, 3);
  await desk.tag({ keys: rows.map(({ key }) => key) }, { shares: [{ moment: moment!.id, share: '1' }] });
  await desk.save();
  await fake.settled();
  const model = async (): Promise<BudgetModel> =>
    readModel((await workbook.read()).filter(({ ours }) => ours === 'model')).value!;
  /** Until what a person did was followed, and what came of it was saved. */
  const followed = async (act: () => void): Promise<readonly string[]> => {
    const at = state().readAt;
    act();
    for (let tries = 0; tries < 400 && (state().readAt === at || state().work !== null || state().isStale); tries++)
      await pause(5);
    await desk.save();
    await fake.settled();
    for (let tries = 0; tries < 400 && state().saved !== 'saved'; tries++) await pause(5);
    // Findings are looked for after a rest.
    await pause(30);
    return state().findings.map(({ issue }) => issue.code);
  };
  /** Types into the column of comments, beside the first tag. */
  const comment = (hands: 'person' | 'coauthor', sheet: string, text: string): void => {
    const rows = fake.book.sheet(sheet).rows;
    const head = rows.findIndex(([first]) => first === 'Järjestäjä');
    const column = rows[head]!.indexOf('Huomautus');
    fake[hands].types(sheet, `${String.fromCharCode(65 + column)}${head + 2}`, text);
  };
  const tagOne = async (at = 0): Promise<string> => {
    const [line] = (await desk.lines({ tagged: 'untagged' }, at, 1)).rows;
    await desk.tag({ keys: [line!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
    return line!.key;
  };
  return { fake, desk, state, workbook, model, followed, comment, tagOne, before: await model() };
}

test('sheets of the model deleted one by one take nothing with them: it is said, and they are written again', async () => {
  const { fake, desk, state, model, followed, before } = await tagged();
  const names = fake.book.sheetNames;
  const lines = state().coverage?.tagged.lines;
  expect(before.tags).toHaveLength(3);
  for (const name of [tagSheet, lineSheet, 'Malli Lähdetaulukot']) {
    expect(await followed(() => fake.person.deletesSheet(name))).toContain('model.sheets-restored');
    expect(state().findings.map(({ issue }) => issue.params)).toContainEqual({ sheets: name });
    expect(await model()).toEqual(before);
    expect([state().phase, state().saved, state().coverage?.tagged.lines]).toEqual(['ready', 'saved', lines]);
  }
  expect([...fake.book.sheetNames].sort()).toEqual([...names].sort());
  desk.close();
});

test('several deleted at once, one by somebody else, while a line is being tagged: nothing is lost, nothing stands twice', async () => {
  const { fake, desk, state, model, followed, tagOne, before } = await tagged();
  await followed(() => {
    void tagOne();
    fake.person.deletesSheet(tagSheet);
    fake.coauthor.deletesSheet('Malli Jakoperusteet');
    fake.coauthor.deletesSheet('Malli Jakoperusteiden luvut');
  });
  const after = await model();
  expect(after.drivers).toEqual(before.drivers);
  expect(after.tags.slice(0, -1)).toEqual(before.tags);
  expect(after.tags).toHaveLength(before.tags.length + 1);
  expect(state().saved).toBe('saved');
  desk.close();
});

test('a sheet of the model that was renamed and then typed into stands once, under its own name, with what was typed', async () => {
  const { fake, desk, model, followed, comment, before } = await tagged();
  const codes = await followed(() => {
    fake.person.renamesSheet(tagSheet, 'Omat merkinnät');
    comment('person', 'Omat merkinnät', 'Käsin');
  });
  expect(codes).toContain('model.sheets-restored');
  expect((await model()).tags).toEqual([{ ...before.tags[0]!, comment: 'Käsin' }, ...before.tags.slice(1)]);
  expect(fake.book.sheetNames).not.toContain('Omat merkinnät');
  desk.close();
});

test('a sheet whose first cell was typed over is still the model’s', async () => {
  const { fake, desk, model, followed, before } = await tagged();
  expect(await followed(() => fake.person.types(tagSheet, 'A1', 'Merkinnät'))).toContain('model.sheets-restored');
  expect((await model()).tags).toEqual(before.tags);
  expect(fake.book.sheet(tagSheet).rows[0]![0]).not.toBe('Merkinnät');
  desk.close();
});

test('what somebody else typed a moment ago, and Excel has not told yet, is not written over', async () => {
  const { desk, model, comment, tagOne, before } = await tagged();
  comment('coauthor', tagSheet, 'Toisaalla');
  const key = await tagOne();
  await desk.save();
  const { tags } = await model();
  expect(tags.map(({ comment: said }) => said)).toEqual(['Toisaalla', undefined, undefined, undefined]);
  expect(tags.map(({ organiser, line }) => JSON.stringify([organiser, line]))).toContain(key);
  expect(tags).toHaveLength(before.tags.length + 1);
  desk.close();
});

test.each([
  ['ServiceNotAvailable', undefined],
  ['Conflict', 'all'],
  ['GeneralException', 1],
] as const)(
  'Excel failing with %s at any round trip, while somebody else types, loses no tag and writes none twice',
  async (code, after) => {
    const { fake, desk, state, model, comment, tagOne } = await tagged();
    const keys = new Set<string>();
    for (let trip = 1; trip <= 9; trip++) {
      comment('coauthor', tagSheet, `Toisaalla ${trip}`);
      fake.faults.add({ at: fake.counts.syncs + trip, code, ...(after !== undefined && { after }) });
      keys.add(await tagOne());
      for (let tries = 0; tries < 4; tries++) await desk.save();
      await fake.settled();
      expect(state().saved).toBe('saved');
      // A fault that came to no save comes to this one.
      const { tags } = await model().catch(() => model());
      expect(tags[0]!.comment).toBe(`Toisaalla ${trip}`);
      const written = tags.map(({ organiser, line }) => JSON.stringify([organiser, line]));
      expect(new Set(written).size).toBe(written.length);
      expect(written).toEqual(expect.arrayContaining([...keys]));
    }
    desk.close();
  },
);

test('a hidden sheet of the model is saved like any other, and saves asked for at once write one after another', async () => {
  const { fake, desk, state, model, tagOne, before } = await tagged();
  fake.person.hidesSheet(tagSheet);
  const names = fake.book.sheetNames;
  await Promise.all([tagOne(), desk.save(), tagOne(1), desk.save(), desk.save()]);
  await desk.save();
  const { tags } = await model();
  expect(tags).toHaveLength(before.tags.length + 2);
  expect(new Set(tags.map(({ line }) => line)).size).toBe(tags.length);
  expect([state().saved, fake.book.sheetNames]).toEqual(['saved', names]);
  desk.close();
});
