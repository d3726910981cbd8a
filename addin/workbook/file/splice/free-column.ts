import type { ColumnPlan } from '../../../../engine';
import { checkRoom, columnOf } from '../../column-room';
import type { Archive } from './archive';
import { areaOf, type Area } from './area';
import { Relations } from './relations';
import type { ScannedCell } from './scan-rows';
import type { SheetScan } from './sheet-scan';
import { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';

function mergedAreas({ part }: SheetScan): (Area | null)[] {
  const list = childOf(part.root, 'mergeCells');
  return (list === undefined ? [] : childrenOf(list, 'mergeCell')).map((merge) => areaOf(attributeOf(merge, 'ref') ?? ''));
}

const numberIn = (part: XmlPart, corner: XmlElement, local: string): number => {
  const element = corner.children.find((child) => child.local === local);
  return element === undefined ? 0 : Number(part.innerText(element));
};

/** Pictures and charts: what stands under them would not be seen. */
function anchoredAreas(part: XmlPart): Area[] {
  return part.root.children.flatMap((anchor) => {
    const [from, to] = ['from', 'to'].map((corner) => anchor.children.find(({ local }) => local === corner));
    if (from === undefined) return [];
    const [top, left] = [numberIn(part, from, 'row'), numberIn(part, from, 'col')];
    return [
      {
        top,
        left,
        bottom: to === undefined ? top : numberIn(part, to, 'row'),
        right: to === undefined ? left : numberIn(part, to, 'col'),
      },
    ];
  });
}

/** Areas of the tables and drawings that a sheet leads to. */
function ledTo(path: string, archive: Archive): (Area | null)[] {
  return new Relations(archive, path).all.flatMap(({ type, path: target }) => {
    if (target === null || !archive.has(target)) return [];
    if (type.endsWith('/table')) return [areaOf(attributeOf(new XmlPart(archive, target).root, 'ref') ?? '')];
    return type.endsWith('/drawing') ? anchoredAreas(new XmlPart(archive, target)) : [];
  });
}

/**
 * 0-based column for a plan of ours: right of the table or of the headings, nothing in any of its rows, and in the rows written no merged cells,
 * table, picture or chart over it. A column of ours beside a table above or below is shared. Throws HostError tag-column.no-room.
 */
export function freeColumn(plan: ColumnPlan, scan: SheetScan, archive: Archive, isOurs: (cell: ScannedCell) => boolean): number {
  const { headerRow, cells, between } = plan;
  const rows = [headerRow, ...cells.keys()];
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)) - 1, rows.reduce((a, b) => Math.max(a, b)) - 1];
  const covering = [...mergedAreas(scan), ...ledTo(scan.part.path, archive)].flatMap((area) =>
    area !== null && area.top <= bottom && area.bottom >= top ? [area] : [],
  );
  const filled = scan.rows.flatMap(({ number, cells: own }) => own.flatMap((cell) => (cell.isBlank ? [] : [{ number, cell }])));
  const ours = new Set(filled.flatMap(({ cell }) => (isOurs(cell) ? [cell.column] : [])));
  const isInRows = (number: number): boolean => top < number && number <= bottom + 1;
  const used = new Set(filled.flatMap(({ number, cell: { column } }) => (ours.has(column) && !isInRows(number) ? [] : [column])));
  const header = scan.row(headerRow)?.cells.filter(({ isBlank }) => !isBlank) ?? [];
  let column = 1 + (between === undefined ? (header.at(-1)?.column ?? Math.max(-1, ...used)) : columnOf(between.after));
  while (used.has(column) || covering.some(({ left, right }) => left <= column && column <= right)) column++;
  checkRoom(plan, column);
  return column;
}
