import { bookOf } from '../../browser/support/fake-office/book-of-sheets';
import { openFake, pause } from '../workbook/office/open-fake';
import { deskOver, mallikunta, sheetsOf } from './desk-over';

jest.setTimeout(180_000);

const tagSheet = 'Malli Rivimerkinnät';

/** A model with accepted suggestions that stands in its sheets. */
async function tagged() {
  const { fake, workbook } = await openFake(
    { profile: 'desktop-1.20', book: bookOf(await sheetsOf(mallikunta)) },
    { patience: 600_000 },
  );
  const { desk, state } = deskOver(workbook);
  await desk.read();
  await desk.confirmReading([]);
  await desk.accept({ suggested: 0.8 });
  await desk.save();
  await fake.settled();
  /** Until what a person did was followed, and the state is as it should be. */
  const until = async (isSo: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 400 && !isSo(); tries++) await pause(50);
    expect(isSo()).toBe(true);
    await desk.save();
  };
  const lines = (): number => state().coverage?.tagged.lines ?? 0;
  const codes = (): readonly string[] => state().findings.map(({ issue }) => issue.code);
  return { fake, desk, state, until, lines, codes, before: lines() };
}

test('a budget sheet that is deleted takes no decision with it: brought back, its lines have their tags', async () => {
  const { fake, desk, until, lines, codes, before } = await tagged();
  expect(before).toBeGreaterThan(100);
  const { rows } = fake.book.sheet('Käyttötalous');
  const width = Math.max(...rows.map(({ length }) => length));
  fake.person.deletesSheet('Käyttötalous');
  await until(() => lines() === 0 && codes().includes('layout.sheet-missing'));
  fake.person.addsSheet('Käyttötalous');
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) => (typeof row[at] === 'string' ? `'${row[at]}` : (row[at] ?? null))),
  );
  fake.person.types('Käyttötalous', `A1:${String.fromCharCode(64 + width)}${rows.length}`, cells);
  await until(() => lines() === before);
  expect(codes()).not.toContain('layout.sheet-missing');
  desk.close();
});

test('a budget sheet with another name is the same budget', async () => {
  const { fake, desk, state, until, lines, codes, before } = await tagged();
  const reads = state().readAt;
  fake.person.renamesSheet('Käyttötalous', 'KT 2026');
  await until(() => state().readAt !== reads && state().work === null && !state().isStale);
  expect(lines()).toBe(before);
  expect(codes()).not.toContain('layout.sheet-missing');
  desk.close();
});

test('a protected sheet of the model is named, and what was decided stays unsaved, not lost', async () => {
  const { fake, desk, state, lines, codes, before } = await tagged();
  fake.person.protects(tagSheet);
  const { rows } = fake.book.sheet(tagSheet);
  const [line] = (await desk.lines({ tagged: 'untagged' }, 0, 1)).rows;
  const [moment] = await desk.moments();
  await desk.tag({ keys: [line!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
  await desk.save();
  expect([state().saved, lines(), codes()[0]]).toEqual(['failed', before + 1, 'sheet.protected']);
  expect(fake.book.sheet(tagSheet).rows).toEqual(rows);
  desk.close();
});
