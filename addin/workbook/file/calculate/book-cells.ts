import type { CellValue, SheetGrid } from '../../../../engine';
import { address } from '../../plan/address';
import type { Area } from './formula-tree';
import { Doubt } from './value';

/** Cells that all formulas together may look at: some seconds of work. */
const mostVisits = 20_000_000;

/** A workbook whose formulas would take longer than a person waits. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly';
}

/** Where values stand; `value` throws Doubt where one is not known. */
export interface CellSource {
  readonly value: (sheet: number, row: number, column: number) => CellValue;
  readonly height: (sheet: number) => number;
  readonly width: (sheet: number) => number;
}

/** What formulas know of a workbook besides its values, and how much they have looked at. */
export class BookFacts {
  private readonly subtotals = new Map<number, ReadonlyMap<string, boolean>>();
  private readonly hidden: readonly ReadonlySet<number>[];
  private visits = 0;
  /** Grows with each calculation: values remembered from the one before may have changed. */
  turn = 0;

  constructor(
    private grids: readonly SheetGrid[],
    readonly isOpenDocument: boolean,
  ) {
    this.hidden = grids.map(({ hiddenRows = [] }) => new Set(hiddenRows));
  }

  /** Another calculation begins, over the same sheets with other cells in them. */
  begin(grids: readonly SheetGrid[]): void {
    if (grids.some(({ formulaTexts }, at) => formulaTexts !== this.grids[at]?.formulaTexts)) this.subtotals.clear();
    this.grids = grids;
    this.visits = 0;
    this.turn++;
  }

  /** Throws TooCostly. */
  visit(cells: number): void {
    this.visits += cells;
    if (this.visits > mostVisits) throw new TooCostly();
  }

  isHidden(sheet: number, row: number): boolean {
    return this.hidden[sheet]?.has(row + 1) === true;
  }

  /** Whether a cell is a subtotal, whose value no other subtotal counts again. Throws Doubt where it only holds one. */
  isSubtotal(sheet: number, row: number, column: number): boolean {
    const isWhole = this.subtotalsOf(sheet).get(address(row, column));
    if (isWhole === false) throw new Doubt();
    return isWhole === true;
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
}

/** All cells of a workbook as functions see them. */
export class BookCells {
  /** Values by sheet, row and column: asking HyperFormula for each of them each time takes ten times as long. */
  private readonly values: CellValue[][][] = [];
  private readonly sizes: { height: number; width: number }[] = [];

  constructor(
    private readonly source: CellSource,
    private readonly facts: BookFacts,
  ) {}

  at(sheet: number, row: number, column: number): CellValue {
    const cells = ((this.values[sheet] ??= [])[row] ??= []);
    const known = cells[column];
    if (known !== undefined) return known;
    return (cells[column] = this.source.value(sheet, row, column));
  }

  /** Every value of a rectangle, row by row, without what lies beyond the sheet's last cells. */
  each(area: Area, visit: (value: CellValue, row: number, column: number) => void): void {
    const { height, width } = this.sizeOf(area.sheet);
    const bottom = Math.min(area.bottom, height - 1);
    const right = Math.min(area.right, width - 1);
    for (let row = area.top; row <= bottom; row++) {
      this.facts.visit(1 + Math.max(0, right - area.left));
      for (let column = area.left; column <= right; column++) visit(this.at(area.sheet, row, column), row, column);
    }
  }

  private sizeOf(sheet: number): { height: number; width: number } {
    return (this.sizes[sheet] ??= { height: this.source.height(sheet), width: this.source.width(sheet) });
  }

  isSubtotal(sheet: number, row: number, column: number): boolean {
    return this.facts.isSubtotal(sheet, row, column);
  }

  isHidden(sheet: number, row: number): boolean {
    return this.facts.isHidden(sheet, row);
  }
}
