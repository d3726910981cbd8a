import type { ColumnPlan } from '../../../../engine';
import { xmlAttribute } from '../write/xml-text';
import type { Archive } from './archive';
import { areaOf, areaText, type Area } from './area';
import { Relations } from './relations';
import type { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';

/** Widens the range an element names by the column right of it, where it ends there. */
export function widenRange(part: XmlPart, element: XmlElement | undefined, column: number): void {
  if (element === undefined) return;
  const area = areaOf(attributeOf(element, 'ref') ?? '');
  if (area?.right === column - 1) part.setAttribute(element, 'ref', areaText({ ...area, right: column }));
}

/** The range that was sorted last, inside a filter or a table; one sorted from left to right has no rows to keep together. */
export function widenSorted(part: XmlPart, parent: XmlElement, column: number): void {
  const sorted = childOf(parent, 'sortState');
  if (sorted !== undefined && !/^(1|true)$/.test(attributeOf(sorted, 'columnSort') ?? '')) widenRange(part, sorted, column);
}

/** Text that can be the heading of a table. */
export const isPlain = (text: string): boolean => text.length <= 255 && text.trim() === text && !/\p{Cc}/u.test(text);

/**
 * Whether the table can take our column in and stay a table that Excel opens: one of cells (not of a query or of XML) with its headings, in
 * which nothing is called like ours, and no line of ours is its row of totals.
 */
function canGrow(plan: ColumnPlan, { root, path }: XmlPart, area: Area, archive: Archive): boolean {
  const isOfCells = (attributeOf(root, 'tableType') ?? 'worksheet') === 'worksheet';
  const isQueried = new Relations(archive, path).ofType('queryTable') !== undefined;
  if (!isOfCells || isQueried || attributeOf(root, 'headerRowCount') === '0' || attributeOf(root, 'insertRow') === '1')
    return false;
  const totals = Number(attributeOf(root, 'totalsRowCount') ?? 0);
  if ([...plan.cells.keys()].some((row) => row - 1 <= area.bottom && row - 1 > area.bottom - totals)) return false;
  const list = childOf(root, 'tableColumns');
  const columns = list === undefined ? [] : childrenOf(list, 'tableColumn');
  const isTaken = columns.some((column) => attributeOf(column, 'name')?.toLowerCase() === plan.header.toLowerCase());
  return columns.length === area.right - area.left + 1 && !isTaken && isPlain(plan.header);
}

/** Adds our column to the table directly left of it, as Excel does when somebody types beside one; false where that is not safe. */
export function widenTable(plan: ColumnPlan, column: number, part: XmlPart, area: Area, archive: Archive): boolean {
  const list = childOf(part.root, 'tableColumns');
  if (list === undefined || !canGrow(plan, part, area, archive)) return false;
  const columns = childrenOf(list, 'tableColumn');
  const id = 1 + columns.reduce((most, own) => Math.max(most, Number(attributeOf(own, 'id') ?? 0)), 0);
  const filter = childOf(part.root, 'autoFilter');
  widenRange(part, part.root, column);
  widenRange(part, filter, column);
  for (const parent of filter === undefined ? [part.root] : [part.root, filter]) widenSorted(part, parent, column);
  part.setAttribute(list, 'count', String(columns.length + 1));
  part.append(list, `<${part.tag('tableColumn')} id="${id}" name="${xmlAttribute(plan.header)}"/>`);
  part.save();
  return true;
}
