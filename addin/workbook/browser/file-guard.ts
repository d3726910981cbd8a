import { nameKey, type SheetGrid } from '../../../engine';
import { formulasOf, readsSheet } from '../file/splice/book-formulas';
import type { CellEdit } from '../file/splice/cell-edit';
import { styleOfEmpty } from '../file/splice/edited-rows';
import { refusalOf } from '../file/splice/edit-refusal';
import { isLockedStyle } from '../file/splice/locked-styles';
import { openBook, type OpenBook } from '../file/splice/open-book';
import { sheetPath } from '../file/splice/place-sheets';
import { guardsOf, type SheetGuards } from '../file/splice/sheet-guards';
import { SheetScan } from '../file/splice/sheet-scan';
import type { ToWrite } from '../held-sheets';
import { HostError } from '../host-error';

interface GuardedSheet {
  readonly guards: SheetGuards;
  /** Kept where styles lock cells; elsewhere it would only take memory. */
  readonly scan: SheetScan | null;
}

/**
 * What of a file speaks against writing into it, found while a person waits for an answer and not first when it is saved. A sheet is
 * looked through at the first edit of it.
 */
export class FileGuard {
  private book: OpenBook | undefined;
  private readonly sheets = new Map<string, GuardedSheet | null>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
  ) {}

  /** Why a person cannot edit a cell so; null where they can. Throws HostError file.signed, workbook.shared. */
  refusal(edit: CellEdit): HostError | null {
    const sheet = this.sheet(edit.sheet);
    return sheet === null ? null : refusalOf(edit, sheet.guards, this.opened(), () => this.isLocked(edit, sheet.scan));
  }

  /** Sheets that are taken out. Throws HostError file.signed, workbook.shared, workbook.structure-locked, sheet.protected. */
  checkWrite({ plans, newColumns, removed }: ToWrite, sheets: readonly SheetGrid[]): ReadonlySet<string> {
    const { isLocked } = this.opened().workbook;
    const known = new Set(sheets.map(({ name }) => nameKey(name ?? '')));
    const going = this.unread(removed);
    const addsSheets = [...plans.keys()].some((key) => !known.has(key));
    if (isLocked && (addsSheets || going.size > 0)) throw new HostError('workbook.structure-locked', { file: this.file });
    const guarded = newColumns.find(({ sheet }) => this.sheet(sheet)?.guards.isProtected === true);
    if (guarded !== undefined) throw new HostError('sheet.protected', { sheet: guarded.sheet });
    return going;
  }

  /** A sheet that a formula of the user reads stays. */
  private unread(removed: ReadonlySet<string>): ReadonlySet<string> {
    if (removed.size === 0) return removed;
    const book = this.opened();
    const own = new Set(book.workbook.sheets.flatMap(({ name }, at) => (removed.has(nameKey(name)) ? [at] : [])));
    const formulas = [...formulasOf(book, own)];
    return new Set([...removed].filter((key) => !formulas.some((formula) => readsSheet(formula, key))));
  }

  private isLocked({ row, column }: CellEdit, scan: SheetScan | null): boolean {
    if (scan === null) return false;
    const found = scan.row(row);
    const cell = found?.cells.find((one) => one.column === column);
    return isLockedStyle(cell?.style ?? styleOfEmpty({ part: scan.part, row: found }, column), this.opened());
  }

  /** null for a sheet that is not in the file. */
  private sheet(name: string): GuardedSheet | null {
    const key = nameKey(name);
    const known = this.sheets.get(key);
    if (known !== undefined) return known;
    const book = this.opened();
    const found = book.workbook.sheets.find((sheet) => nameKey(sheet.name) === key);
    const sheet = found === undefined ? null : guarded(new SheetScan(book.archive, sheetPath(found, book)), book);
    this.sheets.set(key, sheet);
    return sheet;
  }

  private opened(): OpenBook {
    return (this.book ??= openBook(this.bytes, this.file));
  }
}

function guarded(scan: SheetScan, { archive }: OpenBook): GuardedSheet {
  const guards = guardsOf(scan.part, scan.part.innerText(scan.data), archive);
  return { guards, scan: guards.isProtected ? scan : null };
}
