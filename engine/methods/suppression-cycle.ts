/** [row, column] */
export type Cell = [number, number];

type Table = readonly (readonly number[])[];
type Hidden = readonly (readonly boolean[])[];

/** Cost of a way, compared in this order: cells to be newly hidden, zeros among them, sum of their counts. */
interface Cost {
  readonly cells: number;
  readonly zeros: number;
  readonly counts: number;
}

/** Lines (rows, then columns) reached from one line, and the line each was reached from. */
interface Ways {
  readonly cost: (Cost | null)[];
  readonly by: Int32Array;
}

const nothing: Cost = { cells: 0, zeros: 0, counts: 0 };

/**
 * The cheapest closed way through the cell on which counts can go up and down by turns, totals unchanged and no count below 0;
 * the cells on it, or null where there is none. Stepping from a row to a column raises the cell between them; stepping from a
 * column to a row lowers it, which takes a count above 0. through: `any` cell (those not hidden cost), or only `hidden` ones.
 */
export function cheapestCycle(table: Table, hidden: Hidden, cell: Cell, through: 'any' | 'hidden'): Cell[] | null {
  const [row, column] = cell;
  const rows = table.length;
  // Raised, the cell is the step row → column, and the way leads back; lowered, the other way round.
  const raised = waysFrom(rows + column, row, table, hidden, cell, through);
  const lowered = table[row][column] > 0 ? waysFrom(row, rows + column, table, hidden, cell, through) : null;
  const up = raised.cost[row];
  const down = lowered?.cost[rows + column] ?? null;
  if (lowered !== null && down !== null && (up === null || isLess(down, up)))
    return [cell, ...cellsOn(lowered, rows + column, rows)];
  return up === null ? null : [cell, ...cellsOn(raised, row, rows)];
}

/** Dijkstra over rows and columns, the cell itself left out, up to the goal. */
function waysFrom(start: number, goal: number, table: Table, hidden: Hidden, cell: Cell, through: 'any' | 'hidden'): Ways {
  const rows = table.length;
  const lines = rows + (table[0]?.length ?? 0);
  const cost = new Array<Cost | null>(lines).fill(null);
  const by = new Int32Array(lines).fill(-1);
  const done = new Uint8Array(lines);
  cost[start] = nothing;
  for (let line = start; line >= 0 && line !== goal; line = cheapest(cost, done)) {
    done[line] = 1;
    const [first, last] = line < rows ? [rows, lines] : [0, rows];
    for (let other = first; other < last; other += 1) {
      const [row, column] = line < rows ? [line, other - rows] : [other, line - rows];
      if (done[other] === 1 || (row === cell[0] && column === cell[1])) continue;
      if (line >= rows && table[row][column] === 0) continue;
      if (through === 'hidden' && !hidden[row][column]) continue;
      const there = added(cost[line] ?? nothing, hidden[row][column] ? null : table[row][column]);
      const known = cost[other];
      if (known !== null && !isLess(there, known)) continue;
      cost[other] = there;
      by[other] = line;
    }
  }
  return { cost, by };
}

function cheapest(cost: readonly (Cost | null)[], done: Uint8Array): number {
  let [best, least]: [number, Cost | null] = [-1, null];
  cost.forEach((reached, line) => {
    if (reached === null || done[line] === 1 || (least !== null && !isLess(reached, least))) return;
    [best, least] = [line, reached];
  });
  return best;
}

const added = ({ cells, zeros, counts }: Cost, shown: number | null): Cost =>
  shown === null ? { cells, zeros, counts } : { cells: cells + 1, zeros: zeros + (shown === 0 ? 1 : 0), counts: counts + shown };

const isLess = (a: Cost, b: Cost): boolean =>
  a.cells !== b.cells ? a.cells < b.cells : a.zeros !== b.zeros ? a.zeros < b.zeros : a.counts < b.counts;

function cellsOn({ by }: Ways, goal: number, rows: number): Cell[] {
  const cells: Cell[] = [];
  for (let line = goal; by[line] >= 0; line = by[line]) {
    const from = by[line];
    cells.push(line < rows ? [line, from - rows] : [from, line - rows]);
  }
  return cells;
}
