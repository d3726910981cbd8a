import type { DriverReason, LibraryDriverId } from './drivers';
import type { GroupId } from './library-types';
import type { MomentId } from './moments';
import type { ServiceId } from './services';

/** The words a new model is written with, in one language; addin/text holds them. */
export interface LibraryWords {
  readonly services: Readonly<Record<ServiceId, string>>;
  readonly moments: Readonly<Record<MomentId, string>>;
  readonly groups: Readonly<Record<GroupId, string>>;
  /** Name of a driver, for people. */
  readonly drivers: (id: LibraryDriverId) => string;
  /** Source of a default driver: that it is a default, and why this one. */
  readonly driverSources: Readonly<Record<DriverReason, string>>;
  /** Title of a new model. */
  readonly title: (organisers: string) => string;
  /** Why a default rule stands: the word found in the name, its open ends as "…". */
  readonly ruleReason: (word: string) => string;
  /** Why a line is tagged: a person has given a line of this name the moment. */
  readonly similarReason: (label: string) => string;
  /** Who made a default rule. */
  readonly ruleAuthor: string;
}
