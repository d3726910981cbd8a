import type { Abilities } from './host';

/**
 * How much one round trip may carry. Excel on the web refuses requests and answers over 5 MB; the fifth left free is for what Office adds around
 * the cells. Elsewhere only time and memory set a limit.
 */
export interface RoundTrip {
  /** Of the JSON text. */
  readonly bytes: number;
  /** At most 5,000,000 by the documentation; fewer keep the page quick. */
  readonly cells: number;
}

export const roundTripOf = ({ isOnline }: Abilities): RoundTrip =>
  isOnline ? { bytes: 4_000_000, cells: 250_000 } : { bytes: 8_000_000, cells: 250_000 };

/** Rows of one range, as the documentation advises for large ones. */
export const mostRows = 20_000;

const nonAscii = /[^\x20-\x21\x23-\x5b\x5d-\x7e]/;

/** About as many bytes as the JSON text of a cell takes, its comma included; numbers are not written out to be measured. */
function bytesOf(cell: string | number | boolean | null): number {
  if (cell === null) return 5;
  if (typeof cell === 'boolean') return 6;
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) < 1e7 ? 8 : 16;
  if (!nonAscii.test(cell)) return cell.length + 3;
  let bytes = 3;
  for (let at = 0; at < cell.length; at++) {
    const unit = cell.charCodeAt(at);
    bytes += unit >= 0x20 && unit < 0x7f ? 1 + Number(unit === 0x22 || unit === 0x5c) : unit < 0x20 ? 6 : 3;
  }
  return bytes;
}

export const bytesOfRow = (row: readonly (string | number | boolean | null)[]): number =>
  row.reduce<number>((bytes, cell) => bytes + bytesOf(cell), 2);

/** Bytes of the JSON text of a row, letter by letter. */
export const exactBytes = (row: readonly unknown[]): number => new TextEncoder().encode(JSON.stringify(row)).length;
