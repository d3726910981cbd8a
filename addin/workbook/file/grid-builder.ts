import type { CellValue, MergedCells, SheetGrid, SheetOrigin } from '../../../engine';
import { serialOf } from '../date-text';
import { address } from '../plan/address';
import { sheetColumns, sheetRows } from '../sheet-size';
import type { PendingFormula } from './opened-workbook';
import type { Room } from './room';

const noCells: readonly CellValue[] = [];
/** Places that a formula (besides its text) or merged rectangle takes of the room: about what it takes of memory. */
const recordPlaces = 8;

/** A place no sheet has. */
export class PlaceFault extends Error {
  override readonly name = 'PlaceFault';
}

/** What a file says of a formula's result. */
export interface FormulaResult {
  readonly isStored: boolean;
  /** The cell shows dates. */
  readonly isDate?: boolean;
  /** One formula for a range of cells. */
  readonly isArray?: boolean;
  /** The rectangle such a formula fills. */
  readonly area?: string;
}

/** Collects what a reader finds in one worksheet, whatever its format, and makes it a grid. Rows and columns are 0-based. */
export class GridBuilder {
  private readonly rows: CellValue[][] = [];
  /** Formulas whose result the file does not hold. */
  readonly pending: PendingFormula[] = [];
  /** Texts by A1 address that the grid's value does not show to be one: empty ones, and those that look like its dates. */
  readonly texts = new Map<string, string>();
  /** Rectangles that one formula fills ("B2:B9"), whether their values are stored or not. */
  readonly arrays: string[] = [];
  private readonly formulaTexts = new Map<string, string>();
  private readonly merged: MergedCells[] = [];
  private readonly hiddenRows: number[] = [];

  constructor(private readonly room: Room) {}

  /** null changes nothing: a cell without a value is no cell. Throws PlaceFault, HostError. */
  value(row: number, column: number, value: CellValue): void {
    if (value === null) return;
    checkPlace(row, column);
    let cells = this.rows[row];
    if (cells === undefined) this.rows[row] = cells = [];
    if (column >= cells.length) {
      this.room.take(column + 1 - cells.length);
      while (cells.length < column) cells.push(null);
      cells.push(value);
    } else if ((cells[column] ?? null) === null) cells[column] = value;
    // Of two values for one cell nobody knows which is meant; Excel calls such a file damaged.
    else throw new PlaceFault(`two values in row ${row + 1}, column ${column + 1}`);
  }

  /** Says that a cell holds a text, as far as its value does not. */
  isText(row: number, column: number, text: string): void {
    const first = text.charCodeAt(0);
    if (text !== '' && (first < 48 || first > 57 || serialOf(text, false) === null)) return;
    this.room.take(recordPlaces);
    this.texts.set(address(row, column), text);
  }

  formula(row: number, column: number, text: string, result: FormulaResult): void {
    checkPlace(row, column);
    this.room.take(recordPlaces + (text.length >> 3));
    const at = address(row, column);
    this.formulaTexts.set(at, detached(text));
    const { isStored, isDate = false, isArray = false, area } = result;
    if (isArray) this.arrays.push(area ?? at);
    if (!isStored) this.pending.push({ at, isDate, isArray, ...(area !== undefined && { area }) });
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    checkPlace(row, column);
    this.room.take(recordPlaces);
    if (rows * columns > 1) this.merged.push({ row: row + 1, column, rows, columns });
  }

  hideRows(first: number, count: number): void {
    this.room.take(count);
    for (let row = first; row < first + count; row++) this.hiddenRows.push(row + 1);
  }

  build(sheet: {
    readonly name: string;
    readonly file: string;
    readonly visibility: SheetGrid['visibility'];
    readonly ours?: SheetOrigin;
  }): SheetGrid {
    this.room.take(this.rows.length);
    const { rows, pending, formulaTexts, merged } = this;
    // Rows hidden below the last cell hide nothing.
    const hiddenRows = this.hiddenRows.filter((row) => row <= rows.length);
    return {
      ...sheet,
      rows: Array.from(rows, (row) => row ?? noCells),
      formulasWithoutValue: pending.map(({ at }) => at),
      formulas: formulaTexts.size,
      ...(formulaTexts.size > 0 && { formulaTexts }),
      ...(merged.length > 0 && { merged }),
      ...(hiddenRows.length > 0 && { hiddenRows }),
    };
  }
}

function checkPlace(row: number, column: number): void {
  if (!(row >= 0 && row < sheetRows && column >= 0 && column < sheetColumns))
    throw new PlaceFault(`row ${row}, column ${column}`);
}

/** A text of its own. What is cut out of a file's text otherwise keeps all of that text in memory. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
