/** More runs of rows than this are not all written. */
const mostRuns = 5;

/** Rows as people write them, "12-15, 18", or cells of one column, "D12-D15, D18"; of many runs the first four and the last. */
export function rowRuns(rows: readonly number[], column = ''): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const texts = runs.map(([first, last]) => (first === last ? `${column}${first}` : `${column}${first}-${column}${last}`));
  return texts.length > mostRuns ? `${texts.slice(0, mostRuns - 1).join(', ')} ... ${texts.at(-1) ?? ''}` : texts.join(', ');
}
