import fc from 'fast-check';
import { checkModel, readModel, type DriverSettings } from '../../../../engine';
import { draftOf, problemsOf, settingsOf, withAges } from '../../../../addin/pane/drivers/driver-draft';

const about = fc.record({
  id: fc.constant('d'),
  source: fc.constantFrom('rekisteri', 'oma arvio'),
  evidence: fc.constantFrom('A' as const, 'C' as const, 'D' as const),
  asOf: fc.constantFrom(undefined, '2025-09-20'),
  low: fc.constantFrom(undefined, '0.2', '1/5'),
  high: fc.constantFrom(undefined, 1),
});
const age = fc.integer({ min: 0, max: 100 });
const ages = fc.tuple(age, age).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const drivers: fc.Arbitrary<DriverSettings> = fc.oneof(
  fc.tuple(about, ages).map(([own, range]) => ({ ...own, kind: 'exclusive' as const, ...range })),
  fc.tuple(about, ages).map(([own, range]) => ({ ...own, kind: 'coefficient' as const, share: '0.25', ...range })),
  about.map((own) => ({ ...own, kind: 'population' as const })),
  fc
    .tuple(about, fc.array(fc.tuple(ages, fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 4 }))
    .map(([own, rows]) => ({ ...own, kind: 'users' as const, counts: rows.map(([range, count]) => ({ ...range, count })) })),
);

/** A number and its text are the same exact value. */
const plain = (driver: DriverSettings): unknown =>
  JSON.parse(
    JSON.stringify(driver, (key, value: unknown) =>
      value !== undefined && ['low', 'high', 'share'].includes(key) ? String(value) : value,
    ),
  );

test('a draft that nobody has changed is the driver itself, and no default any more', () => {
  fc.assert(
    fc.property(drivers, fc.boolean(), (driver, comma) => {
      const draft = draftOf(driver, comma);
      expect([...problemsOf(driver, draft)]).toEqual([]);
      const saved = settingsOf({ ...driver, default: true }, draft);
      expect(plain(saved)).toEqual({ ...(plain(driver) as object), default: false });
    }),
  );
});

const coefficient: DriverSettings = { id: 'd', kind: 'coefficient', source: 's', evidence: 'C', share: '0.4', from: 0, to: 17 };
const draft = draftOf(coefficient, true);

test('shares are shown and read in per cent, with the comma of the language', () => {
  expect(draft.share).toBe('40\u00a0%');
  expect(settingsOf(coefficient, { ...draft, share: '5,5 %' })).toMatchObject({ share: '0.055' });
});

test.each([
  ['source', { source: '  ' }],
  ['share', { share: '101 %' }],
  // 0,4 % or 40 %? Asked rather than guessed.
  ['share', { share: '0,4' }],
  ['share', { share: 'puolet' }],
  ['low', { low: '-1' }],
  ['lowAbove', { low: '50 %', high: '60 %' }],
  ['highBelow', { low: '10 %', high: '30 %' }],
  ['ages', { from: '18', to: '7' }],
  ['ages', { to: '101' }],
] as const)('a wrong %s is said', (problem, changed) => {
  expect([...problemsOf(coefficient, { ...draft, ...changed })]).toEqual([problem]);
});

test('users: a count that is no number is said; areas stay', () => {
  const users: DriverSettings = {
    id: 'u',
    kind: 'users',
    source: 's',
    evidence: 'A',
    counts: [{ from: 1, to: 2, area: 'north', count: '2.5' }],
  };
  const own = draftOf(users, true);
  expect(own.counts).toEqual([{ ages: '1–2', area: 'north', count: '2,5' }]);
  expect(problemsOf(users, { ...own, counts: [{ ages: '1-2', area: '', count: 'x' }] }).has('counts')).toBe(true);
  for (const ages of ['2–1', '1–2–3', '101', 'x', ''])
    expect(problemsOf(users, { ...own, counts: [{ ages, area: '', count: '1' }] }).has('counts')).toBe(true);
  expect(settingsOf(users, own)).toMatchObject({ counts: [{ from: 1, to: 2, area: 'north', count: '2.5' }] });
});

describe('ages that change', () => {
  const ageName = (from: number, to: number): string => `Ikä ${from}–${to} väestön suhteessa`;
  const named = (name: string): DriverSettings => ({
    id: 'd',
    name,
    kind: 'exclusive',
    source: 's',
    evidence: 'C',
    from: 7,
    to: 15,
  });
  const typed = (driver: DriverSettings, ...texts: readonly string[]): string =>
    texts.reduce((own, to) => ({ ...own, ...withAges(driver, own, { to }, ageName) }), draftOf(driver, true)).name;

  test('a name that tells the ages follows them, letter by letter as they are typed', () => {
    expect(typed(named('Ikä 7–15 väestön suhteessa'), '1', '', '1', '18')).toBe('Ikä 7–18 väestön suhteessa');
    expect(typed(named('Leikki-ikäiset 7-15'), '12')).toBe('Leikki-ikäiset 7–12');
    expect(typed(named('Ikä 7–15 väestön suhteessa'), '18', '15')).toBe('Ikä 7–15 väestön suhteessa');
  });

  test('another name stays, and so does one that a person typed', () => {
    expect(typed(named('Koululaiset'), '18')).toBe('Koululaiset');
    const driver = named('Ikä 7–15 väestön suhteessa');
    const own = { ...draftOf(driver, true), name: 'Ikä 7–15 meillä', isNamed: true };
    expect(withAges(driver, own, { to: '18' }, ageName)).toEqual({ to: '18' });
    expect(settingsOf(driver, { ...own, to: '18' })).toMatchObject({ name: 'Ikä 7–15 meillä', to: 18 });
  });
});

const smallest = {
  schema: 'momentti/model/1',
  organisers: [{ id: 'city', name: 'City' }],
  segments: [{ id: 'all', from: 0, to: 100 }],
  services: [],
  moments: [],
};

test('a range must hold the share: what is accepted is never found wrong when the model is read', () => {
  const shares = fc.constantFrom('', '0 %', '20 %', '1/3', '33,3 %', '80 %', '95 %', '100 %');
  fc.assert(
    fc.property(drivers, shares, shares, shares, (driver, low, high, share) => {
      const own = { ...draftOf(driver, true), low, high, ...(share === '' ? {} : { share }) };
      fc.pre(problemsOf(driver, own).size === 0);
      const { value } = readModel({ ...smallest, drivers: [settingsOf(driver, own)] });
      expect(
        checkModel(value!).filter(
          ({ code, severity }) => code === 'driver.range-invalid' || (severity === 'error' && code.startsWith('driver.')),
        ),
      ).toEqual([]);
    }),
  );
  const pupils: DriverSettings = { id: 'p', kind: 'exclusive', source: 's', evidence: 'B', from: 16, to: 18 };
  expect([...problemsOf(pupils, { ...draftOf(pupils, true), low: '80', high: '95' })]).toEqual(['highBelow']);
});
