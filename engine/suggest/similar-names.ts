import type { NamedText } from '../library/name-fields';
import { gramsOf, type Grams } from './name-grams';

/** A name and what a person decided on it. */
export interface NameExample {
  readonly names: readonly NamedText[];
  readonly label: string;
  readonly moment: string;
}

/** The most alike example of one moment. likeness: cosine of the two names' letters, 0 to 1. */
export interface SimilarName {
  readonly moment: string;
  readonly label: string;
  readonly likeness: number;
}

interface Posting {
  readonly example: number;
  readonly weight: number;
}

/** Rare runs of letters tell more than common ones ("pal" of "palvelut"). Source: inverse document frequency, smoothed. */
const rarity = (examples: number, holding: number): number => Math.log(1 + examples / holding);

function counted(all: readonly Grams[]): Map<string, number> {
  const holding = new Map<string, number>();
  for (const grams of all) for (const gram of grams.keys()) holding.set(gram, (holding.get(gram) ?? 0) + 1);
  return holding;
}

/**
 * Finds the examples whose names are most alike, one a moment, best first; ties by moment id, so that the order of examples makes no
 * difference. What is looked through is only examples that share a run of letters.
 */
export function similarNames(examples: readonly NameExample[]): (names: readonly NamedText[]) => readonly SimilarName[] {
  const all = examples.map(({ names }) => gramsOf(names));
  const holding = counted(all);
  const weightOf = (gram: string, weight: number): number => weight * rarity(all.length, holding.get(gram) ?? 0.5);
  const lengthOf = (grams: Grams): number => Math.hypot(...[...grams].map(([gram, weight]) => weightOf(gram, weight)));
  const postings = new Map<string, Posting[]>();
  for (const [example, grams] of all.entries()) {
    const length = lengthOf(grams);
    for (const [gram, weight] of grams) {
      const posting = { example, weight: weightOf(gram, weight) / length };
      const known = postings.get(gram);
      if (known === undefined) postings.set(gram, [posting]);
      else known.push(posting);
    }
  }
  const likeness = new Float64Array(examples.length);
  return (names) => {
    const grams = gramsOf(names);
    const length = lengthOf(grams);
    const touched: number[] = [];
    for (const [gram, weight] of grams) {
      const own = weightOf(gram, weight) / length;
      for (const { example, weight: theirs } of postings.get(gram) ?? []) {
        const known = likeness[example] ?? 0;
        if (known === 0) touched.push(example);
        likeness[example] = known + own * theirs;
      }
    }
    const found = bestByMoment(touched, likeness, examples);
    for (const example of touched) likeness[example] = 0;
    return found;
  };
}

function bestByMoment(
  touched: readonly number[],
  likeness: Float64Array,
  examples: readonly NameExample[],
): readonly SimilarName[] {
  const best = new Map<string, SimilarName>();
  for (const index of touched) {
    const example = examples[index];
    if (example === undefined) continue;
    const { moment, label } = example;
    const found: SimilarName = { moment, label, likeness: rounded(likeness[index] ?? 0) };
    const known = best.get(moment);
    if (known === undefined || byLikeness(found, known) < 0) best.set(moment, found);
  }
  return [...best.values()].sort(byLikeness);
}

export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Sums of the same numbers in another order differ in the last digit: likeness is told to a millionth, at most 1. */
const rounded = (value: number): number => Math.min(1, Math.round(value * 1e6) / 1e6);

function byLikeness(a: SimilarName, b: SimilarName): number {
  return b.likeness - a.likeness || byText(a.moment, b.moment) || byText(a.label, b.label);
}
