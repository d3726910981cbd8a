import { foldName } from './fold-name';

/**
 * Match words: how the library recognises a service in what people call their cost centres.
 *
 *   kirjasto     the whole word            päiväkod*   a word that begins so
 *   *koulu       a word that ends so       *lukio*     a word that holds it
 *   esi*kulj*    both in one compound      suun terv*  words in a row
 *   koulu* + *ruok*   both somewhere in the text, even in one word
 *   koul* & *kulj*    the same, and also where the two stand in two fields of the line
 *   ~hallin*     a general word: it counts only where no other word does
 *
 * Letter case, punctuation and accents make no difference: in many a book "päiväkoti" is written "paivakoti".
 */
export type MatchLanguage = 'fi' | 'sv' | 'en' | 'de';

/** One word of a match: the letters that must stand in it in this order, its ends open or not. */
export interface WordPart {
  readonly pieces: readonly string[];
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

export interface MatchWord {
  /** As written in the library, without "~". */
  readonly written: string;
  readonly language: MatchLanguage;
  readonly general: boolean;
  /** Its halves may stand in two fields. */
  readonly acrossFields: boolean;
  /** Each is a row of words; all must stand in the text. */
  readonly rows: readonly (readonly WordPart[])[];
  /** Letters that must stand as written: of two words the longer says more. */
  readonly letters: number;
}

/** Words are cut here: a longer "word" of a hostile cell names nothing that its beginning does not. */
const longestWord = 80;
/** A name has fewer words; what follows is a note. */
const mostWords = 60;
const longestText = 2_000;

/** The words of a text: letters and digits, folded. At most 60 words of at most 80 letters are looked at. */
export function wordsOf(text: string): readonly string[] {
  return foldName(text.slice(0, longestText))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
}

function compilePart(text: string): WordPart {
  const pieces = text.split('*').filter((piece) => piece !== '');
  return { pieces, opensBefore: text.startsWith('*'), opensAfter: text.endsWith('*') };
}

const lettersOf = (row: readonly WordPart[]): number => row.flatMap(({ pieces }) => pieces).join('').length;

/** Brings a comma-parted list to its words. An empty list has none. */
export function compileWords(list: string, language: MatchLanguage): readonly MatchWord[] {
  const entries = list.split(',').map((entry) => entry.trim());
  return entries.filter((entry) => entry !== '').map((entry) => compileWord(entry, language));
}

function compileWord(entry: string, language: MatchLanguage): MatchWord {
  const general = entry.startsWith('~');
  const written = general ? entry.slice(1) : entry;
  const rows = written.split(/ [+&] /).map((row) => foldName(row).split(' ').map(compilePart));
  const acrossFields = written.includes(' & ');
  return { written, language, general, acrossFields, rows, letters: rows.reduce((sum, row) => sum + lettersOf(row), 0) };
}

/** One pass over the word, each piece after the one before. */
function partFits({ pieces, opensBefore, opensAfter }: WordPart, word: string): boolean {
  const last = pieces.length - 1;
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const fixedEnd = index === last && !opensAfter;
    const found = fixedEnd ? word.length - piece.length : word.indexOf(piece, at);
    if (found < at || !word.startsWith(piece, found)) return false;
    if (index === 0 && !opensBefore && found !== 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** Whether a row of words begins at this place of the text. */
export function rowFitsAt(row: readonly WordPart[], words: readonly string[], start: number): boolean {
  return row.every((part, step) => {
    const word = words[start + step];
    return word !== undefined && partFits(part, word);
  });
}

/** Index of the word of the text where the match begins (where several must stand, the first of them), or -1. */
export function findWord({ rows }: MatchWord, words: readonly string[]): number {
  let first = -1;
  for (const [index, row] of rows.entries()) {
    const at = words.findIndex((_, start) => rowFitsAt(row, words, start));
    if (at < 0) return -1;
    if (index === 0) first = at;
  }
  return first;
}
