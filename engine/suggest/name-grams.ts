import { wordsOf } from '../library/match-words';
import type { NamedText } from '../library/name-fields';

/** A sparse vector: runs of three letters, each with its weight. */
export type Grams = ReadonlyMap<string, number>;

/** Letters of a run: three find the parts of Finnish and Swedish compounds in any case form; four miss short stems, two are everywhere. */
const run = 3;
/** Beside the line's own name: what it stands under tells of its service, and of many others. */
const contextWeight = 0.35;

/** Runs of letters within words; a word's ends count, so that "koulu" and "autokoulu" are not the same. Codes and numbers name nothing. */
function addRuns(grams: Map<string, number>, text: string, weight: number): void {
  for (const word of wordsOf(text)) {
    if (!/\p{L}{2}/u.test(word)) continue;
    const ended = `^${word}$`;
    for (let at = 0; at + run <= ended.length; at++) {
      const gram = ended.slice(at, at + run);
      grams.set(gram, Math.max(grams.get(gram) ?? 0, weight));
    }
  }
}

/** The letters of a line's names: of the nearest in full, of the others by a third. */
export function gramsOf(names: readonly NamedText[]): Grams {
  const grams = new Map<string, number>();
  const [nearest] = names;
  for (const { text, nearness } of names) addRuns(grams, text, nearness === nearest?.nearness ? 1 : contextWeight);
  return grams;
}
