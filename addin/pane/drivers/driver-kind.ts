import type { DriverSettings, Evidence } from '../../../engine';

/** Ways to divide that a person can choose between here; the others have tables of their own in the model's sheets. */
export const chosenKinds = ['users', 'exclusive', 'population', 'none'] as const;
export type ChosenKind = (typeof chosenKinds)[number];

export const isChosen = (kind: DriverSettings['kind']): kind is ChosenKind => chosenKinds.some((own) => own === kind);

/** More years of age than these are not written out one by one for a person to fill in. */
const mostRows = 20;

/** Best first, as docs/MODEL.md has them: who lives in the municipality is no count of who uses a service, so a share by population is modelled at best. */
const gradesByKind: Readonly<Record<DriverSettings['kind'], readonly Evidence[]>> = {
  // A: a rule or law gives the service to exactly these ages; nobody has counted anybody, so there is no B.
  exclusive: ['A', 'C', 'D'],
  users: ['A', 'B', 'C', 'D'],
  'price-volume': ['A', 'B', 'C', 'D'],
  'weighted-users': ['A', 'B', 'C', 'D'],
  profile: ['C', 'D'],
  household: ['B', 'C', 'D'],
  population: ['C', 'D'],
  follow: ['A', 'B', 'C', 'D'],
  coefficient: ['D'],
  amounts: ['A', 'B', 'C', 'D'],
  none: ['U'],
};

/** The grades to choose from, best first; what a person's model says already stays among them. */
export function gradesOf({ kind, evidence, default: isDefault }: DriverSettings): readonly Evidence[] {
  const grades = gradesByKind[kind];
  return grades.includes(evidence) || isDefault === true ? grades : [...grades, evidence].sort();
}

/** What a driver of the kind starts with: counts are mostly of another time than the money, a share by population is modelled. */
const firstGrade: Readonly<Record<ChosenKind, Evidence>> = { users: 'B', exclusive: 'D', population: 'C', none: 'U' };

/** The driver as it would begin with another way to divide: what was known of the old way is not known of the new one. */
export function driverAs(driver: DriverSettings, kind: DriverSettings['kind']): DriverSettings {
  if (driver.kind === kind || !isChosen(kind)) return driver;
  const { id, name, validFrom, areas, default: isDefault } = driver;
  const about = { id, name, validFrom, areas, default: isDefault, source: '', evidence: firstGrade[kind] };
  const { from = 0, to = 100 } = 'from' in driver ? driver : {};
  switch (kind) {
    case 'users':
      return { ...about, kind, counts: [] };
    case 'exclusive':
      return { ...about, kind, from, to };
    default:
      return { ...about, kind };
  }
}

/** The years of age whose users a person would now fill in; one open row where they would be many. */
export function agesToFill(driver: DriverSettings): readonly string[] {
  const { from, to } = 'from' in driver ? driver : {};
  if (from === undefined || to === undefined || to - from >= mostRows) return [''];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}
