import type { SheetGrid } from '../../../engine';
import { address } from '../plan/address';

/** Which formulas of a sheet have no result. */
export class PendingCells {
  private readonly known = new WeakMap<readonly string[], ReadonlySet<string>>();

  /** 1-based row, 0-based column. */
  has({ formulasWithoutValue }: SheetGrid, row: number, column: number): boolean {
    if (formulasWithoutValue.length === 0) return false;
    let cells = this.known.get(formulasWithoutValue);
    if (cells === undefined) this.known.set(formulasWithoutValue, (cells = new Set(formulasWithoutValue)));
    return cells.has(address(row - 1, column));
  }
}
