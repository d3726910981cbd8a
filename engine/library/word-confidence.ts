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
 * Share of first suggestions that were right, by what they rest on, as (right + 1) / (all + 2): of CALIBRATED real names that nobody had
 * read (part "calibration" of `npm run bench -- suggestions`).
 */
export const wordConfidence: Readonly<Record<WordEvidence, number>> = {
  'name-agreed': 0.97,
  'name-whole': 0.97,
  'name-half': 0.91,
  'name-against': 0.86,
  'name-contested': 0.81,
  'name-part': 0.73,
  area: 0.67,
  'name-general': 0.64,
  'name-contested-part': 0.53,
  'area-general': 0.5,
  committee: 0.5,
};

/** Share of second and of later suggestions that were right where there were any. */
const laterConfidence = [0.15, 0.08] as const;

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
export function evidenceOf(first: Suggestion, others: readonly Suggestion[]): WordEvidence {
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
