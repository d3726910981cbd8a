import type { Allocation } from '../allocation/allocate';
import type { Chain } from '../allocation/chain';
import { EngineError } from '../issues/refused-input';
import { Cube } from './cube';

/** Places every line of every measure, or of those named, and adds the parts up in blocks. Cents in = cents out (checked). */
export function buildCube(allocation: Allocation, measures?: readonly number[]): Cube {
  return cubeOf(allocation.plain, measures);
}

export function cubeOf(chain: Chain, measures: readonly number[] = chain.table.measures.map((_, index) => index)): Cube {
  const cube = new Cube(chain);
  for (const measure of measures) for (let line = 0; line < chain.table.lines.length; line += 1) cube.add(line, measure);
  for (const measure of measures) assertWhole(cube, measure);
  return cube;
}

/** The sum over all blocks of a measure is the sum of its lines: nothing lost, nothing made. */
function assertWhole(cube: Cube, measure: number): void {
  const { chain } = cube;
  let expected = 0;
  for (let line = 0; line < chain.table.lines.length; line += 1) expected += chain.cents(line, measure);
  const found = cube.blocks.reduce((sum, block) => sum + (block.measure === measure ? block.cents : 0), 0);
  if (found !== expected) throw new EngineError('cents.lost', { stage: 'cube', measure, expected, found });
}
