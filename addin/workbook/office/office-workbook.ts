import type { CellRef, CellValue, ColumnPlan, SheetGrid, SheetPlan } from '../../../engine';
import { checkTexts } from '../plan/plan-texts';
import { checkPlanNames, nameKey } from '../plan/sheet-names';
import { HostError } from '../host-error';
import { address } from '../plan/address';
import type {
  CellArea,
  CellsRead,
  ChangeSet,
  Frozen,
  Progress,
  SheetCells,
  Unsubscribe,
  Workbook,
  WorkbookChange,
} from '../port';
import { sheetColumns, sheetRows } from '../sheet-size';
import { Turns } from '../turns';
import { isFormula, storedValue } from './cells';
import type { PlacedWrites } from './columns';
import { askCalendar, Dates } from './dates';
import type { FrozenWrites } from './freeze-cells';
import { usualTiming, type OfficeHost, type Timing } from './host';
import { KeptChanges } from './kept-changes';
import { readBlocks } from './read-blocks';
import { unreadSheets } from './read-by-users';
import { readGrids } from './read-grids';
import { selectCell } from './select-cell';
import { Session } from './session';
import { knownSheet, listSheets, sheetNamed } from './sheet-list';
import type { Transactions } from './transaction';
import { ExcelEvents } from './watch-events';

/** What only writing needs, loaded with the first write. */
const loadWriting = () => import(/* webpackChunkName: "excel-writing" */ './writing');

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.14; what needs more is asked for first). It lives on the page's own thread.
 * Reading and writing wait for each other; whoever edits a cell is waited for, visibly.
 */
export class OfficeWorkbook implements Workbook {
  private readonly session: Session;
  private readonly events: ExcelEvents;
  private transactions: Transactions | null = null;
  private readonly changes = new KeptChanges();
  private readonly turns = new Turns();

  private constructor(
    private readonly host: OfficeHost,
    timing: Timing,
  ) {
    this.session = new Session(host, timing);
    this.events = new ExcelEvents(this.session, timing);
  }

  /** Listens to the workbook from now on; `onWaiting` hears, until it is open, whether a cell being edited keeps it waiting. Throws HostError. */
  static async open(
    host: OfficeHost,
    timing: Partial<Timing> = {},
    onWaiting: (waits: boolean) => void = () => undefined,
  ): Promise<OfficeWorkbook> {
    const workbook = new OfficeWorkbook(host, { ...usualTiming, ...timing });
    const stop = workbook.onWaiting(onWaiting);
    try {
      await workbook.events.start();
    } finally {
      stop();
    }
    return workbook;
  }

  /** Stops listening. */
  close(): Promise<void> {
    return this.events.stop(this.host.Excel);
  }

  read({ sheets, signal, onProgress }: { sheets?: readonly string[]; signal?: AbortSignal; onProgress?: Progress } = {}): Promise<
    SheetGrid[]
  > {
    return this.turns.take(() =>
      this.session.run(
        async (batch) => {
          const listing = await listSheets(batch);
          const wanted = sheets?.map((name) => knownSheet(listing.sheets, name)) ?? listing.sheets;
          return readGrids(batch, listing, [...new Set(wanted)], onProgress);
        },
        { signal },
      ),
    );
  }

  apply(
    plans: readonly SheetPlan[],
    {
      signal,
      columns: columnPlans = [],
      remove = [],
    }: { signal?: AbortSignal; columns?: readonly ColumnPlan[]; remove?: readonly string[] } = {},
  ): Promise<ChangeSet> {
    return this.turns.take(async () => {
      signal?.throwIfAborted();
      checkPlanNames(plans);
      checkTexts(plans, columnPlans);
      const { drawingOf, placeColumns } = await loadWriting();
      const draw = plans.map(drawingOf);
      let placed: PlacedWrites = { writes: [], columns: [] };
      const { before, outside } = await (
        await this.writes()
      ).run(
        async (batch, listing) => {
          const drawn = new Set(plans.map(({ name }) => nameKey(name)));
          const going = remove.flatMap((name) => (drawn.has(nameKey(name)) ? [] : (sheetNamed(listing.sheets, name) ?? [])));
          const foreign = going.find(({ ours }) => ours === undefined);
          if (foreign !== undefined) throw new HostError('sheet.not-ours', { sheet: foreign.name });
          placed = await placeColumns(batch, columnPlans, listing);
          const unread = await unreadSheets(batch, going, listing);
          return { draw, remove: unread.map(({ name }) => name), columns: placed.writes };
        },
        { signal, asOneStep: true },
      );
      const id = this.changes.add(before);
      const { writes } = placed;
      const columns = placed.columns.map(({ sheet, column, ...rest }, at) => {
        const write = writes[at];
        const isTaken = write !== undefined && write.table !== null && !outside.has(write);
        return isTaken ? { sheet, column } : { sheet, column, ...rest };
      });
      return { id, sheets: plans.map(({ name }) => name), columns };
    });
  }

  freeze(cells: readonly SheetCells[]): Promise<Frozen> {
    return this.turns.take(async () => {
      const { freezeWrites } = await loadWriting();
      let found: FrozenWrites = { writes: [], frozen: [], left: [] };
      const { before } = await (
        await this.writes()
      ).run(
        async (batch, listing) => {
          found = await freezeWrites(batch, cells, listing);
          return { draw: [], remove: [], columns: found.writes };
        },
        { asOneStep: true },
      );
      const { writes, frozen, left } = found;
      if (writes.length === 0) return { changes: null, left };
      const sheets = [...new Set(writes.map(({ sheet }) => sheet))];
      return { changes: { id: this.changes.add(before, frozen), sheets, columns: [] }, left };
    });
  }

  revert({ id }: ChangeSet): Promise<void> {
    return this.turns.take(async () => {
      const { before, frozen } = this.changes.last(id);
      const { stillFrozen } = await loadWriting();
      const isWhole = before.draw.every(({ place }) => place === null);
      await (
        await this.writes()
      ).run(
        async (batch, listing) => {
          // A sheet that has lost our mark since is somebody's own by now.
          const isOurs = (name: string): boolean => sheetNamed(listing.sheets, name)?.ours !== undefined;
          const columns = frozen.length === 0 ? before.columns : await stillFrozen(batch, before.columns, frozen, listing);
          return { ...before, columns, remove: before.remove.filter(isOurs) };
        },
        { asOneStep: isWhole },
      );
      this.changes.drop();
    });
  }

  private async writes(): Promise<Transactions> {
    const { Transactions } = await loadWriting();
    return (this.transactions ??= new Transactions(this.session));
  }

  readCells({ sheet: name, row, column, rows, columns }: CellArea): Promise<CellsRead> {
    return this.turns.take(() =>
      this.session.run(async (batch) => {
        const { worksheets, calendar } = await batch.ask((context) => ({
          worksheets: context.workbook.worksheets.load('items/id,items/name'),
          calendar: askCalendar(context),
        }));
        const dates = new Dates(calendar);
        const sheet = knownSheet(
          worksheets.items.map((item) => ({ id: item.id, name: item.name })),
          name,
        ).id;
        const cells: CellValue[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
        const formulas = new Set<string>();
        const there = { rows: Math.min(rows, sheetRows - row + 1), columns: Math.min(columns, sheetColumns - column) };
        await readBlocks(batch, [{ sheet, row: row - 1, column, ...there, wantsFormats: true }], (_, block) => {
          for (const [at, line] of block.values.entries())
            for (const [index, value] of line.entries()) {
              const formula = block.formulas[at]?.[index] ?? '';
              if (isFormula(value, formula)) formulas.add(address(block.row + at, column + index));
              const into = cells[block.row - row + 1 + at];
              if (into !== undefined) into[index] = dates.read(storedValue(value, formula), block.formats?.[at]?.[index] ?? '');
            }
        });
        return { values: cells, formulas };
      }),
    );
  }

  async select(at: CellRef): Promise<void> {
    await selectCell(this.session, at, (id, address) => this.events.expectSelection(id, address));
  }

  async focus(): Promise<boolean> {
    if (!this.session.abilities.focuses) return false;
    await this.session.run((batch) => batch.send((context) => context.workbook.focus()));
    return true;
  }

  onSelection(listener: (areas: readonly CellArea[]) => void): Unsubscribe {
    return this.events.selection.add(listener);
  }

  /** Tells those who listen what is selected now, as if a person had just done it. */
  tellSelection(): Promise<void> {
    return this.events.tellSelection();
  }

  onChange(listener: (change: WorkbookChange) => void): Unsubscribe {
    return this.events.changes.add(listener);
  }

  onWaiting(listener: (waits: boolean) => void): Unsubscribe {
    return this.session.waiting.add(listener);
  }
}
