/**
 * Browsers stop at heights between 17 and 33 million pixels, and a sheet of a million rows is higher. Beyond the limit the scroll bar's
 * way is shorter than the sheet, and each of its pixels stands for more than one.
 */
export interface ScrollScale {
  /** Height of what the scroll bar moves over, in CSS pixels. */
  readonly length: number;
  /** Scroll position → offset in the sheet, and back. */
  readonly toOffset: (scrolled: number) => number;
  readonly toScrolled: (offset: number) => number;
}

/** In CSS pixels, well below every browser's own. */
const longest = 10_000_000;

export function createScrollScale(total: number, shown: number): ScrollScale {
  const length = Math.min(total, longest);
  const ratio = length < total && length > shown ? (total - shown) / (length - shown) : 1;
  return { length, toOffset: (scrolled) => scrolled * ratio, toScrolled: (offset) => offset / ratio };
}
