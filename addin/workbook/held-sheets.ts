import type { CellValue, ColumnPlan, PlanCell, SheetGrid, SheetPlan } from '../../engine';
import { address, columnLetters } from './plan/address';
import { columnsOf } from './plan/plan-columns';
import { checkTexts } from './plan/plan-texts';
import { checkPlanNames, nameKey } from './plan/sheet-names';
import { withFrozen, type FrozenCell } from './frozen-cells';
import { withColumns, type PlacedColumn } from './held-columns';
import { HostError } from './host-error';
import type { ChangeSet } from './port';

function planCells(cells: readonly PlanCell[]): CellValue[] {
  const values = cells.flatMap(({ value, span = 1 }) => [value, ...Array.from({ length: span - 1 }, () => null)]);
  return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
}

function planFormulas({ rows }: SheetPlan): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  rows.forEach((cells, row) => {
    const columns = columnsOf(cells);
    cells.forEach(({ formula }, at) => {
      if (formula !== undefined) texts.set(address(row, columns[at] ?? 0), formula.replace(/^=/, ''));
    });
  });
  return texts;
}

/** A plan as it would be read back: values with the gaps that merged cells leave. */
function planGrid(plan: SheetPlan, file: string): SheetGrid {
  const formulaTexts = planFormulas(plan);
  return {
    name: plan.name,
    file,
    visibility: 'visible',
    rows: plan.rows.map(planCells),
    formulasWithoutValue: [],
    formulas: formulaTexts.size,
    ...(formulaTexts.size > 0 && { formulaTexts }),
    ours: plan.origin ?? 'result',
  };
}

/** What of ours stands in a workbook. */
export interface Written {
  /** By name without letter case. */
  readonly plans: ReadonlyMap<string, SheetPlan>;
  readonly columns: readonly PlacedColumn[];
  /** Formulas of the user's that were made values. */
  readonly frozen: readonly FrozenCell[];
  /** Names of our sheets that were taken out, without letter case. */
  readonly removed: ReadonlySet<string>;
  /** The whole workbook with it, for hosts that are bytes. */
  readonly bytes: Uint8Array | null;
}

/** What is to be written, beside what is. */
export interface ToWrite {
  readonly plans: ReadonlyMap<string, SheetPlan>;
  readonly columns: readonly PlacedColumn[];
  readonly newColumns: readonly ColumnPlan[];
  readonly frozen: readonly FrozenCell[];
  /** As in Written: sheets of the file that go. */
  readonly removed: ReadonlySet<string>;
}

interface Change {
  /** Counted from 1, in the order written. */
  readonly number: number;
  readonly before: Written;
}

/** Writes that can be taken back at most: as many as a person's steps. */
const mostChanges = 200;
const idPrefix = 'change-';
const idOf = (number: number): string => `${idPrefix}${number}`;

const nothing: Written = { plans: new Map(), columns: [], frozen: [], removed: new Set(), bytes: null };

/**
 * The sheets of a workbook that no program holds open: the user's, which get at most a column of ours, and ours, which are written and
 * taken back whole. What the file and memory adapters have in common.
 */
export class HeldSheets {
  private written = nothing;
  /** Newest last; the oldest are forgotten. */
  private changes: readonly Change[] = [];
  private made = 0;
  /** Number of the last change that was forgotten. */
  private forgotten = 0;
  /** What is shown of a plan, or of a sheet with columns of ours and frozen formulas: made once, however often cells of it are asked for. */
  private readonly planGrids = new WeakMap<SheetPlan, SheetGrid>();
  private readonly columnGrids = new WeakMap<
    SheetGrid,
    { readonly columns: Written['columns']; readonly frozen: Written['frozen']; readonly grid: SheetGrid }
  >();

  constructor(
    readonly file: string,
    private base: readonly SheetGrid[],
  ) {}

  /** The workbook's sheets in their order, those of ours replaced where they stand; then ours in the order they were first written. */
  grids(): SheetGrid[] {
    const { plans, removed } = this.written;
    const placed = new Set(this.base.map(({ name }) => nameKey(name ?? '')));
    const stays = ({ name }: SheetGrid): boolean => name === null || !removed.has(nameKey(name));
    const kept = this.base.filter(stays).map((grid) => {
      const plan = plans.get(nameKey(grid.name ?? ''));
      return plan === undefined ? this.baseGrid(grid) : this.planGrid(plan);
    });
    return [...kept, ...[...plans].flatMap(([key, plan]) => (placed.has(key) ? [] : [this.planGrid(plan)]))];
  }

  private planGrid(plan: SheetPlan): SheetGrid {
    let grid = this.planGrids.get(plan);
    if (grid === undefined) this.planGrids.set(plan, (grid = planGrid(plan, this.file)));
    return grid;
  }

  private baseGrid(base: SheetGrid): SheetGrid {
    const { columns, frozen } = this.written;
    const known = this.columnGrids.get(base);
    if (known?.columns === columns && known.frozen === frozen) return known.grid;
    const grid = withFrozen(withColumns(base, columns), frozen);
    this.columnGrids.set(base, { columns, frozen, grid });
    return grid;
  }

  get current(): Written {
    return this.written;
  }

  named(names: readonly string[] | undefined): SheetGrid[] {
    const grids = this.grids();
    if (names === undefined) return grids;
    return names.map((name) => {
      const grid = grids.find((candidate) => candidate.name !== null && nameKey(candidate.name) === nameKey(name));
      if (grid === undefined) throw new HostError('sheet.unknown', { sheet: name, known: sheetList(grids) });
      return grid;
    });
  }

  /** Replaces a user's sheet: what a person's edit does in a host that people type into. */
  replace(sheet: SheetGrid): void {
    this.base = this.base.map((old) => (old.name === sheet.name ? sheet : old));
  }

  /** A sheet as the file has it, with people's edits and without what is ours. */
  baseOf(name: string): SheetGrid | undefined {
    return this.base.find((grid) => grid.name !== null && nameKey(grid.name) === nameKey(name));
  }

  /** What a person's edit does to what of ours stands in the workbook: no write of ours, and not taken back as one. */
  edit(change: Partial<Pick<Written, 'plans' | 'columns'>>): void {
    this.written = { ...this.written, ...change };
  }

  /** What would stand after a write; nothing is changed. Throws HostError sheet.name-refused, sheet.not-ours, text.too-long. */
  toWrite(plans: readonly SheetPlan[], newColumns: readonly ColumnPlan[], remove: readonly string[]): ToWrite {
    const next = new Map(this.written.plans);
    for (const name of remove) next.delete(nameKey(name));
    checkPlanNames(plans);
    checkTexts(plans, newColumns);
    for (const plan of plans) {
      const key = nameKey(plan.name);
      if (this.base.some(({ name, ours }) => name !== null && nameKey(name) === key && ours === undefined)) {
        throw new HostError('sheet.not-ours', { sheet: plan.name });
      }
      next.set(key, plan);
    }
    const { columns, frozen } = this.written;
    return { plans: next, columns, newColumns, frozen, removed: this.goneWith(remove, next) };
  }

  /** What is gone when these are taken out: of the file's sheets those that are ours and not written again. Throws HostError sheet.not-ours. */
  private goneWith(remove: readonly string[], plans: ReadonlyMap<string, SheetPlan>): ReadonlySet<string> {
    const named = new Map(this.base.flatMap((sheet) => (sheet.name === null ? [] : [[nameKey(sheet.name), sheet] as const])));
    const foreign = remove.find((name) => named.has(nameKey(name)) && named.get(nameKey(name))?.ours === undefined);
    if (foreign !== undefined) throw new HostError('sheet.not-ours', { sheet: foreign });
    const gone = [...this.written.removed, ...remove.map(nameKey)];
    return new Set(gone.filter((key) => named.has(key) && !plans.has(key)));
  }

  commit(plans: readonly SheetPlan[], next: Written): ChangeSet {
    this.made += 1;
    const id = idOf(this.made);
    this.changes = [...this.changes, { number: this.made, before: this.written }];
    while (this.changes.length > mostChanges) {
      this.forgotten = this.changes[0]?.number ?? 0;
      this.changes = this.changes.slice(1);
    }
    const columns = next.columns.slice(this.written.columns.length);
    this.written = next;
    return {
      id,
      sheets: plans.map((plan) => plan.name),
      columns: columns.map(({ plan, column, outside }) => ({
        sheet: plan.sheet,
        column: columnLetters(column),
        ...(outside === undefined ? {} : { outside }),
      })),
    };
  }

  /** Takes back the last write that still stands; an older one first would tear a later one. Throws HostError changes.forgotten, changes.not-last. */
  revert({ id }: ChangeSet): void {
    const last = this.changes.at(-1);
    if (last === undefined || idOf(last.number) !== id) {
      const isForgotten = Number(id.slice(idPrefix.length)) <= this.forgotten;
      throw isForgotten ? new HostError('changes.forgotten', {}) : new HostError('changes.not-last', { change: id });
    }
    this.written = last.before;
    this.changes = this.changes.slice(0, -1);
  }
}

function sheetList(grids: readonly SheetGrid[]): string {
  return grids.map((grid) => grid.name ?? '').join(', ');
}
