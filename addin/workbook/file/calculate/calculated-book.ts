import type {
  CellValue as HyperValue,
  HyperFormula as Calculator,
  RawCellContent,
  SimpleCellAddress,
  SimpleCellRange,
} from 'hyperformula';
import type { CellError, SheetGrid } from '../../../../engine';
import { cellReference } from '../cell-reference';
import { serialOf } from '../date-text';
import type { DefinedName, Workings } from '../opened-workbook';
import { address } from '../write/address';
import { rangeCost } from './range-cost';
import { translateFormula, type Vocabulary } from './translate-formula';

/** What a formula came to. */
export type Answer = number | string | boolean | CellError;

/** Errors that are a formula's own result, in any program. Others may only say that this calculator does not know something. */
const results: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NUM!']);

/** Cells that all formulas together may look at: some ten seconds of work. */
const mostVisits = 10_000_000;

/** A workbook whose formulas would take longer than a person waits. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly';
}

/** Stands in the place of what cannot be calculated; what depends on it is not an answer either. */
const unknown = '=NA()';

/** A whole workbook in HyperFormula: stored values as they are, formulas only where no value is stored. */
export class CalculatedBook {
  private readonly hyper: Calculator;
  private readonly words: Vocabulary;
  private readonly doubtful = new Set<string>();

  constructor(
    calculator: typeof Calculator,
    private readonly sheets: readonly SheetGrid[],
    private readonly workings: Workings,
  ) {
    const bookNames = workings.names.filter(({ sheet }) => sheet === null);
    const tables = new Map(workings.tables.map((table) => [table.name.toLowerCase(), table]));
    const functions = new Set(calculator.getRegisteredFunctionNames('enGB').map((name) => name.toUpperCase()));
    const sheetNames = new Set(sheets.map(({ name }) => (name ?? '').toLowerCase()));
    const bare: Vocabulary = { sheets: sheetNames, names: new Set(), tables, functions };
    const expressions = namedExpressions(calculator, bookNames, bare);
    this.words = { ...bare, names: new Set(expressions.map(({ name }) => name.toLowerCase())) };
    this.hyper = calculator.buildFromSheets(this.contents(), settings(workings.date1904), expressions);
    this.spreadDoubt();
  }

  close(): void {
    this.hyper.destroy();
  }

  /** Answers of a sheet by A1 address: only those that are certain. */
  answers(sheet: SheetGrid): ReadonlyMap<string, Answer> {
    const answers = new Map<string, Answer>();
    const id = this.hyper.getSheetId(sheet.name ?? '');
    for (const at of sheet.formulasWithoutValue) {
      const place = cellReference(at);
      if (place === null || id === undefined || this.doubtful.has(keyOf(id, place.row, place.column))) continue;
      const answer = answerOf(this.hyper.getCellValue({ sheet: id, row: place.row, col: place.column }));
      if (answer !== null) answers.set(at, answer);
    }
    return answers;
  }

  private contents(): Record<string, RawCellContent[][]> {
    let cost = 0;
    const contents: Record<string, RawCellContent[][]> = Object.create(null);
    this.sheets.forEach((sheet, id) => {
      const { name, rows, formulasWithoutValue, formulaTexts } = sheet;
      const cells = rows.map((row): RawCellContent[] => row.map((value) => stored(value, this.workings.date1904)));
      const arrays = new Set((this.workings.pending.get(name ?? '') ?? []).filter(({ isArray }) => isArray).map(({ at }) => at));
      for (const at of formulasWithoutValue) {
        const place = cellReference(at);
        if (place === null) continue;
        const text = arrays.has(at) ? null : (formulaTexts?.get(at) ?? null);
        const formula = text === null || text === '' ? null : translateFormula(text, { sheet: name ?? '', ...place }, this.words);
        cost += formula === null ? 0 : rangeCost(formula, rows.length);
        if (cost > mostVisits) throw new TooCostly();
        if (formula === null) this.doubtful.add(keyOf(id, place.row, place.column));
        while (cells.length <= place.row) cells.push([]);
        const row = cells[place.row] ?? [];
        while (row.length < place.column) row.push(null);
        row[place.column] = formula === null ? unknown : `=${formula}`;
      }
      contents[name ?? ''] = cells;
    });
    return contents;
  }

  /** What depends on something unknown is unknown, however its formula deals with errors. */
  private spreadDoubt(): void {
    const waiting: (SimpleCellAddress | SimpleCellRange)[] = [];
    this.sheets.forEach((sheet, id) => {
      for (const at of sheet.formulasWithoutValue) {
        const place = cellReference(at);
        if (place === null) continue;
        const cell = { sheet: id, row: place.row, col: place.column };
        const key = keyOf(id, place.row, place.column);
        if (answerOf(this.hyper.getCellValue(cell)) === null) this.doubtful.add(key);
        if (this.doubtful.has(key)) waiting.push(cell);
      }
    });
    const ranges = new Set<string>();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const dependent of this.hyper.getCellDependents(next)) {
        const known = 'start' in dependent ? ranges : this.doubtful;
        const key = 'start' in dependent ? rangeKey(dependent) : keyOf(dependent.sheet, dependent.row, dependent.col);
        if (known.has(key)) continue;
        known.add(key);
        waiting.push(dependent);
      }
    }
  }
}

/** Names of the workbook whose meaning is the same in every cell, and that the calculator accepts. */
function namedExpressions(
  calculator: typeof Calculator,
  names: readonly DefinedName[],
  words: Vocabulary,
): { name: string; expression: string }[] {
  const probe = calculator.buildEmpty(settings(false));
  const found = new Map<string, { name: string; expression: string }>();
  for (const { name, text } of names) {
    const translated = isAbsolute(text) ? translateFormula(text, { sheet: '', row: -1, column: -1 }, words) : null;
    if (translated === null || !probe.isItPossibleToAddNamedExpression(name, `=${translated}`)) continue;
    found.set(name.toLowerCase(), { name, expression: `=${translated}` });
  }
  probe.destroy();
  return [...found.values()];
}

const keyOf = (sheet: number, row: number, column: number): string => `${sheet}!${address(row, column)}`;
const rangeKey = ({ start, end }: SimpleCellRange): string =>
  `${keyOf(start.sheet, start.row, start.col)}:${keyOf(end.sheet, end.row, end.col)}`;

function settings(date1904: boolean): object {
  const calendar = date1904
    ? { nullDate: { year: 1904, month: 1, day: 1 }, leapYear1900: false }
    : { nullDate: { year: 1899, month: 12, day: 31 }, leapYear1900: true };
  return { licenseKey: 'gpl-v3', maxRows: 1_048_576, maxColumns: 16_384, useArrayArithmetic: true, ...calendar };
}

/** A name whose cells move with the cell that uses it means another thing in every cell. */
function isAbsolute(text: string): boolean {
  const bare = text.replace(/"[^"]*"|'[^']*'!/g, '');
  return !/(?<![\p{L}\p{N}_.$])[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|\$[A-Za-z]{1,3}\d/u.test(bare);
}

/** A stored value as HyperFormula takes it: text behind an apostrophe, so that it is never read as anything else. */
function stored(value: SheetGrid['rows'][number][number], date1904: boolean): RawCellContent {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object') return value.error;
  return serialOf(value, date1904) ?? `'${value}`;
}

function answerOf(value: HyperValue): Answer | null {
  if (value === null) return 0;
  if (typeof value !== 'object') return value;
  return results.has(value.value) ? { error: value.value } : null;
}
