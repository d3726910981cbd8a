import type { BookCell } from '../../../workbook/browser/book';
import type { CellArea } from '../../../workbook/port';
import type { Area } from '../selection/area';

/** A piece of one row: the cells of one block of columns. Stays the same object while nothing in it changes. */
type Piece = readonly BookCell[];
/** A row's pieces by block of columns. Stays the same object while nothing in it changes, so that an unchanged row is not drawn again. */
export type RowPieces = ReadonlyMap<number, Piece>;

const blockRows = 32;
const blockColumns = 16;
/** Blocks kept: 200,000 cells, dozens of screens. */
const mostBlocks = 400;

const nothing: RowPieces = new Map();
const blank: BookCell = { text: '', kind: 'empty', look: 0, isFormula: false };

/**
 * The cells of one sheet that are in sight, asked for by block. One question is under way at a time and the newest wish is the next, so fast
 * scrolling asks for where it ends. What is known stays shown until newer cells are here.
 */
export class CellStore {
  private readonly rows = new Map<number, Map<number, Piece>>();
  /** Blocks that are here, oldest use first, and whether what they hold is the newest. */
  private readonly blocks = new Map<string, { fresh: boolean; readonly row: number; readonly column: number }>();
  private readonly listeners = new Set<() => void>();
  private wish: readonly Area[] = [];
  private asking = false;
  private changes = 0;

  constructor(
    private readonly sheet: string,
    private readonly cells: (area: CellArea) => Promise<readonly (readonly BookCell[])[]>,
    private readonly onFault: (fault: unknown) => void,
  ) {}

  /** Grows with every change of what is held. */
  readonly version = (): number => this.changes;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  row(row: number): RowPieces {
    return this.rows.get(row) ?? nothing;
  }

  /** null: not here yet. */
  cell(row: number, column: number): BookCell | null {
    return cellIn(this.row(row), column);
  }

  /** What is in sight, most wanted first. */
  want(areas: readonly Area[]): void {
    this.wish = areas;
    void this.ask();
  }

  /** The workbook changed: what is in sight is asked for again, the rest when it comes in sight. */
  changed(): void {
    for (const block of this.blocks.values()) block.fresh = false;
    void this.ask();
  }

  private async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      for (let area = this.missing(); area !== null; area = this.missing()) {
        this.begin(area);
        this.keep(area, await this.cells({ sheet: this.sheet, ...area }));
      }
    } catch (fault) {
      // What was not answered is asked for again when it is next in sight.
      for (const block of this.blocks.values()) block.fresh = false;
      this.onFault(fault);
    } finally {
      this.asking = false;
    }
  }

  /** The blocks of the first wish that lacks any, as one rectangle. */
  private missing(): Area | null {
    for (const area of this.wish) {
      const lacking = blocksOf(area).filter(({ key }) => this.blocks.get(key)?.fresh !== true);
      if (lacking.length > 0) return boundsOf(lacking);
    }
    return null;
  }

  /** Marked as fresh when asked, so that a change while the answer is on its way asks again. */
  private begin(area: Area): void {
    for (const { key, row, column } of blocksOf(area)) {
      this.blocks.delete(key);
      this.blocks.set(key, { fresh: true, row, column });
    }
  }

  private keep(area: Area, cells: readonly (readonly BookCell[])[]): void {
    let isNew = false;
    for (let i = 0; i < area.rows; i += 1) {
      for (let from = 0; from < area.columns; from += blockColumns) {
        const piece = cells[i]?.slice(from, from + blockColumns) ?? [];
        isNew = this.put(area.row + i, (area.column + from) / blockColumns, piece) || isNew;
      }
    }
    this.forget();
    if (!isNew) return;
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }

  private put(row: number, block: number, piece: Piece): boolean {
    const held = this.rows.get(row);
    const before = held?.get(block);
    if (before !== undefined && samePiece(before, piece)) return false;
    this.rows.set(row, new Map(held).set(block, piece));
    return true;
  }

  private forget(): void {
    for (const [key, { row, column }] of this.blocks) {
      if (this.blocks.size <= mostBlocks) return;
      this.blocks.delete(key);
      for (let i = row; i < row + blockRows; i += 1) {
        const left = new Map(this.rows.get(i));
        left.delete(column / blockColumns);
        if (left.size > 0) this.rows.set(i, left);
        else this.rows.delete(i);
      }
    }
  }
}

/** null: not here yet. Cells beyond what the workbook answered are blank. */
export function cellIn(pieces: RowPieces, column: number): BookCell | null {
  const piece = pieces.get(Math.floor(column / blockColumns));
  return piece === undefined ? null : (piece[column % blockColumns] ?? blank);
}

interface Block {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

function blocksOf({ row, column, rows, columns }: Area): readonly Block[] {
  const found: Block[] = [];
  for (let r = row - ((row - 1) % blockRows); r < row + rows; r += blockRows) {
    for (let c = column - (column % blockColumns); c < column + columns; c += blockColumns) {
      found.push({ key: `${r}:${c}`, row: r, column: c });
    }
  }
  return found;
}

function boundsOf(blocks: readonly Block[]): Area {
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  return {
    row,
    column,
    rows: Math.max(...blocks.map((block) => block.row)) - row + blockRows,
    columns: Math.max(...blocks.map((block) => block.column)) - column + blockColumns,
  };
}

const samePiece = (a: Piece, b: Piece): boolean =>
  a.length === b.length &&
  a.every(({ text, kind, look, isFormula, isStale }, i) => {
    const other = b[i];
    return (
      other?.text === text &&
      other.kind === kind &&
      other.look === look &&
      other.isFormula === isFormula &&
      other.isStale === isStale
    );
  });
