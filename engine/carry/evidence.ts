import type { Comparable } from './comparable';

/** Why a line is taken for one of the other reading. */
export type LinkReason =
  | 'identical'
  | 'key-names'
  | 'key-amounts'
  | 'names-amounts'
  | 'key'
  | 'names'
  | 'label-amounts'
  | 'amounts'
  | 'code-map'
  | 'sum'
  | 'similar-name';

/** One thing that two lines can have in common. */
export interface Evidence {
  readonly reason: LinkReason;
  /** Lines of one text have it in common; null: nothing to go by. */
  readonly sign: (line: Comparable) => string | null;
  /** It tells only where the text stands once on either side, already matched lines included. */
  readonly isRare?: true;
}

const all = (...parts: readonly (string | null)[]): string | null => (parts.includes(null) ? null : JSON.stringify(parts));

export const identical: Evidence = {
  reason: 'identical',
  sign: ({ key, names, others, cents, line }) => JSON.stringify([key, names, others, line.kind ?? '', cents]),
};

/** Amounts with enough digits that chance hardly repeats them: two that are not zero, or one of four digits that tell. */
function tellingAmounts({ amounts, cents }: Comparable): string | null {
  const filled = cents.filter((amount) => amount !== null && amount !== 0);
  const digits = Math.max(0, ...filled.map((amount) => String(Math.abs(amount ?? 0)).replace(/0+$/, '').length));
  return filled.length > 1 || digits >= 4 ? amounts : null;
}

export const sameKeyAndNames: Evidence = { reason: 'key-names', sign: ({ key, names }) => all(key, names) };

/** Two of the three that make a line: key, names, amounts. */
export const twoOfThree: readonly Evidence[] = [
  sameKeyAndNames,
  { reason: 'key-amounts', sign: ({ key, amounts }) => all(key, amounts) },
  { reason: 'names-amounts', sign: (line) => all(line.names, tellingAmounts(line)) },
];

export const sameKey: Evidence = { reason: 'key', sign: ({ key }) => key };

export const sameAmounts: Evidence = { reason: 'amounts', sign: tellingAmounts, isRare: true };
export const sameNames: Evidence = { reason: 'names', sign: ({ names }) => names, isRare: true };
export const sameLabelAndAmounts: Evidence = {
  reason: 'label-amounts',
  sign: (line) => all(line.label, tellingAmounts(line)),
  isRare: true,
};
