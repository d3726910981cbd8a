import type { CellError, SheetGrid } from '../../../../engine';
import { cellReference } from '../cell-reference';
import type { Workings } from '../opened-workbook';
import { BookCells, type OpenCell } from './book-cells';
import { evaluate } from './evaluate';
import type { Formula } from './formula-tree';
import { functions, settingsDecide } from './functions/function-list';
import { parseFormula, type ParsingPlace } from './parse-formula';
import { translateFormula, type Vocabulary } from './translate-formula';
import { Doubt, Fault } from './value';

/** What a formula came to. */
export type Answer = number | string | boolean | CellError;

/** A whole workbook whose formulas without a stored value are calculated, each once, in the order they need each other. */
export class CalculatedBook {
  private readonly cells: BookCells;
  private readonly isOpenDocument: boolean;
  private readonly open: ReadonlyMap<string, ReadonlyMap<string, OpenCell>>;
  private readonly words: Vocabulary;
  private readonly named = new Map<string, Formula>();
  private readonly places: ReadonlyMap<string, number>;

  /** Throws TooCostly where it would take longer than a person waits. */
  constructor(sheets: readonly SheetGrid[], workings: Workings) {
    this.isOpenDocument = workings.isOpenDocument === true;
    this.places = new Map(sheets.map(({ name }, at) => [(name ?? '').toLowerCase(), at]));
    const tables = new Map(workings.tables.map((table) => [table.name.toLowerCase(), table]));
    const known = [...functions.keys()].filter((name) => !this.isOpenDocument || !settingsDecide.has(name));
    const bare: Vocabulary = { sheets: new Set(this.places.keys()), names: new Set(), tables, functions: new Set(known) };
    this.name(workings, bare);
    this.words = { ...bare, names: new Set(this.named.keys()) };
    this.cells = new BookCells(sheets, workings);
    this.open = new Map(sheets.map((sheet, at) => [sheet.name ?? '', this.openSheet(sheet, at, workings)]));
    for (const ofSheet of this.open.values()) for (const cell of ofSheet.values()) this.settle(cell);
  }

  /** Answers of a sheet by A1 address: only those that are certain. */
  answers({ name }: SheetGrid): ReadonlyMap<string, Answer> {
    const answers = new Map<string, Answer>();
    for (const [at, { state, value }] of this.open.get(name ?? '') ?? []) if (state === 'known') answers.set(at, value ?? 0);
    return answers;
  }

  private openSheet({ name, formulasWithoutValue, formulaTexts }: SheetGrid, sheet: number, workings: Workings) {
    const pending = workings.pending.get(name ?? '') ?? [];
    const arrays = new Set(pending.filter(({ isArray }) => isArray).map(({ at }) => at));
    const found = new Map<string, OpenCell>();
    for (const at of formulasWithoutValue) {
      const place = cellReference(at);
      if (place === null) continue;
      const text = arrays.has(at) ? '' : (formulaTexts?.get(at) ?? '');
      const parse = (): Formula | null => {
        const translated = text === '' ? null : translateFormula(text, { sheet: name ?? '', ...place }, this.words);
        return translated === null ? null : parseFormula(translated, this.placeOf(sheet));
      };
      found.set(at, this.cells.open(sheet, at, parse));
    }
    return found;
  }

  private placeOf(sheet: number): ParsingPlace {
    return {
      sheet,
      sheetOf: (name) => this.places.get(name.toLowerCase()),
      named: (name) => this.named.get(name.toLowerCase()),
    };
  }

  /** Names that mean the same in every cell of the workbook. */
  private name({ names }: Workings, bare: Vocabulary): void {
    const local = new Set(names.filter(({ sheet }) => sheet !== null).map(({ name }) => name.toLowerCase()));
    for (const { name, text } of names) {
      const key = name.toLowerCase();
      if (local.has(key) || !isAbsolute(text)) continue;
      const translated = translateFormula(text, { sheet: '', row: -1, column: -1 }, bare);
      const formula = translated === null ? null : parseFormula(translated, this.placeOf(-1));
      if (formula?.kind === 'value' || (formula?.kind === 'area' && formula.area.sheet >= 0)) this.named.set(key, formula);
    }
  }

  /** Calculates a cell after all cells it needs; cells that need each other in a circle are unknown. */
  private settle(first: OpenCell): void {
    const path = [first];
    for (let cell = path.at(-1); cell !== undefined; cell = path.at(-1)) {
      const needed = cell.state === 'waiting' ? this.begin(cell) : [];
      if (needed.length > 0) path.push(...needed);
      else {
        path.pop();
        if (cell.state === 'begun' && cell.formula !== null) this.calculate(cell, cell.formula);
      }
    }
  }

  /** Cells to be calculated before this one. */
  private begin(cell: OpenCell): readonly OpenCell[] {
    cell.formula = cell.parse();
    cell.state = cell.formula === null ? 'unknown' : 'begun';
    const needed = cell.formula === null ? [] : this.cells.waitingFor(cell.formula);
    for (const other of needed) if (other.state === 'begun') other.state = cell.state = 'unknown';
    return cell.state === 'begun' ? needed : [];
  }

  private calculate(cell: OpenCell, formula: Formula): void {
    try {
      cell.value = evaluate(formula, this.cells) ?? 0;
      // In OpenDocument true and false are numbers for some functions.
      cell.state = this.isOpenDocument && typeof cell.value === 'boolean' ? 'unknown' : 'known';
    } catch (cause) {
      if (cause instanceof Fault) cell.value = { error: cause.error };
      else if (!(cause instanceof Doubt)) throw cause;
      cell.state = cause instanceof Fault ? 'known' : 'unknown';
    }
    cell.formula = null;
  }
}

/** A name whose cells move with the cell that uses it means another thing in every cell. */
function isAbsolute(text: string): boolean {
  const bare = text.replace(/"[^"]*"|'[^']*'!/g, '');
  return !/(?<![\p{L}\p{N}_.$])[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|\$[A-Za-z]{1,3}\d/u.test(bare);
}
