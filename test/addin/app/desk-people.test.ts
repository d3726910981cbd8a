import { strToU8 } from 'fflate';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { makeSpreadsheet } from '../workbook/file/make-spreadsheet';
import { bringPeople, deskOver } from './desk-over';

const ages = Array.from({ length: 101 }, (_, age) => age);
const rowsOf = (year: number, persons: number) => [['Ikä', `Väestö ${year}`], ...ages.map((age) => [age, persons])];

async function opened() {
  const sheet = {
    name: 'TA2026',
    file: 'ta.xlsx',
    visibility: 'visible',
    rows: [
      ['Tili', 'Nimi', 'TA 2026'],
      ['4100', 'Perusopetus', 1100],
      ['4200', 'Varhaiskasvatus', 2100],
    ],
    formulas: 0,
    formulasWithoutValue: [],
  } as const;
  const open = deskOver(new MemoryWorkbook([sheet], 'ta.xlsx'));
  await open.desk.read();
  await open.desk.confirmReading([]);
  return open;
}
const populationOf = async ({ desk }: Awaited<ReturnType<typeof opened>>) =>
  (
    JSON.parse(await desk.modelText()) as {
      population: { year: number; area: string | null; evidence: string; persons: number[] }[];
    }
  ).population;

test.each(['xlsx', 'biff8', 'ods'] as const)(
  'a workbook with a sheet a year is read whole from %s; of years to come as a projection',
  async (format) => {
    const open = await opened();
    const bytes = makeSpreadsheet(
      [
        { name: '2024', rows: rowsOf(2024, 3) },
        { name: '2099', rows: rowsOf(2099, 4) },
      ],
      format,
    );
    await bringPeople(open.desk, bytes, `vaesto.${format === 'biff8' ? 'xls' : format}`);
    expect((await populationOf(open)).map(({ year, evidence, persons }) => [year, evidence, persons[7]])).toEqual([
      [2024, 'A', 3],
      [2099, 'C', 4],
    ]);
    open.desk.close();
  },
);

test('a second file stands in place of the first where they overlap, and beside it elsewhere', async () => {
  const open = await opened();
  const csv = (years: readonly number[], persons: number) =>
    strToU8(
      `Ikä;${years.map((year) => `${year} Väestö`).join(';')}\n${ages.map((age) => [age, ...years.map(() => persons)].join(';')).join('\n')}\n`,
    );
  await bringPeople(open.desk, csv([2023, 2024], 1), 'a.csv');
  await bringPeople(open.desk, csv([2024, 2025], 2), 'b.csv');
  expect((await populationOf(open)).map(({ year, persons }) => [year, persons[0]]).sort()).toEqual([
    [2023, 1],
    [2024, 2],
    [2025, 2],
  ]);
  open.desk.close();
});

test('a file of people is looked at before it is taken: nothing changes until then', async () => {
  const { desk, state } = await opened();
  const before = await desk.modelText();
  const read = await desk.readPopulation(
    strToU8(`Ikä;2025;2099\n${ages.map((age) => `${age};${age < 90 ? 2 : 0};1`).join('\n')}\n`),
    'a.csv',
  );
  expect(read).toMatchObject({
    file: 'a.csv',
    years: [
      { year: 2025, persons: 180, isForecast: false, youngest: 0, oldest: 89 },
      { year: 2099, persons: 101, isForecast: true, youngest: 0, oldest: 100 },
    ],
  });
  expect(await desk.modelText()).toBe(before);
  expect(state().notice?.code).not.toBe('populationChanged');
  await desk.takePopulation(read!);
  expect((await desk.drivers()).years).toEqual(read!.years);
  expect(state().results).toMatchObject({ populationYear: 2025, populationForecast: false });
  desk.close();
});

test.each([
  ['bands of ages', 'Ikä;2024\n0-4;20\n'],
  ['no year', `Ikä;Väestö\n${ages.map((age) => `${age};1`).join('\n')}\n`],
  ['men alone', `Ikä;Miehet 2024\n${ages.map((age) => `${age};1`).join('\n')}\n`],
  ['no table', 'Nimi;Arvo\na;1\n'],
])('a file with %s leaves the model as it was, and says why', async (_, text) => {
  const open = await opened();
  const before = await open.desk.modelText();
  await bringPeople(open.desk, strToU8(text), 'vaesto.csv');
  expect(await open.desk.modelText()).toBe(before);
  expect(open.state().brought).toMatchObject({
    isTaken: false,
    findings: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
  });
  open.desk.close();
});

test('a budget of next year stands on the newest people counted, which is said, until its own year comes; one step each', async () => {
  const open = await opened();
  const counted = (year: number) => strToU8(`Ikä;${year} Väestö\n${ages.map((age) => `${age};3`).join('\n')}\n`);
  const { desk, state } = open;
  await bringPeople(desk, strToU8(`Ikä;2024 Väestö;2025 Väestö\n${ages.map((age) => `${age};2;3`).join('\n')}\n`), 'a.csv');
  expect(state().notice).toMatchObject({
    code: 'populationChanged',
    params: {
      years: [
        { year: 2024, persons: 202, isForecast: false, youngest: 0, oldest: 100 },
        { year: 2025, persons: 303 },
      ],
    },
  });
  expect(state().results).toMatchObject({ year: 2026, populationYear: 2025, children: { population: 54 } });
  expect((await desk.drivers()).populationMissing).toEqual([]);
  await new Promise((done) => setTimeout(done, 60));
  expect(state().findings.map(({ issue }) => issue.code)).toContain('population.earlier-year');
  await bringPeople(desk, counted(2026), 'b.csv');
  expect(state().results).toMatchObject({ populationYear: 2026 });
  await desk.undo();
  expect(state().results).toMatchObject({ populationYear: 2025 });
  await desk.undo();
  expect(state().results).toMatchObject({ populationYear: 2026, children: { population: null } });
  desk.close();
});
