import { HostError } from '../host-error';
import type { ColumnWrite } from './writes';
import type { Batch } from './session';
import { knownSheet, type Listing } from './sheet-list';

/**
 * Tables of the user take a column of ours in, so that sorting moves our cells with their lines, or give it back. Some tables cannot (of a query, or
 * where something came in the way): then they stay as they are, and that the column is outside is told. Gives the columns whose table did not change.
 */
export async function resizeTables(
  batch: Batch,
  columns: readonly ColumnWrite[],
  { sheets }: Listing,
): Promise<ReadonlySet<ColumnWrite>> {
  const unchanged = new Set<ColumnWrite>();
  for (const write of columns) {
    const { table } = write;
    if (table === null) continue;
    const { row, column, rows, columns: width } = table.area;
    const { id } = knownSheet(sheets, write.sheet);
    try {
      await batch.send((context) => {
        const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rows, width);
        context.workbook.tables.getItem(table.id).resize(range);
      });
    } catch (reason) {
      if (!(reason instanceof HostError)) throw reason;
      unchanged.add(write);
    }
  }
  return unchanged;
}
