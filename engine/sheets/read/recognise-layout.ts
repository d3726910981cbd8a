import type { Issue } from '../../issues/issue';
import { isTagColumnHeading } from '../../library/tag-column';
import { foldText } from '../../model/fold-text';
import type { Layout, LayoutColumn, Measure } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { columnIndex, columnLetter, placeOf } from './cell-place';
import { baseYear, headingPattern, printsOf } from './fingerprint';
import { findHeaders, roughExtent, type FoundHeader } from './find-headers';
import { findHeader } from './header-row';
import { withoutUnit, yearOf } from './measure-heading';
import { yearAround } from './measure-year';
import { readRawTable } from './raw-table';
import { sampleSheet } from './sample-sheet';

/** A table whose headings a layout's fingerprint knows. */
export interface Recognised {
  readonly sheet: SheetGrid;
  readonly layout: Layout;
  readonly issues: readonly Issue[];
}

/** Share of a fingerprint's columns that a heading must have to be the same table with a changed shape. */
const mostColumns = 0.6;

interface Place extends FoundHeader {
  readonly sheet: SheetGrid;
  /** Folded headings without their years, by column. */
  readonly patterns: readonly string[];
  readonly share: number;
}

/** All places of a file where a table begins, with how much of the fingerprint stands there. */
function placesOf(fingerprint: string, sheets: readonly SheetGrid[]): Place[] {
  const prints = printsOf(fingerprint);
  return sheets
    .filter(({ visibility, ours }) => visibility === 'visible' && ours === undefined)
    .flatMap((sheet) =>
      findHeaders(sheet).map((found): Place => {
        const { headings } = found.header;
        const base = baseYear(headings);
        const patterns = headings.map((heading) => headingPattern(heading, base).replaceAll('|', '/'));
        const met = prints.filter(({ heading }) => patterns.includes(heading));
        const hasAmount = met.some(({ role }) => role === 'amount');
        return { ...found, sheet, patterns, share: hasAmount ? met.length / prints.length : 0 };
      }),
    );
}

/** Headings of the layout with their years, and the base they are counted from. */
function oldBase({ columns }: Layout): number | null {
  return baseYear(columns.flatMap(({ header, role }) => (header === undefined || role === 'other' ? [] : [header])));
}

interface Moved {
  readonly column: LayoutColumn;
  /** null where the table has no such column any more. */
  readonly index: number | null;
}

/** Where each column is now: by its heading without the year; a letter alone stays where it is. */
function move(layout: Layout, { patterns, header }: Place): Moved[] {
  const base = oldBase(layout);
  const taken = new Set<number>();
  return layout.columns.map((column): Moved => {
    if (column.header === undefined) return { column, index: column.column === undefined ? null : columnIndex(column.column) };
    const wanted = headingPattern(column.header, base).replaceAll('|', '/');
    const index = patterns.findIndex((pattern, at) => pattern === wanted && !taken.has(at));
    if (index < 0) return { column, index: null };
    taken.add(index);
    const heading = header.headings[index] ?? '';
    const measure = column.measure === withoutUnit(column.header) ? withoutUnit(heading) : column.measure;
    const letter = column.column === undefined ? {} : { column: columnLetter(index) };
    return { column: { ...column, ...letter, header: heading, ...(measure === undefined ? {} : { measure }) }, index };
  });
}

/**
 * The year that the surroundings of a sheet's first table tell for headings without one: over a later one stand the lines of the first.
 * The file's name alone is too weak to change a layout.
 */
function yearTold(sheet: SheetGrid, layout: Layout): number | null {
  const header = findHeader(sheet);
  if (header === null || header.row !== layout.headerRow) return null;
  const sample = sampleSheet(sheet, header, roughExtent(sheet, header).rows);
  const told = yearAround(readRawTable(sample, { ...layout, measures: undefined }));
  return told === null || told.source === 'file' ? null : told.year;
}

/** Whether a measure's heading leaves the year to the table's surroundings. */
const isUndated = ({ id }: Measure): boolean => yearOf(foldText(id)) === null;

const newestOf = (measures: readonly Measure[]): number => Math.max(...measures.map(({ year }) => year));

/**
 * Whether a layout that fits a sheet's headings fits its years too: a title of another year over headings without one makes last year's
 * layout wrong though nothing else has changed.
 */
export function yearsStand(sheet: SheetGrid, layout: Layout): boolean {
  const { measures, fingerprint } = layout;
  const undated = (measures ?? []).filter(isUndated);
  if (fingerprint === undefined || undated.length === 0) return true;
  const told = yearTold(sheet, layout);
  return told === null || told === newestOf(undated);
}

/** Whether a layout's last row is still the one before the next table: lines added to the table move that one down. */
export function rowsStand(sheet: SheetGrid, { fingerprint, headerRow, lastRow }: Layout): boolean {
  if (fingerprint === undefined || lastRow === undefined) return true;
  const next = findHeaders(sheet).find(({ header }) => header.row === headerRow)?.next ?? null;
  return next === null || next - 1 === lastRow;
}

/** Measures that headings alone do not tell: without years of the year that the new surroundings tell, else as many years on as the headings moved. */
function newMeasures(layout: Layout, old: Layout, sheet: SheetGrid): Measure[] | undefined {
  const { measures } = old;
  if (measures === undefined || measures.length === 0) return measures;
  const told = yearTold(sheet, layout);
  const [before, after] = [oldBase(old), oldBase(layout)];
  const moved = before === null || after === null ? 0 : after - before;
  const newest = newestOf(measures.filter(isUndated));
  return measures.map((measure): Measure => {
    const { id, year } = measure;
    if (isUndated(measure)) return { ...measure, year: year + (told === null ? moved : told - newest) };
    return { ...measure, id: id.replace(String(year), String(year + moved)), year: year + moved };
  });
}

/** The year a layout's newest figures are of: by its headings, else by its measures. */
function yearOfLayout(layout: Layout): number | null {
  return oldBase(layout) ?? (layout.measures?.length ? newestOf(layout.measures) : null);
}

function movedIssues(old: Layout, layout: Layout, { sheet, header }: Place): Issue[] {
  const at = placeOf(sheet, 0, header.row);
  const issues: Issue[] = [];
  const oldSheet = old.sheet ?? sheet.name ?? '';
  if (oldSheet !== (sheet.name ?? '') || old.headerRow !== header.row) {
    const params = { layout: old.id, sheet: sheet.name ?? '', row: header.row, oldSheet, oldRow: old.headerRow };
    issues.push({ code: 'layout.found-again', severity: 'info', params, at });
  }
  const [before, after] = [yearOfLayout(old), yearOfLayout(layout)];
  if (before !== null && after !== null && before !== after) {
    const params = { layout: old.id, before: String(before), after: String(after) };
    issues.push({ code: 'layout.years-changed', severity: 'info', params, at });
  }
  return issues;
}

/** Columns that are gone and columns nobody has looked at. */
function shapeIssues(old: Layout, { sheet, header }: Place, moved: readonly Moved[]): Issue[] {
  const known = new Set(moved.flatMap(({ index }) => (index === null ? [] : [index])));
  const missing = moved.filter(({ column, index }) => index === null && column.role !== 'other');
  const added = header.headings.filter((heading, index) => heading !== '' && !known.has(index) && !isTagColumnHeading(heading));
  if (missing.length === 0 && added.length === 0) return [];
  const name = ({ column }: Moved): string => column.header ?? column.column ?? '';
  const params = { layout: old.id, missing: missing.map(name).join(', ') || '–', added: added.join(', ') || '–' };
  return [{ code: 'layout.shape-changed', severity: 'warning', params, at: placeOf(sheet, 0, header.row) }];
}

function adapt(old: Layout, place: Place): Recognised {
  const { sheet, header, next } = place;
  const moved = move(old, place);
  const down = header.row - old.headerRow;
  const { firstRow, lastRow } = old;
  const layout: Layout = {
    ...old,
    sheet: sheet.name,
    headerRow: header.row,
    headerRows: header.rows,
    firstRow: firstRow === undefined ? undefined : firstRow + down,
    lastRow: lastRow === undefined || next === null ? undefined : next - 1,
    measures: undefined,
    columns: moved.flatMap(({ column, index }) => (index === null ? [] : [column])),
  };
  const adapted = { ...layout, measures: newMeasures(layout, old, sheet) };
  return { sheet, layout: adapted, issues: [...movedIssues(old, adapted, place), ...shapeIssues(old, place, moved)] };
}

/**
 * Finds a layout's table in a file by its fingerprint, wherever its heading, its columns and its sheet have moved and whichever year its
 * headings speak of; null where no table has most of its columns. `taken` says of sheets and rows that another layout reads. What
 * changed is an issue: layout.found-again, layout.years-changed, layout.shape-changed.
 */
export function recogniseLayout(
  layout: Layout,
  sheets: readonly SheetGrid[],
  taken: (sheet: SheetGrid, row: number) => boolean = () => false,
): Recognised | null {
  const { fingerprint } = layout;
  if (fingerprint === undefined) return null;
  const places = placesOf(fingerprint, sheets).filter(
    ({ sheet, header, share }) => share >= mostColumns && !taken(sheet, header.row),
  );
  const own = (place: Place): number => (place.sheet.name === layout.sheet ? 1 : 0);
  const [best] = [...places].sort((a, b) => b.share - a.share || own(b) - own(a));
  return best === undefined ? null : adapt(layout, best);
}
