import { centsFromBigInt } from '../../money/cents';
import type { PreparedWeights } from '../../money/prepared';
import { floorDivide } from '../../money/rational';
import type { Flows } from './flows';
import { roundReceived } from './round-received';
import type { SupportStructure } from './structure';

/**
 * Solves the reciprocal equations exactly. With y = x / W the equations are whole: W_i·y_i - Σ_j w_ji·y_j = b_i (b own cost,
 * w_ji weight by which j serves i). Fraction-free elimination (Bareiss 1968, in its Gauss-Jordan form): every division leaves no
 * rest, and all diagonals end at the determinant. No pivoting is needed: without closed loops all leading minors are positive.
 */
export function exactFlows(structure: SupportStructure, prepared: readonly PreparedWeights[]): Flows {
  const { names, own, supportAt, units, first, to } = structure;
  const rows = Array.from(units, (unit) => [...Array.from(units, () => 0n), BigInt(own[unit])]);
  const whole = prepared.map(wholeWeights);
  whole.forEach(({ weights, sum }, at) => {
    rows[at][at] = sum;
    weights.forEach((weight, position) => {
      const served = supportAt[to[first[at] + position]];
      if (served >= 0) rows[served][at] -= weight;
    });
  });
  const determinant = eliminate(rows);
  const amounts = whole.flatMap(({ weights }, at) => weights.map((weight) => rows[at][units.length] * weight));
  const floors = amounts.map((amount) => floorDivide(amount, determinant));
  const rests = amounts.map((amount, arc) => amount - floors[arc] * determinant);
  const received = new Array<bigint>(names.length).fill(0n);
  amounts.forEach((amount, arc) => (received[to[arc]] += amount));
  return {
    low: Float64Array.from(floors, (floor) => centsFromBigInt(floor)),
    high: Float64Array.from(floors, (floor, arc) => centsFromBigInt(floor) + (rests[arc] === 0n ? 0 : 1)),
    nearest: Float64Array.from(floors, (floor, arc) => centsFromBigInt(floor) + (2n * rests[arc] > determinant ? 1 : 0)),
    received: roundReceived(structure, received, determinant),
  };
}

/** Makes the left part of the rows a multiple of the unit matrix; returns that multiple. */
function eliminate(rows: bigint[][]): bigint {
  let before = 1n;
  rows.forEach((pivotRow, column) => {
    const pivot = pivotRow[column];
    rows.forEach((row, at) => {
      if (at === column) return;
      const factor = row[column];
      // Columns already cleared hold 0, except the diagonal, which grows with its row.
      for (let index = 0; index < row.length; index += 1)
        row[index] = (pivot * row[index] - (factor === 0n ? 0n : factor * pivotRow[index])) / before;
    });
    before = pivot;
  });
  return before;
}

function wholeWeights({ small, large }: PreparedWeights): { readonly weights: readonly bigint[]; readonly sum: bigint } {
  return large ?? { weights: Array.from(small?.weights ?? [], BigInt), sum: BigInt(small?.sum ?? 0) };
}
