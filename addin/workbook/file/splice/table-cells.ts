import { xmlText } from '../write/xml-text';
import type { Area } from './area';
import { formulasOf } from './book-formulas';
import { isFormulaContent, type CellEdit } from './cell-edit';
import type { OpenBook } from './open-book';
import type { TableOfSheet } from './sheet-guards';
import { isPlain } from './widen-table';
import type { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';

const columnsOf = ({ root }: XmlPart): readonly XmlElement[] => {
  const list = childOf(root, 'tableColumns');
  return list === undefined ? [] : childrenOf(list, 'tableColumn');
};

const holds = ({ top, left, bottom, right }: Area, { row, column }: CellEdit): boolean =>
  top < row && row <= bottom + 1 && left <= column && column <= right;

/** The table a cell stands in, and which of its rows that is. */
export function placeInTable(
  edit: CellEdit,
  tables: readonly TableOfSheet[],
): { readonly table: TableOfSheet; readonly place: 'heading' | 'body' | 'total' } | null {
  const table = tables.find(({ area }) => holds(area, edit));
  if (table === undefined) return null;
  const { root } = table.part;
  const headings = Number(attributeOf(root, 'headerRowCount') ?? 1);
  const totals = Number(attributeOf(root, 'totalsRowCount') ?? 0);
  const { top, bottom } = table.area;
  if (edit.row <= top + headings) return { table, place: 'heading' };
  return { table, place: edit.row > bottom + 1 - totals ? 'total' : 'body' };
}

/**
 * Whether a heading can become what is asked: a text that no other heading of the table has, over a column that no formula calls by
 * its name. Formulas are read as text, and in doubt taken as calling it.
 */
export function canRename({ content, column }: CellEdit, { part, area }: TableOfSheet, book: OpenBook): boolean {
  const columns = columnsOf(part);
  const own = columns[column - area.left];
  if (typeof content !== 'string' || content === '' || own === undefined || !isPlain(content)) return false;
  const key = content.toLowerCase();
  if (columns.some((other) => other !== own && attributeOf(other, 'name')?.toLowerCase() === key)) return false;
  const name = attributeOf(own, 'name') ?? '';
  if (name === content) return true;
  const calls = (formula: string): boolean => formula.includes('[') && formula.toLowerCase().includes(escaped(name));
  const ownFormulas = columns.flatMap(({ children }) => children.map((child) => part.innerText(child)));
  if (ownFormulas.some(calls)) return false;
  for (const { text } of formulasOf(book, new Set())) if (calls(text)) return false;
  return true;
}

/** A name as formulas write it between brackets. */
const escaped = (name: string): string => name.toLowerCase().replace(/['#[\]]/g, "'$&");

/** The table's own record of a heading, or of what its row of totals shows, follows the cell. */
export function followTable(edit: CellEdit, tables: readonly TableOfSheet[]): void {
  const found = placeInTable(edit, tables);
  if (found === null || found.place === 'body') return;
  const { part, area } = found.table;
  const column = columnsOf(part)[edit.column - area.left];
  if (column === undefined) return;
  if (found.place === 'heading') part.setAttribute(column, 'name', String(edit.content));
  else setTotal(part, column, edit.content);
}

function setTotal(part: XmlPart, column: XmlElement, content: CellEdit['content']): void {
  const old = childOf(column, 'totalsRowFormula');
  const set = (name: string, value: string | null): void =>
    value === null ? part.removeAttribute(column, name) : part.setAttribute(column, name, value);
  set('totalsRowLabel', typeof content === 'string' ? content : null);
  set('totalsRowFunction', isFormulaContent(content) ? 'custom' : null);
  if (old !== undefined) part.remove(old);
  if (!isFormulaContent(content)) return;
  const tag = part.tag('totalsRowFormula');
  const xml = `<${tag}>${xmlText(content.formula)}</${tag}>`;
  const before = childOf(column, 'calculatedColumnFormula');
  if (column.closesItself) part.append(column, xml);
  else part.insertAt(before?.end ?? column.openEnd, xml);
}
