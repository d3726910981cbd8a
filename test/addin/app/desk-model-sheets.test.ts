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
  return { fake, desk, state, workbook, model, followed, before: await model() };
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
  const { fake, desk, state, model, followed, before } = await tagged();
  const [line] = (await desk.lines({ tagged: 'untagged' }, 0, 1)).rows;
  const [moment] = await desk.moments();
  await followed(() => {
    void desk.tag({ keys: [line!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
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
  const { fake, desk, model, followed, before } = await tagged();
  const { rows } = fake.book.sheet(tagSheet);
  const head = rows.findIndex(([first]) => first === 'Järjestäjä');
  const column = rows[head]!.indexOf('Huomautus');
  const codes = await followed(() => {
    fake.person.renamesSheet(tagSheet, 'Omat merkinnät');
    fake.person.types('Omat merkinnät', `${String.fromCharCode(65 + column)}${head + 2}`, 'Käsin');
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
