import { nameKey, type CellValue, type Issue, type PlanCell, type SheetGrid } from '../../engine';
import type { SavedModel } from './model-sheets';
import { saysSame } from './says-same';

/** Model sheets that somebody deleted or renamed, or whose first cell no longer says what they are. */
export interface GoneSheets {
  /** Names they stood under. */
  readonly names: readonly string[];
  /** What they said, for those that nothing in the workbook says any more. */
  readonly standIns: readonly SheetGrid[];
  /** Names they go by now: read beside those that are written again, all in them would count twice. */
  readonly renamed: readonly string[];
}

const markOf = ({ rows }: SheetGrid): CellValue => rows[0]?.[0] ?? null;

/** What became of the model's sheets since they were saved: without this, a deleted sheet would say that all it held was taken back. */
export function goneSheets(saved: Pick<SavedModel, 'sheets' | 'marks'>, sheets: readonly SheetGrid[]): GoneSheets {
  const own = sheets.filter(({ ours }) => ours === 'model');
  const standing = new Set(own.map(({ name }) => nameKey(name ?? '')));
  const marked = new Map<CellValue, SheetGrid>(own.map((sheet) => [markOf(sheet), sheet]));
  const isThere = ([name, mark]: readonly [string, string]): boolean => standing.has(nameKey(name)) && marked.has(mark);
  const gone = [...saved.marks].filter((entry) => !isThere(entry));
  const names = new Set(gone.map(([name]) => nameKey(name)));
  return {
    names: gone.map(([name]) => name),
    standIns: gone.flatMap(([name, mark]) => (marked.has(mark) ? [] : [standIn(name, saved.sheets.get(name) ?? '[]', sheets)])),
    renamed: gone.flatMap(([, mark]) => {
      const name = marked.get(mark)?.name ?? null;
      return name === null || names.has(nameKey(name)) ? [] : [name];
    }),
  };
}

/** What is said of them. */
export const restored = ({ names }: GoneSheets): readonly Issue[] =>
  names.length === 0 ? [] : [{ code: 'model.sheets-restored', severity: 'warning', params: { sheets: names.join(', ') } }];

/** The rows of a sheet as they were saved. */
export function savedRows(text: string): readonly (readonly CellValue[])[] {
  const plan = JSON.parse(text) as readonly (readonly PlanCell[])[];
  return plan.map((cells) => cells.flatMap(({ value, span = 1 }) => [value, ...Array<null>(span - 1).fill(null)]));
}

/** Whether a sheet says what was saved in it. */
export function isAsSaved({ rows }: SheetGrid, text: string): boolean {
  const saved = savedRows(text);
  const rowAt = (all: SheetGrid['rows'], at: number): readonly CellValue[] => all[at] ?? [];
  return Array.from({ length: Math.max(rows.length, saved.length) }).every((_, at) => {
    const [now, then] = [rowAt(rows, at), rowAt(saved, at)];
    return Array.from({ length: Math.max(now.length, then.length) }).every((__, column) => saysSame(now[column], then[column]));
  });
}

/** A sheet as it was saved. */
function standIn(name: string, text: string, [first]: readonly SheetGrid[]): SheetGrid {
  const rows = savedRows(text);
  return { name, file: first?.file ?? '', visibility: 'visible', rows, formulas: 0, formulasWithoutValue: [], ours: 'model' };
}
