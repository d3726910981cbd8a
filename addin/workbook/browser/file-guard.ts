import { nameKey, type SheetGrid } from '../../../engine';
import type { Archive } from '../file/splice/archive';
import { formulasOf, readsSheet } from '../file/splice/book-formulas';
import type { CellEdit } from '../file/splice/cell-edit';
import { styleOfEmpty } from '../file/splice/edited-rows';
import { refusalOf } from '../file/splice/edit-refusal';
import { isLockedStyle } from '../file/splice/locked-styles';
import { openBook, type OpenBook } from '../file/splice/open-book';
import { sheetPath } from '../file/splice/place-sheets';
import { guardsOf, type SheetGuards } from '../file/splice/sheet-guards';
import { SheetScan } from '../file/splice/sheet-scan';
import { partText, XmlPart } from '../file/splice/xml-part';
import { childOf, type XmlElement } from '../file/splice/xml-tree';
import type { ToWrite } from '../held-sheets';
import { HostError } from '../host-error';

interface GuardedSheet {
  readonly guards: SheetGuards;
  /** Its rows, where styles lock cells; elsewhere they would only take time and memory. */
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

  /** Looks through a sheet before it is edited. */
  prepare(sheet: string): void {
    this.sheet(sheet);
  }

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
    const sheet = found === undefined ? null : guarded(sheetPath(found, book), book);
    this.sheets.set(key, sheet);
    return sheet;
  }

  private opened(): OpenBook {
    return (this.book ??= openBook(this.bytes, this.file));
  }
}

function guarded(path: string, { archive }: OpenBook): GuardedSheet {
  const { part, data } = withoutRows(path, archive) ?? new SheetScan(archive, path);
  const guards = guardsOf(part, part.innerText(data), archive);
  return { guards, scan: guards.isProtected ? new SheetScan(archive, path) : null };
}

/** A sheet's part around its rows, which are not looked at: there may be a million cells. null where that cannot be. */
function withoutRows(path: string, archive: Archive): { readonly part: XmlPart; readonly data: XmlElement } | null {
  const text = partText(archive, path);
  const open = /<((?:[\w.-]+:)?sheetData)(?:\s[^>]*)?>/.exec(text);
  if (open === null || open[0].endsWith('/>')) return null;
  const from = open.index + open[0].length;
  const to = text.lastIndexOf(`</${open[1] ?? ''}`);
  if (to < from) return null;
  const part = new XmlPart(archive, path, { text, without: { from, to } });
  const data = childOf(part.root, 'sheetData');
  return data?.openEnd === from ? { part, data } : null;
}
