import type { Flows, SupportArcs } from './flows';
import type { SupportStructure } from './structure';

/**
 * Solves the reciprocal equations exactly. With y = x / W the equations are whole: W_i·y_i - Σ_j w_ji·y_j = b_i (b own cost,
 * w_ji weight by which j serves i). Fraction-free elimination (Bareiss 1968, in its Gauss-Jordan form): every division leaves no
 * rest, and all diagonals end at the determinant. No pivoting is needed: without closed loops all leading minors are positive.
 */
export function exactFlows({ own, supportAt, support }: SupportStructure, arcs: SupportArcs): Flows {
  const rows = support.map(({ unit }) => [...support.map(() => 0n), BigInt(own[unit])]);
  arcs.weight.forEach((weight, arc) => {
    const from = arcs.from[arc];
    rows[from][from] = arcs.sum[arc];
    const to = supportAt[arcs.to[arc]];
    if (to >= 0) rows[to][from] -= weight;
  });
  const determinant = eliminate(rows);
  return { amounts: arcs.weight.map((weight, arc) => rows[arcs.from[arc]][support.length] * weight), per: determinant };
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
