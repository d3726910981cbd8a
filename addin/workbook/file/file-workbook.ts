import type { SheetGrid } from '../../../engine';
import type { ToWrite, Written } from '../held-sheets';
import { cellReference } from '../cell-reference';
import { serialOf } from '../date-text';
import type { FrozenCell } from '../frozen-cells';
import { HeldWorkbook } from '../held-workbook';
import { HostError } from '../host-error';
import { readWorkbook } from './read-workbook';
import type { CellEdit } from './splice/cell-edit';
import { canHold } from './splice/open-book';
import { splice } from './splice/splice-workbook';
import type { Watch } from './steps';
import { nameKey } from '../plan/sheet-names';
import { writeWorkbook } from './write/workbook';

/**
 * A workbook as bytes: xlsx, xlsm, xlsb, xls, ods, fods, csv or tsv. The bytes it was given never change; what is applied goes to a
 * copy or, where the format is only read, to a new workbook, which `result` gives. Where bytes come from and go to (disk, download) is not known here. Nobody types into a file
 * that no program holds open, so onChange never calls.
 */
export class FileWorkbook extends HeldWorkbook {
  /** Whether results go into a copy of this very workbook (xlsx, xlsm), or to a new one (xls, xlsb, ods, csv ...). */
  readonly canHoldResults: boolean;

  constructor(
    file: string,
    sheets: readonly SheetGrid[],
    /** Chart, macro and dialog sheets: there, but without cells. */
    readonly otherSheets: readonly string[],
    private readonly bytes: Uint8Array,
  ) {
    super(file, sheets);
    this.canHoldResults = canHold(bytes);
  }

  /**
   * The workbook with what was applied: the bytes it was opened from, with our sheets and columns spliced in, or as they were where
   * nothing stands. Of a format that is only read: a new workbook with our sheets alone.
   */
  result(): Uint8Array {
    const { bytes, plans } = this.held.current;
    return bytes ?? (this.canHoldResults ? this.bytes : writeWorkbook([...plans.values()]));
  }

  /** Throws what `splice` throws; HostError file.read-only for columns and frozen formulas in a format that is only read. */
  protected override write({ plans, columns, newColumns, frozen, removed }: ToWrite): Written {
    if (this.canHoldResults) {
      const all = [...columns.map(({ plan }) => plan), ...newColumns];
      const edits = frozen.map(editOf);
      const done = splice(this.bytes, [...plans.values()], all, { file: this.held.file, remove: [...removed], edits });
      return { plans, ...done, frozen, removed: new Set(done.removed.map(nameKey)) };
    }
    if (newColumns.length + frozen.length > 0) throw new HostError('file.read-only', { file: this.held.file });
    return { plans, columns, frozen, removed, bytes: null };
  }
}

/** A date is a number in the file. */
function editOf({ sheet, cell, value }: FrozenCell): CellEdit {
  const { row, column } = cellReference(cell) ?? { row: 0, column: 0 };
  const content = typeof value === 'string' ? (serialOf(value, false) ?? value) : value;
  return { sheet, row: row + 1, column, content };
}

/**
 * Opens a file by its bytes and its name, in slices: it tells how far it is and can be cancelled (the signal's reason is thrown).
 * Throws HostError: file.unsupported, file.encrypted, file.damaged, file.entities, file.too-large, file.too-many-cells.
 */
export async function openFile(bytes: Uint8Array, file: string, watch: Watch = {}): Promise<FileWorkbook> {
  const { sheets, otherSheets } = await readWorkbook(bytes, file, watch);
  return new FileWorkbook(file, sheets, otherSheets, bytes);
}
