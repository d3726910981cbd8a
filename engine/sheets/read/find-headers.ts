import type { SheetGrid } from '../grid';
import { findHeader, isAmountHeading, type Header } from './header-row';
import { extentOf, type TableExtent } from './table-extent';

/** The heading of a table, and where the next one in the same columns begins; null where it is the last. */
export interface FoundHeader {
  readonly header: Header;
  readonly next: number | null;
}

/** A table's rows, as far as its heading alone tells which columns hold amounts. */
export function roughExtent(sheet: SheetGrid, header: Header): TableExtent {
  const own = header.headings.flatMap((heading, column) => (heading === '' ? [] : [column]));
  const amounts = own.filter((column) => isAmountHeading(header.headings[column] ?? ''));
  return extentOf(sheet, { place: header, own, amounts: amounts.length > 0 ? amounts : own });
}

/** Headings looked for in one sheet. */
const mostTables = 40;

/** The headings of a sheet's tables, one under another. */
export function findHeaders(sheet: SheetGrid): readonly FoundHeader[] {
  const found: FoundHeader[] = [];
  let header = findHeader(sheet);
  while (header !== null && found.length < mostTables) {
    const { secondHeader: next } = roughExtent(sheet, header);
    found.push({ header, next });
    header = next === null ? null : findHeader(sheet, next);
  }
  return found;
}
