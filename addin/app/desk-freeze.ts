import type { SheetGrid } from '../../engine';
import { cellReference } from '../workbook/cell-reference';
import type { SheetCells } from '../workbook/port';
import type { FreezePreview } from './freeze-preview';
import type { Step } from './history';
import type { Workroom } from './workroom';

type FreezeStep = Extract<Step, { kind: 'frozen' }>;

const named = ({ sheet, cells }: SheetCells): readonly string[] => cells.map((cell) => `${sheet}!${cell}`);
const count = (found: readonly SheetCells[]): number => found.reduce((sum, { cells }) => sum + cells.length, 0);

/** Formulas of ours in the user's sheets, which show nothing where a workbook is opened without this program, and their values in their place. */
export class DeskFreeze {
  constructor(private readonly room: Workroom) {}

  /** What `freeze` would do now; null where the workbook could not be read, or that was stopped. */
  preview(): Promise<FreezePreview | null> {
    return this.room.work.run('reading', async (signal, onProgress) => {
      const grids = await this.room.workbook.read({ signal, onProgress });
      const found = grids.map((grid) => {
        const left = new Set([...grid.formulasWithoutValue, ...(grid.stale ?? []), ...errorsOf(grid)]);
        const cells = this.formulasOf(grid);
        return { sheet: grid.name ?? '', taken: cells.filter((at) => !left.has(at)), left: cells.filter((at) => left.has(at)) };
      });
      return {
        sheets: found.flatMap(({ sheet, taken }) => (taken.length === 0 ? [] : [{ sheet, cells: taken.length }])),
        left: found.flatMap(({ sheet, left }) => named({ sheet, cells: left })),
      };
    });
  }

  async freeze(): Promise<void> {
    const step = await this.put();
    if (step !== null) this.room.stepped(step);
  }

  /** Makes them values; what then can be taken back, null where nothing was written. */
  put(): Promise<FreezeStep | null> {
    const { room } = this;
    return room.work.run('writing', async (signal, onProgress) => {
      const grids = await room.workbook.read({ signal, onProgress });
      const asked = grids.flatMap((grid) => {
        const cells = this.formulasOf(grid);
        return cells.length === 0 ? [] : [{ sheet: grid.name ?? '', cells }];
      });
      signal.throwIfAborted();
      const { changes, left } = await room.workbook.freeze(asked);
      if (changes === null) {
        room.board.say('nothingToDo', {});
        return null;
      }
      room.keeper.wrote(changes);
      const notice = room.board.notice('frozen', { cells: count(asked) - count(left), left: left.flatMap(named) });
      return { kind: 'frozen', notice, changes };
    });
  }

  private formulasOf({ ours, formulaTexts }: SheetGrid): readonly string[] {
    if (ours !== undefined) return [];
    return [...(formulaTexts ?? [])].flatMap(([at, formula]) => (this.room.services.isOurFormula(formula) ? [at] : []));
  }
}

/** A1 addresses of formulas that show an error. */
function errorsOf({ rows, formulaTexts }: SheetGrid): readonly string[] {
  return [...(formulaTexts?.keys() ?? [])].filter((at) => {
    const place = cellReference(at);
    const value = place === null ? null : rows[place.row]?.[place.column];
    return typeof value === 'object' && value !== null;
  });
}
