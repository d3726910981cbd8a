import type { BudgetLine } from '../model/budget';
import { foldText } from '../model/fold-text';
import { headingParts } from '../model/line-headings';
import type { MatchLanguage } from './match-words';
import { libraryMoments, type MomentId } from './moments';
import { namesOf, nearestFirst, type NamedText, type Nearness } from './name-fields';
import { namesOutside, recognise, type Recognised } from './recognise';

/** Why a moment is suggested: this word of the library stands in that field of the line. */
export interface SuggestionReason {
  readonly word: string;
  readonly language: MatchLanguage;
  readonly field: string;
  readonly nearness: Nearness;
  readonly text: string;
  /** Of a heading over the line: 1 is the outermost. */
  readonly level?: number;
  /** Only a general word ("administration") was found. */
  readonly general: boolean;
  /** Words of the text that the match word touches, and its letters: of two moments the one with more says more. */
  readonly covers: number;
  readonly letters: number;
  /** What the line's other fields name by words of a service: the same service, none, or others only. */
  readonly context: 'agrees' | 'silent' | 'against';
  /** Where half of the word stands in another field: "Kuljetukset" under "Perusopetus". */
  readonly beside?: { readonly field: string; readonly text: string };
}

export interface Suggestion {
  readonly moment: MomentId;
  readonly reason: SuggestionReason;
}

/** What the library reads in a text. */
export interface Recogniser {
  readonly recognise: (text: string) => readonly Recognised[];
  readonly isOutside: (text: string) => boolean;
}

const plainRecogniser: Recogniser = { recognise, isOutside: namesOutside };
const textsKept = 100_000;

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    if (known.size >= textsKept) known.clear();
    known.set(text, found);
    return found;
  };
}

/** A recogniser that remembers: names repeat from line to line. */
export function rememberingRecogniser(): Recogniser {
  return { recognise: remembering(recognise), isOutside: remembering(namesOutside) };
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

/** A body over a line (a committee, a board) says who decides on the money, not what it is for; the council's own lines are told last. */
function asContext(name: NamedText, found: readonly Recognised[]): readonly Suggestion[] {
  const bodies = (one: Recognised): boolean => one.moment === 'political-governance';
  return found.flatMap((one) => {
    if (!bodies(one)) return [suggestion(name, one)];
    return one.general ? [] : [suggestion({ ...name, nearness: 'committee' }, one)];
  });
}

function suggestion({ field, nearness, text, level }: NamedText, found: Recognised): Suggestion {
  const { moment, word, language, general, covers, letters } = found;
  const place = { field, nearness, text, ...(level === undefined ? {} : { level }) };
  return { moment, reason: { word, language, ...place, general, covers, letters, context: 'silent' } };
}

type Said = Pick<NamedText, 'field' | 'text' | 'level'>;

/** A heading that repeats what a column says, or the other way round, says nothing new. */
function isRepeated(one: Said, other: Said): boolean {
  if (one.level === undefined && other.level === undefined) return false;
  const nameOf = ({ text }: Said): string => headingParts(foldText(text)).name;
  return nameOf(one) === nameOf(other);
}

/** The suggestion with what the line's other fields say of it. */
function inContext({ moment, reason }: Suggestion, names: readonly NamedText[], { recognise: read }: Recogniser): Suggestion {
  const { service } = libraryMoments[moment];
  const others = names
    .filter(({ field, level }) => field !== reason.field || level !== reason.level)
    .filter((other) => !isRepeated(reason, other))
    .flatMap(({ text }) => read(text).filter(({ general }) => !general));
  if (others.length === 0) return { moment, reason };
  const agrees = others.some((other) => libraryMoments[other.moment].service === service);
  return { moment, reason: { ...reason, context: agrees ? 'agrees' : 'against' } };
}

/** Moments that only the line's nearest name and another of its names tell together. */
function acrossFields(names: readonly NamedText[], { recognise: read }: Recogniser): readonly Suggestion[] {
  const [nearest, ...others] = names;
  if (nearest === undefined) return [];
  const wordsOfOne = new Set(names.flatMap(({ text }) => read(text).map(({ word }) => word)));
  return others.flatMap((other) =>
    read(`${nearest.text} · ${other.text}`)
      .filter(({ word }) => word.includes(' & ') && !wordsOfOne.has(word))
      .map((found) => {
        const { moment, reason } = suggestion(nearest, found);
        return { moment, reason: { ...reason, beside: { field: other.field, text: other.text } } };
      }),
  );
}

/** Earlier steps first; where two moments stand at one step, what is told across fields first, then as the text's own order has it. */
function compare({ reason: a }: Suggestion, { reason: b }: Suggestion): number {
  const step = stepOf(a.nearness, a.general) - stepOf(b.nearness, b.general);
  return step || Number(b.beside !== undefined) - Number(a.beside !== undefined);
}

/**
 * Moments of the library that fit a line, best first, one entry a moment, each with the word and field that speak for it. Nothing
 * where any of its names is of what municipalities and counties do not do. Deterministic.
 */
export function suggestMoments(line: BudgetLine, recogniser: Recogniser = plainRecogniser): readonly Suggestion[] {
  const names = namesOf(line);
  if (names.some(({ text }) => recogniser.isOutside(text))) return [];
  const own = names.flatMap((name) => {
    const found = recogniser.recognise(name.text);
    const isContext = name.nearness === 'serviceArea' || name.nearness === 'committee';
    return isContext ? asContext(name, found) : found.map((one) => suggestion(name, one));
  });
  const all = [...acrossFields(names, recogniser), ...own].sort(compare);
  const seen = new Set<MomentId>();
  return all
    .filter(({ moment }) => !seen.has(moment) && seen.add(moment))
    .map((one) => (names.length > 1 ? inContext(one, names, recogniser) : one));
}
