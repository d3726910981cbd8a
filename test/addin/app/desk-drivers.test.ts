import type { DriverSettings } from '../../../engine';
import { bringPeople, deskOfMallikunta } from './desk-over';

const csv = (...rows: readonly string[]): Uint8Array => new TextEncoder().encode(rows.join('\n'));
const ages = (year: number): readonly string[] => Array.from({ length: 101 }, (_, age) => `${year};${age};10`);

async function ready() {
  const open = await deskOfMallikunta();
  await open.desk.read();
  await open.desk.confirmReading([]);
  // Findings are looked for a moment after the figures.
  await new Promise((done) => setTimeout(done, 50));
  return open;
}

describe('a file with people', () => {
  test('that cannot be used says so where it was asked for; the other findings and the model stay', async () => {
    const { desk, state } = await ready();
    const before = { findings: state().findings, drivers: await desk.drivers() };
    expect(before.findings.length).toBeGreaterThan(0);
    await bringPeople(desk, csv('vuosi;ikä;lukumäärä', '2026;7;paljon'), 'vaesto.csv');
    expect(state().brought).toMatchObject({ what: 'population', file: 'vaesto.csv', isTaken: false });
    expect(state().brought!.findings.length).toBeGreaterThan(0);
    expect(state().findings).toEqual(before.findings);
    expect(await desk.drivers()).toEqual(before.drivers);
  });

  test('that cannot even be opened says so there too, by its own name', async () => {
    const { desk, state } = await ready();
    const before = state().findings;
    await bringPeople(desk, new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'vaesto.xlsx');
    expect(state().brought).toMatchObject({ file: 'vaesto.xlsx', isTaken: false });
    expect(state().brought!.findings[0]!.issue.params).toMatchObject({ file: 'vaesto.xlsx' });
    expect(state().findings).toEqual(before);
  });

  test('that is good is taken, and the next one is told of anew', async () => {
    const { desk, state } = await ready();
    await bringPeople(desk, csv('x'), 'x.csv');
    const first = state().brought!.at;
    await bringPeople(desk, csv('vuosi;ikä;lukumäärä', ...ages(2026)), 'vaesto.csv');
    expect(state().brought).toMatchObject({ file: 'vaesto.csv', isTaken: true });
    expect(state().brought!.at).toBeGreaterThan(first);
    expect((await desk.drivers()).population.map(({ year }) => year)).toEqual([2026]);
  });
});

test('users counted for one of a driver’s moments divide that moment alone; the others keep the driver, and one step back undoes it', async () => {
  const { desk } = await ready();
  await desk.accept({ tagged: 'untagged' });
  const before = (await desk.drivers()).drivers;
  const shared = before.find(({ moments }) => moments.length > 1)!;
  const [moment, ...others] = shared.moments.map(({ id }) => id);
  const counted: DriverSettings = {
    id: shared.driver.id,
    kind: 'users',
    source: 'Rekisteri',
    evidence: 'B',
    counts: [{ from: 7, to: 7, count: 3 }],
  };
  await desk.changeDriver(counted, [moment!]);
  const after = (await desk.drivers()).drivers;
  const rowOf = (id: string) => after.find(({ moments }) => moments.some((own) => own.id === id));
  expect(rowOf(moment!)).toMatchObject({
    driver: { kind: 'users', source: 'Rekisteri' },
    isDefault: false,
    moments: [{ id: moment }],
  });
  expect(rowOf(others[0]!)?.driver).toEqual(shared.driver);
  expect(rowOf(moment!)!.driver.id).not.toBe(shared.driver.id);
  await desk.undo();
  expect((await desk.drivers()).drivers).toEqual(before);
  // For all of its moments the driver itself changes.
  await desk.changeDriver(counted, [moment!, ...others]);
  expect((await desk.drivers()).drivers.find(({ driver }) => driver.id === shared.driver.id)?.driver).toEqual(counted);
  desk.close();
});

test('confirming every driver that the drivers tab marks leaves nothing unconfirmed; taken back, it is as it was', async () => {
  const { desk, state } = await ready();
  const untagged = { tagged: 'untagged' } as const;
  await desk.accept(untagged);
  const cents = (): number => Math.round(Number(state().coverage!.unconfirmed) * 100);
  const all = cents();
  expect(all).toBeGreaterThan(0);
  const open = async () => (await desk.drivers()).drivers.filter(({ isDefault, lines }) => isDefault && lines > 0);
  const [first] = await open();
  await desk.changeDriver({ ...first!.driver, default: false });
  expect(cents()).toBeLessThan(all);
  const left = await desk.lines({ tagged: 'unconfirmed' }, 0, 1);
  expect(left.sum.lines).toBeLessThan((await desk.lines({ tagged: 'tagged' }, 0, 1)).sum.lines);
  await desk.undo();
  expect(cents()).toBe(all);
  for (const { driver } of await open()) await desk.changeDriver({ ...driver, default: false });
  expect(cents()).toBe(0);
  expect((await desk.lines({ tagged: 'unconfirmed' }, 0, 1)).sum.lines).toBe(0);
  expect(await open()).toEqual([]);
  desk.close();
});
