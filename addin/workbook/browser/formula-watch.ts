import { nameKey, type SheetGrid } from '../../../engine';
import { cellReference, rangeReference } from '../cell-reference';
import { formulaReads } from '../file/calculate/formula-reads';
import type { Vocabulary } from '../file/calculate/translate-formula';
import { address } from '../plan/address';
import type { HeldSheets } from '../held-sheets';
import { FormulaIndex } from './formula-index';
import type { CellPlace } from './live-formulas';
import type { OpenedBook } from './opened-book';

/** A formula that reads a changed cell. `area`: the cells it fills besides its own, where it fills several. */
export interface ReachedFormula extends CellPlace {
  /** As the file writes it. */
  readonly text: string;
  readonly area: readonly CellPlace[];
}

/** Which formulas read what, in the workbook as it stands. The index is made at the first question. */
export class FormulaWatch {
  private index: FormulaIndex | null = null;
  private readonly found = new WeakMap<ReadonlyMap<string, string>, readonly string[]>();

  constructor(
    private readonly held: HeldSheets,
    private readonly opened: OpenedBook,
    private readonly words: () => Vocabulary,
  ) {}

  /** Cells whose formulas are such; looked for once, until any formula of their sheet becomes another. */
  using(isSuch: (formula: string) => boolean): readonly CellPlace[] {
    return this.held.grids().flatMap(({ name, formulaTexts }) => {
      if (formulaTexts === undefined) return [];
      let found = this.found.get(formulaTexts);
      if (found === undefined) {
        found = [...formulaTexts].flatMap(([at, text]) => (isSuch(text) ? [at] : []));
        this.found.set(formulaTexts, found);
      }
      return found.flatMap((at) => {
        const place = cellReference(at);
        return place === null ? [] : [{ sheet: name ?? '', row: place.row + 1, column: place.column }];
      });
    });
  }

  /** The formula of a cell came, went or became another. */
  changed(place: CellPlace): void {
    const grid = this.grid(place.sheet);
    if (grid !== undefined) this.put(place, grid, this.indexed());
  }

  /** Whole sheets came, went or became others. */
  sheetsChanged(sheets: readonly string[]): void {
    if (this.index === null) return;
    for (const sheet of sheets) {
      this.index.removeSheet(nameKey(sheet));
      const grid = this.grid(sheet);
      if (grid !== undefined) this.putAll(grid, this.index);
    }
  }

  /** Formulas that read these cells or sheets, or read what reads them; and those of the cells that are formulas. null: more than `most`. */
  reached(cells: readonly CellPlace[], sheets: readonly string[], most: number): readonly ReachedFormula[] | null {
    const index = this.indexed();
    const found = new Map<string, ReachedFormula>();
    const queue: CellPlace[] = [...cells];
    const reach = (place: CellPlace): void => {
      const key = `${place.row} ${place.column} ${nameKey(place.sheet)}`;
      const formula = found.has(key) ? null : this.formulaAt(place);
      if (formula === null) return;
      found.set(key, formula);
      queue.push(formula, ...formula.area);
    };
    for (const sheet of sheets) for (const reader of index.readersOfSheet(nameKey(sheet))) reach(reader);
    for (const cell of cells) reach(cell);
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
      for (const reader of index.readers(nameKey(place.sheet), place.row, place.column)) reach(reader);
      if (found.size > most) return null;
    }
    return [...found.values()];
  }

  private formulaAt({ sheet, row, column }: CellPlace): ReachedFormula | null {
    const grid = this.grid(sheet);
    const at = address(row - 1, column);
    const text = grid?.formulaTexts?.get(at);
    if (grid === undefined || text === undefined) return null;
    const name = grid.name ?? '';
    return { sheet: name, row, column, text, area: this.areaOf(name, row, column) };
  }

  private areaOf(sheet: string, row: number, column: number): readonly CellPlace[] {
    for (const text of this.opened.arrays(sheet)) {
      const area = rangeReference(text);
      if (area === null || area.row !== row - 1 || area.column !== column) continue;
      return Array.from({ length: area.rows * area.columns }, (_, at) => ({
        sheet,
        row: row + Math.floor(at / area.columns),
        column: column + (at % area.columns),
      }));
    }
    return [];
  }

  private indexed(): FormulaIndex {
    if (this.index !== null) return this.index;
    const index = new FormulaIndex();
    for (const grid of this.held.grids()) this.putAll(grid, index);
    this.index = index;
    return index;
  }

  private putAll(grid: SheetGrid, index: FormulaIndex): void {
    for (const at of grid.formulaTexts?.keys() ?? []) {
      const place = cellReference(at);
      if (place !== null) this.put({ sheet: grid.name ?? '', row: place.row + 1, column: place.column }, grid, index);
    }
  }

  private put({ sheet, row, column }: CellPlace, { formulaTexts }: SheetGrid, index: FormulaIndex): void {
    const text = formulaTexts?.get(address(row - 1, column));
    if (text === undefined) index.remove(nameKey(sheet), row, column);
    else
      index.add({ sheet: nameKey(sheet), row, column, reads: formulaReads(text, { sheet, row: row - 1, column }, this.words()) });
  }

  private grid(sheet: string): SheetGrid | undefined {
    return this.held.grids().find(({ name }) => nameKey(name ?? '') === nameKey(sheet));
  }
}
