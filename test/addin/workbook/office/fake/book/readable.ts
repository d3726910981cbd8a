import type { Host } from '../host';
import { columnLetters, localAddress } from './address';
import type { CellFormat, PartState, SheetState } from './sheet-state';

/** A sheet as plain data, for assertions. */
export interface ReadableSheet {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Values; rows end at their last one, null is an empty cell. An error is a text such as #REF!. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** With "=", by address. */
  readonly formulas: Readonly<Record<string, string>>;
  /** What somebody set, by address. */
  readonly formats: Readonly<Record<string, CellFormat>>;
  readonly names: readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[];
  readonly properties: Readonly<Record<string, string>>;
  readonly tables: readonly { readonly name: string; readonly range: string; readonly style: string }[];
  readonly merged: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly isProtected: boolean;
  /** 1-based. */
  readonly hiddenRows: readonly number[];
  /** Points by letter. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Points by 1-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly charts: readonly ReadablePart[];
  readonly validations: readonly ReadablePart[];
  readonly conditionals: readonly ReadablePart[];
  /** 1-based rows before which a page begins. */
  readonly pageBreaks: readonly number[];
  readonly page: Readonly<Record<string, unknown>>;
  readonly look: Readonly<Record<string, unknown>>;
  readonly filter: string | null;
}

export interface ReadablePart {
  readonly range: string | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly parts: readonly ReadablePart[];
}

const part = ({ area, settings, parts }: PartState): ReadablePart => ({
  range: area && localAddress(area),
  settings: { ...settings },
  parts: parts.map(part),
});

const byAddress = <T>(layer: { each(visit: (value: T, row: number, column: number) => void): void }): Record<string, T> => {
  const found: Record<string, T> = {};
  layer.each((value, row, column) => (found[columnLetters(column) + (row + 1)] = value));
  return found;
};

function rowsOf(sheet: SheetState): (string | number | boolean | null)[][] {
  const area = sheet.values.bounds();
  const rows = Array.from({ length: area ? area.row + area.rows : 0 }, (_, row) => {
    const cells = sheet.values.row(row);
    const last = cells.findLastIndex((cell) => cell !== undefined);
    return Array.from({ length: last + 1 }, (_cell, column) => cells[column] ?? null);
  });
  return rows;
}

function readable(sheet: SheetState): ReadableSheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: rowsOf(sheet),
    formulas: byAddress(sheet.formulas),
    formats: byAddress(sheet.formats),
    names: sheet.names.map(({ name, formula, visible }) => ({ name, formula, visible })),
    properties: Object.fromEntries(sheet.properties),
    tables: sheet.tables.map(({ name, area, style }) => ({ name, range: localAddress(area), style })),
    merged: sheet.merged.map(localAddress),
    frozen: sheet.frozen && { rows: sheet.frozen.rows, columns: sheet.frozen.columns },
    isProtected: sheet.isProtected,
    hiddenRows: [...sheet.hiddenRows].map((row) => row + 1).sort((a, b) => a - b),
    columnWidths: Object.fromEntries([...sheet.columnWidths].map(([column, width]) => [columnLetters(column), width])),
    rowHeights: Object.fromEntries([...sheet.rowHeights].map(([row, height]) => [row + 1, height])),
    charts: sheet.charts.map(part),
    validations: sheet.validations.map(part),
    conditionals: sheet.conditionals.map(part),
    pageBreaks: sheet.pageBreaks.map(({ area }) => (area?.row ?? 0) + 1),
    page: { ...sheet.page },
    look: { ...sheet.look },
    filter: sheet.filter && localAddress(sheet.filter.area),
  };
}

/** The workbook as it now is. Two of these are equal where no person could tell the workbooks apart. */
export class ReadableBook {
  constructor(private readonly host: Host) {}

  get sheets(): readonly ReadableSheet[] {
    this.host.calculate();
    return this.host.sheets.map(readable);
  }

  get names(): readonly { readonly name: string; readonly formula: string }[] {
    return this.host.names.map(({ name, formula }) => ({ name, formula }));
  }

  get sheetNames(): readonly string[] {
    return this.host.sheets.map((sheet) => sheet.name);
  }

  /** Refused where there is none, so that a test cannot pass on nothing. */
  sheet(name: string): ReadableSheet {
    this.host.calculate();
    const found = this.host.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name} among ${this.sheetNames.join(', ')}`);
    return readable(found);
  }

  /** What is selected, with its sheet: "TA2026!A1:B2". */
  get selection(): string {
    return `${this.host.active.name}!${this.host.allSelected.map(localAddress).join(',')}`;
  }

  /** Steps that a person could take back with Ctrl+Z. */
  get undoSteps(): number {
    return this.host.undo.length;
  }

  get eventsEnabled(): boolean {
    return this.host.eventsEnabled;
  }

  /** Handlers that are registered, of all events. */
  get handlers(): number {
    return this.host.events.handlers;
  }

  /** The keyboard was put into the sheet. */
  get hasKeyboard(): boolean {
    return this.host.hasKeyboard;
  }
}
