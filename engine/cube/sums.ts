import { worst } from '../allocation/evidence';
import { ageCount, type Evidence, type LineKind } from '../model/terms';
import type { Cents } from '../money/apportion';
import type { Block, BlockGrades, Cube } from './cube';

/** Ages from ... to, both included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** A sum over cells, with how far the drivers' bounds move it. */
export interface Figure {
  readonly amount: Cents;
  readonly low: Cents;
  readonly high: Cents;
}

export const noFigure: Figure = { amount: 0, low: 0, high: 0 };

export const addFigures = (a: Figure, b: Figure): Figure => ({
  amount: a.amount + b.amount,
  low: a.low + b.low,
  high: a.high + b.high,
});

/** Blocks of one measure that are with people, of expense or of income. */
export function allocatedBlocks(cube: Cube, measure: number, kind: LineKind): readonly Block[] {
  return cube.blocks.filter((block) => block.measure === measure && block.kind === kind && block.place === 'allocated');
}

/** A block's cells of an age range, of all area columns or of one. */
export function sumCells(block: Block, columns: number, ages: AgeRange, column?: number): Figure {
  return {
    amount: sumArray(block.cells, columns, ages, column),
    low: sumArray(block.low, columns, ages, column),
    high: sumArray(block.high, columns, ages, column),
  };
}

function sumArray(cells: Float64Array | null, columns: number, { from, to }: AgeRange, column?: number): Cents {
  if (cells === null) return 0;
  let sum = 0;
  if (column === undefined) for (let cell = from * columns; cell < (to + 1) * columns; cell += 1) sum += cells[cell];
  else for (let age = from; age <= to; age += 1) sum += cells[age * columns + column];
  return sum;
}

export const allAges: AgeRange = { from: 0, to: ageCount - 1 };

/** Grade of money within an age range: a rule's range keeps its own grade where it is contained as a whole. */
export function gradeWithin(grades: BlockGrades | null, { from, to }: AgeRange, byArea = false): Evidence {
  if (grades === null) return 'U';
  const contained = grades.range === null || (from <= grades.range.from && grades.range.to <= to);
  const own = contained ? grades.evidence : grades.singleAge;
  return byArea ? worst(own, grades.areaEvidence) : own;
}
