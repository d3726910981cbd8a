/** A prime below 2^26: products of two residues stay below 2^53, so plain doubles are exact. */
const prime = 67_108_859;

/** Residue of a whole number, 0 ... prime - 1. */
export const residue = (value: number): number => ((value % prime) + prime) % prime;

export const multiplyResidues = (a: number, b: number): number => (a * b) % prime;

/** The residue that multiplies `value` to 1 (Fermat); 0 for 0. */
function inverse(value: number): number {
  let result = 1;
  let square = residue(value);
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

/** A linear sum of unknowns: index -> coefficient, as a residue. */
export type LinearSum = ReadonlyMap<number, number>;

interface Basis {
  readonly pivot: number;
  readonly row: Float64Array;
  /** How the row is made of the added sums: coefficient by the position of the sum in `owners`. */
  readonly made: Float64Array;
}

/**
 * Everything that follows from some known linear sums of unknowns. Elimination modulo a large prime: exact, because the coefficients are whole and no
 * cents of a municipality reach a multiple of the prime by more than chance (1 in 67 million for each pivot).
 */
export class RowSpace {
  private readonly columns = new Map<number, number>();
  private readonly basis: Basis[] = [];
  private readonly owners: number[] = [];
  private readonly width: number;

  /** `unknowns`: what is not known by itself; everything else in a sum counts as known and is left out. */
  constructor(unknowns: Iterable<number>) {
    for (const unknown of unknowns) this.columns.set(unknown, this.columns.size);
    this.width = this.columns.size;
  }

  /** Takes a sum as known. `owner` names it in what `express` answers. */
  add(sum: LinearSum, owner: number): void {
    const { row, made } = this.reduced(sum);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) return;
    made[this.owners.length] = residue(made[this.owners.length] + 1);
    const scale = inverse(row[pivot]);
    for (let at = 0; at < this.width; at += 1) row[at] = (row[at] * scale) % prime;
    for (let at = 0; at < made.length; at += 1) made[at] = (made[at] * scale) % prime;
    this.basis.push({ pivot, row, made });
    this.owners.push(owner);
  }

  /** The added sums, with coefficients, that together give `sum`; null where they do not give it. Empty where it is nothing but known. */
  express(sum: LinearSum): ReadonlyMap<number, number> | null {
    const { row, made } = this.reduced(sum);
    if (row.some((value) => value !== 0)) return null;
    const used = new Map<number, number>();
    this.owners.forEach((owner, at) => {
      if (made[at] !== 0) used.set(owner, residue(-made[at]));
    });
    return used;
  }

  private reduced(sum: LinearSum): { readonly row: Float64Array; readonly made: Float64Array } {
    const row = new Float64Array(this.width);
    const made = new Float64Array(this.width);
    for (const [unknown, coefficient] of sum) {
      const column = this.columns.get(unknown);
      if (column !== undefined) row[column] = residue(coefficient);
    }
    for (const { pivot, row: known, made: how } of this.basis) {
      const factor = row[pivot];
      if (factor === 0) continue;
      for (let at = 0; at < this.width; at += 1) if (known[at] !== 0) row[at] = residue(row[at] - factor * known[at]);
      for (let at = 0; at < this.width; at += 1) if (how[at] !== 0) made[at] = residue(made[at] - factor * how[at]);
    }
    return { row, made };
  }
}
