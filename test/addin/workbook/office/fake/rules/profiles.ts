import { FakeRefusal } from './errors';

export type ProfileName = 'desktop-1.14' | 'desktop-1.17' | 'desktop-1.20' | 'web';

/** One Excel as people have it: which API sets it knows, and what its platform does differently. */
export interface Profile {
  readonly name: ProfileName;
  readonly platform: 'desktop' | 'web';
  /** Highest version of each set. */
  readonly sets: Readonly<Record<string, string>>;
  /** Bytes of one request, and of one response. */
  readonly payloadLimit: number;
  /** Cells of one operation. */
  readonly operationCells: number;
}

const desktop = { platform: 'desktop', payloadLimit: Infinity, operationCells: Infinity } as const;

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  'desktop-1.14': { ...desktop, name: 'desktop-1.14', sets: { ExcelApi: '1.14', SharedRuntime: '1.1' } },
  'desktop-1.17': { ...desktop, name: 'desktop-1.17', sets: { ExcelApi: '1.17', SharedRuntime: '1.1' } },
  'desktop-1.20': {
    ...desktop,
    name: 'desktop-1.20',
    sets: { ExcelApi: '1.20', ExcelApiDesktop: '1.1', SharedRuntime: '1.1' },
  },
  web: {
    name: 'web',
    platform: 'web',
    sets: { ExcelApi: '1.20', ExcelApiOnline: '1.1', SharedRuntime: '1.1' },
    payloadLimit: 5 * 1024 * 1024,
    operationCells: 33_554_000,
  },
};

/** "1.9" is a version of ExcelApi; other sets are named: "ExcelApiDesktop 1.1". */
export type ApiSet = string;

const parts = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

export function isSetSupported(profile: Profile, name: string, version = '1.1'): boolean {
  const known = profile.sets[name];
  if (known === undefined) return false;
  const [major, minor] = parts(known);
  const [wantedMajor, wantedMinor] = parts(version);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

export function knowsSet(profile: Profile, set: ApiSet): boolean {
  const [first = '', second] = set.split(' ');
  if (first === '') throw new FakeRefusal('an API set of the fake has no name');
  return second === undefined ? isSetSupported(profile, 'ExcelApi', first) : isSetSupported(profile, first, second);
}
