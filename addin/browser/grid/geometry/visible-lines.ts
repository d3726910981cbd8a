import type { Axis } from './axis';

/** First and last line to be drawn, both included; last before first: none. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

export const sameLines = (a: Lines, b: Lines): boolean => a.first === b.first && a.last === b.last;

/**
 * Lines seen between two offsets, some more on both sides, and rounded outwards to whole groups: a small movement of the scroll bar
 * draws nothing new. `from`: the first line that scrolls.
 */
export function visibleLines(axis: Axis, from: number, start: number, end: number, group: number): Lines {
  if (end <= start || from > axis.last) return { first: from, last: from - 1 };
  const first = Math.floor(axis.at(start) / group) * group - group;
  const last = Math.ceil(axis.at(end) / group) * group + group - 1;
  return { first: Math.max(from, first), last: Math.min(axis.last, last) };
}

/** Where to scroll so that a line is in sight, moving as little as that takes. Offsets are from the first line that scrolls. */
export function offsetToShow(
  line: { readonly start: number; readonly end: number },
  seen: { readonly offset: number; readonly length: number },
): number {
  if (line.start < seen.offset) return line.start;
  // A line longer than what is seen shows its beginning.
  if (line.end > seen.offset + seen.length) return Math.min(line.start, line.end - seen.length);
  return seen.offset;
}
