import { nameKey, type SheetGrid } from '../../../engine';
import { TooCostly } from '../file/calculate/book-cells';
import { translationReads, type ReadArea } from '../file/calculate/formula-reads';
import { LiveBook, liveContent, unknownContent, type LiveContent, type LivePlace } from '../file/calculate/live-book';
import { address } from '../plan/address';
import type { HeldSheets } from '../held-sheets';
import type { BookCells } from './book-cells';
import type { CellChange } from './edit-history';
import type { ReachedFormula } from './formula-watch';
import type { CellPlace } from './live-formulas';
import type { OpenedBook } from './opened-book';
import { planCellAt } from './plan-cell';
import { cellKey } from './sheet-notes';
import { SilentCells } from './silent-cells';

/** Cells that one calculation may bring in. */
const mostReads = 1_000_000;

type Put = readonly [LivePlace, LiveContent];

/** Formulas that followed an edit once and the cells they read, in HyperFormula. Of others it knows nothing. */
export class LiveCalculator {
  private readonly book: LiveBook;
  private readonly silent: SilentCells;
  /** Formulas and values that are in it, by the key of their sheet. */
  private readonly formulas = new Map<string, Set<number>>();
  private readonly values = new Map<string, Set<number>>();

  constructor(
    private readonly held: HeldSheets,
    private readonly opened: OpenedBook,
    private readonly cells: BookCells,
    context: object,
  ) {
    this.silent = new SilentCells(opened.workings);
    this.book = new LiveBook(held.grids(), opened.workings?.isOpenDocument === true, context);
  }

  close(): void {
    this.book.close();
  }

  /** Whether the workbook's sheets are still those it was made with. */
  knowsSheets(): boolean {
    return this.book.hasSheets(this.held.grids().map(({ name }) => name ?? ''));
  }

  parses(translated: string): boolean {
    return this.book.parses(translated);
  }

  /** null where it is not known for certain. */
  value({ sheet, row, column, area }: ReachedFormula): ReturnType<LiveBook['value']> {
    return area.length > 0 ? null : this.book.value(liveAt({ sheet, row, column }));
  }

  /** Throws TooCostly; the calculator is of no use afterwards. */
  calculate(
    edited: readonly CellPlace[],
    reached: readonly ReachedFormula[],
    translate: (formula: ReachedFormula) => string | null,
  ): void {
    const changed = new Set(edited.map(placeKey));
    const fresh = reached.filter((formula) => changed.has(placeKey(formula)) || !has(this.formulas, formula));
    for (const place of edited) this.forget(place);
    for (const formula of reached) add(this.formulas, formula);
    const translations = fresh.map((formula) => [formula, formula.area.length > 0 ? null : translate(formula)] as const);
    const reads = this.loads(translations.flatMap(([{ sheet }, text]) => (text === null ? [] : translationReads(text, sheet))));
    const formulas = translations.flatMap(([formula, text]): Put[] =>
      text === null
        ? [formula, ...formula.area].map((place) => [liveAt(place), unknownContent])
        : [[liveAt(formula), { formula: text }]],
    );
    this.book.put([...reads, ...this.typed(edited), ...formulas], this.held.grids());
  }

  /** Cells that no formula reads, so far. */
  edited(cells: readonly CellPlace[]): void {
    for (const place of cells) this.forget(place);
    this.book.put(this.typed(cells), this.held.grids());
  }

  /** A formula that is put back stands there as its value, until an edit reaches it again. */
  restore(changes: readonly CellChange[]): void {
    this.edited(changes);
  }

  private forget({ sheet, row, column }: CellPlace): void {
    this.formulas.get(nameKey(sheet))?.delete(cellKey(row, column));
  }

  /** Values of edited cells; their formulas are put in by `calculate`. */
  private typed(edited: readonly CellPlace[]): Put[] {
    return edited.flatMap((place) => {
      add(this.values, place);
      return has(this.formulas, place) ? [] : [[liveAt(place), this.content(place)] as const];
    });
  }

  /** The cells of these areas that are not in it yet. */
  private loads(areas: readonly ReadArea[]): Put[] {
    const puts: Put[] = [];
    const grids = new Map(this.held.grids().map((grid) => [nameKey(grid.name ?? ''), grid]));
    let looked = 0;
    for (const area of areas) {
      const grid = grids.get(area.sheet);
      if (grid === undefined) continue;
      const bottom = Math.min(area.bottom, Math.max(grid.rows.length - 1, this.silent.lastRow(grid)));
      for (let row = area.top; row <= bottom; row++) {
        const right = Math.min(area.right, (grid.rows[row]?.length ?? 0) - 1);
        looked += 1 + Math.max(0, right - area.left);
        if (looked > mostReads) throw new TooCostly();
        for (let column = area.left; column <= right; column++) this.load(grid, row, column, puts);
        for (const column of this.silent.inRow(grid, row))
          if (column > right && area.left <= column && column <= area.right) this.load(grid, row, column, puts);
      }
    }
    return puts;
  }

  private load(grid: SheetGrid, row: number, column: number, puts: Put[]): void {
    const place = { sheet: grid.name ?? '', row: row + 1, column };
    if (has(this.values, place) || has(this.formulas, place)) return;
    add(this.values, place);
    puts.push([liveAt(place), this.content(place)]);
  }

  private content({ sheet, row, column }: CellPlace): LiveContent {
    const { value, formula, isText, isStale, isPending } = this.cells.state(sheet, row, column);
    if (isStale || isPending) return unknownContent;
    const { workings } = this.opened;
    if (value === null && formula === null && this.silent.isFilled(sheet, address(row - 1, column))) return unknownContent;
    // A formula is never an empty cell.
    if (value === null && (formula !== null || this.isEmptyText(sheet, row, column))) return { content: "'" };
    return liveContent(value, isText, workings?.date1904 === true, workings?.isOpenDocument === true);
  }

  /** Formulas tell a text without letters from a cell without anything. */
  private isEmptyText(sheet: string, row: number, column: number): boolean {
    const plan = this.cells.planOf(sheet);
    if (plan !== undefined) {
      const found = planCellAt(plan, row, column);
      return found?.first === column && found.cell.value === '';
    }
    const texts = this.opened.workings?.texts?.get(sheet);
    return texts?.get(address(row - 1, column)) === '' && !this.cells.notesOf(sheet).touched.has(cellKey(row, column));
  }
}

const liveAt = ({ sheet, row, column }: CellPlace): LivePlace => ({ sheet, row: row - 1, column });
const placeKey = ({ sheet, row, column }: CellPlace): string => `${row} ${column} ${nameKey(sheet)}`;

function has(places: ReadonlyMap<string, ReadonlySet<number>>, { sheet, row, column }: CellPlace): boolean {
  return places.get(nameKey(sheet))?.has(cellKey(row, column)) === true;
}

function add(places: Map<string, Set<number>>, { sheet, row, column }: CellPlace): void {
  const key = nameKey(sheet);
  const known = places.get(key);
  if (known === undefined) places.set(key, new Set([cellKey(row, column)]));
  else known.add(cellKey(row, column));
}
