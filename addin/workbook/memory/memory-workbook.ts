import type { CellRef, SheetGrid } from '../../../engine';
import { HeldWorkbook } from '../held-workbook';
import type { CellArea, Unsubscribe, WorkbookChange } from '../port';

/** A workbook that lives in memory: what tests and samples in the browser run on. */
export class MemoryWorkbook extends HeldWorkbook {
  constructor(sheets: readonly SheetGrid[], file = 'memory') {
    super(file, sheets);
  }

  /** An edit: the whole sheet as it is now, where it changed, and by whom. */
  edit(sheet: SheetGrid, address: string, by: WorkbookChange['by'] = 'person'): void {
    this.held.replace(sheet);
    this.edits.tell({ sheet: sheet.name ?? '', address, by });
  }

  /** What a person does in a host with a window: selects cells. */
  choose(...areas: readonly CellArea[]): void {
    this.selection.tell(areas);
  }

  /** Where `select` led. */
  onShown(listener: (at: CellRef) => void): Unsubscribe {
    return this.shown.add(listener);
  }
}
