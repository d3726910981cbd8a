import type { CellEdit } from './cell-edit';
import type { ScannedCell } from './scan-rows';
import { formulaOf, SharedFormulas, type Follower, type WrittenFormula } from './shared-formulas';
import type { SheetGuards } from './sheet-guards';
import type { SheetScan } from './sheet-scan';

/** The formulas of one sheet, looked at only where cells are written. */
export class SheetFormulas {
  private shared: SharedFormulas | undefined;

  constructor(
    private readonly scan: SheetScan,
    private readonly guards: SheetGuards,
  ) {}

  written(cell: ScannedCell | undefined): WrittenFormula | null {
    return cell === undefined ? null : formulaOf(cell, this.scan);
  }

  /** What the formula of a place says now, without "="; null where there is none. The cells of an array beside its first hold its results alone. */
  textAt({ row, column }: CellEdit, cell: ScannedCell | undefined): string | null {
    const formula = this.written(cell);
    if (formula === null || cell === undefined) {
      const array = this.guards.arrays.find(
        ({ area: { top, left, bottom, right } }) => top < row && row <= bottom + 1 && left <= column && column <= right,
      );
      return array?.text ?? null;
    }
    return formula.text === '' && formula.shared !== null ? (this.sharedFormulas().textOf(cell) ?? '') : formula.text;
  }

  /** Cells that take their formula from this one. */
  followersOf(cell: ScannedCell | undefined): readonly Follower[] {
    const formula = this.written(cell);
    const isFirst = cell !== undefined && formula !== null && formula.shared !== null && formula.text !== '';
    return isFirst ? this.sharedFormulas().followersOf(cell) : [];
  }

  private sharedFormulas(): SharedFormulas {
    return (this.shared ??= new SharedFormulas(this.scan));
  }
}
