import type { Directness, PreventionLevel, ProductionMode } from '../model/terms';
import type { LibraryDriverId } from './drivers';
import type { ServiceId } from './services';

/** Single years from ... to, both included; to = 100 means 100 and over. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** Population groups that default moments reach; their names stand in addin/text. */
export const groupIds = [
  'underSchoolAge',
  'basicEducationAge',
  'upperSecondaryAge',
  'childrenAndFamilies',
  'youngPeople',
  'workingAge',
  'olderPeople',
  'everyone',
] as const;
export type GroupId = (typeof groupIds)[number];

/**
 * A population moment of the starter library: a proposal, never a finding.
 * fi, sv, en and de hold its match words, parted by commas (notation: match-words.ts).
 */
export interface LibraryMoment {
  readonly service: ServiceId;
  readonly group: GroupId;
  readonly directness: Directness;
  readonly driver: LibraryDriverId;
  readonly productionMode?: ProductionMode;
  readonly preventionLevel?: PreventionLevel;
  readonly fi: string;
  readonly sv: string;
  readonly en?: string;
  readonly de?: string;
  /** A text that holds one of these is never this moment. */
  readonly not?: string;
}
