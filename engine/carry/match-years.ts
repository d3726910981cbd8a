import type { Sides } from './comparable';
import { matchByCodeMap } from './code-map';
import { sameKey, sameKeyAndNames, sameLabelAndAmounts, sameNames, twoOfThree } from './evidence';
import { Matching } from './matching';
import { doubtReusedCodes, likenessOf, matchSimilar } from './match-similar';
import { matchSums } from './match-sums';

/**
 * Last year's lines and this year's, strongest evidence first: everything; two of key, names and last year's amounts; codes of units that other lines told; one of the three where it tells; units
 * merged or split by their sums, and the rest of these units; similar names. Each step looks at what the others left.
 */
export function matchYears(sides: Sides): Matching {
  const matching = new Matching(sides);
  const likeness = likenessOf(matching);
  matching.matchIdentical();
  matching.matchBy(twoOfThree);
  matching.matchAlike(sameKeyAndNames);
  matchByCodeMap(matching);
  const known = matching.links.length;
  matching.matchBy([sameKey, sameNames, sameLabelAndAmounts]);
  doubtReusedCodes(matching, likeness, known);
  matchSums(matching);
  matchByCodeMap(matching);
  matchSimilar(matching, likeness);
  return matching;
}
