/** The lines of a sheet in one direction: rows from 1, columns from 0, each with a size in CSS pixels; 0: hidden. */
export interface Axis {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly size: (index: number) => number;
  /** Where a line begins; `last + 1` gives the total. */
  readonly start: (index: number) => number;
  /** The line that covers an offset; never a hidden one unless all are. Offsets outside give the first or last that is shown. */
  readonly at: (offset: number) => number;
}

export interface AxisShape {
  readonly first: number;
  /** At least 1. */
  readonly count: number;
  readonly size: number;
  /** Where a line differs from `size`. */
  readonly sizes: ReadonlyMap<number, number>;
}

/**
 * Only the lines that differ are kept, so a million rows cost nothing: everything is found by halving the list of those that do.
 */
export function createAxis({ first, count, size: plain, sizes }: AxisShape): Axis {
  const last = first + count - 1;
  const odd = Float64Array.from([...sizes.keys()].filter((index) => index >= first && index <= last)).sort();
  /** How much the odd lines before the i-th move what comes after them. */
  const moved = new Float64Array(odd.length + 1);
  odd.forEach((index, i) => {
    moved[i + 1] = (moved[i] ?? 0) + (sizes.get(index) ?? plain) - plain;
  });

  const oddBefore = (index: number): number => firstWhere(odd.length, (i) => (odd[i] ?? 0) >= index);
  const start = (index: number): number => (index - first) * plain + (moved[oddBefore(index)] ?? 0);
  const size = (index: number): number => sizes.get(index) ?? plain;
  const total = start(last + 1);

  const at = (offset: number): number => {
    const inside = Math.min(Math.max(offset, 0), Math.max(total - tiny, 0));
    const k = firstWhere(odd.length, (i) => start(odd[i] ?? 0) > inside) - 1;
    const oddLine = odd[k];
    const from = oddLine === undefined ? first : oddLine + 1;
    if (oddLine !== undefined && inside < start(from)) return oddLine;
    // Where plain lines are hidden, what is shown is odd, so this offset belongs to the next odd line.
    if (plain === 0) return odd[k + 1] ?? last;
    return Math.min(last, from + Math.floor((inside - start(from)) / plain));
  };

  return { first, last, total, size, start, at };
}

/** Less than any size a line has: the last offset that is still inside. */
const tiny = 1e-6;

/** The first of 0 ... count - 1 that holds, where all after one that holds do too; count where none does. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The line `by` shown lines away, passing hidden ones; the line itself where there is none that way. */
export function step(axis: Axis, index: number, by: number): number {
  const way = Math.sign(by);
  let reached = index;
  let left = Math.abs(by);
  for (let next = index + way; left > 0 && next >= axis.first && next <= axis.last; next += way) {
    if (axis.size(next) === 0) continue;
    reached = next;
    left -= 1;
  }
  return reached;
}
