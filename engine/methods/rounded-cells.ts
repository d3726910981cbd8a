import { EngineError } from '../issues/refused-input';
import { floorDivide, gcd, type Rational } from '../money/rational';
import { nestGroups, type NestedGroups } from './nested-groups';
import { UnitFlow } from './unit-flow';

/** Cells counted in multiples of the base, and the groups that could not be kept. */
export interface RoundedCells {
  readonly units: readonly (readonly bigint[])[];
  readonly relaxed: readonly number[];
}

/** Totals that are given, in multiples of the base. */
export interface KeptTotals {
  readonly total?: bigint;
  readonly columns?: readonly bigint[];
}

/** Exact values as whole numerators over one common denominator `per`: value = base · numerator / per. */
interface Scaled {
  readonly cells: readonly (readonly bigint[])[];
  readonly per: bigint;
}

type Level = 'totals' | 'cells' | 'bound';

/**
 * Controlled rounding with the contract of `roundTable`, over exact values of any denominators. A flow: grand total → columns →
 * (groups of rows in the column) → cells → rows → groups → grand total. An arc carries its floor, or one base more where its
 * exact value lies between; the cost of that one more is the deviation added.
 */
export function roundedCells(
  exact: readonly (readonly Rational[])[],
  base: Rational,
  groups: readonly (readonly number[])[],
  kept: KeptTotals = {},
): RoundedCells {
  const scaled = scale(exact, base);
  const nested = nestGroups(groups, exact.length);
  const units = new Rounding(scaled, nested, kept).cells();
  const relaxed = nested.cutAcross.filter((group) => !holds(groups[group], scaled, units));
  return { units, relaxed };
}

function scale(exact: readonly (readonly Rational[])[], base: Rational): Scaled {
  let denominator = 1n;
  for (const d of new Set(exact.flatMap((row) => row.map((cell) => cell.d)))) denominator *= d / gcd(denominator, d);
  return { cells: exact.map((row) => row.map(({ n, d }) => n * (denominator / d) * base.d)), per: denominator * base.n };
}

const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((total, number) => total + number, 0n);

class Rounding {
  private readonly flow: UnitFlow;
  /** What the floors leave at each node: exact, because the floors themselves may be of any size. */
  private readonly carried: bigint[];
  private readonly rows: number;
  private readonly columns: number;
  /** Makes any gain in totals outweigh all cells together. */
  private readonly heavy: bigint;

  constructor(
    private readonly table: Scaled,
    private readonly nested: NestedGroups,
    private readonly kept: KeptTotals,
  ) {
    this.rows = table.cells.length;
    this.columns = table.cells[0]?.length ?? 0;
    this.heavy = 2n * BigInt(this.rows * this.columns + 1) * table.per;
    const nodes = 2 + this.columns + this.rows + nested.groups.length * (this.columns + 1);
    this.flow = new UnitFlow(nodes);
    this.carried = new Array<bigint>(nodes).fill(0n);
  }

  // Node numbers: 0 and 1 are where the grand total begins and ends.
  private readonly columnNode = (column: number): number => 2 + column;
  private readonly rowNode = (row: number): number => 2 + this.columns + row;
  private readonly groupNode = (group: number | null): number => (group === null ? 1 : 2 + this.columns + this.rows + group);
  private readonly groupInColumn = (group: number | null, column: number): number =>
    group === null
      ? this.columnNode(column)
      : 2 + this.columns + this.rows + this.nested.groups.length + group * this.columns + column;

  cells(): readonly (readonly bigint[])[] {
    const { cells } = this.table;
    const ofColumn = (column: number, rows: readonly number[]): bigint => sum(rows.map((row) => cells[row][column]));
    const all = cells.map((_, row) => row);
    for (let column = 0; column < this.columns; column += 1) this.columnTotal(column, ofColumn(column, all));
    this.nested.groups.forEach(({ rows, parent }, group) => {
      for (let column = 0; column < this.columns; column += 1)
        this.arc(this.groupInColumn(parent, column), this.groupInColumn(group, column), ofColumn(column, rows), 'bound');
      this.arc(this.groupNode(group), this.groupNode(parent), sum(rows.map((row) => sum(cells[row]))), 'bound');
    });
    cells.forEach((row, index) => this.arc(this.rowNode(index), this.groupNode(this.nested.groupOf[index]), sum(row), 'totals'));
    this.grandTotal(sum(cells.map(sum)));
    return this.solved(cells.map((row, r) => row.map((value, c) => this.cellArc(r, c, value))));
  }

  private cellArc(row: number, column: number, value: bigint): number | null {
    return this.arc(this.groupInColumn(this.nested.groupOf[row], column), this.rowNode(row), value, 'cells');
  }

  /** The floor always runs; the arc, if any, is the one more. */
  private arc(from: number, to: number, value: bigint, level: Level): number | null {
    const floor = floorDivide(value, this.table.per);
    this.carry(from, to, floor);
    const above = value - floor * this.table.per;
    if (above === 0n) return null;
    const added = this.table.per - 2n * above;
    return this.flow.add(from, to, level === 'bound' ? 0n : level === 'cells' ? added : added * this.heavy);
  }

  private carry(from: number, to: number, units: bigint): void {
    this.carried[from] -= units;
    this.carried[to] += units;
  }

  private columnTotal(column: number, value: bigint): void {
    const kept = this.kept.columns?.[column];
    if (kept === undefined) this.arc(0, this.columnNode(column), value, 'totals');
    else this.carry(0, this.columnNode(column), kept);
  }

  /** Nearest first of all: only exactly half way are both totals open, at no cost. */
  private grandTotal(value: bigint): void {
    if (this.kept.total !== undefined) return this.carry(1, 0, this.kept.total);
    const floor = floorDivide(value, this.table.per);
    const above = 2n * (value - floor * this.table.per);
    this.carry(1, 0, above > this.table.per ? floor + 1n : floor);
    if (above === this.table.per) this.flow.add(1, 0, 0n);
  }

  private solved(arcs: readonly (readonly (number | null)[])[]): readonly (readonly bigint[])[] {
    this.carried.forEach((units, node) => (this.flow.excess[node] += Number(units)));
    this.flow.solve();
    if (this.flow.excess.some((left) => left !== 0)) throw new EngineError('round-table.unsettled', { rows: this.rows });
    this.flow.prefer(arcs.flatMap((row) => row.filter((arc) => arc !== null)));
    return this.table.cells.map((row, r) =>
      row.map((value, c) => {
        const arc = arcs[r][c];
        return floorDivide(value, this.table.per) + BigInt(arc === null ? 0 : this.flow.carries(arc));
      }),
    );
  }
}

/** Whether a group's subtotals, in each column and over all, are the floor or the ceiling of their exact values. */
function holds(rows: readonly number[], { cells, per }: Scaled, units: readonly (readonly bigint[])[]): boolean {
  const near = (value: bigint, count: bigint): boolean => count * per > value - per && count * per < value + per;
  const columns = (cells[0] ?? []).map((_, column) => column);
  const over = (table: readonly (readonly bigint[])[], column: number): bigint => sum(rows.map((row) => table[row][column]));
  const whole = (table: readonly (readonly bigint[])[]): bigint => sum(columns.map((column) => over(table, column)));
  return near(whole(cells), whole(units)) && columns.every((column) => near(over(cells, column), over(units, column)));
}
