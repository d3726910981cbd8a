/**
 * Match words: how the library recognises a service in what people call their cost centres.
 *
 *   kirjasto     the whole word            päiväkod*   a word that begins so
 *   *koulu       a word that ends so       *lukio*     a word that holds it
 *   suun terv*   words in a row            ~hallin*    a general word: it counts only where no other word does
 *
 * Letter case and punctuation make no difference; å, ä and ö do.
 */
export type MatchLanguage = 'fi' | 'sv';

type Part = { readonly text: string; readonly test: 'whole' | 'begins' | 'ends' | 'holds' };

export interface MatchWord {
  /** As written in the library, without "~". */
  readonly written: string;
  readonly language: MatchLanguage;
  readonly general: boolean;
  readonly parts: readonly Part[];
  /** Letters that must stand as written: of two words the longer says more. */
  readonly letters: number;
}

/** The words of a text: letters and digits, lower case, composed. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function compilePart(text: string): Part {
  const open = { before: text.startsWith('*'), after: text.endsWith('*') };
  const test = open.before ? (open.after ? 'holds' : 'ends') : open.after ? 'begins' : 'whole';
  return { text: text.replaceAll('*', ''), test };
}

/** Brings a comma-parted list to its words. */
export function compileWords(list: string, language: MatchLanguage): readonly MatchWord[] {
  return list.split(', ').map((entry) => {
    const general = entry.startsWith('~');
    const written = general ? entry.slice(1) : entry;
    const parts = written.split(' ').map(compilePart);
    return { written, language, general, parts, letters: parts.reduce((sum, part) => sum + part.text.length, 0) };
  });
}

function fits(part: Part, word: string | undefined): boolean {
  if (word === undefined) return false;
  switch (part.test) {
    case 'begins':
      return word.startsWith(part.text);
    case 'ends':
      return word.endsWith(part.text);
    case 'holds':
      return word.includes(part.text);
    case 'whole':
      return word === part.text;
  }
}

/** Index of the first word of the text where the match begins, or -1. */
export function findWord(match: MatchWord, words: readonly string[]): number {
  return words.findIndex((_, start) => match.parts.every((part, step) => fits(part, words[start + step])));
}
