import type { BudgetLine } from '../model/budget';
import type { MatchLanguage } from './match-words';
import type { MomentId } from './moments';
import { namesOf, nearestFirst, type NamedText, type Nearness } from './name-fields';
import { recognise, type Recognised } from './recognise';

/** Why a moment is suggested: this word of the library stands in that field of the line. */
export interface SuggestionReason {
  readonly word: string;
  readonly language: MatchLanguage;
  readonly field: string;
  readonly nearness: Nearness;
  readonly text: string;
  /** Only a general word ("administration") was found. */
  readonly general: boolean;
}

export interface Suggestion {
  readonly moment: MomentId;
  readonly reason: SuggestionReason;
}

/** What the library reads in a text, remembered: names repeat from line to line. */
export type Recogniser = (text: string) => readonly Recognised[];

export function rememberingRecogniser(): Recogniser {
  const known = new Map<string, readonly Recognised[]>();
  return (text) => {
    const found = known.get(text) ?? recognise(text);
    known.set(text, found);
    return found;
  };
}

/**
 * Steps in which fields are asked, first to last: words of a service from the cost centre outwards, then general words from the
 * cost centre outwards, then the committee. So "administration" under a service area is the service's, elsewhere it is administration.
 */
export function stepOf(nearness: Nearness, general: boolean): number {
  const levels = nearestFirst.length;
  if (nearness === 'committee') return 2 * (levels - 1) + Number(general);
  return nearestFirst.indexOf(nearness) + (general ? levels - 1 : 0);
}

function suggestionsIn(name: NamedText, recogniser: Recogniser): readonly Suggestion[] {
  const { field, nearness, text } = name;
  return recogniser(text).map(({ moment, word, language, general }) => ({
    moment,
    reason: { word, language, field, nearness, text, general },
  }));
}

/** Moments of the library that fit a line, best first, one entry a moment, each with the word and field that speak for it. Deterministic. */
export function suggestMoments(line: BudgetLine, recogniser: Recogniser = recognise): readonly Suggestion[] {
  const all = namesOf(line)
    .flatMap((name) => suggestionsIn(name, recogniser))
    .sort((a, b) => stepOf(a.reason.nearness, a.reason.general) - stepOf(b.reason.nearness, b.reason.general));
  const seen = new Set<MomentId>();
  return all.filter(({ moment }) => !seen.has(moment) && seen.add(moment));
}
