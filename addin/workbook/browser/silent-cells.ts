import type { SheetGrid } from '../../../engine';
import { cellReference, rangeReference } from '../cell-reference';
import { TooCostly } from '../file/calculate/book-cells';
import type { PendingFormula, Workings } from '../file/opened-workbook';
import { address } from '../plan/address';

/** Columns by row, both 0-based. */
interface Places {
  readonly rows: ReadonlyMap<number, readonly number[]>;
  readonly lastRow: number;
}

const nowhere: Places = { rows: new Map(), lastRow: -1 };

/** Cells that array formulas without a result may fill. */
const mostFilled = 1_000_000;

/**
 * Cells that may show nothing and are not empty to a formula: texts without letters, formulas, and what an array formula without a result
 * fills. Where they end a line, the lines of a sheet do not reach to them.
 */
export class SilentCells {
  private readonly texts = new Map<string, Places>();
  private readonly filled = new Map<string, ReadonlySet<string> | null>();
  private readonly formulas = new WeakMap<ReadonlyMap<string, string>, Places>();

  constructor(private readonly workings: Workings | null) {}

  /** Columns of such cells in a row, which is 0-based; in no order. Throws TooCostly, as does `lastRow`. */
  inRow(grid: SheetGrid, row: number): readonly number[] {
    const [texts, formulas] = [this.textsOf(grid).rows.get(row), this.formulasOf(grid).rows.get(row)];
    return texts === undefined ? (formulas ?? []) : [...texts, ...(formulas ?? [])];
  }

  /** -1 where there are none. */
  lastRow(grid: SheetGrid): number {
    return Math.max(this.textsOf(grid).lastRow, this.formulasOf(grid).lastRow);
  }

  /** Whether an array formula without a result may fill the cell, by its A1 address. */
  isFilled(sheet: string, at: string): boolean {
    const cells = this.filledOf(sheet);
    return cells === null || cells.has(at);
  }

  private textsOf({ name }: SheetGrid): Places {
    const key = name ?? '';
    let places = this.texts.get(key);
    if (places === undefined) {
      const empty = [...(this.workings?.texts?.get(key) ?? [])].flatMap(([at, text]) => (text === '' ? [at] : []));
      const filled = this.filledOf(key);
      if (filled === null) throw new TooCostly();
      this.texts.set(key, (places = placesOf([...empty, ...filled])));
    }
    return places;
  }

  /** null: more than can be noted. */
  private filledOf(sheet: string): ReadonlySet<string> | null {
    let cells = this.filled.get(sheet);
    if (cells === undefined) this.filled.set(sheet, (cells = cellsOf(this.workings?.pending.get(sheet) ?? [])));
    return cells;
  }

  private formulasOf({ formulaTexts }: SheetGrid): Places {
    if (formulaTexts === undefined) return nowhere;
    let places = this.formulas.get(formulaTexts);
    if (places === undefined) this.formulas.set(formulaTexts, (places = placesOf(formulaTexts.keys())));
    return places;
  }
}

function cellsOf(formulas: readonly PendingFormula[]): ReadonlySet<string> | null {
  const cells = new Set<string>();
  for (const { area } of formulas) {
    const range = area === undefined ? null : rangeReference(area);
    if (range === null) continue;
    if (cells.size + range.rows * range.columns > mostFilled) return null;
    for (let row = range.row; row < range.row + range.rows; row++)
      for (let column = range.column; column < range.column + range.columns; column++) cells.add(address(row, column));
  }
  return cells;
}

function placesOf(addresses: Iterable<string>): Places {
  const rows = new Map<number, number[]>();
  let lastRow = -1;
  for (const at of addresses) {
    const place = cellReference(at);
    if (place === null) continue;
    const columns = rows.get(place.row);
    if (columns === undefined) rows.set(place.row, [place.column]);
    else columns.push(place.column);
    lastRow = Math.max(lastRow, place.row);
  }
  return { rows, lastRow };
}
