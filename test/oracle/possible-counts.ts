type Table = readonly (readonly number[])[];

/**
 * All values each hidden cell could have for somebody who sees the other cells and every row and column total: found by filling in every possible
 * table, cell by cell. For small counts only.
 */
export function possibleCounts(table: Table, hidden: readonly (readonly [number, number])[]): Map<string, Set<number>> {
  const rest = {
    rows: table.map((_, r) => hidden.reduce((sum, [row, column]) => sum + (row === r ? table[row][column] : 0), 0)),
    columns: (table[0] ?? []).map((_, c) =>
      hidden.reduce((sum, [row, column]) => sum + (column === c ? table[row][column] : 0), 0),
    ),
  };
  const found = new Map(hidden.map((cell) => [cell.join(), new Set<number>()]));
  const values: number[] = [];
  const fill = (at: number): void => {
    if (at === hidden.length) {
      if ([...rest.rows, ...rest.columns].every((left) => left === 0))
        hidden.forEach((cell, place) => found.get(cell.join())?.add(values[place]));
      return;
    }
    const [row, column] = hidden[at];
    for (let value = Math.min(rest.rows[row], rest.columns[column]); value >= 0; value -= 1) {
      values[at] = value;
      rest.rows[row] -= value;
      rest.columns[column] -= value;
      fill(at + 1);
      rest.rows[row] += value;
      rest.columns[column] += value;
    }
  };
  fill(0);
  return found;
}
