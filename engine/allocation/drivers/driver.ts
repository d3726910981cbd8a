import type { Issue } from '../../issues/issue';
import type { DriverKind, SettingsOf } from '../../model/driver';
import type { Settings } from '../../model/model';
import type { Evidence, LineKind } from '../../model/terms';
import type { Rational } from '../../money/rational';
import type { YearPopulation } from '../population-book';

/** Where and when a driver is asked: one moment's money of one line in one measure. */
export interface DriverContext {
  /** Year of the population that drives the measure. */
  readonly populationYear: number;
  /** null where the model has no population for that year: a driver that needs it says so and places nothing. */
  readonly population: YearPopulation | null;
  readonly areas: readonly string[];
  /** Index of the line's own area, or null; a line of one area is weighed by that area's people. */
  readonly area: number | null;
  readonly settings: Settings;
  readonly measure: string;
  readonly line: string;
  readonly kind: LineKind;
  readonly moment: string;
  /** The moment's cents of this line; only drivers marked byLine may look. */
  readonly cents: number;
  /** Expense lines with money in the moment and measure. */
  readonly expenseLines: () => number;
  /** Cents by age × area column of what a follower serves, or null with the reason reported. */
  readonly followed: (settings: SettingsOf<'follow'>) => { readonly cells: Float64Array; readonly grade: Evidence } | null;
  readonly report: (issue: Issue) => void;
}

/** Iterative proportional fitting, as it ended. */
export interface Raking {
  readonly iterations: number;
  readonly gap: number;
}

/** Exact weights by age, or by age × area column (age-major, the last column "no area"). */
export interface Weighed {
  readonly weights: readonly Rational[];
  readonly by: 'age' | 'age-area';
  /** Bands were spread over their ages by population: the grade falls by one. */
  readonly banded?: boolean;
  /** Worst grade among the facts used besides the driver's own. */
  readonly inputs?: Evidence;
  /** A rule gives this range as a whole; its own grade holds for it and for any segment that contains it. */
  readonly range?: { readonly from: number; readonly to: number };
  /** Persons, places or visits counted, in the shape of weights; left out where the driver counts nobody. */
  readonly recipients?: readonly Rational[];
  /** Where the weights were raked to two margins: how many cycles it took and how far the margins still are, in the unit counted. */
  readonly raked?: Raking;
  /** Share of the moment's money that is reached; 1 if left out. */
  readonly share?: Rational;
}

/** A driver (jakoperuste): how a moment's money divides among ages. null: nobody is reached, all to the remainder. */
export interface Driver<K extends DriverKind> {
  /** Its weights differ by line: typed amounts. */
  readonly byLine?: true;
  readonly weigh: (settings: SettingsOf<K>, at: DriverContext) => Weighed | null;
}
