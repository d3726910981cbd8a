import { type ColumnPlan, RefusedInput } from '../../../../engine';
import { HostError } from '../../host-error';
import { address, columnLetters } from '../../plan/address';
import { looksLikeFormula } from '../write/cell-xml';
import { fittingText } from '../../plan/cell-text';
import { xmlText } from '../write/xml-text';
import { setWidth } from './column-widths';
import { columnOf } from '../../column-room';
import { sheetColumns } from '../../sheet-size';
import { widenDimension } from './dimension';
import { freeColumn } from './free-column';
import type { OpenBook } from './open-book';
import type { OwnStyles } from './own-styles';
import { sharedWords } from './shared-words';
import type { ScannedCell, ScannedRow } from './scan-rows';
import { SheetScan } from './sheet-scan';
import { widenFilters, type Widened } from './widen-filter';
import { attributeOf, childOf, isOn, wordsOf } from './xml-tree';

/** Where a column of ours stands, 0-based, and whether it is sorted with its lines. */
export interface WrittenColumn extends Widened {
  readonly column: number;
}

/**
 * Writes a column of ours into a user's sheet: new cells, a width, and the filter or table directly left of it grows over it; nothing else.
 * Throws HostError sheet.protected, column.not-ours, tag-column.no-room, file.damaged, file.read-only; RefusedInput sheet.number.
 */
export function writeColumn(plan: ColumnPlan, path: string, book: OpenBook, styles: OwnStyles): WrittenColumn {
  const scan = new SheetScan(book.archive, path);
  const protection = childOf(scan.part.root, 'sheetProtection');
  if (protection !== undefined && isOn(attributeOf(protection, 'sheet')))
    throw new HostError('sheet.protected', { sheet: plan.sheet });
  const isOurs = (cell: ScannedCell): boolean => cellWords(cell, scan, book) === plan.header;
  const column = plan.column === null ? freeColumn(plan, scan, book.archive, isOurs) : columnOf(plan.column);
  if (plan.column !== null) checkOwn(plan, column, scan, book);
  if (column >= sheetColumns) throw notOurs(plan, columnLetters(sheetColumns - 1));
  if (plan.column === null) setWidth(scan, column, plan.width);
  const values = [...new Map<number, string | number>([...plan.cells, [plan.headerRow, plan.header]])].sort(([a], [b]) => a - b);
  for (const [row, value] of values) writeCell(scan, row, column, value, row === plan.headerRow, styles);
  const [top, bottom] = [(values[0]?.[0] ?? 1) - 1, (values.at(-1)?.[0] ?? 1) - 1];
  widenDimension(scan, { top, bottom, left: column, right: column });
  const widened = widenFilters(plan, column, scan, book, isOurs);
  scan.part.save();
  return { column, ...widened };
}

const notOurs = ({ sheet, header }: ColumnPlan, column: string): HostError =>
  new HostError('column.not-ours', { sheet, column, header });

/** Our earlier column is known by its heading; a formula in it is a person's own work. */
function checkOwn(plan: ColumnPlan, column: number, scan: SheetScan, book: OpenBook): void {
  const at = (row: number): ScannedCell | undefined => scan.row(row)?.cells.find((cell) => cell.column === column);
  const heading = at(plan.headerRow);
  const words = heading === undefined ? null : cellWords(heading, scan, book);
  if (words !== plan.header) throw notOurs(plan, address(plan.headerRow - 1, Math.max(0, column)));
  for (const row of scan.rows) {
    const hasFormula = row.cells.some((cell) => cell.column === column && cell.hasFormula);
    if (hasFormula && plan.cells.has(row.number)) throw notOurs(plan, address(row.number - 1, column));
  }
}

const textType = /^<[^>]*?\st\s*=\s*["'](s|str|inlineStr)["']/;
const sharedNumber = /<(?:[\w.-]+:)?v\b[^>]*>\s*(\d+)/;

/** Words of a cell that holds text; looked at for every cell of a sheet, so that numbers are passed over by their type. */
function cellWords(cell: ScannedCell, { part }: SheetScan, book: OpenBook): string {
  const xml = part.textOf(cell);
  const type = textType.exec(xml)?.[1];
  if (type === undefined) return '';
  return type === 's' ? sharedWords(Number(sharedNumber.exec(xml)?.[1] ?? -1), book) : wordsOf(xml);
}

function cellText(value: string | number, reference: string, style: number, tag: (local: string) => string): string {
  const open = `<${tag('c')} r="${reference}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RefusedInput('sheet.number', { cell: reference, value: String(value) });
    return `${open}><${tag('v')}>${value === 0 ? 0 : value}</${tag('v')}></${tag('c')}>`;
  }
  // Nothing, as in Excel: a text without letters is no empty cell to formulas.
  if (value === '') return `${open}/>`;
  const words = `<${tag('t')} xml:space="preserve">${xmlText(fittingText(value))}</${tag('t')}>`;
  return `${open} t="inlineStr"><${tag('is')}>${words}</${tag('is')}></${tag('c')}>`;
}

/** A cell of ours looks like its neighbour to the left; one that was there keeps its look. */
function styleOf(
  row: ScannedRow | undefined,
  column: number,
  value: string | number,
  isHeader: boolean,
  styles: OwnStyles,
): number {
  const neighbour = row?.cells.filter((cell) => cell.column < column).at(-1)?.style ?? 0;
  if (isHeader) return neighbour;
  return styles.besideIndex(neighbour, typeof value === 'string' && looksLikeFormula.test(value));
}

function writeCell(
  scan: SheetScan,
  number: number,
  column: number,
  value: string | number,
  isHeader: boolean,
  styles: OwnStyles,
): void {
  const { part, data } = scan;
  const tag = (local: string): string => part.tag(local);
  const row = scan.row(number);
  const old = row?.cells.find((cell) => cell.column === column);
  const style = old !== undefined && !old.isBlank ? old.style : styleOf(row, column, value, isHeader, styles);
  const xml = cellText(value, address(number - 1, column), style, tag);
  if (row === undefined) {
    const next = scan.rowAfter(number);
    const newRow = `<${tag('row')} r="${number}">${xml}</${tag('row')}>`;
    if (next === undefined) part.append(data, newRow);
    else part.insertBefore(next.element, newRow);
    return;
  }
  if (old !== undefined) return part.replace(old, xml);
  const before = row.cells.filter((cell) => cell.column < column).at(-1);
  if (row.element.closesItself) part.append(row.element, xml);
  else part.insertAt(before?.end ?? row.element.openEnd, xml);
  part.removeAttribute(row.element, 'spans');
}
