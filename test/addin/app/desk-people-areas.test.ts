import { bringPeople, deskOfMallikunta } from './desk-over';

const ages = Array.from({ length: 101 }, (_, age) => age);
const fileOf = (areas: Readonly<Record<string, number>>): Uint8Array => {
  const rows = ages.flatMap((age) => Object.entries(areas).map(([area, persons]) => `${age};${area};${persons}`));
  return new TextEncoder().encode(['Ikä;Alue;2026', ...rows].join('\n'));
};

async function peopleAfter(areas: Readonly<Record<string, number>>) {
  const { desk, state } = await deskOfMallikunta();
  await desk.read();
  await desk.confirmReading([]);
  await desk.accept({ suggested: 0.8 });
  await bringPeople(desk, fileOf(areas), 'vaesto.csv');
  const { brought, results } = state();
  desk.close();
  return {
    codes: brought?.findings.map(({ issue }) => issue.code),
    people: results?.bySegment.map(({ population, perHead }) => ({ population, perHead })),
  };
}

test('the municipality’s own row among its areas counts nobody twice', async () => {
  const parts = await peopleAfter({ Pohjoinen: 8, Etelä: 12 });
  const withOwn = await peopleAfter({ '091 Mallikunta': 20, Pohjoinen: 8, Etelä: 12 });
  expect(parts.people?.some(({ population }) => Number(population) > 0)).toBe(true);
  expect(withOwn.people).toEqual(parts.people);
  expect(withOwn.codes).toContain('people.whole-found');
}, 60_000);
