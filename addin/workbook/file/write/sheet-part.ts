import { type PlanCell, RefusedInput, type SheetPlan } from '../../../../engine';
import { address, columnLetters } from '../../plan/address';
import { cellXml, type StyleIndex } from './cell-xml';
import { choicesXml } from './choices-xml';
import type { Dialect } from './dialect';
import { barColor } from '../../plan/looks';
import { columnPadding, margins, pageFit, type PageFit } from '../../plan/page-scale';
import { columnsOf } from '../../plan/plan-columns';
import { rowHeights } from '../../plan/row-heights';
import { sheetColumns, sheetRows } from '../../sheet-size';

const a4 = 9;

/** What a sheet needs to know of the workbook it stands in. */
export interface SheetSetting {
  readonly dialect: Dialect;
  readonly styleIndex: StyleIndex;
  /** The sheet the workbook opens on. */
  readonly opensHere: boolean;
  /** Relationship of the drawing that holds its charts. */
  readonly drawing: string | null;
}

const widthOf = (row: readonly PlanCell[]): number => row.reduce((width, cell) => width + (cell.span ?? 1), 0);

function checkSize(plan: SheetPlan): void {
  const columns = plan.rows.reduce((widest, row) => Math.max(widest, widthOf(row)), plan.widths.length);
  if (plan.rows.length > sheetRows || columns > sheetColumns) {
    throw new RefusedInput('sheet.too-large', { sheet: plan.name, rows: plan.rows.length, columns });
  }
}

function viewXml(plan: SheetPlan, first: boolean): string {
  const lines = plan.gridlines === false ? ' showGridLines="0"' : '';
  const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const frozen =
    rows > 0 || columns > 0
      ? `<pane${splits} topLeftCell="${address(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`
      : '';
  return `<sheetViews><sheetView${lines}${first ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width + columnPadding}" customWidth="1"/>`,
  );
  return `<cols>${cols.join('')}</cols>`;
}

/** The cells a span covers carry its style too, so that fills and borders run through. */
function rowXml(row: readonly PlanCell[], at: number, height: number, styleIndex: StyleIndex): string {
  const columns = columnsOf(row);
  const cells = row.flatMap((cell, index) => {
    const column = columns[index] ?? 0;
    const covered = Array.from({ length: (cell.span ?? 1) - 1 }, (_, k) => address(at, column + 1 + k));
    const style = cell.style === undefined ? {} : { style: cell.style };
    const empty = covered.map((place) => cellXml({ value: null, ...style }, place, styleIndex));
    return [cellXml(cell, address(at, column), styleIndex), ...empty];
  });
  return `<row r="${at + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

function mergesXml(plan: SheetPlan): string {
  const merges = plan.rows.flatMap((row, at) => {
    const columns = columnsOf(row);
    return row.flatMap((cell, index) => {
      const column = columns[index] ?? 0;
      const span = cell.span ?? 1;
      return span > 1 ? [`<mergeCell ref="${address(at, column)}:${address(at, column + span - 1)}"/>`] : [];
    });
  });
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

function barsXml(plan: SheetPlan): string {
  return (plan.bars ?? [])
    .map(({ column, from, to }, at) => {
      const letters = columnLetters(column);
      return (
        `<conditionalFormatting sqref="${letters}${from}:${letters}${to}"><cfRule type="dataBar" priority="${at + 1}"><dataBar>` +
        `<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF${barColor}"/></dataBar></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

/** Pages wide and tall that the host fits the sheet to, 0 as many as needed; or a scale in per cent; undefined: neither is asked for. */
function fitOf(
  plan: SheetPlan,
  heights: readonly number[],
): NonNullable<SheetPlan['print']>['fit'] | Extract<PageFit, { by: 'scale' }> {
  const { fit, breaksAfter } = plan.print ?? {};
  if (fit !== undefined || breaksAfter === undefined) return fit;
  const found = pageFit(plan, heights);
  return found.by === 'width' ? { wide: 1, tall: 0 } : found;
}

function printXml(plan: SheetPlan, fit: ReturnType<typeof fitOf>): string {
  const { landscape, breaksAfter } = plan.print ?? {};
  const pages =
    fit === undefined ? '' : 'scale' in fit ? ` scale="${fit.scale}"` : ` fitToWidth="${fit.wide}" fitToHeight="${fit.tall}"`;
  const breaks = (breaksAfter ?? []).map((row) => `<brk id="${row}" max="${sheetColumns - 1}" man="1"/>`);
  return (
    `<pageMargins left="${margins.left}" right="${margins.right}" top="${margins.top}" bottom="${margins.bottom}" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${a4}"${pages} orientation="${landscape ? 'landscape' : 'portrait'}"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>' +
    (breaks.length === 0
      ? ''
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`)
  );
}

/**
 * One worksheet part, complete in itself (inline strings, formats by index of the styles part).
 * Throws RefusedInput `sheet.too-large`, `sheet.number`.
 */
export function sheetPart(plan: SheetPlan, { dialect, styleIndex, opensHere, drawing }: SheetSetting): string {
  checkSize(plan);
  const heights = rowHeights(plan);
  const rows = plan.rows.map((row, at) => rowXml(row, at, heights[at] ?? 0, styleIndex));
  const fit = fitOf(plan, heights);
  const fits = fit === undefined || 'scale' in fit ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return (
    `<worksheet xmlns="${dialect.main}"${drawing === null ? '' : ` xmlns:r="${dialect.relations}"`}>` +
    fits +
    viewXml(plan, opensHere) +
    '<sheetFormatPr defaultRowHeight="14"/>' +
    columnsXml(plan.widths) +
    `<sheetData>${rows.join('')}</sheetData>` +
    mergesXml(plan) +
    barsXml(plan) +
    choicesXml(plan) +
    printXml(plan, fit) +
    (drawing === null ? '' : `<drawing r:id="${drawing}"/>`) +
    '</worksheet>'
  );
}
