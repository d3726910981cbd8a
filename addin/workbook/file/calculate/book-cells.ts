import type { CellValue, SheetGrid } from '../../../../engine';
import { cellReference, rangeReference } from '../cell-reference';
import { serialOf } from '../date-text';
import type { Workings } from '../opened-workbook';
import { address } from '../write/address';
import { areasOf, type Area, type Formula } from './formula-tree';
import { Doubt } from './value';

/** Cells that all formulas together may look at: some seconds of work. */
const mostVisits = 150_000_000;
/** Cells that array formulas may fill. */
const mostFilled = 1_000_000;
/** Cells noted to be calculated before others, the same one several times. */
const mostNeeds = 5_000_000;

/** A workbook whose formulas would take longer than a person waits. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly';
}

/** A cell whose value is not stored. */
export class OpenCell {
  state: 'waiting' | 'begun' | 'known' | 'unknown' = 'waiting';
  formula: Formula | null = null;
  value: CellValue = null;

  /** null where the cell's value cannot be calculated at all. */
  constructor(readonly parse: () => Formula | null) {}
}

type Content = CellValue | OpenCell;

/** All cells of a workbook: stored values, dates as numbers, and the cells that are to be calculated. */
export class BookCells {
  private readonly sheets: Content[][][];
  private readonly subtotals = new Map<number, ReadonlyMap<string, boolean>>();
  private readonly hidden: readonly ReadonlySet<number>[];
  private visits = 0;
  private needs = 0;
  private filled = 0;

  constructor(
    private readonly grids: readonly SheetGrid[],
    workings: Workings,
  ) {
    this.hidden = grids.map(({ hiddenRows = [] }) => new Set(hiddenRows));
    this.sheets = grids.map(({ name, rows }) => {
      const texts = workings.texts?.get(name ?? '') ?? new Map<string, string>();
      const cells = rows.map((row) => row.map((value) => stored(value, workings)));
      for (const [at, text] of texts) put(cells, at, text);
      return cells;
    });
    grids.forEach(({ name }, sheet) => {
      for (const { area } of workings.pending.get(name ?? '') ?? []) if (area !== undefined) this.blot(sheet, area);
    });
  }

  /** Makes a cell one that is to be calculated. */
  open(sheet: number, at: string, parse: () => Formula | null): OpenCell {
    const cell = new OpenCell(parse);
    put(this.sheets[sheet] ?? [], at, cell);
    return cell;
  }

  at(sheet: number, row: number, column: number): CellValue {
    return valueOf(this.sheets[sheet]?.[row]?.[column] ?? null);
  }

  /** Every value of a rectangle, row by row, without what lies beyond the sheet's last cells. */
  each(area: Area, visit: (value: CellValue, row: number, column: number) => void): void {
    this.eachContent(area, (content, row, column) => visit(valueOf(content), row, column));
  }

  /** Cells that must be calculated before a formula can be. */
  waitingFor(formula: Formula): readonly OpenCell[] {
    const found: OpenCell[] = [];
    for (const area of areasOf(formula))
      this.eachContent(area, (content) => {
        if (!(content instanceof OpenCell) || (content.state !== 'waiting' && content.state !== 'begun')) return;
        found.push(content);
        if (++this.needs > mostNeeds) throw new TooCostly();
      });
    return found;
  }

  /** Whether a cell is a subtotal, whose value no other subtotal counts again. Throws Doubt where it only holds one. */
  isSubtotal(sheet: number, row: number, column: number): boolean {
    const isWhole = this.subtotalsOf(sheet).get(address(row, column));
    if (isWhole === false) throw new Doubt();
    return isWhole === true;
  }

  isHidden(sheet: number, row: number): boolean {
    return this.hidden[sheet]?.has(row + 1) === true;
  }

  private subtotalsOf(sheet: number): ReadonlyMap<string, boolean> {
    let found = this.subtotals.get(sheet);
    if (found === undefined) {
      const texts = [...(this.grids[sheet]?.formulaTexts ?? [])].filter(([, text]) => /SUBTOTAL|AGGREGATE/i.test(text));
      found = new Map(texts.map(([at, text]) => [at, /^\s*SUBTOTAL\([^()"]*\)\s*$/i.test(text)]));
      this.subtotals.set(sheet, found);
    }
    return found;
  }

  private eachContent(area: Area, visit: (content: Content, row: number, column: number) => void): void {
    const rows = this.sheets[area.sheet] ?? [];
    const bottom = Math.min(area.bottom, rows.length - 1);
    for (let row = area.top; row <= bottom; row++) {
      const cells = rows[row] ?? [];
      const right = Math.min(area.right, cells.length - 1);
      this.visits += 1 + Math.max(0, right - area.left);
      if (this.visits > mostVisits) throw new TooCostly();
      for (let column = area.left; column <= right; column++) visit(cells[column] ?? null, row, column);
    }
  }

  /** What an array formula fills besides its first cell is as unknown as that, though no formula stands in it. */
  private blot(sheet: number, text: string): void {
    const range = rangeReference(text);
    const cells = this.sheets[sheet] ?? [];
    if (range === null) return;
    this.filled += range.rows * range.columns;
    if (this.filled > mostFilled) throw new TooCostly();
    for (let row = range.row; row < range.row + range.rows; row++)
      for (let column = range.column; column < range.column + range.columns; column++) {
        put(cells, address(row, column), unknown());
      }
  }
}

function unknown(): OpenCell {
  const cell = new OpenCell(() => null);
  cell.state = 'unknown';
  return cell;
}

function valueOf(content: Content): CellValue {
  if (!(content instanceof OpenCell)) return content;
  if (content.state !== 'known') throw new Doubt();
  return content.value;
}

function put(cells: Content[][], at: string, content: Content): void {
  const place = cellReference(at);
  if (place === null) return;
  while (cells.length <= place.row) cells.push([]);
  const row = cells[place.row] ?? [];
  while (row.length < place.column) row.push(null);
  row[place.column] = content;
}

/** Dates are numbers for a formula; texts that only look like one are put in their place afterwards. */
function stored(value: CellValue, { date1904, isOpenDocument }: Workings): Content {
  if (typeof value === 'boolean' && isOpenDocument === true) return unknown();
  return typeof value === 'string' ? (serialOf(value, date1904) ?? value) : value;
}
