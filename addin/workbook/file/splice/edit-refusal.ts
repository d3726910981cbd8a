import { HostError } from '../../host-error';
import { address } from '../../plan/address';
import { areaText, type Area } from './area';
import { type CellEdit } from './cell-edit';
import type { OpenBook } from './open-book';
import type { SheetGuards } from './sheet-guards';
import { canRename, placeInTable } from './table-cells';
import { attributeOf } from './xml-tree';

const covers = ({ top, left, bottom, right }: Area, { row, column }: CellEdit): boolean =>
  top < row && row <= bottom + 1 && left <= column && column <= right;
const isFirst = ({ top, left }: Area, { row, column }: CellEdit): boolean => row - 1 === top && column === left;

/**
 * Why a person cannot edit a cell: Excel would refuse it, or the workbook would no longer be whole. null where they can. `isLocked`:
 * whether the cell's style locks it, which counts on a protected sheet.
 */
export function refusalOf(
  edit: CellEdit,
  { isProtected, merged, arrays, tables, pivots }: SheetGuards,
  book: OpenBook,
  isLocked: () => boolean,
): HostError | null {
  const { sheet } = edit;
  const cell = address(edit.row - 1, edit.column);
  if (isProtected && isLocked()) return new HostError('edit.protected', { sheet, cell });
  const merge = merged.find((area) => covers(area, edit));
  if (merge !== undefined && !isFirst(merge, edit)) return new HostError('edit.merged', { sheet, cell, range: areaText(merge) });
  const array = arrays.find(({ area }) => covers(area, edit));
  if (array !== undefined) return new HostError('edit.array', { sheet, cell, range: areaText(array.area) });
  const pivot = pivots.find((area) => covers(area, edit));
  if (pivot !== undefined) return new HostError('edit.pivot', { sheet, cell, range: areaText(pivot) });
  const inTable = placeInTable(edit, tables);
  if (inTable?.place !== 'heading' || canRename(edit, inTable.table, book)) return null;
  const { root } = inTable.table.part;
  const table = attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '';
  return new HostError('edit.table-heading', { sheet, cell, table });
}
