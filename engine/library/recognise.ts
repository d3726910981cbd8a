import { libraryMoments, momentIds, type MomentId } from './moments';
import { compileWords, findWord, wordsOf, type MatchLanguage, type MatchWord } from './match-words';

/** A moment that a text names, and the word that says so. */
export interface Recognised {
  readonly moment: MomentId;
  readonly word: string;
  readonly language: MatchLanguage;
  readonly general: boolean;
  readonly letters: number;
  /** Where in the text it begins, in words. */
  readonly at: number;
}

interface Matcher {
  readonly moment: MomentId;
  readonly words: readonly MatchWord[];
  readonly not: readonly MatchWord[];
}

const matchers: readonly Matcher[] = momentIds.map((moment) => {
  const { fi, sv, not } = libraryMoments[moment];
  return {
    moment,
    words: [...compileWords(fi, 'fi'), ...compileWords(sv, 'sv')],
    not: not === undefined ? [] : compileWords(not, 'fi'),
  };
});

/** A branch of government ("hallinnonala") holds many services, so its name tells none. */
const branches = [...compileWords('hallinnonal*', 'fi'), ...compileWords('förvaltningsområd*', 'sv')];

/**
 * Names of streets, in the cases they are written in: "Puistotie 5" says where, not what. Roads that are a service of their own stay.
 */
const street = /^(?!yksityistie)\p{L}{3,}(?:tie|tien|katu|kadun|kuja|kujan|gatan|vägen|gränden)$/u;

/** The words of a text that can tell a service; the others are blank, so that words in a row stay in a row. */
function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text);
  if (branches.some((branch) => findWord(branch, words) >= 0)) return [];
  return words.map((word) => (street.test(word) ? '' : word));
}

/** Words of a service before general ones, then the longer match, then the later place (a compound's or phrase's head stands last). */
function compare(a: Recognised, b: Recognised): number {
  return Number(a.general) - Number(b.general) || b.letters - a.letters || b.at - a.at;
}

function bestOf(matcher: Matcher, words: readonly string[]): readonly Recognised[] {
  if (matcher.not.some((word) => findWord(word, words) >= 0)) return [];
  const found = matcher.words.flatMap((word): Recognised[] => {
    const at = findWord(word, words);
    const { written, language, general, letters } = word;
    return at < 0 ? [] : [{ moment: matcher.moment, word: written, language, general, letters, at }];
  });
  return found.sort(compare).slice(0, 1);
}

/** Every moment that the text names, best first; one entry a moment. Same text, same answer. */
export function recognise(text: string): readonly Recognised[] {
  const words = tellingWords(text);
  return matchers.flatMap((matcher) => bestOf(matcher, words)).sort(compare);
}
