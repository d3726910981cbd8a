import type { Issue } from '../../issues/issue';
import type { AmountColumn, Budget } from '../../model/budget';

/** Measures that both budgets have, side by side. A file of its own for each year repeats ids, but no measure. */
function sharedColumns(first: Budget, second: Budget): (readonly [AmountColumn, AmountColumn])[] {
  return first.columns.flatMap((column) => {
    const same = second.columns.find(({ measure }) => measure.id === column.measure.id);
    return same === undefined ? [] : [[column, same] as const];
  });
}

/** One pair of files: the lines of the second that the first has too, with an amount in the same measure. */
function repeatedIn(first: Budget, second: Budget): Issue[] {
  const shared = sharedColumns(first, second);
  if (shared.length === 0) return [];
  const rows = new Map(first.lines.map(({ id }, at) => [id, at]));
  const repeated = second.lines.filter(({ id }, at) => {
    const row = rows.get(id);
    return row !== undefined && shared.some(([a, b]) => !Number.isNaN(a.cents[row]) && !Number.isNaN(b.cents[at]));
  });
  const [line] = repeated;
  if (line === undefined) return [];
  const params = { first: first.file, second: second.file, count: repeated.length, example: line.id };
  return [{ code: 'line.in-two-files', severity: 'warning', params, at: line.at }];
}

/**
 * Files of one organiser that hold the same lines for the same measure: most often the same budget given twice, whose money then counts
 * twice. Operating and investment parts, and files of different years, share no line and measure. One finding for each pair of files.
 */
export function repeatedLines(budgets: readonly Budget[]): Issue[] {
  return budgets.flatMap((second, at) =>
    budgets
      .slice(0, at)
      .filter((first) => first.organiser === second.organiser && first.file !== second.file)
      .flatMap((first) => repeatedIn(first, second)),
  );
}
