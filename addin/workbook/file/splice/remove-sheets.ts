import { HostError } from '../../host-error';
import { partKey } from '../zip/package';
import { nameKey } from '../../plan/sheet-names';
import { formulasOf, readsSheet } from './book-formulas';
import type { OpenBook } from './open-book';
import { orphansOf } from './orphans';
import { sheetPath } from './place-sheets';
import type { BookSheet } from './workbook-part';

/**
 * Takes sheets of ours out of a workbook, with all that hangs on them alone; gives those taken out. Names nobody has are passed over, and so
 * is a sheet that a formula of the user reads: without it Excel would call that formula damaged.
 * Throws HostError sheet.not-ours, workbook.structure-locked, file.damaged.
 */
export function removeSheets(names: readonly string[], book: OpenBook): readonly BookSheet[] {
  const { archive, relations, types, workbook, file } = book;
  const wanted = new Set(names.map(nameKey));
  const found = workbook.sheets.flatMap((sheet, at) =>
    wanted.has(nameKey(sheet.name)) ? [{ sheet, at, path: sheetPath(sheet, book) }] : [],
  );
  const foreign = found.find(({ sheet }) => !sheet.isOurs);
  if (foreign !== undefined) throw new HostError('sheet.not-ours', { sheet: foreign.sheet.name });
  const formulas = found.length === 0 ? [] : [...formulasOf(book, new Set(found.map(({ at }) => at)))];
  const going = found.filter(({ sheet }) => !formulas.some((formula) => readsSheet(formula, sheet.name)));
  if (going.length === 0) return [];
  if (workbook.isLocked) throw new HostError('workbook.structure-locked', { file });
  for (const path of orphansOf(
    going.map(({ path }) => path),
    archive,
  )) {
    archive.drop(path);
    types.remove(path);
  }
  for (const { at, path } of going) {
    workbook.removeSheet(at);
    archive.drop(path);
    types.remove(path);
    for (const relation of relations.all)
      if (relation.path !== null && partKey(relation.path) === partKey(path)) relations.remove(relation);
  }
  return going.map(({ sheet }) => sheet);
}
