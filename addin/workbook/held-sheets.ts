import type { CellValue, PlanCell, SheetGrid, SheetPlan } from '../../engine';
import { HostError } from './host-error';
import type { ChangeSet } from './port';

/** Excel compares sheet names without letter case. */
const nameKey = (name: string): string => name.toLowerCase();

function planCells(cells: readonly PlanCell[]): CellValue[] {
  const values = cells.flatMap(({ value, span = 1 }) => [value, ...Array.from({ length: span - 1 }, () => null)]);
  return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
}

/** A plan as it would be read back: values with the gaps that merged cells leave. */
function planGrid(plan: SheetPlan, file: string): SheetGrid {
  const formulas = plan.rows.flat().filter((cell) => cell.formula !== undefined).length;
  return {
    name: plan.name,
    file,
    visibility: 'visible',
    rows: plan.rows.map(planCells),
    formulasWithoutValue: [],
    formulas,
    ours: plan.origin ?? 'result',
  };
}

function checkName(name: string): void {
  const allowed = name.trim() !== '' && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!allowed) throw new HostError('sheet.name-refused', { sheet: name });
}

interface Change {
  readonly set: ChangeSet;
  readonly before: ReadonlyMap<string, SheetPlan>;
}

/**
 * The sheets of a workbook that no program holds open: the user's, which never change, and ours, which are written and taken
 * back whole. What the file and memory adapters have in common.
 */
export class HeldSheets {
  private ours: ReadonlyMap<string, SheetPlan> = new Map();
  private readonly changes: Change[] = [];
  private made = 0;

  constructor(
    readonly file: string,
    private users: readonly SheetGrid[],
  ) {}

  /** User's sheets in their order, then ours in the order they were first written. */
  grids(): SheetGrid[] {
    return [...this.users, ...[...this.ours.values()].map((plan) => planGrid(plan, this.file))];
  }

  plans(): readonly SheetPlan[] {
    return [...this.ours.values()];
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
    this.users = this.users.map((old) => (old.name === sheet.name ? sheet : old));
  }

  apply(plans: readonly SheetPlan[]): ChangeSet {
    const next = new Map(this.ours);
    const written = new Set<string>();
    for (const plan of plans) {
      const key = nameKey(plan.name);
      checkName(plan.name);
      if (written.has(key)) throw new HostError('sheet.name-refused', { sheet: plan.name });
      if (this.users.some((sheet) => sheet.name !== null && nameKey(sheet.name) === key)) {
        throw new HostError('sheet.not-ours', { sheet: plan.name });
      }
      written.add(key);
      next.set(key, plan);
    }
    const set = { id: `change-${++this.made}`, sheets: plans.map((plan) => plan.name) };
    this.changes.push({ set, before: this.ours });
    this.ours = next;
    return set;
  }

  /** Takes back the last write that still stands; an older one first would tear a later one. */
  revert(changes: ChangeSet): void {
    const last = this.changes.at(-1);
    if (last === undefined || last.set.id !== changes.id) throw new HostError('changes.not-last', { change: changes.id });
    this.ours = last.before;
    this.changes.pop();
  }
}

function sheetList(grids: readonly SheetGrid[]): string {
  return grids.map((grid) => grid.name ?? '').join(', ');
}
