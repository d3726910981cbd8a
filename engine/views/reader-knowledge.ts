import { residue, type LinearSum } from '../methods/row-space';
import type { Companion, Part } from './printed-sums';
import type { Atom } from './published-atoms';

/** What is printed over one set of atoms: their amounts, and their income. */
export type Family = 'amount' | 'income';

/** What is not shown at a step of the search. */
export interface Unshown {
  readonly cells: ReadonlySet<string>;
  /** Moments that follow the population and whose own total is withheld. */
  readonly moments: ReadonlySet<string>;
}

/** How much a reader knows of the way money is spread: turns atoms into unknowns. */
export interface Reading {
  readonly families: (companions: readonly Companion[]) => readonly Family[];
  /** The sum of atoms as a sum of what is unknown. Without `unshown`, as if nothing were shown. */
  readonly sum: (atoms: readonly Atom[], part: Part, family: Family, unshown?: Unshown) => LinearSum;
  /** Cells (or, with a leading space, the moment) whose showing tells an unknown. */
  readonly toldBy: (unknown: number) => readonly string[];
}

/** Numbers for names, in the order of meeting them; two for each name: children's part (or all), the others' part. */
class Unknowns {
  private readonly numbers = new Map<string, number>();
  private readonly told = new Map<number, Set<string>>();

  of(name: string, by: string): number {
    const number = this.numbers.get(name) ?? this.numbers.size * 2;
    this.numbers.set(name, number);
    const told = this.told.get(number) ?? new Set();
    this.told.set(number, told.add(by));
    return number;
  }

  readonly toldBy = (unknown: number): readonly string[] => [...(this.told.get(unknown - (unknown % 2)) ?? [])];
}

const momentOf = (atom: Atom): string => ` ${atom.row.moment}`;
export const isMoment = (told: string): boolean => told.startsWith(' ');
const isUnshown = (atom: Atom, unshown: Unshown | undefined): boolean =>
  unshown === undefined || (atom.recipients === null ? unshown.moments.has(atom.row.moment) : unshown.cells.has(atom.cell));

/** The halves of an atom that a part takes: 0 children's (or the whole of an undivided atom), 1 the others'. */
function halves({ children }: Atom, part: Part): readonly (0 | 1)[] {
  const divided = children > 0 && children < 1;
  if (part === 'all') return divided ? [0, 1] : [0];
  if (divided) return part === 'children' ? [0] : [1];
  return (part === 'children') === (children === 1) ? [0] : [];
}

function addTo(sum: Map<number, number>, unknown: number, coefficient: number): void {
  const value = residue((sum.get(unknown) ?? 0) + coefficient);
  if (value === 0) sum.delete(unknown);
  else sum.set(unknown, value);
}

const partOf = (value: number, { children }: Atom, part: Part): number =>
  part === 'all' ? value : Math.round(value * (part === 'children' ? children : 1 - children));

/**
 * Reads figures as plain sums: every atom an unknown of its own, its income another one. With `followersKnown` as somebody who can work out the cells of
 * moments that follow others, so that these protect nothing.
 */
export function plainReading({ followersKnown }: { readonly followersKnown: boolean }): Reading {
  const unknowns = new Unknowns();
  return {
    families: (companions) => (companions.includes('income') ? ['amount', 'income'] : ['amount']),
    toldBy: unknowns.toldBy,
    sum: (atoms, part, family, unshown) => {
      const sum = new Map<number, number>();
      for (const atom of atoms) {
        const value = family === 'income' ? atom.income : atom.cents;
        const known = followersKnown && atom.moment.follows !== undefined;
        if (value === 0 || known || !isUnshown(atom, unshown)) continue;
        if (atom.recipients === null) {
          addTo(sum, unknowns.of(`${family}${momentOf(atom)}`, momentOf(atom)), partOf(value, atom, part));
          continue;
        }
        const { evidence, organiser, provider, productionMode } = atom.row;
        const name = JSON.stringify([family, atom.cell, evidence, organiser, provider, productionMode]);
        const unknown = unknowns.of(name, atom.cell);
        for (const half of halves(atom, part)) addTo(sum, unknown + half, 1);
      }
      return sum;
    },
  };
}
