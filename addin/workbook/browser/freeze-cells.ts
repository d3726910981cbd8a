import { cellReference } from '../cell-reference';
import type { FrozenCell } from '../frozen-cells';
import { HostError } from '../host-error';
import type { SheetCells } from '../port';
import type { BookCells } from './book-cells';
import type { CellChange } from './edit-history';

/**
 * Puts values in the place of formulas, all or none. A formula that fills several cells stays: the file's other cells would go with it.
 * Throws HostError as typing there does: edit.protected, edit.ours and the like.
 */
export function freezeCells(
  asked: readonly FrozenCell[],
  cells: BookCells,
): { readonly changes: readonly CellChange[]; readonly filled: readonly SheetCells[] } {
  const changes: CellChange[] = [];
  const filled: SheetCells[] = [];
  for (const { sheet, cell } of asked) {
    const { row: above, column } = cellReference(cell) ?? { row: 0, column: 0 };
    const row = above + 1;
    const before = cells.state(sheet, row, column);
    const after = { ...before, formula: null, isPending: false };
    try {
      cells.checkEditable(sheet, row, column, after);
      changes.push({ sheet, row, column, before, after });
    } catch (fault) {
      if (!(fault instanceof HostError) || fault.code !== 'edit.array') throw fault;
      filled.push({ sheet, cells: [cell] });
    }
  }
  for (const { sheet, row, column, after } of changes) cells.put(sheet, row, column, after);
  return { changes, filled };
}
