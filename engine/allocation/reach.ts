import type { Issue } from '../issues/issue';
import { RefusedInput } from '../issues/refused-input';
import type { DriverSettings } from '../model/driver';
import { ageCount, type Evidence, type Exact } from '../model/terms';
import { prepareRationals, type PreparedWeights } from '../money/prepared';
import { compare, one, parseWeight, subtract, zero, type Rational } from '../money/rational';
import type { Driver, DriverContext, Raking, Weighed } from './drivers/driver';
import { drivers } from './drivers/index';
import { lowered, worst } from './evidence';

/** What steps 2 to 4 of the chain need for one driver at one place: how much is reached, and by which weights. */
export interface Reach {
  readonly driver: DriverSettings;
  /** Shares of the moment's money: the driver's own, and its bounds. */
  readonly share: Rational;
  readonly low: Rational;
  readonly high: Rational;
  /** [share, 1 - share] as integers, and the same for the bounds; null where all is reached. */
  readonly split: PreparedWeights | null;
  readonly lowSplit: PreparedWeights | null;
  readonly highSplit: PreparedWeights | null;
  /** low = share = high: one figure, no range. */
  readonly exact: boolean;
  readonly by: 'age' | 'age-area';
  readonly exactWeights: readonly Rational[];
  readonly weights: PreparedWeights;
  /** By age: weights over areas in model order, null where nobody lives; null as a whole where areas are not known. */
  readonly areaWeights: readonly (PreparedWeights | null)[] | null;
  /** The persons behind areaWeights, by age and area; null where areas are not known. */
  readonly areaPersons: readonly (readonly Rational[])[] | null;
  /** Persons, places or visits counted, in the shape of exactWeights; null where the driver counts nobody. */
  readonly recipients: readonly Rational[] | null;
  /** How raking to the area totals ended; null where nothing was raked. */
  readonly raked: Raking | null;
  readonly evidence: Evidence;
  /** Grade of a single age, or of a segment that does not contain the driver's range. */
  readonly singleAge: Evidence;
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Grade of a figure by area. */
  readonly areaEvidence: Evidence;
  /** Text that tells reaches of different grades apart within one moment. */
  readonly gradeKey: string;
}

/** Asks the driver for its weights and prepares the chain; null with the reason reported where nobody is reached. */
export function reachOf(settings: DriverSettings, measureYear: number, at: DriverContext): Reach | null {
  try {
    const weighed = (drivers[settings.kind] as Driver<typeof settings.kind>).weigh(settings as never, at);
    if (weighed === null) return null;
    if (weighed.weights.every((weight) => weight.n === 0n)) {
      at.report(nobody(settings, at));
      return null;
    }
    return prepareReach(settings, weighed, measureYear, at);
  } catch (refusal) {
    // Pure arithmetic refused what the model says: the person's situation, reported with the driver; the money stays in the remainder.
    if (!(refusal instanceof RefusedInput)) throw refusal;
    at.report({ code: 'driver.weights-invalid', severity: 'error', params: { driver: settings.id, value: refusal.code } });
    return null;
  }
}

const nobody = (settings: DriverSettings, at: DriverContext): Issue => ({
  code: 'driver.nobody',
  severity: 'warning',
  params: { driver: settings.id, moment: at.moment, measure: at.measure },
});

function prepareReach(settings: DriverSettings, weighed: Weighed, measureYear: number, at: DriverContext): Reach {
  const share = weighed.share ?? one;
  const low = boundWithin(settings.low, zero, share);
  const high = boundWithin(settings.high, share, one);
  const declared = settings.default ? worst(settings.evidence, 'C') : settings.evidence;
  const dated = settings.period !== undefined && settings.period !== measureYear && declared === 'A' ? 'B' : declared;
  // Whatever is spread by population is no better than the population it is spread by.
  const people = at.population?.grade ?? 'U';
  const graded = weighed.banded ? worst(lowered(dated), people) : dated;
  const evidence = worst(graded, weighed.inputs ?? 'A');
  const singleAge = weighed.range && weighed.range.from !== weighed.range.to ? worst(evidence, 'C', people) : evidence;
  const areaPersons = weighed.by === 'age' ? personsByArea(settings, at) : null;
  const areaWeights = areaPersons && areaPersons.map(prepareWhereAny);
  const areaEvidence = areaWeights === null ? evidence : worst(evidence, 'C', people);
  return {
    driver: settings,
    share,
    low: low ?? share,
    high: high ?? share,
    split: splitOf(share),
    lowSplit: splitOf(low ?? share),
    highSplit: splitOf(high ?? share),
    exact: low === null && high === null,
    by: weighed.by,
    exactWeights: weighed.weights,
    weights: prepareRationals(weighed.weights),
    areaWeights,
    areaPersons,
    recipients: weighed.recipients ?? null,
    raked: weighed.raked ?? null,
    evidence,
    singleAge,
    range: weighed.range ?? null,
    areaEvidence,
    gradeKey: [evidence, singleAge, areaEvidence, weighed.range?.from, weighed.range?.to].join(' '),
  };
}

/** A bound that a person gave; null where none is given, or one that lies beyond the share it bounds (engine/checks names it): no figure may lie outside its range. */
function boundWithin(value: Exact | undefined, from: Rational, to: Rational): Rational | null {
  if (value === undefined) return null;
  try {
    const bound = parseWeight(value);
    return compare(from, bound) <= 0 && compare(bound, to) <= 0 ? bound : null;
  } catch (refusal) {
    if (refusal instanceof RefusedInput) return null;
    throw refusal;
  }
}

const splitOf = (share: Rational): PreparedWeights | null =>
  share.n === share.d ? null : prepareRationals([share, subtract(one, share)]);

/** A line of one area stays there; otherwise each age's cents go to areas by the inhabitants of that age. */
function personsByArea(settings: DriverSettings, at: DriverContext): readonly (readonly Rational[])[] | null {
  const areas = at.population?.areas;
  if (at.area !== null || !areas || settings.areas === 'none') return null;
  return Array.from({ length: ageCount }, (_, age) => areas.map((byAge) => byAge[age] ?? zero));
}

const prepareWhereAny = (persons: readonly Rational[]): PreparedWeights | null =>
  persons.every((people) => people.n === 0n) ? null : prepareRationals(persons);
