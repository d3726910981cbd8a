import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../../../../addin/workbook/file/write/workbook';
import type { SheetPlan } from '../../../../../engine/sheets/plan';

/** A workbook of a user's own: one sheet of plans as another program might have written it, without our mark. */
export function usersWorkbook(...plans: readonly SheetPlan[]): Uint8Array {
  return writeWorkbook(plans, { isMarked: false });
}

/** The same package with parts changed, added (where there was none, `before` is "") or left out (null). */
export function changed(bytes: Uint8Array, parts: Readonly<Record<string, (before: string) => string | null>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, change] of Object.entries(parts)) {
    const after = change(files[path] === undefined ? '' : strFromU8(files[path]));
    if (after === null) delete files[path];
    else files[path] = strToU8(after);
  }
  return zipSync(files, { mtime: new Date(1990, 4, 5) });
}

export const partOf = (bytes: Uint8Array, path: string): string => {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}; there are ${Object.keys(unzipSync(bytes)).join(', ')}`);
  return strFromU8(part);
};
