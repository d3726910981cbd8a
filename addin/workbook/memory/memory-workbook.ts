import type { SheetGrid } from '../../../engine';
import { HeldWorkbook } from '../held-workbook';

/** A workbook that lives in memory: what tests and samples in the browser run on. */
export class MemoryWorkbook extends HeldWorkbook {
  constructor(sheets: readonly SheetGrid[], file = 'memory') {
    super(file, sheets);
  }

  /** A person's edit: the whole sheet as it is now, and where it changed. */
  edit(sheet: SheetGrid, address: string): void {
    this.held.replace(sheet);
    this.edits.tell({ sheet: sheet.name ?? '', address });
  }
}
