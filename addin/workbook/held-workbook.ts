import { formulaCells, type CellRef, type CellValue, type ColumnPlan, type SheetGrid, type SheetPlan } from '../../engine';
import { freezable, type FrozenCell } from './frozen-cells';
import { placeColumn, withColumns } from './held-columns';
import { HeldSheets, type ToWrite, type Written } from './held-sheets';
import { Listeners } from './listeners';
import { address } from './plan/address';
import type { CellArea, CellsRead, ChangeSet, Frozen, Progress, SheetCells, Unsubscribe, Workbook, WorkbookChange } from './port';

/** The port over sheets held in memory: what the file and memory adapters share. onChange tells of people's edits, never of our own writes. */
export class HeldWorkbook implements Workbook {
  protected readonly held: HeldSheets;
  protected readonly edits = new Listeners<WorkbookChange>();
  protected readonly selection = new Listeners<readonly CellArea[]>();
  protected readonly shown = new Listeners<CellRef>();

  constructor(file: string, sheets: readonly SheetGrid[]) {
    this.held = new HeldSheets(file, sheets);
  }

  async read(options: { sheets?: readonly string[]; signal?: AbortSignal; onProgress?: Progress } = {}): Promise<SheetGrid[]> {
    options.signal?.throwIfAborted();
    const grids = this.held.named(options.sheets);
    options.onProgress?.(grids.length, grids.length);
    return grids;
  }

  async apply(
    plans: readonly SheetPlan[],
    {
      signal,
      columns = [],
      remove = [],
    }: { signal?: AbortSignal; columns?: readonly ColumnPlan[]; remove?: readonly string[] } = {},
  ): Promise<ChangeSet> {
    signal?.throwIfAborted();
    const next = this.write(this.held.toWrite(plans, columns, remove));
    signal?.throwIfAborted();
    return this.held.commit(plans, next);
  }

  /** Does the write of a host without counting it yet: what throws here leaves everything as it was. */
  protected write({ plans, columns, newColumns, frozen, removed }: ToWrite): Written {
    const placed = [...columns];
    for (const plan of newColumns) {
      const [grid] = this.held.named([plan.sheet]);
      if (grid !== undefined) placed.push(placeColumn(plan, withColumns(grid, placed)));
    }
    return { plans, columns: placed, frozen, removed, bytes: null };
  }

  async freeze(asked: readonly SheetCells[]): Promise<Frozen> {
    const { taken, left } = await this.freezable(asked);
    if (taken.length === 0) return { changes: null, left };
    const { frozen, ...write } = this.held.toWrite([], [], []);
    const next = this.write({ ...write, frozen: [...frozen, ...taken] });
    return { changes: this.held.commit([], next), left };
  }

  /** Throws HostError sheet.unknown. */
  protected async freezable(
    asked: readonly SheetCells[],
  ): Promise<{ readonly taken: readonly FrozenCell[]; readonly left: Frozen['left'] }> {
    const grids = await this.read({ sheets: asked.map(({ sheet }) => sheet) });
    const found = grids.map((grid, at) => ({ sheet: grid.name ?? '', ...freezable(grid, asked[at]?.cells ?? []) }));
    return {
      taken: found.flatMap(({ taken }) => taken),
      left: found.flatMap(({ sheet, left }) => (left.length === 0 ? [] : [{ sheet, cells: left }])),
    };
  }

  async revert(changes: ChangeSet): Promise<void> {
    this.held.revert(changes);
  }

  async readCells(area: CellArea): Promise<CellsRead> {
    const [grid] = this.held.named([area.sheet]);
    const known = grid === undefined ? new Set<string>() : formulaCells(grid);
    const formulas = new Set<string>();
    const values = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column): CellValue => {
        const at = known.size === 0 ? '' : address(area.row - 1 + row, area.column + column);
        if (known.has(at)) formulas.add(at);
        return grid?.rows[area.row - 1 + row]?.[area.column + column] ?? null;
      }),
    );
    return { values, formulas };
  }

  async select(at: CellRef): Promise<void> {
    if (at.sheet !== null) this.held.named([at.sheet]);
    this.shown.tell(at);
  }

  /** No window of its own: nothing to put the keyboard into. */
  async focus(): Promise<boolean> {
    return false;
  }

  onSelection(listener: (areas: readonly CellArea[]) => void): Unsubscribe {
    return this.selection.add(listener);
  }

  /** A cell is never half typed here. */
  onWaiting(): Unsubscribe {
    return () => undefined;
  }

  onChange(listener: (change: WorkbookChange) => void): Unsubscribe {
    return this.edits.add(listener);
  }
}
