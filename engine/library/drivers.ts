import type { SettingsOf } from '../model/driver';
import type { AgeRange } from './library-types';

/**
 * Default drivers: they need the population only, so a new model gives figures as soon as the population is filled in.
 * None claims more than C: a default is a population share within an age range or somebody's judgement, never a count.
 */
export interface LibraryDriver {
  /** Why it was chosen; its sentence stands in addin/text and becomes the driver's source. */
  readonly reason: DriverReason;
  readonly evidence: 'C' | 'D' | 'U';
  readonly settings:
    | Pick<SettingsOf<'exclusive'>, 'kind' | 'from' | 'to'>
    | Pick<SettingsOf<'population'>, 'kind' | 'from' | 'to'>
    | Pick<SettingsOf<'none'>, 'kind'>;
}

export type DriverReason = 'statutory' | 'judgement' | 'residents' | 'overhead' | 'nobody';

/** Ages that a law names. Who of them uses how much is not known, hence C. */
const statutory = (range: AgeRange): LibraryDriver => ({
  reason: 'statutory',
  evidence: 'C',
  settings: { kind: 'exclusive', ...range },
});
/** Ages that the service is meant for by custom. */
const judgement = (range: AgeRange): LibraryDriver => ({
  reason: 'judgement',
  evidence: 'D',
  settings: { kind: 'exclusive', ...range },
});
const residents = (reason: DriverReason, evidence: 'C' | 'D'): LibraryDriver => ({
  reason,
  evidence,
  settings: { kind: 'population' },
});

const table = {
  'ages-0-2': judgement({ from: 0, to: 2 }),
  'ages-0-5': judgement({ from: 0, to: 5 }),
  'ages-0-6': judgement({ from: 0, to: 6 }),
  'ages-0-17': statutory({ from: 0, to: 17 }),
  'ages-1-5': judgement({ from: 1, to: 5 }),
  'age-6': statutory({ from: 6, to: 6 }),
  'ages-5-18': judgement({ from: 5, to: 18 }),
  'ages-6-15': judgement({ from: 6, to: 15 }),
  'ages-6-18': judgement({ from: 6, to: 18 }),
  'ages-7-8': judgement({ from: 7, to: 8 }),
  'ages-7-12': statutory({ from: 7, to: 12 }),
  'ages-7-15': statutory({ from: 7, to: 15 }),
  'ages-7-18': judgement({ from: 7, to: 18 }),
  'ages-9-28': judgement({ from: 9, to: 28 }),
  'ages-13-15': statutory({ from: 13, to: 15 }),
  'ages-16-18': judgement({ from: 16, to: 18 }),
  'ages-16-28': judgement({ from: 16, to: 28 }),
  'ages-16-64': judgement({ from: 16, to: 64 }),
  'ages-18-22': judgement({ from: 18, to: 22 }),
  'ages-18-64': judgement({ from: 18, to: 64 }),
  'ages-18-up': judgement({ from: 18, to: 100 }),
  'ages-65-up': judgement({ from: 65, to: 100 }),
  /** Streets, parks, libraries: everybody who lives there, alike. */
  residents: residents('residents', 'C'),
  /** Administration: nobody knows, so everybody, and it says so. */
  overhead: residents('overhead', 'D'),
  /** Stays a visible remainder until its support costs are shared out. */
  nobody: { reason: 'nobody', evidence: 'U', settings: { kind: 'none' } },
} satisfies Readonly<Record<string, LibraryDriver>>;

export type LibraryDriverId = keyof typeof table;
export const libraryDrivers: Readonly<Record<LibraryDriverId, LibraryDriver>> = table;
