import type { ReadArea } from '../file/calculate/formula-reads';
import { cellKey } from './sheet-notes';

/** A formula cell and what it reads; null: it may read anything. Sheets in small letters, 1-based row, 0-based column. */
export interface IndexedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reads: readonly ReadArea[] | null;
}

/** Rows of a block; what reads no more than some blocks is found by them, what reads more is asked each time. */
const blockRows = 64;
const mostBlocks = 8;

/** Which formulas read a cell. */
export class FormulaIndex {
  private readonly formulas = new Map<string, Map<number, IndexedFormula>>();
  private readonly blocks = new Map<string, Map<number, Set<IndexedFormula>>>();
  private readonly tall = new Map<string, Set<IndexedFormula>>();
  private readonly anything = new Set<IndexedFormula>();

  add(formula: IndexedFormula): void {
    this.remove(formula.sheet, formula.row, formula.column);
    of(this.formulas, formula.sheet, () => new Map<number, IndexedFormula>()).set(cellKey(formula.row, formula.column), formula);
    for (const set of this.placesOf(formula)) set.add(formula);
  }

  remove(sheet: string, row: number, column: number): void {
    const known = this.formulas.get(sheet)?.get(cellKey(row, column));
    if (known === undefined) return;
    this.formulas.get(sheet)?.delete(cellKey(row, column));
    for (const set of this.placesOf(known)) set.delete(known);
  }

  /** All formulas that stand on a sheet; those that read it stay. */
  removeSheet(sheet: string): void {
    for (const formula of [...(this.formulas.get(sheet)?.values() ?? [])]) this.remove(sheet, formula.row, formula.column);
  }

  /** Formulas that read the cell, or may. */
  *readers(sheet: string, row: number, column: number): Generator<IndexedFormula, void> {
    yield* this.anything;
    for (const set of [this.blocks.get(sheet)?.get(blockOf(row - 1)), this.tall.get(sheet)])
      for (const formula of set ?? []) if (formula.reads?.some((area) => covers(area, sheet, row - 1, column))) yield formula;
  }

  /** Formulas that read any cell of a sheet, or may. */
  *readersOfSheet(sheet: string): Generator<IndexedFormula, void> {
    yield* this.anything;
    yield* this.tall.get(sheet) ?? [];
    for (const set of this.blocks.get(sheet)?.values() ?? []) yield* set;
  }

  private placesOf(formula: IndexedFormula): Set<IndexedFormula>[] {
    const fresh = (): Set<IndexedFormula> => new Set();
    if (formula.reads === null) return [this.anything];
    return formula.reads.flatMap(({ sheet, top, bottom }) => {
      const [first, last] = [blockOf(top), blockOf(bottom)];
      if (last - first >= mostBlocks) return [of(this.tall, sheet, fresh)];
      const ofSheet = of(this.blocks, sheet, () => new Map<number, Set<IndexedFormula>>());
      return Array.from({ length: last - first + 1 }, (_, at) => of(ofSheet, first + at, fresh));
    });
  }
}

const blockOf = (row: number): number => Math.floor(row / blockRows);

const covers = (area: ReadArea, sheet: string, row: number, column: number): boolean =>
  area.sheet === sheet && area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

function of<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
