import { parseAddress, type Rectangle } from './address';
import { evaluate, FormulaError, type CellInput } from './formula';
import type { SheetState } from './sheet-state';
import { fillSpills } from './spills';

interface Book {
  readonly sheets: readonly SheetState[];
  findSheet(name: unknown): SheetState | null;
}

/**
 * Results of every formula. A formula with a function this fake does not know keeps the result it came with. Results are no writes: they
 * are in no journal and raise no event.
 */
export function calculateBook(book: Book): void {
  const done = new Map<string, CellInput>();
  const cell = (sheet: SheetState, row: number, column: number): CellInput => {
    const formula = sheet.formulas.get(row, column);
    if (formula === undefined) return sheet.values.get(row, column) ?? null;
    const key = `${sheet.id}/${row}/${column}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    done.set(key, 0);
    const result = resultOf(formula, sheet);
    const value = result === undefined ? (sheet.values.get(row, column) ?? '#NAME?') : result;
    done.set(key, value);
    return value;
  };
  const cellsOf = (home: SheetState) => (name: string | null, address: string) => {
    const sheet = name === null ? home : book.findSheet(name);
    if (sheet === null) throw new FormulaError('#REF!');
    const area: Rectangle = parseAddress(address);
    const values: CellInput[] = [];
    for (let row = area.row; row < Math.min(area.row + area.rows, sheetEnd(sheet)); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) values.push(cell(sheet, row, column));
    }
    return values;
  };
  const resultOf = (formula: string, sheet: SheetState) => evaluate(formula.slice(1), cellsOf(sheet));
  for (const sheet of book.sheets) {
    const results: [number, number, CellInput][] = [];
    sheet.formulas.each((_, row, column) => results.push([row, column, cell(sheet, row, column)]));
    for (const [row, column, value] of results) sheet.values.setResult(row, column, value ?? 0);
    fillSpills(sheet);
  }
}

const sheetEnd = (sheet: SheetState): number => Math.max(sheet.values.height, sheet.formulas.height);
