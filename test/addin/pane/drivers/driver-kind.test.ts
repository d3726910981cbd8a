import fc from 'fast-check';
import { checkModel, readModel, type DriverSettings } from '../../../../engine';
import { draftOf, problemsOf, settingsOf, withKind } from '../../../../addin/pane/drivers/driver-draft';
import { chosenKinds, driverAs, gradesOf } from '../../../../addin/pane/drivers/driver-kind';

const school: DriverSettings = {
  id: 'ages-16-18',
  kind: 'exclusive',
  from: 16,
  to: 18,
  name: 'Ikä 16–18 väestön suhteessa',
  source: 'Alkukirjaston oletus',
  evidence: 'D',
  default: true,
};
const smallest = {
  schema: 'momentti/model/1',
  organisers: [{ id: 'city', name: 'City' }],
  segments: [{ id: 'all', from: 0, to: 100 }],
  services: [],
  moments: [],
};
const nameOf = (): string => 'Käyttäjämäärät: Lukio';

test('a share by inhabitants is never counted knowledge, whatever the kind began with', () => {
  fc.assert(
    fc.property(fc.constantFrom('exclusive' as const, 'users' as const, 'none' as const), (kind) => {
      const begun = driverAs(driverAs(school, kind), 'population');
      expect(gradesOf(begun)).toEqual(['C', 'D']);
    }),
  );
  expect(gradesOf(school)).toEqual(['A', 'C', 'D']);
  expect(gradesOf({ ...school, default: false, evidence: 'B' })).toEqual(['A', 'B', 'C', 'D']);
});

test.each(chosenKinds)('a driver begun as %s can take the first grade it is given', (kind) => {
  const begun = driverAs(school, kind);
  expect(gradesOf(begun)).toContain(begun.evidence);
  expect(begun).toMatchObject({ id: school.id, kind });
});

test('users in place of ages: the ages stand ready to be filled in, and source, day and counts are asked for', () => {
  const draft = withKind(school, draftOf(school, true), 'users', nameOf, true);
  expect(draft).toMatchObject({ kind: 'users', name: nameOf(), source: '', evidence: 'B' });
  expect(draft.counts).toEqual(['16', '17', '18'].map((ages) => ({ ages, area: '', count: '' })));
  const users = driverAs(school, 'users');
  expect([...problemsOf(users, draft)].sort()).toEqual(['asOf', 'counts', 'source']);
  const none = { ...draft, counts: draft.counts.map((row) => ({ ...row, count: '0' })) };
  expect(problemsOf(users, none).has('noCounts')).toBe(true);
  const filled = { ...draft, source: 'Oppilasrekisteri', asOf: '20.9.2025', counts: [{ ages: '16–18', area: '', count: '412' }] };
  expect([...problemsOf(users, filled)]).toEqual([]);
  const saved = settingsOf(users, filled);
  expect(saved).toEqual({
    id: 'ages-16-18',
    kind: 'users',
    name: nameOf(),
    source: 'Oppilasrekisteri',
    asOf: '2025-09-20',
    period: 2025,
    evidence: 'B',
    default: false,
    counts: [{ from: 16, to: 18, count: 412 }],
  });
});

test('back to the way it was, the driver is as it was; a name that somebody typed stays', () => {
  const draft = draftOf(school, true);
  const there = withKind(school, draft, 'users', nameOf, true);
  expect(withKind(school, there, 'exclusive', nameOf, true)).toEqual(draft);
  const named = withKind(school, { ...draft, name: 'Lukiolaiset', isNamed: true }, 'users', nameOf, true);
  expect(named.name).toBe('Lukiolaiset');
});

test('ages that a rule gives are A only with that rule; what the model says already is not asked again', () => {
  const draft = { ...draftOf(school, true), evidence: 'A' as const };
  expect([...problemsOf(school, draft)]).toEqual(['reference']);
  expect(problemsOf(school, { ...draft, reference: 'Perusopetuslaki 26 §' }).size).toBe(0);
  expect(problemsOf({ ...school, default: false, evidence: 'A' }, draft).size).toBe(0);
});

test.each(chosenKinds)('what is saved as %s is a driver that models take, with nothing wrong in it', (kind) => {
  const begun = driverAs(school, kind);
  const counts = [{ ages: '7', area: '', count: '1,5' }];
  const draft = { ...withKind(school, draftOf(school, true), kind, nameOf, true), source: 's', asOf: '2025-01-01', counts };
  expect([...problemsOf(begun, draft)]).toEqual([]);
  const { value, issues } = readModel({ ...smallest, drivers: [settingsOf(begun, draft)] });
  expect(
    [...issues, ...checkModel(value!)].filter(({ code }) => code.startsWith('driver.') || code.startsWith('evidence.')),
  ).toEqual([]);
  expect(value!.drivers).toMatchObject([{ kind, source: 's' }]);
});
