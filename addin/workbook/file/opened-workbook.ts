import type { SheetGrid } from '../../../engine';

/** A file's worksheets, and the names of its sheets that have no cells: charts, macros, dialogs. */
export interface OpenedWorkbook {
  readonly sheets: readonly SheetGrid[];
  readonly otherSheets: readonly string[];
  /** What is needed to calculate formulas without a stored result; absent where there are none. */
  readonly workings?: Workings;
}

/** A formula cell without a stored result. */
export interface PendingFormula {
  /** A1 address. */
  readonly at: string;
  readonly isDate: boolean;
  readonly isArray: boolean;
  /** The rectangle an array formula fills, as the file writes it. */
  readonly area?: string;
}

export interface DefinedName {
  readonly name: string;
  readonly text: string;
  /** Position of the sheet it belongs to, among all sheets of the file; null for the whole workbook. */
  readonly sheet: number | null;
}

/** A table of a worksheet, whose columns formulas may call by name. Rows and columns are 0-based and include headings and totals. */
export interface TableArea {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

export interface Workings {
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableArea[];
  /** By the name of their sheet. */
  readonly pending: ReadonlyMap<string, readonly PendingFormula[]>;
  /** By the name of their sheet and A1 address: texts that the grid does not show as such, empty ones and those that look like its dates. */
  readonly texts?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Rectangles that one formula fills ("B2:B9"), by the name of their sheet. */
  readonly arrays?: ReadonlyMap<string, readonly string[]>;
  /** Some functions follow settings of such a file. */
  readonly isOpenDocument?: boolean;
}
