import { rowFitsAt, type MatchWord, type WordPart } from './match-words';

/** A match word and what it stands for. */
export interface Entry<T> {
  readonly word: MatchWord;
  readonly of: T;
}

/** A match word found in a text. `at`: where its first row begins, in words; `covers`: how many words it touches. */
export interface Found<T> extends Entry<T> {
  readonly at: number;
  readonly covers: number;
}

/**
 * Finds which of many match words stand in a text, in time that hardly grows with their number: a word of the text is looked up
 * by its beginnings and its ends, and only match words open at both ends are tried one by one.
 */
export interface WordIndex<T> {
  readonly find: (words: readonly string[]) => readonly Found<T>[];
}

type Shelf<T> = Map<string, Entry<T>[]>;

function put<T>(shelf: Shelf<T>, key: string, entry: Entry<T>): void {
  const known = shelf.get(key);
  if (known === undefined) shelf.set(key, [entry]);
  else known.push(entry);
}

const firstPart = ({ word }: Entry<unknown>): WordPart | undefined => word.rows[0]?.[0];

export function indexWords<T>(entries: readonly Entry<T>[]): WordIndex<T> {
  const byBeginning: Shelf<T> = new Map();
  const byEnd: Shelf<T> = new Map();
  const byInside: Entry<T>[] = [];
  for (const entry of entries) {
    const part = firstPart(entry);
    const piece = part?.pieces[0];
    if (part === undefined || piece === undefined) continue;
    if (!part.opensBefore) put(byBeginning, piece, entry);
    else if (!part.opensAfter && part.pieces.length === 1) put(byEnd, piece, entry);
    else byInside.push(entry);
  }
  const longest = Math.max(0, ...[...byBeginning.keys(), ...byEnd.keys()].map((key) => key.length));

  function candidates(word: string): readonly Entry<T>[] {
    const found: Entry<T>[] = [];
    for (let length = 1; length <= Math.min(longest, word.length); length++) {
      found.push(...(byBeginning.get(word.slice(0, length)) ?? []), ...(byEnd.get(word.slice(-length)) ?? []));
    }
    for (const entry of byInside) if (word.includes(firstPart(entry)?.pieces[0] ?? '')) found.push(entry);
    return found;
  }

  return {
    find: (words) => {
      const found: Found<T>[] = [];
      const seen = new Set<Entry<T>>();
      for (const [start, word] of words.entries()) {
        for (const entry of candidates(word)) {
          const place = seen.has(entry) ? null : placeOf(entry.word, words, start);
          if (place === null) continue;
          seen.add(entry);
          found.push({ ...entry, ...place });
        }
      }
      return found;
    },
  };
}

/** Where a match word stands whose first row begins at `start`; null where it does not. */
function placeOf({ rows }: MatchWord, words: readonly string[], start: number): { at: number; covers: number } | null {
  const touched = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const found = index === 0 ? start : words.findIndex((_, place) => rowFitsAt(row, words, place));
    if (found < 0 || !rowFitsAt(row, words, found)) return null;
    row.forEach((_, step) => touched.add(found + step));
  }
  return { at: start, covers: touched.size };
}
