import type { ColumnPlan, SheetPlan } from '../../../../engine';
import { HostError } from '../../host-error';
import { sheetFiles, sheetTypes, xmlDeclaration, type PartFile } from '../write/sheet-files';
import { checkSheetNames } from '../write/sheet-names';
import type { Archive } from './archive';
import { keepCalculated, type Changes } from './calculation';
import { openBook, type OpenBook } from './open-book';
import { orphansOf } from './orphans';
import { noStyles, OwnStyles } from './own-styles';
import { writeColumn } from './sheet-column';
import type { BookSheet } from './workbook-part';
import { XmlPart } from './xml-part';

export interface SpliceOptions {
  /** Name of the file, for what is said of it. */
  readonly file?: string;
}

export interface Spliced {
  readonly bytes: Uint8Array;
  /** Where each column of ours stands now, in the order of the plans. */
  readonly columns: readonly { readonly plan: ColumnPlan; readonly column: number }[];
}

/**
 * A copy of a workbook with sheets of ours in it, and columns of ours beside the user's tables. Whatever they do not concern is carried
 * over byte for byte; a sheet of ours of the same name is replaced where it stands, a sheet of the user is refused. The same input always
 * gives the same bytes, and writing the same sheets twice the same as once.
 *
 * Throws HostError sheet.not-ours, sheet.unknown, sheet.protected, column.not-ours, file.encrypted, file.damaged, file.read-only,
 * file.signed, workbook.structure-locked, workbook.shared; RefusedInput sheet.name, sheet.too-large, sheet.number.
 */
export function spliceWorkbook(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  columns: readonly ColumnPlan[] = [],
  options: SpliceOptions = {},
): Uint8Array {
  return splice(bytes, plans, columns, options).bytes;
}

/** As `spliceWorkbook`, and where the columns went. */
export function splice(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  columns: readonly ColumnPlan[],
  { file = 'workbook' }: SpliceOptions = {},
): Spliced {
  if (plans.length === 0 && columns.length === 0) return { bytes, columns: [] };
  if (plans.length > 0) checkSheetNames(plans.map(({ name }) => name));
  const book = openBook(bytes, file);
  const styles = openStyles(book);
  const sheets = placeSheets(placesOf(plans, book), book, styles);
  const placed = columns.map((plan) => ({ plan, column: writeColumn(plan, userSheet(plan, book), book, styles) }));
  const bringsFormulas = plans.some(({ rows }) => rows.some((row) => row.some(({ formula }) => formula !== undefined)));
  keepCalculated({ sheets, columns: placed.map(({ column }) => column), bringsFormulas }, book);
  styles.save();
  book.workbook.save();
  book.relations.save();
  book.types.save();
  return { bytes: book.archive.write(), columns: placed };
}

/** Part of the sheet a column is asked for. Throws HostError sheet.unknown, file.damaged. */
function userSheet({ sheet }: ColumnPlan, book: OpenBook): string {
  const { sheets } = book.workbook;
  const found = sheets.find(({ name }) => nameKey(name) === nameKey(sheet));
  if (found === undefined) throw new HostError('sheet.unknown', { sheet, known: sheets.map(({ name }) => name).join(', ') });
  return sheetPath(found, book);
}

interface Place {
  readonly plan: SheetPlan;
  /** The sheet of ours it replaces; null for a new one. */
  readonly old: (BookSheet & { readonly at: number }) | null;
}

const nameKey = (name: string): string => name.toLowerCase();

function placesOf(plans: readonly SheetPlan[], { workbook, file }: OpenBook): Place[] {
  const known = new Map(workbook.sheets.map((sheet, at) => [nameKey(sheet.name), { ...sheet, at }]));
  const places = plans.map((plan) => {
    const old = known.get(nameKey(plan.name)) ?? null;
    if (old !== null && !old.isOurs) throw new HostError('sheet.not-ours', { sheet: plan.name });
    return { plan, old };
  });
  if (workbook.isLocked && places.some(({ old }) => old === null)) throw new HostError('workbook.structure-locked', { file });
  return places;
}

function openStyles({ archive, relations, dialect, path, types }: OpenBook): OwnStyles {
  const known = relations.ofType('styles')?.path ?? null;
  if (known !== null) return new OwnStyles(new XmlPart(archive, known));
  const made = freePath(path.replace(/[^/]*$/, 'styles.xml'), archive);
  relations.add(`${dialect.relations}/styles`, made);
  types.set(made, `${sheetTypes}.styles+xml`);
  return new OwnStyles(new XmlPart(archive, made, { text: noStyles(dialect.main) }));
}

function freePath(path: string, archive: { has(name: string): boolean }): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : path.replace(/(\.\w+)$/, `${n}$1`);
    if (!archive.has(candidate)) return candidate;
  }
}

/** Writes the sheets; gives those of ours that were there before and now say something else. */
function placeSheets(places: readonly Place[], book: OpenBook, styles: OwnStyles): Changes['sheets'] {
  const { archive, relations, dialect, workbook, types } = book;
  const plans = places.map(({ plan }) => plan);
  const oldPaths = places.map(({ old }) => (old === null ? null : sheetPath(old, book)));
  const orphans = orphansOf(
    oldPaths.flatMap((path) => path ?? []),
    archive,
  );
  for (const path of orphans) archive.drop(path);
  const numberOf = freeNumbers(archive);
  const changed: Changes['sheets'][number][] = [];
  places.forEach(({ plan, old }, index) => {
    const path = oldPaths[index] ?? `xl/worksheets/sheet${numberOf('sheet')}.xml`;
    const at = old?.at ?? workbook.addSheet(plan.name, relations.add(`${dialect.relations}/worksheet`, path));
    workbook.nameSheet(plan, at);
    const setting = { dialect, styleIndex: styles.styleIndex, opensHere: false, plans, path, numberOf };
    const before = old === null ? null : archive.read(path);
    for (const part of sheetFiles(plan, setting)) putPart(part, book);
    if (old !== null && !isSame(before, archive.read(path))) changed.push({ path, sheetId: old.sheetId, plan });
  });
  for (const path of orphans) if (!archive.has(path)) types.remove(path);
  return changed;
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a !== null && b !== null && a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Throws HostError file.damaged where a sheet of the list has no part. */
function sheetPath({ relation }: BookSheet, { relations, archive, file }: OpenBook): string {
  const path = relations.all.find(({ id }) => id === relation)?.path ?? null;
  if (path === null || !archive.has(path)) throw new HostError('file.damaged', { file });
  return path;
}

/** The lowest numbers no part has. */
function freeNumbers(archive: Archive): (kind: 'sheet' | 'drawing' | 'chart') => number {
  const given = new Set<string>();
  return (kind) => {
    const pathOf = (n: number): string => `xl/${kind === 'sheet' ? 'worksheets' : `${kind}s`}/${kind}${n}.xml`;
    let n = 1;
    while (archive.has(pathOf(n)) || given.has(pathOf(n))) n++;
    given.add(pathOf(n));
    return n;
  };
}

function putPart({ path, xml, type }: PartFile, { archive, types }: OpenBook): void {
  archive.put(path, new TextEncoder().encode(xmlDeclaration + xml));
  if (type !== null) types.set(path, type);
}
