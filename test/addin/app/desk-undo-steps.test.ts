import type { DriverSettings } from '../../../engine';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { bookOf } from '../../browser/support/fake-office/book-of-sheets';
import { openFake } from '../workbook/office/open-fake';
import { bringPeople, deskOver } from './desk-over';

// Every step is taken back, done again and read back from the sheets.
jest.setTimeout(120_000);

const budget = {
  name: 'TA2026',
  file: 'ta.xlsx',
  visibility: 'visible',
  rows: [
    ['Tili', 'Nimi', 'TA 2025', 'TA 2026'],
    ['4100', 'Perusopetus', 1000, 1100],
    ['4200', 'Varhaiskasvatus', 2000, 2100],
    ['4300', 'Kirjasto', 300, 310],
  ],
  formulas: 0,
  formulasWithoutValue: [],
} as const;

async function opened() {
  const open = deskOver(new MemoryWorkbook([budget], 'ta.xlsx'));
  await open.desk.read();
  await open.desk.confirmReading([]);
  return open;
}
type Open = Awaited<ReturnType<typeof opened>>;

interface ModelText {
  readonly rules: readonly { readonly id: string }[];
  readonly drivers: readonly DriverSettings[];
  readonly population: readonly unknown[];
}

/** The model; that a rule is a person's goes without saying in its sheets. */
async function modelOf({ desk }: Pick<Open, 'desk'>): Promise<ModelText> {
  const model = JSON.parse(await desk.modelText()) as ModelText;
  return { ...model, rules: model.rules.map((rule) => ({ origin: 'person', ...rule })) };
}

/** The model as somebody finds it who opens the workbook now. */
async function reopenedModel(open: Open): Promise<ModelText> {
  await open.desk.save();
  const again = deskOver(new MemoryWorkbook(await open.workbook.read(), 'ta.xlsx'));
  await again.desk.read();
  expect(again.state().phase).toBe('ready');
  const model = await modelOf(again);
  again.desk.close();
  return model;
}

const csv = (...rows: readonly string[]): Uint8Array => new TextEncoder().encode(rows.join('\n'));
const ages = Array.from({ length: 101 }, (_, age) => age);
const population = csv('vuosi;ikä;lukumäärä', ...ages.map((age) => `2026;${age};10`));
const counts = csv('ikä;lukumäärä', ...ages.map((age) => `${age};${age === 7 ? 40 : 0}`));

const addRule = async ({ desk }: Open): Promise<void> => {
  const [row] = (await desk.lines({}, 0, 1)).rows;
  const [moment] = await desk.moments();
  const { when } = await desk.proposeRule([row!.key]);
  await desk.addRule({ when, shares: [{ moment: moment!.id, share: '1' }] });
};

const users: DriverSettings = { id: 'kavijat', name: 'Kävijät', kind: 'users', source: 'laskenta', evidence: 'B', counts: [] };

interface StepCase {
  readonly name: string;
  readonly code: string;
  readonly part: keyof ModelText;
  readonly before?: (open: Open) => Promise<void>;
  readonly step: (open: Open) => Promise<void>;
}

const steps: readonly StepCase[] = [
  { name: 'a rule that is made', code: 'ruleMade', part: 'rules', step: addRule },
  {
    name: 'a rule that is removed',
    code: 'ruleRemoved',
    part: 'rules',
    before: addRule,
    step: async (open) => {
      const [rule] = (await modelOf(open)).rules;
      await open.desk.removeRule(rule!.id);
    },
  },
  {
    name: 'a driver that is changed',
    code: 'driverChanged',
    part: 'drivers',
    before: ({ desk }) => desk.changeDriver(users),
    step: ({ desk }) => desk.changeDriver({ ...users, name: 'Asiakkaat' }),
  },
  {
    name: 'counts of users that are brought',
    code: 'driverChanged',
    part: 'drivers',
    before: ({ desk }) => desk.changeDriver(users),
    step: async ({ desk }) => {
      const read = await desk.readCounts(users.id, counts, 'kavijat.csv');
      await desk.changeDriver({ ...users, counts: [...read!] } as DriverSettings);
    },
  },
  {
    name: 'people that are brought',
    code: 'populationChanged',
    part: 'population',
    step: ({ desk }) => bringPeople(desk, population, 'vaesto.csv'),
  },
];

test.each(steps)('$name: taken back, done again, and both found when the workbook is opened again', async (one) => {
  const open = await opened();
  const { desk, state } = open;
  await one.before?.(open);
  const before = await modelOf(open);
  const sheets = await reopenedModel(open);
  expect(sheets[one.part]).toEqual(before[one.part]);
  await one.step(open);
  expect(state().undo).toMatchObject({ code: one.code });
  const after = await modelOf(open);
  expect(after[one.part]).not.toEqual(before[one.part]);
  expect((await reopenedModel(open))[one.part]).toEqual(after[one.part]);

  await desk.undo();
  expect(await modelOf(open)).toEqual(before);
  expect((await reopenedModel(open))[one.part]).toEqual(before[one.part]);
  await desk.redo();
  expect(await modelOf(open)).toEqual(after);
  expect((await reopenedModel(open))[one.part]).toEqual(after[one.part]);
  desk.close();
});

test.each(['desktop-1.14', 'web'] as const)(
  '%s: a confirmed reading is taken back out of the workbook, and done again',
  async (profile) => {
    const { workbook } = await openFake({ profile, book: bookOf([budget]) }, { patience: 60_000 });
    const { desk, state } = deskOver(workbook);
    await desk.read();
    const before = await workbook.read();
    await desk.confirmReading([]);
    const confirmed = (await workbook.read()).map(({ name }) => name);
    expect(confirmed.length).toBeGreaterThan(before.length);
    const line = (await desk.lines({}, 0, 1)).rows[0]!;
    await desk.tag({ keys: [line.key] }, { shares: [{ moment: (await desk.moments())[0]!.id, share: '1' }] });
    await desk.save();
    await desk.undo();
    await desk.undo();
    expect(state()).toMatchObject({ phase: 'asking', undo: null, redo: { code: 'readingConfirmed' } });
    expect(await workbook.read()).toEqual(before);
    await desk.redo();
    expect(state().phase).toBe('ready');
    expect((await workbook.read()).map(({ name }) => name)).toEqual(confirmed);
    desk.close();
  },
);
