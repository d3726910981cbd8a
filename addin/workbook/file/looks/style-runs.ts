import type { Room } from '../room';
import { mostStyles } from './look-styles';

/** Stands where no cell has a style: that of its row or column counts. */
export const noStyle = mostStyles;
const base = mostStyles + 1;
/** Places that a row of a new kind takes of the room besides its runs. */
const recordPlaces = 8;

/**
 * Styles from left to right: each item is a first column and the style from there on, in one number. A row of a thousand cells of one
 * style is one item.
 */
export type StyleRuns = Int32Array;

/** Puts one row's runs together from left to right, without making anything of the cells. */
export class RunsBuilder {
  private runs: number[] = [];
  /** The first column nothing is said of yet. */
  private next = 0;
  private last = noStyle;

  /** A cell that stands left of the one before is in no order Excel reads: it stays plain. */
  add(column: number, style: number, columns = 1): void {
    if (column < this.next || !(style >= 0)) return;
    if (column > this.next && this.last !== noStyle) this.push(this.next, noStyle);
    if (this.last !== style) this.push(column, Math.min(style, noStyle));
    this.next = column + columns;
  }

  get isEmpty(): boolean {
    return this.runs.length === 0;
  }

  /** The row's runs; the next row begins. */
  take(): readonly number[] {
    if (this.last !== noStyle) this.push(this.next, noStyle);
    const { runs } = this;
    this.runs = [];
    this.next = 0;
    this.last = noStyle;
    return runs;
  }

  private push(column: number, style: number): void {
    this.runs.push(column * base + style);
    this.last = style;
  }
}

/** Style of a column (0-based); `noStyle` where the runs say none. */
export function styleAt(runs: StyleRuns, column: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.floor((runs[middle] ?? 0) / base) <= column) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? noStyle : (runs[low - 1] ?? noStyle) % base;
}

/** How the cells of a row are styled, and its own style for those it does not hold. */
export interface RowStyles {
  readonly row: number;
  readonly runs: StyleRuns;
}

/** Keeps each kind of row once: most rows of a budget are styled like their neighbours. */
export class RowKinds {
  private readonly kinds = new Map<string, RowStyles>();

  constructor(private readonly room: Room) {}

  /** Throws HostError file.too-many-cells. */
  of(row: number, runs: readonly number[]): RowStyles {
    const key = `${row}:${runs.join()}`;
    const known = this.kinds.get(key);
    if (known !== undefined) return known;
    this.room.take(recordPlaces + 2 * runs.length);
    const kind = { row, runs: Int32Array.from(runs) };
    this.kinds.set(key, kind);
    return kind;
  }
}
