import { RefusedInput } from '../../../../engine';
import { address } from '../../plan/address';
import { sheetColumns, sheetRows } from '../../sheet-size';
import type { Area } from './area';
import { contentXml, isQuoted, ownFormula } from './cell-content';
import { isFormulaContent, type CellEdit } from './cell-edit';
import { widenDimension } from './dimension';
import { refusalOf } from './edit-refusal';
import { EditedRows, styleOfEmpty } from './edited-rows';
import { isLockedStyle } from './locked-styles';
import type { OpenBook } from './open-book';
import type { OwnStyles } from './own-styles';
import type { ScannedCell } from './scan-rows';
import type { Follower } from './shared-formulas';
import { SheetFormulas } from './sheet-formulas';
import { guardsOf } from './sheet-guards';
import { SheetScan } from './sheet-scan';
import { followTable, placeInTable } from './table-cells';

/** What was edited, as far as formulas elsewhere may read it. */
export interface Edited {
  /** 0-based. */
  readonly columns: readonly number[];
  readonly inTable: boolean;
  /** A formula came, went or became another. */
  readonly changesFormulas: boolean;
}

/** A cell to be written, and what stands there now. */
interface Task {
  readonly edit: CellEdit;
  readonly old: ScannedCell | undefined;
  /** The formula stays as it is: only its result is new. */
  readonly keeps: boolean;
  /** Its style now, or what an empty cell there looks like. */
  readonly style: number;
}

/**
 * Writes cells into sheets as a person's typing does: what stands there keeps its look, and nothing else moves. `pathOf` gives the part
 * of a sheet by its name. Throws HostError edit.protected, edit.merged, edit.array, edit.pivot, edit.table-heading, file.damaged,
 * file.read-only; RefusedInput sheet.number, sheet.too-large.
 */
export function writeEdits(
  edits: readonly CellEdit[],
  pathOf: (sheet: string) => string,
  book: OpenBook,
  styles: OwnStyles,
): Edited {
  const byPath = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    checkPlace(edit);
    const path = pathOf(edit.sheet);
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [edit]);
    else known.push(edit);
  }
  const done = [...byPath].map(([path, own]) => writeSheet(latest(own), path, book, styles));
  return {
    columns: [...new Set(done.flatMap(({ columns }) => columns))],
    inTable: done.some(({ inTable }) => inTable),
    changesFormulas: done.some(({ changesFormulas }) => changesFormulas),
  };
}

function checkPlace({ sheet, row, column }: CellEdit): void {
  if (row <= sheetRows && column < sheetColumns) return;
  throw new RefusedInput('sheet.too-large', { sheet, rows: row, columns: column + 1 });
}

/** Of several edits of a cell the last one, in the order of the sheet. */
function latest(edits: readonly CellEdit[]): readonly CellEdit[] {
  const byCell = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit]));
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function writeSheet(edits: readonly CellEdit[], path: string, book: OpenBook, styles: OwnStyles): Edited {
  const scan = new SheetScan(book.archive, path);
  const guards = guardsOf(scan.part, scan.part.innerText(scan.data), book.archive);
  const formulas = new SheetFormulas(scan, guards);
  const tasks = edits.map((edit) => taskOf(edit, scan, formulas));
  const changed = tasks.filter(({ keeps }) => !keeps);
  for (const { edit, style } of changed) {
    const refusal = refusalOf(edit, guards, book, () => isLockedStyle(style, book));
    if (refusal !== null) throw refusal;
  }
  const freed = new Map(changed.flatMap(({ old }) => formulas.followersOf(old).map((follower) => [follower.cell, follower])));
  const changesFormulas = changed.some(({ edit, old }) => formulas.written(old) !== null || isFormulaContent(edit.content));
  writeTasks(tasks, freed, scan, formulas, styles);
  for (const { edit } of changed) followTable(edit, guards.tables);
  scan.part.save();
  for (const { part } of guards.tables) part.save();
  return {
    columns: changed.map(({ edit }) => edit.column),
    inTable: changed.some(({ edit }) => placeInTable(edit, guards.tables) !== null),
    changesFormulas,
  };
}

function taskOf(edit: CellEdit, scan: SheetScan, formulas: SheetFormulas): Task {
  const row = scan.row(edit.row);
  const old = row?.cells.find(({ column }) => column === edit.column);
  const keeps = isFormulaContent(edit.content) && formulas.textAt(edit, old) === edit.content.formula;
  return { edit, old, keeps, style: old?.style ?? styleOfEmpty({ part: scan.part, row }, edit.column) };
}

function writeTasks(
  tasks: readonly Task[],
  freed: ReadonlyMap<ScannedCell, Follower>,
  scan: SheetScan,
  formulas: SheetFormulas,
  styles: OwnStyles,
): void {
  const { part } = scan;
  const tag = (local: string): string => part.tag(local);
  const rows = new EditedRows(scan);
  const written = tasks.filter(({ edit, old }) => old !== undefined || edit.content !== null || edit.format !== undefined);
  for (const { edit, old, keeps, style } of written) {
    const at = address(edit.row - 1, edit.column);
    const index = styles.editedIndex(style, edit.format ?? null, isQuoted(edit.content));
    const follower = old === undefined ? undefined : freed.get(old);
    const formula = follower === undefined ? (formulas.written(old)?.xml ?? '') : ownFormula(follower.text, tag);
    const kept = keeps ? { formula, attributes: old === undefined ? '' : metadataOf(part.textOf(old)) } : null;
    rows.put(edit, old, contentXml(edit.content, { at, style: index, tag, kept }));
  }
  rows.finish();
  const olds = new Set(written.map(({ old }) => old));
  for (const { cell, text, written: place } of freed.values()) if (!olds.has(cell)) part.replace(place, ownFormula(text, tag));
  if (written.length > 0) widenDimension(scan, areaOfEdits(written));
}

/** What Excel says of a formula whose results spill. */
const metadataOf = (cell: string): string => /^<[^>]*?(\scm\s*=\s*(?:"[^"]*"|'[^']*'))/.exec(cell)?.[1] ?? '';

/** They come in the order of rows. */
function areaOfEdits(tasks: readonly Task[]): Area {
  const columns = tasks.map(({ edit }) => edit.column);
  return {
    top: (tasks[0]?.edit.row ?? 1) - 1,
    bottom: (tasks.at(-1)?.edit.row ?? 1) - 1,
    left: columns.reduce((a, b) => Math.min(a, b)),
    right: columns.reduce((a, b) => Math.max(a, b)),
  };
}
