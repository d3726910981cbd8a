import { columnIndex } from '../../../../../engine/sheets/read/cell-place';
import type { CellValue, MergedCells, SheetGrid } from '../../../../../engine/sheets/grid';

/**
 * A sheet drawn as text, one line a row, with the truth of each row before it:
 *   h heading   x line of expense   i line of income   n line of taxes, financing, depreciation   + total   . anything else
 * Cells stand between bars; leading spaces are the cell's own. A figure or year is a number; 'text is text; "=SUM(B2:B4) is 9" is a
 * formula with its stored result.
 */
export interface DrawnSheet {
  /** null for a csv. */
  readonly sheet: string | null;
  readonly isHidden?: boolean;
  /** False where the sheet is no part of the budget: a summary, an older version, instructions. */
  readonly isBudget?: false;
  /** What the amount columns hold, by letter: "budget 2026". */
  readonly amounts?: Readonly<Record<string, string>>;
  readonly unit?: number;
  /** Readings of the signs that are right; the first is how the figures are meant. */
  readonly signs?: readonly string[];
  /** Merged cells, as "B1:D1". */
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly rows: string;
}

export interface DrawnWorkbook {
  readonly name: string;
  readonly file: string;
  readonly sheets: readonly DrawnSheet[];
  /** Whether two readings are possible, so that a question or an issue must be there. */
  readonly asks?: true;
}

export type Mark = 'h' | 'x' | 'i' | 'n' | '+' | '.';

export interface DrawnRow {
  /** 1-based. */
  readonly row: number;
  readonly mark: Mark;
  readonly cells: readonly CellValue[];
  /** By letter, without "=". */
  readonly formulas: ReadonlyMap<number, string>;
}

const formula = /^=(.+) is (-?[\d.]+)$/;

function cellOf(text: string): CellValue {
  const stored = formula.exec(text)?.[2];
  if (stored !== undefined) return Number(stored);
  if (text.trim() === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.startsWith("'") ? text.slice(1) : text;
}

function rowOf(line: string, at: number): DrawnRow {
  const [mark = '.', ...rest] = line.split(' | ').map((text) => text.replace(/\s*\|?\s*$/, ''));
  const formulas = rest.flatMap((text, column): [number, string][] => {
    const found = formula.exec(text)?.[1];
    return found === undefined ? [] : [[column, found]];
  });
  return { row: at + 1, mark: mark.trim() as Mark, cells: rest.map(cellOf), formulas: new Map(formulas) };
}

/** The rows of a drawing; an empty line is an empty row. */
export function rowsOf({ rows }: DrawnSheet): readonly DrawnRow[] {
  const lines = rows.split('\n').slice(1, -1);
  return lines.map((line, at) => rowOf(`${line.trimStart()} `, at));
}

const letterOf = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

function mergedOf(range: string): MergedCells {
  const [, from = 'A', top = '1', to = 'A', bottom = '1'] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const [column, row] = [columnIndex(from), Number(top)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnIndex(to) - column + 1 };
}

/** The sheet as the reader of a file gives it. */
export function gridOf(drawn: DrawnSheet, file: string): SheetGrid {
  const rows = rowsOf(drawn);
  const formulaTexts = new Map(
    rows.flatMap(({ row, formulas }) => [...formulas].map(([column, text]) => [`${letterOf(column)}${row}`, text] as const)),
  );
  return {
    name: drawn.sheet,
    file,
    visibility: drawn.isHidden === true ? 'hidden' : 'visible',
    rows: rows.map(({ cells }) => cells),
    formulasWithoutValue: [],
    formulas: formulaTexts.size,
    formulaTexts,
    merged: (drawn.merged ?? []).map(mergedOf),
    hiddenRows: drawn.hiddenRows ?? [],
  };
}

/** A figure as this test reads it, by its own lights: "−1 234,50", "1.234,50-", "(1,234)", "£1,234.50". */
export function figureOf(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || !/\d/.test(cell)) return null;
  const isNegative = /^[-−(]|-$/.test(cell.trim());
  const digits = cell.replace(/[^\d.,]/g, '');
  const plain = /,\d{2}$/.test(digits) ? digits.replace(/\./g, '').replace(',', '.') : digits.replace(/,/g, '');
  return isNegative ? -Number(plain) : Number(plain);
}
