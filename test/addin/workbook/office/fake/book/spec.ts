import type { Host } from '../host';
import { parseAddress } from './address';
import { Journal } from './journal';
import { spillOf } from './spills';
import { SheetState, type Visibility } from './sheet-state';

/** A cell of a workbook to begin with: as stored, never parsed. A formula comes with the result it had; null is an empty cell. */
export type SpecCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value: string | number | boolean }
  | { readonly error: string };

/** A workbook to begin with. Rows end at their last value. */
export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names?: readonly NameSpec[];
  /** Which sheets there are is protected. */
  readonly isStructureLocked?: boolean;
  /** Days are counted from 1904, as old Excels on Mac did. */
  readonly is1904?: boolean;
}

export interface NameSpec {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly visible?: boolean;
}

export interface SheetSpec {
  readonly name: string;
  readonly rows?: readonly (readonly SpecCell[])[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Number formats by address of cells: { 'B2:B9': '#,##0.00' }. They count as used. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merged?: readonly string[];
  /** Areas that the formula in their first cell fills with what stands there. */
  readonly spills?: readonly string[];
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  readonly isProtected?: boolean;
  readonly names?: readonly NameSpec[];
  readonly tables?: readonly { readonly name: string; readonly range: string }[];
  readonly filter?: { readonly range: string; readonly isFiltering?: boolean };
}

const visibilities: Readonly<Record<string, Visibility>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

const names = (specs: readonly NameSpec[] = []) =>
  specs.map(({ name, formula, visible = true }) => ({ name, formula, visible, comment: '' }));

/** Puts the workbook into the host, as if it had been opened so: no undo, no events. */
export function openBook(host: Host, spec: BookSpec): void {
  host.sheets = spec.sheets.map((one) => sheetOf(host, one));
  host.names = names(spec.names);
  host.isStructureLocked = spec.isStructureLocked === true;
  host.is1904 = spec.is1904 === true;
  host.active = host.sheets.find((sheet) => sheet.visibility === 'Visible') ?? host.sheets[0] ?? host.active;
}

function sheetOf(host: Host, spec: SheetSpec): SheetState {
  const sheet = new SheetState(host.nextId('S'), spec.name);
  const journal = new Journal();
  (spec.rows ?? []).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const value = typeof cell === 'object' ? ('error' in cell ? cell.error : cell.value) : cell;
      sheet.values.set(row, column, value, journal);
      if (typeof cell !== 'object' || !('formula' in cell)) return;
      sheet.formulas.set(row, column, cell.formula, journal);
      host.givenResults.set(cell.formula, cell.value);
    }),
  );
  for (const [address, numberFormat] of Object.entries(spec.formats ?? {})) {
    const area = parseAddress(address);
    const format = { numberFormat };
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        sheet.formats.set(row, column, format, journal);
    }
  }
  sheet.visibility = visibilities[spec.visibility ?? 'visible'] ?? 'Visible';
  sheet.isProtected = spec.isProtected === true;
  sheet.names = names(spec.names);
  sheet.merged = (spec.merged ?? []).map(parseAddress);
  sheet.spills = (spec.spills ?? []).map((area) => spillOf(sheet, parseAddress(area)));
  sheet.hiddenRows = new Set((spec.hiddenRows ?? []).map((row) => row - 1));
  sheet.filter = spec.filter ? { area: parseAddress(spec.filter.range), isFiltering: spec.filter.isFiltering === true } : null;
  sheet.tables = (spec.tables ?? []).map(({ name, range }) => ({
    id: host.nextId('T'),
    name,
    area: parseAddress(range),
    style: 'TableStyleMedium2',
    hasHeaders: true,
  }));
  return sheet;
}
