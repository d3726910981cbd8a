import type { Issue } from '../../issues/issue';
import { foldText } from '../../model/fold-text';
import type { Layout, LayoutColumn } from '../../model/layout';
import type { ColumnRole } from '../../model/terms';
import type { SheetGrid } from '../grid';
import { columnIndex, columnLetter, sheetPlace } from './cell-place';
import { headingPlace, headingsAt } from './column-heading';

/** A layout's column found on a sheet. */
export interface FoundColumn {
  /** 0-based. */
  readonly index: number;
  readonly letter: string;
  /** Text of the heading rows, on one line. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Name of the field its cells fill. */
  readonly field: string;
  /** Id of the measure an amount column holds: the layout's word, else its heading. */
  readonly measure: string;
  /** A blank cell means what stands above it. */
  readonly fillDown?: boolean;
}

export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  readonly issues: readonly Issue[];
}

/** Columns by their heading, folded. */
type ColumnsByHeading = ReadonlyMap<string, readonly number[]>;

function byHeading(headings: readonly string[]): ColumnsByHeading {
  const columns = new Map<string, number[]>();
  headings.forEach((heading, index) => {
    const folded = foldText(heading);
    const same = columns.get(folded);
    if (same === undefined) columns.set(folded, [index]);
    else same.push(index);
  });
  return columns;
}

function found(headings: readonly string[], column: LayoutColumn, index: number): FoundColumn {
  const header = headings[index] ?? '';
  const letter = columnLetter(index);
  return {
    index,
    letter,
    header,
    role: column.role,
    field: column.field ?? (header === '' ? letter : header),
    measure: column.measure ?? (header === '' ? letter : header),
    ...(column.fillDown === true ? { fillDown: true } : {}),
  };
}

/** By its letter, by its header, or by both, which must then agree: a column that moved would be read as another. */
function locate(headed: ColumnsByHeading, column: LayoutColumn): readonly number[] {
  const byHeader = column.header === undefined ? null : (headed.get(foldText(column.header)) ?? []);
  if (column.column === undefined) return byHeader ?? [];
  const index = columnIndex(column.column);
  return byHeader === null || byHeader.includes(index) ? [index] : [];
}

/** Finds a layout's columns on a sheet; each that is missing, or whose header stands twice, is an issue and is left out. */
export function findColumns(sheet: SheetGrid, layout: Layout): FoundColumns {
  const columns: FoundColumn[] = [];
  const headings = headingsAt(sheet, headingPlace(layout));
  const headed = byHeading(headings);
  const issues: Issue[] = [];
  for (const column of layout.columns) {
    const places = locate(headed, column);
    const [index] = places;
    const params = { layout: layout.id, column: column.header ?? column.column ?? '' };
    const at = sheetPlace(sheet);
    if (index === undefined) issues.push({ code: 'layout.column-missing', severity: 'error', params, at });
    else if (places.length > 1) issues.push({ code: 'layout.column-twice', severity: 'error', params, at });
    else columns.push(found(headings, column, index));
  }
  return { columns, issues };
}
