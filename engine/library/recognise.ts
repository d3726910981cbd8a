import { libraryMoments, momentIds, type MomentId } from './moments';
import { outside } from './moments/outside';
import { compileWords, findWord, wordsOf, type MatchLanguage, type MatchWord } from './match-words';
import { indexWords, type Entry, type Found } from './word-index';

/** A moment that a text names, and the word that says so. */
export interface Recognised {
  readonly moment: MomentId;
  readonly word: string;
  readonly language: MatchLanguage;
  readonly general: boolean;
  readonly letters: number;
  /** How many words of the text it says something about. */
  readonly covers: number;
  /** Where in the text it begins, in words. */
  readonly at: number;
}

const languages: readonly MatchLanguage[] = ['fi', 'sv', 'en', 'de'];

function entriesOf<T>(lists: Readonly<Partial<Record<MatchLanguage, string>>>, of: T): readonly Entry<T>[] {
  return languages.flatMap((language) => compileWords(lists[language] ?? '', language).map((word) => ({ word, of })));
}

const index = indexWords(momentIds.flatMap((moment) => entriesOf(libraryMoments[moment], moment)));
const outsideIndex = indexWords(entriesOf(outside, 'outside'));

/** Words with which a text is never the moment. */
const refusals = new Map<MomentId, readonly MatchWord[]>(
  momentIds.map((moment) => [moment, compileWords(libraryMoments[moment].not ?? '', 'fi')]),
);

/** A branch of government ("hallinnonala") holds many services, so its name tells none. */
const branches = [...compileWords('hallinnonal*', 'fi'), ...compileWords('förvaltningsområd*', 'sv')];

/**
 * Names of streets, in the cases they are written in: "Puistotie 5" says where, not what. Roads that are a service of their own stay, and plots
 * ("tonttien"), homes ("päiväkotien") and rides ("koulukyytien") are none.
 */
const street = /^(?!yksityistie)\p{L}{3,}(?:tie|(?<!t|ko|yy)tien|katu|kadun|kuja|kujan|gatan|vagen|granden)$/u;

/** The words of a text that can tell a service; the others are blank, so that words in a row stay in a row. */
function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text);
  if (branches.some((branch) => findWord(branch, words) >= 0)) return [];
  return words.map((word) => (street.test(word) ? '' : word));
}

/** Meals and cleaning are bought for another service, whose name stands before them ("the cleaning of the swimming hall"). */
const serves = ({ moment }: Recognised): boolean => moment === 'catering-cleaning';

/**
 * Words of a service before general ones, then what covers more words of the text ("suun terv*" before "terveydenhuol*"), then the
 * longer match, then the later place (a compound's or phrase's head stands last).
 */
function compare(a: Recognised, b: Recognised): number {
  return (
    Number(a.general) - Number(b.general) ||
    b.covers - a.covers ||
    Number(serves(b)) - Number(serves(a)) ||
    b.letters - a.letters ||
    b.at - a.at
  );
}

const joining: ReadonlySet<string> = new Set(['ja', 'och', 'und', 'and']);
const mostListed = 5;

/** "Culture and participation": a short name that joins services; what stands first is what the unit is mainly for. */
function isList(words: readonly string[]): boolean {
  return words.length <= mostListed && words.some((word) => joining.has(word));
}

function byPlace(a: Recognised, b: Recognised): number {
  return Number(a.general) - Number(b.general) || b.covers - a.covers || a.at - b.at;
}

function isRefused(moment: MomentId, words: readonly string[]): boolean {
  return (refusals.get(moment) ?? []).some((word) => findWord(word, words) >= 0);
}

function recognised({ word, of, at, covers }: Found<MomentId>): Recognised {
  const { written, language, general, letters } = word;
  return { moment: of, word: written, language, general, letters, covers, at };
}

const order = new Map(momentIds.map((moment, place) => [moment, place]));
const placeOf = ({ moment }: Recognised): number => order.get(moment) ?? 0;

/** Every moment that the text names, best first; one entry a moment, of equal matches the library's earlier one. Same text, same answer. */
export function recognise(text: string): readonly Recognised[] {
  const words = tellingWords(text);
  const all = index
    .find(words)
    .map(recognised)
    .sort((a, b) => (isList(words) ? byPlace(a, b) : 0) || compare(a, b) || placeOf(a) - placeOf(b));
  const seen = new Set<MomentId>();
  return all.filter(({ moment }) => !seen.has(moment) && seen.add(moment) && !isRefused(moment, words));
}

/** Whether a text names what the library has no moment for (police, courts, universities): see moments/outside.ts. */
export function namesOutside(text: string): boolean {
  return outsideIndex.find(tellingWords(text)).length > 0;
}
