import type { Host } from '../host';
import { OfficeError } from '../rules/errors';
import { renameInFormula } from './shift-formula';
import { SheetState, type Visibility } from './sheet-state';

const refused = /[:\\/?*[\]]|^'|'$/;

function checkName(host: Host, name: string, own: SheetState | null): void {
  if (name === '' || name.length > 31 || refused.test(name))
    throw new OfficeError('InvalidArgument', `"${name}" is no name of a sheet`);
  const other = host.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== own) throw new OfficeError('ItemAlreadyExists', `${name} exists`);
}

/** A sheet at the end, as `worksheets.add` makes it. */
export function addSheet(host: Host, wanted: string | undefined): SheetState {
  host.mayChangeSheets();
  if (host.isOtherWorkbookInFront) throw new OfficeError('GeneralException', 'another workbook is in front');
  let number = host.sheets.length + 1;
  while (wanted === undefined && host.findSheet(`Taul${number}`)) number += 1;
  const name = wanted ?? `Taul${number}`;
  checkName(host, name, null);
  const sheet = new SheetState(host.nextId('S'), name);
  host.put(host, 'sheets', [...host.sheets, sheet]);
  host.tell('onAdded', sheet, { type: 'WorksheetAdded' });
  return sheet;
}

/** Formulas that read the sheet become #REF!. The last sheet people can see stays. */
export function deleteSheet(host: Host, sheet: SheetState): void {
  host.mayChangeSheets();
  const rest = host.sheets.filter((one) => one !== sheet);
  if (sheet.visibility === 'VeryHidden') throw new OfficeError('InvalidOperation', 'a very hidden sheet cannot be deleted');
  if (!rest.some((one) => one.visibility === 'Visible'))
    throw new OfficeError('InvalidOperation', 'the last visible sheet stays');
  host.put(host, 'sheets', rest);
  host.put(sheet, 'isGone', true);
  rewriteFormulas(host, sheet.name, null);
  if (host.active === sheet) host.put(host, 'active', rest.find((one) => one.visibility === 'Visible') ?? host.active);
  host.tell('onDeleted', sheet, { type: 'WorksheetDeleted' });
}

export function renameSheet(host: Host, sheet: SheetState, name: string): void {
  host.mayChangeSheets();
  checkName(host, name, sheet);
  const before = sheet.name;
  host.put(sheet, 'name', name);
  rewriteFormulas(host, before, name);
  host.tell('onNameChanged', sheet, { type: 'WorksheetNameChanged', nameBefore: before, nameAfter: name });
}

export function moveSheet(host: Host, sheet: SheetState, position: number): void {
  host.mayChangeSheets();
  const rest = host.sheets.filter((one) => one !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > rest.length)
    throw new OfficeError('InvalidArgument', 'no such position');
  host.put(host, 'sheets', [...rest.slice(0, position), sheet, ...rest.slice(position)]);
  host.tell('onMoved', sheet, { type: 'WorksheetMoved' });
}

export function showSheet(host: Host, sheet: SheetState, visibility: unknown): void {
  host.mayChangeSheets();
  if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') {
    throw new OfficeError('InvalidArgument', 'no such visibility');
  }
  const others = host.sheets.some((one) => one !== sheet && one.visibility === 'Visible');
  if (visibility !== 'Visible' && !others) throw new OfficeError('InvalidOperation', 'one sheet must be visible');
  host.put(sheet, 'visibility', visibility satisfies Visibility);
  host.tell('onVisibilityChanged', sheet, { type: 'WorksheetVisibilityChanged' });
}

function rewriteFormulas(host: Host, from: string, to: string | null): void {
  for (const sheet of host.sheets) {
    const edits: [number, number, string][] = [];
    sheet.formulas.each((formula, row, column) => {
      const next = renameInFormula(formula, from, to);
      if (next !== formula) edits.push([row, column, next]);
    });
    for (const [row, column, next] of edits) sheet.formulas.set(row, column, next, host.journal);
  }
  host.touch();
}
