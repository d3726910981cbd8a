/** The very line, its names unchanged, as a person decided on it: their own decision repeated, not measured. */
export const sameLineConfidence = 0.99;

/** Another line of the same name: how often two people, apart, gave a name the same moment (`npm run bench -- suggestions`). */
export const sameNameConfidence = 0.96;

/**
 * Share of most similar names whose moment was right, by likeness, where the examples came from another source (city, state, country)
 * than the names: 34 of 39 at 0.7, 28 of 39 at 0.6, 35 of 65 at 0.5, 91 of 251 from 0.3 on (`npm run bench -- suggestions`).
 */
const steps: readonly (readonly [likeness: number, confidence: number])[] = [
  [0.7, 0.85],
  [0.6, 0.7],
  [0.5, 0.53],
  [0.3, 0.35],
];
/** The next most similar name of another moment: 41 of 191. */
const nextConfidence = 0.2;

/** How likely the n-th most similar name's moment is right, 0 to 1; null where it is too little alike to be worth a look. */
export function similarConfidence(likeness: number, place: number): number | null {
  const sure = steps.find(([from]) => likeness >= from)?.[1] ?? null;
  return sure === null || place === 0 ? sure : Math.min(sure, nextConfidence / place);
}
