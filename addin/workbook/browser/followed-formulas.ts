import { TooCostly } from '../file/calculate/book-cells';
import { nameKey } from '../../../engine';
import { translationReads } from '../file/calculate/formula-reads';
import { translateFormula, type Vocabulary } from '../file/calculate/translate-formula';
import { vocabularyOf } from '../file/calculate/vocabulary';
import { dateText, serialOf } from '../date-text';
import type { Workings } from '../file/opened-workbook';
import type { HeldSheets } from '../held-sheets';
import type { BookCells } from './book-cells';
import { sameState, type CellState } from './cell-state';
import type { CellChange } from './edit-history';
import { FormulaWatch, type ReachedFormula } from './formula-watch';
import { withFileNames } from './function-names';
import type { AddedFunctions, CellPlace } from './live-formulas';
import type { LiveCalculator } from './live-calculator';
import { withoutPrefixes, withPrefixes } from './newer-functions';
import type { OpenedBook } from './opened-book';
import { isTooWide } from './wide-ranges';

/** Beyond this a calculation would take longer than a person waits; the formulas keep their values, marked as old. */
const mostFormulas = 20_000;

const noWorkings: Workings = { date1904: false, names: [], tables: [], pending: new Map() };

/**
 * Formulas that follow what is typed: those that read a changed cell, on any way, are calculated anew; all others keep the value the file
 * stores, so that nothing changes that nobody touched. What cannot be calculated keeps its value and is marked as old. The calculator is
 * loaded at the first edit that a formula reads.
 */
export class FollowedFormulas {
  private readonly watch: FormulaWatch;
  private words: Vocabulary | null = null;
  private calculator: LiveCalculator | null = null;
  private isRegistered = false;
  private rounds = 0;

  constructor(
    private readonly held: HeldSheets,
    private readonly opened: OpenedBook,
    private readonly cells: BookCells,
    private readonly isDateCell: (place: CellPlace) => boolean,
    private readonly added: AddedFunctions | null,
  ) {
    this.watch = new FormulaWatch(held, opened, () => this.vocabulary());
  }

  /** Grows whenever formulas followed a whole sheet or new figures: what they were before is then no longer what they would be. */
  get round(): number {
    return this.rounds;
  }

  /** Whether every word of a typed formula is known for certain, and it is whole. */
  async understands(formula: string, place: CellPlace): Promise<boolean> {
    const translated = this.translated(formula, place);
    return translated !== null && (await this.loaded()).parses(translated);
  }

  /** A typed formula as a file holds it, and a file's formula as a person types it. */
  toStored = (formula: string): string => withPrefixes(withFileNames(this.added?.withStoredNames(formula) ?? formula));
  toTyped = (formula: string): string => withoutPrefixes(this.added?.withTypedNames(formula) ?? formula);

  /** Calculates anew what uses our functions, whose figures come from elsewhere than cells, and what reads that. */
  async followFunctions(): Promise<readonly CellChange[]> {
    const { added } = this;
    const users = added === null ? [] : this.watch.using(added.areLive);
    if (users.length === 0) return [];
    this.rounds++;
    return this.follow(users);
  }

  /** Calculates anew what reads these cells, and those of them that are formulas; gives every cell that changed. */
  async follow(edited: readonly CellPlace[]): Promise<readonly CellChange[]> {
    for (const place of edited) this.watch.changed(place);
    return this.calculate(edited, this.watch.reached(edited, [], mostFormulas));
  }

  /** The same after whole sheets changed, came or went. */
  async followSheets(sheets: readonly string[]): Promise<readonly CellChange[]> {
    if (sheets.length === 0) return [];
    this.words = null;
    this.watch.sheetsChanged(sheets);
    if (!this.held.grids().some(({ formulas }) => formulas > 0)) return [];
    const reached = this.watch.reached([], sheets, mostFormulas);
    if (reached?.length !== 0) this.rounds++;
    // The calculator holds nothing of a sheet that no formula reads; of another it holds what was there before.
    if (reached === null || reached.length > 0 || this.calculator?.knowsSheets() === false) this.drop();
    return this.calculate([], reached, sheets);
  }

  /** Formulas were made values, or values formulas again, by a write of ours. */
  replaced(changes: readonly CellChange[]): void {
    this.rounds++;
    this.restored(changes);
  }

  /** Cells were put back as they were: nothing is calculated. */
  restored(changes: readonly CellChange[]): void {
    for (const { before, after, ...place } of changes) if (before.formula !== after.formula) this.watch.changed(place);
    this.calculator?.restore(changes);
  }

  private async calculate(
    edited: readonly CellPlace[],
    reached: readonly ReachedFormula[] | null,
    sheets: readonly string[] = [],
  ): Promise<readonly CellChange[]> {
    if (reached === null) return this.allOld(this.watch.reached(edited, sheets, Infinity) ?? []);
    if (reached.length === 0) {
      this.calculator?.edited(edited);
      return [];
    }
    if (this.opened.workings === null) return this.allOld(reached);
    const calculator = await this.loaded();
    try {
      calculator.calculate(edited, reached, (formula) => this.translated(formula.text, formula));
    } catch (cause) {
      if (!(cause instanceof TooCostly)) throw cause;
      this.drop();
      return this.allOld(reached);
    }
    return reached.flatMap((formula) => this.changesOf(formula, calculator.value(formula)));
  }

  private changesOf(formula: ReachedFormula, value: ReturnType<LiveCalculator['value']>): CellChange[] {
    if (value === null) return this.allOld([formula]);
    const shown = value === '' ? null : typeof value === 'number' && this.isDateCell(formula) ? this.date(value) : value;
    const isText = typeof value === 'string' && serialOf(value, false) !== null;
    return this.put(formula, { value: shown, isText, isStale: false, isPending: false });
  }

  private date(serial: number): string {
    return dateText(serial, this.opened.workings?.date1904 === true);
  }

  private allOld(formulas: readonly ReachedFormula[]): CellChange[] {
    return formulas.flatMap((formula) => [formula, ...formula.area].flatMap((place) => this.put(place, { isStale: true })));
  }

  private put({ sheet, row, column }: CellPlace, change: Partial<CellState>): CellChange[] {
    const before = this.cells.state(sheet, row, column);
    this.cells.put(sheet, row, column, { ...before, ...change });
    const after = this.cells.state(sheet, row, column);
    return sameState(before, after) ? [] : [{ sheet, row, column, before, after }];
  }

  /** Null for what cannot be calculated here: words nobody knows, and ranges too wide to be held. */
  private translated(formula: string, { sheet, row, column }: CellPlace): string | null {
    const typed = this.added?.withTypedNames(formula) ?? formula;
    const translated = translateFormula(typed, { sheet, row: row - 1, column }, this.vocabulary());
    if (translated === null) return null;
    return isTooWide(translated, translationReads(translated, sheet), (name) => this.rowsOf(name)) ? null : translated;
  }

  private rowsOf(sheet: string): number {
    return this.held.grids().find(({ name }) => nameKey(name ?? '') === sheet)?.rows.length ?? 0;
  }

  private vocabulary(): Vocabulary {
    return (this.words ??= vocabularyOf(
      this.held.grids().map(({ name }) => name ?? ''),
      this.opened.workings ?? noWorkings,
      this.added?.names,
    ));
  }

  private async loaded(): Promise<LiveCalculator> {
    if (this.calculator !== null) return this.calculator;
    const { LiveCalculator } = await import(/* webpackChunkName: "calculator" */ './live-calculator');
    if (this.added !== null && !this.isRegistered) await this.added.register();
    this.isRegistered = true;
    this.calculator = new LiveCalculator(this.held, this.opened, this.cells, this.added?.context ?? {});
    return this.calculator;
  }

  private drop(): void {
    this.calculator?.close();
    this.calculator = null;
  }
}
