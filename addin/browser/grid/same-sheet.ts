import type { BookSheet } from '../../workbook/browser/book';

/** Whether two answers tell the same of a sheet: then nothing is laid out anew. */
export const sameSheet = (a: BookSheet, b: BookSheet): boolean =>
  a.name === b.name &&
  a.visibility === b.visibility &&
  a.ours === b.ours &&
  a.rows === b.rows &&
  a.columns === b.columns &&
  a.frozen.rows === b.frozen.rows &&
  a.frozen.columns === b.frozen.columns &&
  a.defaultWidth === b.defaultWidth &&
  a.defaultHeight === b.defaultHeight &&
  sameSizes(a.widths, b.widths) &&
  sameSizes(a.heights, b.heights) &&
  a.merged.length === b.merged.length &&
  a.merged.every((area, i) => {
    const other = b.merged[i];
    return other?.row === area.row && other.column === area.column && other.rows === area.rows && other.columns === area.columns;
  });

const sameSizes = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean =>
  a.size === b.size && [...a].every(([index, size]) => b.get(index) === size);
