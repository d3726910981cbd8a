import type { Rectangle } from './address';
import { Layer } from './layer';

/** How one cell looks; only what somebody set. */
export interface CellFormat {
  readonly [property: string]: string | number | boolean;
}

export interface NameState {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface TableState {
  readonly id: string;
  name: string;
  area: Rectangle;
  style: string;
  hasHeaders: boolean;
}

/** Settings of an object as a bag of named properties: charts, page layouts, validations and the like. */
export type Settings = Record<string, unknown>;

export interface PartState {
  readonly id: string;
  area: Rectangle | null;
  readonly settings: Settings;
  parts: PartState[];
}

/** A formula that fills an area; it does as long as nothing else stands there. */
export interface SpillState {
  readonly area: Rectangle;
  readonly formula: string;
  readonly results: readonly (readonly (string | number | boolean)[])[];
  fills: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet as Excel holds it. Fields are replaced, never changed in place, so that a journal can bring them back. */
export class SheetState {
  readonly values = new Layer<string | number | boolean>();
  readonly formulas = new Layer<string>();
  readonly formats = new Layer<CellFormat>();
  visibility: Visibility = 'Visible';
  isProtected = false;
  isGone = false;
  names: readonly NameState[] = [];
  properties: ReadonlyMap<string, string> = new Map();
  tables: readonly TableState[] = [];
  charts: readonly PartState[] = [];
  validations: readonly PartState[] = [];
  conditionals: readonly PartState[] = [];
  pageBreaks: readonly PartState[] = [];
  merged: readonly Rectangle[] = [];
  spills: readonly SpillState[] = [];
  filter: { readonly area: Rectangle; readonly isFiltering: boolean } | null = null;
  frozen: Rectangle | null = null;
  hiddenRows: ReadonlySet<number> = new Set();
  /** Points. These two change in place, by the journal: a sheet may have a height for each of its rows. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  readonly page: Settings = {};
  readonly look: Settings = { showGridlines: true, tabColor: '', standardWidth: 64 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Cells with something in them; with formatted ones unless `valuesOnly`. */
  used(valuesOnly: boolean, within?: Rectangle): Rectangle | null {
    const all = [this.values.bounds(within), valuesOnly ? null : this.formats.bounds(within)].filter((area) => area !== null);
    if (all.length === 0) return null;
    const row = Math.min(...all.map((area) => area.row));
    const column = Math.min(...all.map((area) => area.column));
    return {
      row,
      column,
      rows: Math.max(...all.map((area) => area.row + area.rows)) - row,
      columns: Math.max(...all.map((area) => area.column + area.columns)) - column,
    };
  }
}
