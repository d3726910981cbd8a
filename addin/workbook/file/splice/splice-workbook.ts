import type { ColumnPlan, SheetPlan } from '../../../../engine';
import type { PlacedColumn } from '../../held-columns';
import { HostError } from '../../host-error';
import { sheetTypes } from '../write/sheet-files';
import { checkTexts } from '../../plan/plan-texts';
import { checkPlanNames, nameKey } from '../../plan/sheet-names';
import { keepCalculated } from './calculation';
import type { CellEdit } from './cell-edit';
import { writeEdits } from './cell-edits';
import { openBook, type OpenBook } from './open-book';
import { noStyles, OwnStyles } from './own-styles';
import { placesOf, placeSheets, sheetPath } from './place-sheets';
import { removeSheets } from './remove-sheets';
import { writeColumn, type WrittenColumn } from './sheet-column';
import { XmlPart } from './xml-part';

export interface SpliceOptions {
  /** Name of the file, for what is said of it. */
  readonly file?: string;
  /** Sheets of ours to take out, by name: results that are no longer written. */
  readonly remove?: readonly string[];
  /**
   * Cells that a person has typed into, and new results of formulas. They are there before our columns look for room; a cell of a column
   * written at the same time is edited in its plan. A plan that replaces a sheet comes before its edits.
   */
  readonly edits?: readonly CellEdit[];
}

export interface Spliced {
  readonly bytes: Uint8Array;
  /** Where each column of ours stands now, in the order of the plans. */
  readonly columns: readonly PlacedColumn[];
  /** Names of the sheets taken out: all asked for but those that formulas of the user read. */
  readonly removed: readonly string[];
}

/**
 * A copy of a workbook with sheets of ours in it, columns of ours beside the user's tables, and cells as a person has edited them. Whatever they do not concern is carried
 * over byte for byte; a sheet of ours of the same name is replaced where it stands, a sheet of the user is refused. The same input always
 * gives the same bytes, and writing the same sheets twice the same as once.
 *
 * Throws HostError sheet.not-ours, sheet.name-refused, sheet.unknown, sheet.protected, column.not-ours, file.encrypted, file.damaged, file.read-only,
 * file.signed, workbook.structure-locked, workbook.shared, and those of `writeEdits`; RefusedInput sheet.too-large, sheet.number.
 */
export function splice(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  columns: readonly ColumnPlan[],
  { file = 'workbook', remove = [], edits = [] }: SpliceOptions = {},
): Spliced {
  if ([plans, columns, remove, edits].every(({ length }) => length === 0)) return { bytes, columns: [], removed: [] };
  checkPlanNames(plans);
  checkTexts(plans, columns);
  const book = openBook(bytes, file);
  const written = new Set(plans.map(({ name }) => nameKey(name)));
  const removed = removeSheets(
    remove.filter((name) => !written.has(nameKey(name))),
    book,
  );
  const styles = openStyles(book);
  const { changed: sheets, paths } = placeSheets(placesOf(plans, book), book, styles);
  const edited = writeEdits(edits, (sheet) => paths.get(nameKey(sheet)) ?? userSheet(sheet, book), book, styles);
  const placed = columns.map((plan) => ({ plan, ...writeColumn(plan, userSheet(plan.sheet, book), book, styles) }));
  const bringsFormulas = plans.some(({ rows }) => rows.some((row) => row.some(({ formula }) => formula !== undefined)));
  const gone = removed.map(({ sheetId }) => sheetId);
  const inTable = edited.inTable || placed.some((column) => column.inTable);
  const touched = [...edited.columns, ...placed.map(({ column }) => column)];
  const { changesFormulas } = edited;
  keepCalculated({ sheets, gone, columns: touched, inTable, bringsFormulas, changesFormulas }, book);
  styles.save();
  book.workbook.save();
  book.relations.save();
  book.types.save();
  return { bytes: book.archive.write(), columns: placed.map(placeOf), removed: removed.map(({ name }) => name) };
}

const placeOf = ({ plan, column, outside }: { readonly plan: ColumnPlan } & WrittenColumn): PlacedColumn =>
  outside === null ? { plan, column } : { plan, column, outside };

/** Part of a sheet by its name. Throws HostError sheet.unknown, file.damaged. */
function userSheet(sheet: string, book: OpenBook): string {
  const { sheets } = book.workbook;
  const found = sheets.find(({ name }) => nameKey(name) === nameKey(sheet));
  if (found === undefined) throw new HostError('sheet.unknown', { sheet, known: sheets.map(({ name }) => name).join(', ') });
  return sheetPath(found, book);
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
