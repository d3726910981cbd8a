import { wordsOf } from './match-words';
import type { Nearness } from './name-fields';
import { libraryMoments } from './moments';
import { stepOf, type Suggestion, type SuggestionReason } from './suggest-moments';

/**
 * What a line's first suggestion rests on. name: a word of a service in the line's own name. agreed: another field names the same service;
 * against: other fields name others only; else whole, half, part: how much of the name the word explains. contested: a word of another
 * service stands in the name too. general: only a word like "administration". area: the line's own name says nothing, its service area does.
 */
export type WordEvidence =
  | 'name-agreed'
  | 'name-whole'
  | 'name-half'
  | 'name-part'
  | 'name-against'
  | 'name-contested'
  | 'name-contested-part'
  | 'name-general'
  | 'area'
  | 'area-general'
  | 'committee';

/**
 * Share of first suggestions that were right, by what they rest on, as (right + 1) / (all + 2), on 194 suggestions for real names that nobody
 * had read (part "calibration" of `npm run bench -- suggestions`): 30 of 30 agreed, 28 of 28 whole, 13 of 14 half, 10 of 11 contested,
 * 22 of 26 against, 9 of 11 part, 25 of 36 area, 7 of 10 general, 9 of 13 contested in part, 8 of 13 and 1 of 2 the rest.
 */
const wordConfidence: Readonly<Record<WordEvidence, number>> = {
  'name-agreed': 0.97,
  'name-whole': 0.97,
  'name-half': 0.88,
  'name-contested': 0.85,
  'name-against': 0.82,
  'name-part': 0.77,
  area: 0.68,
  'name-general': 0.67,
  'name-contested-part': 0.67,
  'area-general': 0.6,
  committee: 0.5,
};

/** Share of second and of third suggestions that were right where there were any: 22 of 81 and 5 of 27 on the same names. */
const laterConfidence = [0.27, 0.18] as const;

/** Words that join others and name nothing. */
const joining: ReadonlySet<string> = new Set([
  'ja',
  'sekä',
  'eli',
  'och',
  'samt',
  'and',
  'of',
  'the',
  'for',
  'und',
  'der',
  'die',
  'für',
  'von',
]);

/** Share of the name's words that the match says something about; numbers, single letters and joining words are no names. */
function explained({ text, covers }: SuggestionReason): number {
  const words = wordsOf(text).filter((word) => /\p{L}{2}/u.test(word) && !joining.has(word));
  return covers / Math.max(1, words.length);
}

const isArea = (nearness: Nearness): boolean => nearness === 'serviceArea';

/** What the first of a line's suggestions rests on. */
function evidenceOf(first: Suggestion, others: readonly Suggestion[]): WordEvidence {
  const { nearness, general, context } = first.reason;
  if (nearness === 'committee') return 'committee';
  if (isArea(nearness)) return general ? 'area-general' : 'area';
  if (general) return 'name-general';
  const step = stepOf(nearness, general);
  const { service } = libraryMoments[first.moment];
  const isContested = others.some(
    ({ moment, reason }) => stepOf(reason.nearness, reason.general) === step && libraryMoments[moment].service !== service,
  );
  const share = explained(first.reason);
  if (isContested) return share >= 0.5 ? 'name-contested' : 'name-contested-part';
  if (context === 'agrees') return 'name-agreed';
  if (context === 'against') return 'name-against';
  return share >= 1 ? 'name-whole' : share >= 0.5 ? 'name-half' : 'name-part';
}

/** How likely each of a line's suggestions is right, in their order: 0 to 1, falling. */
export function confidences(suggestions: readonly Suggestion[]): readonly number[] {
  const [first, ...others] = suggestions;
  if (first === undefined) return [];
  const top = wordConfidence[evidenceOf(first, others)];
  const [second, later] = laterConfidence;
  return [top, ...others.map((_, index) => Math.min(top, index === 0 ? second : later))];
}
