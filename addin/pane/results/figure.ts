import type { CellQuery } from '../../../engine';

/** A figure that can be opened: its name, and the cells of the tables whose lines it is the sum of. */
export interface Figure {
  readonly what: string;
  /** The group it is a figure of, where the name alone does not say it: "Under 18 years". */
  readonly of?: string;
  readonly cells: readonly CellQuery[];
}

export type OpenFigure = (figure: Figure) => void;

/** Money on people, by how directly it reaches them: the parts of the three nested sums. */
export const directnessOf = {
  direct: ['direct'],
  directAndFamily: ['direct', 'family'],
  all: ['direct', 'family', 'environment', 'incidental'],
} as const;

/** Whether an amount is anything but zero. */
export const isSome = (amount: string): boolean => /[1-9]/.test(amount);
