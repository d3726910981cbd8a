import type { CellRef } from '../issues/issue';
import type { LineTable } from './lines';

/** The file's own cell of a line's amount: column of the measure, row of the line; where its file has no such column, the line's first cell. */
export function amountCell({ lines, columnOf }: LineTable, index: number, measure: number): CellRef {
  const { line } = lines[index];
  const column = columnOf(index, measure);
  return { ...line.at, cell: column === null ? (line.at.cell ?? `${line.row}`) : `${column}${line.row}` };
}
