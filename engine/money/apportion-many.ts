import { EngineError } from '../issues/refused-input';
import { safeCents, type Cents } from './cents';
import { apportionPrepared, prepareWeights, type PreparedWeights } from './prepared';
import { floorDivide, type Weight } from './rational';
import { settle, type Arcs } from './settle';

/**
 * Splits many totals by the same weights so that both margins hold: every row sums to its total, every cell is the floor or the
 * ceiling of its exact share t·w/W (toward -∞), every column total is the floor or the ceiling of its exact sum, weight 0 gives
 * 0. Totals may differ in sign. Deterministic: every row starts as `apportion` gives it; then single cents change column within
 * a row, along the shortest ways, until the columns hold. Such a table always exists (two-way controlled rounding is a flow
 * problem; METHODS section 3). Refusals as of `apportion`.
 */
export function apportionMany(totals: readonly Cents[], weights: readonly Weight[]): Cents[][] {
  const prepared = prepareWeights(weights);
  const amounts = totals.map((total, row) => safeCents(total, { row }));
  const row = new Float64Array(prepared.length);
  const cells = amounts.map((total) => {
    apportionPrepared(total, prepared, row);
    return Array.from(row);
  });
  settleColumns(cells, amounts, prepared);
  return cells;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A cell whose exact share is between two whole cents: 1 where it holds the ceiling now. */
interface LooseCell {
  readonly row: number;
  readonly column: number;
  readonly up: number;
}

/** Nodes: rows, then columns, then the grand total. A cell's odd cent runs row → column → grand total. */
function settleColumns(cells: Cents[][], totals: readonly Cents[], prepared: PreparedWeights): void {
  const loose = looseCells(cells, totals, prepared);
  const columns = prepared.length;
  const bounds = columnBounds(cells, totals, prepared);
  const hub = totals.length + columns;
  // Where the columns hold already, all these are 0.
  const ends = bounds.map(({ low, high }) => Math.min(Math.max(0, low), high));
  const arcs: Arcs = {
    from: Int32Array.from([...loose.map(({ row }) => row), ...ends.map((_, column) => totals.length + column)]),
    to: Int32Array.from([...loose.map(({ column }) => totals.length + column), ...ends.map(() => hub)]),
    low: Float64Array.from([...loose.map(() => 0), ...bounds.map(({ low }) => low)]),
    high: Float64Array.from([...loose.map(() => 1), ...bounds.map(({ high }) => high)]),
    flow: Float64Array.from([...loose.map(({ up }) => up), ...ends]),
  };
  const excess = new Float64Array(hub + 1);
  ends.forEach((end, column) => {
    excess[totals.length + column] = -end;
    excess[hub] += end;
  });
  settle(arcs, excess);
  if (excess.some((left) => left !== 0)) throw new EngineError('apportion-many.unsettled', { rows: totals.length, columns });
  loose.forEach(({ row, column, up }, arc) => (cells[row][column] = plain(cells[row][column] + arcs.flow[arc] - up)));
}

const plain = (cents: number): Cents => (cents === 0 ? 0 : cents);

function looseCells(cells: readonly Cents[][], totals: readonly Cents[], prepared: PreparedWeights): readonly LooseCell[] {
  const loose: LooseCell[] = [];
  totals.forEach((total, row) => {
    for (let column = 0; column < prepared.length; column += 1) {
      const above = isAbove(cells[row][column], total, prepared, column);
      if (above !== null) loose.push({ row, column, up: above ? 1 : 0 });
    }
  });
  return loose;
}

/** Whether the share lies above its exact value; null where it is that value. */
function isAbove(share: Cents, total: Cents, { small, large }: PreparedWeights, column: number): boolean | null {
  const gap =
    small !== null && Math.abs(total) < 2 ** 26
      ? share * small.sum - total * small.weights[column]
      : BigInt(share) * sumOf(small, large) - BigInt(total) * weightOf(small, large, column);
  return Number(gap) === 0 ? null : gap > 0;
}

const sumOf = (small: PreparedWeights['small'], large: PreparedWeights['large']): bigint => large?.sum ?? BigInt(small?.sum ?? 0);

const weightOf = (small: PreparedWeights['small'], large: PreparedWeights['large'], column: number): bigint =>
  large?.weights[column] ?? BigInt(small?.weights[column] ?? 0);

/** Per column the floor and the ceiling of its exact sum, counted from the sum it holds now. */
function columnBounds(
  cells: readonly Cents[][],
  totals: readonly Cents[],
  { length, small, large }: PreparedWeights,
): readonly Bounds[] {
  const grand = totals.reduce((sum, total) => sum + BigInt(total), 0n);
  const weightSum = sumOf(small, large);
  return Array.from({ length }, (_, column) => {
    const held = cells.reduce((sum, row) => sum + BigInt(row[column]), 0n);
    const product = grand * weightOf(small, large, column);
    const low = floorDivide(product, weightSum);
    const high = low * weightSum === product ? low : low + 1n;
    return { low: Number(low - held), high: Number(high - held) };
  });
}
