import type { SheetPlan } from '../../../../engine';
import { HostError } from '../../host-error';
import { sheetFiles, xmlDeclaration, type PartFile } from '../write/sheet-files';
import { nameKey } from '../../plan/sheet-names';
import type { Changes } from './calculation';
import type { OpenBook } from './open-book';
import { orphansOf } from './orphans';
import type { OwnStyles } from './own-styles';
import type { BookSheet } from './workbook-part';

/** A plan and where it goes. */
export interface Place {
  readonly plan: SheetPlan;
  /** The sheet of ours it replaces; null for a new one. */
  readonly old: (BookSheet & { readonly at: number }) | null;
}

/** Throws HostError sheet.not-ours, workbook.structure-locked. */
export function placesOf(plans: readonly SheetPlan[], { workbook, file }: OpenBook): Place[] {
  const known = new Map(workbook.sheets.map((sheet, at) => [nameKey(sheet.name), { ...sheet, at }]));
  const places = plans.map((plan) => {
    const old = known.get(nameKey(plan.name)) ?? null;
    if (old !== null && !old.isOurs) throw new HostError('sheet.not-ours', { sheet: plan.name });
    return { plan, old };
  });
  if (workbook.isLocked && places.some(({ old }) => old === null)) throw new HostError('workbook.structure-locked', { file });
  return places;
}

export interface PlacedSheets {
  /** Those that were there before and now say something else. */
  readonly changed: Changes['sheets'];
  /** Their parts, by name without letter case. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Writes the sheets. */
export function placeSheets(places: readonly Place[], book: OpenBook, styles: OwnStyles): PlacedSheets {
  const { archive, relations, dialect, workbook, types } = book;
  const plans = places.map(({ plan }) => plan);
  const oldPaths = places.map(({ old }) => (old === null ? null : sheetPath(old, book)));
  const orphans = orphansOf(
    oldPaths.flatMap((path) => path ?? []),
    archive,
  );
  for (const path of orphans) archive.drop(path);
  const pathFor = freePaths(book);
  const changed: Changes['sheets'][number][] = [];
  const paths = new Map<string, string>();
  places.forEach(({ plan, old }, index) => {
    const path = oldPaths[index] ?? pathFor('sheet');
    paths.set(nameKey(plan.name), path);
    const at =
      old === null
        ? workbook.addSheet(plan.name, relations.add(`${dialect.relations}/worksheet`, path))
        : workbook.numberNow(old.at);
    workbook.nameSheet(plan, old?.at ?? null, at);
    const setting = { dialect, styleIndex: styles.styleIndex, opensHere: false, plans, path, pathFor };
    const before = old === null ? null : archive.read(path);
    for (const part of sheetFiles(plan, setting)) putPart(part, book);
    if (old !== null && !isSame(before, archive.read(path))) changed.push({ sheetId: old.sheetId, plan });
  });
  for (const path of orphans) if (!archive.has(path)) types.remove(path);
  return { changed, paths };
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a !== null && b !== null && a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Part of a sheet of the list. Throws HostError file.damaged where there is none. */
export function sheetPath({ relation }: BookSheet, { relations, archive, file }: OpenBook): string {
  const path = relations.all.find(({ id }) => id === relation)?.path ?? null;
  if (path === null || !archive.has(path)) throw new HostError('file.damaged', { file });
  return path;
}

/** Paths beside the workbook's own parts, each with the lowest number no part has. */
function freePaths({ archive, path }: OpenBook): (kind: 'sheet' | 'drawing' | 'chart') => string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const given = new Set<string>();
  return (kind) => {
    for (let n = 1; ; n++) {
      const candidate = `${folder}${kind === 'sheet' ? 'worksheets' : `${kind}s`}/${kind}${n}.xml`;
      if (archive.has(candidate) || given.has(candidate)) continue;
      given.add(candidate);
      return candidate;
    }
  };
}

function putPart({ path, xml, type }: PartFile, { archive, types }: OpenBook): void {
  archive.put(path, new TextEncoder().encode(xmlDeclaration + xml));
  if (type !== null) types.set(path, type);
}
