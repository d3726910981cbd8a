import type { CellEdit } from './cell-edit';
import type { ScannedCell, ScannedRow } from './scan-rows';
import type { SheetScan } from './sheet-scan';
import { attributeIn } from './tag-text';
import { attributeOf, childOf, childrenOf, isOn } from './xml-tree';

/** Rows of a sheet as cells are put into them, from the first to the last and in each from left to right. */
export class EditedRows {
  private readonly newRows = new Map<number, string[]>();
  private readonly widened = new Set<ScannedRow>();

  constructor(private readonly scan: SheetScan) {}

  put({ row: number, column }: CellEdit, old: ScannedCell | undefined, xml: string): void {
    const { part } = this.scan;
    const row = this.scan.row(number);
    if (old !== undefined) part.replace(old, xml);
    else if (row === undefined) this.newRow(number).push(xml);
    else {
      const before = row.cells.filter((cell) => cell.column < column).at(-1);
      if (row.element.closesItself) part.append(row.element, xml);
      else part.insertAt(before?.end ?? row.element.openEnd, xml);
      // Only a hint, and no longer true.
      if (!this.widened.has(row)) part.removeAttribute(row.element, 'spans');
      this.widened.add(row);
    }
  }

  private newRow(number: number): string[] {
    const known = this.newRows.get(number);
    if (known !== undefined) return known;
    const cells: string[] = [];
    this.newRows.set(number, cells);
    return cells;
  }

  /** Rows that were not there go between those that were. */
  finish(): void {
    const { part, data } = this.scan;
    const tag = part.tag('row');
    for (const [number, cells] of this.newRows) {
      const next = this.scan.rowAfter(number);
      const xml = `<${tag} r="${number}">${cells.join('')}</${tag}>`;
      if (next === undefined) part.append(data, xml);
      else part.insertBefore(next.element, xml);
    }
  }
}

/** Style of a cell that the file does not hold: its row's, else its column's. */
export function styleOfEmpty(
  { part, row }: Pick<SheetScan, 'part'> & { readonly row: ScannedRow | undefined },
  column: number,
): number {
  const tag = row === undefined ? '' : part.textOf({ start: row.element.start, end: row.element.openEnd });
  if (isOn(attributeIn(tag, 'customFormat'))) return Number(attributeIn(tag, 's') ?? 0);
  const list = childOf(part.root, 'cols');
  const own = (list === undefined ? [] : childrenOf(list, 'col')).find(
    (col) => Number(attributeOf(col, 'min')) <= column + 1 && column + 1 <= Number(attributeOf(col, 'max')),
  );
  return Number((own === undefined ? undefined : attributeOf(own, 'style')) ?? 0);
}
