import * as aq from 'arquero';
import Decimal from 'decimal.js';
import { allocateCube, type CubeInput } from '../../engine/money/allocate-cube';
import { fastest } from './fastest';

type Print = (line: string) => void;

const segments = 101;
const drivers = 40;
const cells = 300;

/** Lines of both signs up to half a million euros, drivers of a mid-sized town's ages; the same ones in every run. */
function lines(count: number): CubeInput {
  let state = 12_345;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return {
    amounts: Float64Array.from({ length: count }, () => Math.floor((next() - 0.1) * 5e7 * next())),
    driver: Int32Array.from({ length: count }, () => Math.floor(next() * drivers)),
    cell: Int32Array.from({ length: count }, () => Math.floor(next() * cells)),
    weights: Int32Array.from({ length: drivers * segments }, () => 1 + Math.floor(next() * 1500)),
    segments,
    cells,
  };
}

const sumsOf = ({ weights }: CubeInput): Float64Array =>
  Float64Array.from({ length: drivers }, (_, driver) =>
    weights.subarray(driver * segments, (driver + 1) * segments).reduce((a, b) => a + b, 0),
  );

/** What one would write first: every part rounded on its own, so the parts do not add up to the line. */
function roundedEach(input: CubeInput): Float64Array {
  const { amounts, driver, cell, weights } = input;
  const sums = sumsOf(input);
  const cube = new Float64Array(cells * segments);
  for (let line = 0; line < amounts.length; line += 1) {
    const [amount, sum, from, to] = [amounts[line], sums[driver[line]], driver[line] * segments, cell[line] * segments];
    for (let segment = 0; segment < segments; segment += 1)
      cube[to + segment] += Math.round((amount * weights[from + segment]) / sum);
  }
  return cube;
}

/** The same shares, unrounded, by arquero's verbs. */
function byArquero(input: CubeInput): unknown {
  const sums = sumsOf(input);
  const shares = aq.table({
    driver: Int32Array.from(input.weights, (_, at) => Math.floor(at / segments)),
    segment: Int32Array.from(input.weights, (_, at) => at % segments),
    share: Float64Array.from(input.weights, (weight, at) => weight / sums[Math.floor(at / segments)]),
  });
  return aq
    .table({ amount: input.amounts, driver: input.driver, cell: input.cell })
    .join(shares, 'driver')
    .groupby('cell', 'segment')
    .rollup({ cents: 'd => op.sum(d.amount * d.share)' });
}

/** Largest remainder in decimals: exact enough, and what a library of amounts would do. */
function byDecimals(input: CubeInput): readonly Decimal[] {
  const sums = sumsOf(input);
  const cube = Array.from({ length: cells * segments }, () => new Decimal(0));
  input.amounts.forEach((signed, line) => {
    const [amount, driver, to] = [new Decimal(Math.abs(signed)), input.driver[line], input.cell[line] * segments];
    const exact = Array.from({ length: segments }, (_, segment) =>
      amount.times(input.weights[driver * segments + segment]).div(sums[driver]),
    );
    const shares = exact.map((share) => share.floor());
    const left = amount.minus(shares.reduce((a, b) => a.plus(b))).toNumber();
    const order = exact.map((_, at) => at).sort((a, b) => exact[b].minus(shares[b]).cmp(exact[a].minus(shares[a])) || a - b);
    for (const at of order.slice(0, left)) shares[at] = shares[at].plus(1);
    shares.forEach((share, segment) => (cube[to + segment] = cube[to + segment].plus(signed < 0 ? share.neg() : share)));
  });
  return cube;
}

/**
 * The exact cube of 100,000 lines × 101 ages, as ratios to other ways in the same run. Arquero and decimals take a tenth and a hundredth of the lines, and
 * are compared line by line: the whole would not fit in memory, or in the time anyone waits.
 */
export function moneyBench(print: Print): void {
  const all = lines(100_000);
  const perLine = (work: (input: CubeInput) => unknown, count: number, rounds: number): number => {
    const input = count === all.amounts.length ? all : lines(count);
    return fastest(() => work(input), rounds) / count;
  };
  const exact = perLine(allocateCube, 100_000, 7);
  const ratio = (other: number): string => (other / exact).toFixed(1);
  print(`exact cube, 100,000 lines × 101 ages: ${(exact * 100_000).toFixed(0)} ms`);
  print(`  ÷ rounding each part in typed arrays: ${(exact / perLine(roundedEach, 100_000, 7)).toFixed(2)}x (at most 1.2)`);
  print(`  arquero join, groupby, rollup: ${ratio(perLine(byArquero, 10_000, 3))}x slower (at least 20)`);
  print(`  decimal.js, exact: ${ratio(perLine(byDecimals, 1_000, 2))}x slower (at least 100)`);
}
