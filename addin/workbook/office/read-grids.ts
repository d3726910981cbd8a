import type { CellValue, MergedCells, SheetGrid } from '../../../engine';
import { address } from '../plan/address';
import type { Progress } from '../port';
import { sheetColumns } from '../sheet-size';
import { isFormula, storedValue } from './cells';
import { readBlocks, type Block, type Span } from './read-blocks';
import type { Dates } from './dates';
import type { Batch } from './session';
import { areaOf, type Area, type ListedSheet, type Listing } from './sheet-list';

/** One sheet while its blocks come in. */
class GridDraft {
  private readonly rows: CellValue[][] = [];
  private readonly formulaTexts = new Map<string, string>();
  private readonly hiddenRows: number[] = [];

  constructor(
    private readonly sheet: ListedSheet,
    private readonly merged: readonly MergedCells[],
    private readonly dates: Dates,
  ) {}

  take({ column }: Span, { row: first, values, formulas, formats, hiddenRows }: Block): void {
    while (this.rows.length < first) this.rows.push([]);
    for (const [at, line] of values.entries()) {
      const cells = line.map((value, index) => {
        const formula = formulas[at]?.[index] ?? '';
        if (isFormula(value, formula)) this.formulaTexts.set(address(first + at, column + index), formula.slice(1));
        return this.dates.read(storedValue(value, formula), formats?.[at]?.[index] ?? '');
      });
      const last = cells.findLastIndex((cell) => cell !== null);
      const row = (this.rows[first + at] ??= []);
      if (last < 0) continue;
      while (row.length < column) row.push(null);
      for (let index = 0; index <= last; index++) row.push(cells[index] ?? null);
    }
    if (column === 0 || column === this.sheet.used?.column) this.hiddenRows.push(...hiddenRows.map((row) => row + 1));
  }

  grid(file: string): SheetGrid {
    const { rows, formulaTexts, hiddenRows, merged, sheet } = this;
    return {
      name: sheet.name,
      file,
      visibility: sheet.visibility,
      rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1),
      formulasWithoutValue: [],
      formulas: formulaTexts.size,
      ...(formulaTexts.size > 0 && { formulaTexts }),
      ...(merged.length > 0 && { merged }),
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(sheet.ours && { ours: sheet.ours }),
    };
  }
}

export interface Shape {
  /** 0-based. */
  readonly merged: readonly Area[];
  readonly hasHiddenRows: boolean;
}

/** Merged cells, and whether rows are hidden: one round trip for all sheets. */
export async function shapesOf(batch: Batch, sheets: readonly ListedSheet[]): Promise<ReadonlyMap<string, Shape>> {
  const filled = sheets.filter(({ used }) => used !== null);
  if (filled.length === 0) return new Map();
  const asked = await batch.ask((context) =>
    filled.map(({ id, used }) => {
      const { row, column, rows, columns } = used ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rows, columns).load('rowHidden');
      const merged = range.getMergedAreasOrNullObject();
      merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      return { id, range, merged };
    }),
  );
  return new Map(
    asked.map(({ id, range, merged }) => {
      const areas = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
      // null: some are and some are not.
      const hasHiddenRows = (range.rowHidden as boolean | null) !== false;
      return [id, { merged: areas, hasHiddenRows }];
    }),
  );
}

/** Rows 1-based, as grids have them. */
const mergedOf = (shape: Shape | undefined): readonly MergedCells[] =>
  (shape?.merged ?? []).map((area) => ({ ...area, row: area.row + 1 }));

/** A range as wide as the sheet is a whole row to Excel, and of whole rows it gives no values: it is read in halves. */
function inHalves(span: Span): Span[] {
  if (span.columns < sheetColumns) return [span];
  const left = Math.floor(span.columns / 2);
  return [
    { ...span, columns: left },
    { ...span, column: span.column + left, columns: span.columns - left },
  ];
}

/** Sheets as plain data, in one round trip and one a block. Progress counts sheets, with the part read of one being a part of 1. */
export async function readGrids(
  batch: Batch,
  { file, dates }: Pick<Listing, 'file' | 'dates'>,
  sheets: readonly ListedSheet[],
  onProgress?: Progress,
): Promise<SheetGrid[]> {
  const shapes = await shapesOf(batch, sheets);
  const drafts = new Map(sheets.map((sheet) => [sheet.id, new GridDraft(sheet, mergedOf(shapes.get(sheet.id)), dates)]));
  const cells = sheets.reduce((sum, { used }) => sum + (used === null ? 0 : used.rows * used.columns), 0);
  let read = 0;
  const spans = sheets.flatMap(({ id, used }): Span[] =>
    used === null
      ? []
      : inHalves({ sheet: id, ...used, wantsFormats: true, hasHiddenRows: shapes.get(id)?.hasHiddenRows ?? false }),
  );
  await readBlocks(batch, spans, (span, block) => {
    drafts.get(span.sheet)?.take(span, block);
    read += span.rows * span.columns;
    if (read < cells) onProgress?.((sheets.length * read) / cells, sheets.length);
  });
  onProgress?.(sheets.length, sheets.length);
  return [...drafts.values()].map((draft) => draft.grid(file));
}
