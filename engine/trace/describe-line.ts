import type { Reach } from '../allocation/reach';
import { rationalText } from '../money/rational';
import type { TraceLine } from './trace';

/** The parts of a trace that are told of a line alike, whoever asks. */

/** The driver behind a part, with its grades and bounds; null where no driver placed it. */
export function driverOf(reach: Reach | null): TraceLine['driver'] {
  if (reach === null) return null;
  const { driver, evidence, singleAge, areaEvidence, raked, share, low, high } = reach;
  return {
    id: driver.id,
    name: driver.name ?? null,
    kind: driver.kind,
    source: driver.source,
    asOf: driver.asOf ?? null,
    validFrom: driver.validFrom ?? null,
    decidedBy: driver.decidedBy ?? null,
    evidence,
    singleAgeEvidence: singleAge,
    areaEvidence,
    raked,
    share: rationalText(share),
    low: rationalText(low),
    high: rationalText(high),
  };
}
