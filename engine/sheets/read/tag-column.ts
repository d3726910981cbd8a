import type { Issue } from '../../issues/issue';
import { isTagColumnHeading } from '../../library/tag-column';
import type { BudgetPlace } from '../../model/budget';
import type { SheetGrid } from '../grid';
import { cellText, columnLetter, placeOf } from './cell-place';
import type { RawTable } from './raw-table';

/** Where a table of a sheet stands among the others, and which column of tags is its own. */
export interface TagPlace extends Pick<BudgetPlace, 'tagColumn' | 'columns' | 'until'> {
  /** 0-based index of the tag column. */
  readonly index: number | null;
  readonly issues: readonly Issue[];
}

/** Tables under one heading row whose columns overlap: one tag column serves them all. */
interface Group {
  readonly sheet: SheetGrid;
  readonly headerRow: number;
  readonly tables: readonly RawTable[];
  /** 0-based. */
  readonly first: number;
  readonly last: number;
  readonly lastRow: number;
}

/**
 * The tag column of each table of a file. A heading of ours belongs to the table in whose heading row it stands, from the table's first column to
 * the first of the next table: of several the one that stands nearest right of the table's own columns, and the others are said.
 */
export function tagPlaces(tables: readonly RawTable[]): ReadonlyMap<RawTable, TagPlace> {
  const groups = groupsOf(tables);
  return new Map(groups.flatMap((group) => group.tables.map((table) => [table, tagPlace(group, groups)] as const)));
}

function tagPlace(group: Group, groups: readonly Group[]): TagPlace {
  const { sheet, headerRow, first, last } = group;
  const others = groups.filter((other) => other !== group && other.sheet === sheet);
  const sameRow = others.filter((other) => other.headerRow === headerRow).map((other) => other.first);
  const from = sameRow.some((other) => other < first) ? first : 0;
  const to = Math.min(Infinity, ...sameRow.filter((other) => other > first));
  const headings = (sheet.rows[headerRow - 1] ?? []).map(cellText);
  const ours = [...headings.keys()].filter((index) => from <= index && index < to && isTagColumnHeading(headings[index] ?? ''));
  const index = ours.find((one) => one > last) ?? ours[0] ?? null;
  const beside = others.filter((other) => other.first > last && meets(group, other)).map((other) => other.first);
  const until = beside.length === 0 ? null : columnLetter(Math.min(...beside));
  return {
    index,
    tagColumn: index === null ? null : { letter: columnLetter(index), heading: headings[index] ?? '' },
    columns: { first: columnLetter(first), last: columnLetter(last) },
    until,
    issues: ours.filter((one) => one !== index).map((one) => notRead(group, one, index ?? one)),
  };
}

function notRead({ sheet, headerRow }: Group, column: number, read: number): Issue {
  const params = { column: columnLetter(column), read: columnLetter(read) };
  return { code: 'tag-column.twice', severity: 'warning', params, at: placeOf(sheet, column, headerRow) };
}

/** Tables that have rows in common stand side by side. */
const meets = (one: Group, other: Group): boolean => one.headerRow <= other.lastRow && other.headerRow <= one.lastRow;

function groupsOf(tables: readonly RawTable[]): readonly Group[] {
  const groups: Group[] = [];
  const own = tables.map(groupOfOne).sort((a, b) => a.first - b.first);
  for (const group of own) {
    const shared = groups.findIndex(
      ({ sheet, headerRow, last }) => sheet === group.sheet && headerRow === group.headerRow && group.first <= last,
    );
    const before = groups[shared];
    if (before === undefined) groups.push(group);
    else groups[shared] = joined(before, group);
  }
  return groups;
}

function joined(one: Group, other: Group): Group {
  const [last, lastRow] = [Math.max(one.last, other.last), Math.max(one.lastRow, other.lastRow)];
  return { ...one, tables: [...one.tables, ...other.tables], last, lastRow };
}

/** A table by the columns it is known by and reads: a column of remarks behind them is not needed to tell it from its neighbours. */
function groupOfOne(table: RawTable): Group {
  const { sheet, layout, found, rows } = table;
  const read = found.filter(({ role, header }) => role !== 'other' && !isTagColumnHeading(header));
  const indexes = read.map(({ index }) => index);
  const [first, last] = indexes.length === 0 ? [0, 0] : [Math.min(...indexes), Math.max(...indexes)];
  return { sheet, headerRow: layout.headerRow, tables: [table], first, last, lastRow: rows.at(-1)?.row ?? layout.headerRow };
}
