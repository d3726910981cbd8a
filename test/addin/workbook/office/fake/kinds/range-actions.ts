import { meet } from '../book/address';
import { clearBlock } from '../book/cells';
import { LiveRange, type LiveAreas } from '../book/live-range';
import { shiftCells } from '../book/structure';
import type { Host } from '../host';
import { act, give, giveOrNull, type Members } from '../proxy/members';
import { FakeRefusal, OfficeError } from '../rules/errors';

/** Neighbouring cells of one column or row as rectangles, rows first. */
function specialCells(range: LiveRange, what: unknown, kinds: unknown): LiveAreas | null {
  if (kinds !== undefined) throw new FakeRefusal('the fake does not know the second argument of Range.getSpecialCells');
  const areas: LiveRange[] = [];
  const add = (row: number, column: number) => {
    const last = areas.at(-1)?.area;
    if (last && last.row === row && last.column + last.columns === column) {
      areas[areas.length - 1] = new LiveRange(range.sheet, { ...last, columns: last.columns + 1 });
    } else areas.push(new LiveRange(range.sheet, { row, column, rows: 1, columns: 1 }));
  };
  const { sheet, area } = range;
  if (what === 'Formulas') sheet.formulas.each((_, row, column) => add(row, column), area);
  else if (what === 'Constants') {
    sheet.values.each((_, row, column) => sheet.formulas.get(row, column) === undefined && add(row, column), area);
  } else if (what === 'Visible') return visible(range);
  else throw new FakeRefusal(`the fake does not know Range.getSpecialCells("${String(what)}")`);
  return areas.length === 0 ? null : { sheet, areas };
}

function visible({ sheet, area }: LiveRange): LiveAreas | null {
  const shown: LiveRange[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const last = shown.at(-1)?.area;
    if (last && last.row + last.rows === row) shown[shown.length - 1] = new LiveRange(sheet, { ...last, rows: last.rows + 1 });
    else shown.push(new LiveRange(sheet, { ...area, row, rows: 1 }));
  }
  return shown.length === 0 ? null : { sheet, areas: shown };
}

function mergedAreas({ sheet, area }: LiveRange): LiveAreas | null {
  const areas = sheet.merged.filter((merged) => meet(merged, area)).map((merged) => new LiveRange(sheet, merged));
  return areas.length === 0 ? null : { sheet, areas };
}

function merge({ sheet, area }: LiveRange, across: boolean, host: Host): void {
  host.mayWrite(sheet);
  if (sheet.tables.some((table) => meet(table.area, area)))
    throw new OfficeError('InvalidOperation', 'cells of a table cannot be merged');
  const parts = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
  host.put(sheet, 'merged', [...sheet.merged.filter((merged) => !meet(merged, area)), ...parts]);
  for (const part of parts) {
    const lost: [number, number][] = [];
    sheet.values.each((_, row, column) => (row !== part.row || column !== part.column) && lost.push([row, column]), part);
    for (const [row, column] of lost) sheet.values.set(row, column, undefined, host.journal);
  }
}

export const rangeActions: Members<LiveRange> = {
  clear: act('1.1', (range, [applyTo], host) => clearBlock(host, range.sheet, range.area, applyTo)),
  delete: act('1.1', (range, [direction], host) => shiftCells(host, range.sheet, range.area, String(direction), false)),
  insert: give('1.1', 'Range', (range, [direction], host) => {
    const area = range.area;
    shiftCells(host, range.sheet, area, String(direction), true);
    return new LiveRange(range.sheet, area);
  }),
  merge: act('1.2', (range, [across], host) => merge(range, across === true, host)),
  unmerge: act('1.2', ({ sheet, area }, _, host) => {
    host.mayWrite(sheet);
    host.put(
      sheet,
      'merged',
      sheet.merged.filter((merged) => !meet(merged, area)),
    );
  }),
  getRowProperties: give('1.9', 'value', ({ sheet, area }, [wanted]) => {
    const names = Object.keys(wanted as object);
    const other = names.find((name) => name !== 'rowHidden' && name !== 'rowIndex');
    if (other !== undefined) throw new FakeRefusal(`the fake does not know the row property ${other}`);
    return Array.from({ length: area.rows }, (_, index) => ({
      ...(names.includes('rowIndex') && { rowIndex: area.row + index }),
      ...(names.includes('rowHidden') && { rowHidden: sheet.hiddenRows.has(area.row + index) }),
    }));
  }),
  select: act('1.1', (range, _, host) => {
    if (host.isOtherWorkbookInFront) throw new OfficeError('GeneralException', 'another workbook is in front');
    if (range.sheet.visibility !== 'Visible') throw new OfficeError('InvalidArgument', 'a hidden sheet cannot be shown');
    host.select(range.sheet, range.area);
  }),
  getSpecialCellsOrNullObject: giveOrNull('1.9', 'RangeAreas', (range, [what, kinds]) => specialCells(range, what, kinds)),
  getMergedAreasOrNullObject: giveOrNull('1.13', 'RangeAreas', (range) => mergedAreas(range)),
};
