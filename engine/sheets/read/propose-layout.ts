import type { Outcome } from '../../issues/issue';
import type { Layout, LayoutColumn } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { isBlank, sheetPlace } from './cell-place';
import { columnRoles, tableColumns, type ColumnRoles } from './column-roles';
import { filledDown } from './fill-down';
import { roughExtent } from './find-headers';
import { findHeader, type Header } from './header-row';
import { keyFields } from './key-fields';
import { fingerprintOf } from './fingerprint';
import { inOneUnit } from './mixed-units';
import { measuresOf, yearAround, type FoundYear } from './measure-year';
import { readRawTable, type RawTable } from './raw-table';
import { columnsOf, tableSpans } from './side-by-side';
import { sampleSheet } from './sample-sheet';
import { conventionOf, type Convention } from './sign-convention';
import { currencyOf, unitOf, type Said } from './unit-words';
import type { Unit } from './amount';

/** By what a layout was found: what confidence, reasons and questions are made of. */
export interface Evidence {
  readonly header: Header;
  readonly roles: ColumnRoles;
  readonly unit: Said<Unit> | null;
  readonly convention: Convention;
  /** Where amounts whose headings name no year got it from; null where none did. */
  readonly year: FoundYear | null;
}

/** A layout that a sheet suggests, before all of the table is read by it. */
export interface Proposal {
  readonly sheet: SheetGrid;
  readonly layout: Layout;
  /** The rows by which the layout was found; of a long table not all. */
  readonly sample: RawTable;
  /** Rows of the table. */
  readonly rows: number;
  readonly evidence: Evidence;
}

/** Rows over a heading under another table in which a title of its own may stand. */
const titlesLooked = 5;
/** Tables looked for under each other; what stands under the last of them is said, not read. */
const mostTables = 40;

/** Currencies whose people part decimals by a point: "1,234" is no doubt then. */
const pointCurrencies: readonly string[] = ['GBP', 'USD'];

/** Where a proposal begins to look, and in which sheet, which may be a part of the one in the file. */
interface Part {
  readonly sheet: SheetGrid;
  readonly from: number;
}

interface Found {
  readonly proposal: Proposal;
  /** Row of the next table's heading; null where the table is the last. */
  readonly next: number | null;
}

const refusal = (sheet: SheetGrid, code: 'layout.no-header' | 'layout.no-amounts'): Outcome<never> => ({
  value: null,
  issues: [{ code, severity: 'warning', params: {}, at: sheetPlace(sheet) }],
});

/** What is known before a row is read: columns, unit, currency, place. */
function draftOf(sheet: SheetGrid, header: Header, unit: Unit, columns: readonly LayoutColumn[], lastRow: number | null): Layout {
  const place = { headerRow: header.row, headerRows: header.rows };
  const currency = currencyOf(sheet, place);
  return {
    id: sheet.name ?? sheet.file,
    organiser: 'organiser',
    sheet: sheet.name,
    headerRow: header.row,
    ...(header.rows === 1 ? {} : { headerRows: header.rows }),
    ...(lastRow === null ? {} : { lastRow }),
    columns: [...columns],
    expenseSign: 'unknown',
    ...(unit === 1 ? {} : { unit }),
    ...(currency === null ? {} : { currency }),
    ...(currency !== null && pointCurrencies.includes(currency) ? { decimal: '.' } : {}),
  };
}

function proposeFrom({ sheet, from }: Part): Outcome<Found> {
  const header = findHeader(sheet, from);
  if (header === null) return refusal(sheet, 'layout.no-header');
  const extent = roughExtent(sheet, header);
  const lastRow = extent.secondHeader === null ? null : extent.secondHeader - 1;
  const roles = columnRoles(tableColumns(sheet, header, lastRow ?? sheet.rows.length));
  if (roles.amountsBy === null) return refusal(sheet, 'layout.no-amounts');
  const unit = unitOf(sheet, { headerRow: header.row, headerRows: header.rows });
  const oneUnit = inOneUnit(sheet, roles.columns, unit?.value ?? 1, header.row);
  const columns = filledDown(sheet, oneUnit.columns, extent.rows);
  const draft = draftOf(sheet, header, oneUnit.unit, columns, lastRow);
  const sample = readRawTable(sampleSheet(sheet, header, extent.rows), draft);
  const year = yearAround(sample);
  const measures = measuresOf(sample, year);
  const convention = conventionOf(sample, sheet, extent.rows);
  const { expenseSign, kinds } = convention;
  const layout: Layout = {
    ...draft,
    expenseSign,
    ...(kinds === undefined ? {} : { kinds: [...kinds] }),
    key: keyFields(sample),
    ...(measures.length === 0 ? {} : { measures }),
    fingerprint: fingerprintOf(columns),
  };
  const evidence = { header, roles, unit, convention, year: measures.length === 0 ? null : year };
  const proposal = { sheet, layout, sample, rows: extent.rows.length, evidence };
  return { value: { proposal, next: extent.secondHeader }, issues: oneUnit.issues };
}

/** A sheet whose tables down to a row are blank: the titles over the first one hold for the next, its lines say nothing of it. */
function withoutTables(sheet: SheetGrid, [first]: readonly Proposal[], next: number): SheetGrid {
  const top = first === undefined ? 0 : first.evidence.header.row - first.evidence.header.rows;
  const rows = sheet.rows.map((cells, at) => (at >= top && at < next - 1 && !isNextTitle(sheet, at, next) ? [] : cells));
  return { ...sheet, rows };
}

/** A single text among the rows just over a heading. */
function isNextTitle(sheet: SheetGrid, at: number, next: number): boolean {
  return next - 1 - at <= titlesLooked && (sheet.rows[at] ?? []).filter((cell) => !isBlank(cell)).length === 1;
}

/** Without its last row a table says, when it is read, that another one begins under it. */
function unbounded(proposal: Proposal): Proposal {
  return { ...proposal, layout: { ...proposal.layout, lastRow: undefined } };
}

/** Every table of a part of a sheet, one under another. */
function proposeDown(part: Part): Outcome<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  const first = proposeFrom(part);
  const issues = [...first.issues];
  let found = first.value;
  while (found !== null) {
    const { proposal, next }: Found = found;
    if (next !== null && proposals.length + 1 >= mostTables) return { value: [...proposals, unbounded(proposal)], issues };
    proposals.push(proposal);
    const more = next === null ? null : proposeFrom({ sheet: withoutTables(part.sheet, proposals, next), from: next });
    if (more !== null && more.value !== null) issues.push(...more.issues);
    found = more?.value ?? null;
  }
  return { value: proposals.length === 0 ? null : proposals, issues };
}

/** A sheet of tables side by side as one part for each. */
function partsOf(sheet: SheetGrid): readonly Part[] {
  const header = findHeader(sheet);
  const spans = header === null ? [] : tableSpans(sheet, header);
  return spans.length < 2 ? [{ sheet, from: 1 }] : spans.map((span) => ({ sheet: columnsOf(sheet, span), from: 1 }));
}

function distinctIds(proposals: readonly Proposal[]): readonly Proposal[] {
  if (proposals.length < 2) return proposals;
  return proposals.map((proposal, at) => {
    if (at === 0) return proposal;
    const [first] = proposal.layout.columns;
    const place = `${first?.column ?? 'A'}${proposal.layout.headerRow}`;
    return { ...proposal, layout: { ...proposal.layout, id: `${proposal.layout.id} ${place}` } };
  });
}

/**
 * Every table of a sheet with amounts, from the top and from the left: heading, roles, unit, currency, sign convention, key. Every
 * word of a layout can be overruled in the model. Sheets of this program are no budgets. Issues: layout.no-header, layout.no-amounts.
 */
export function proposeTables(sheet: SheetGrid): Outcome<readonly Proposal[]> {
  if (sheet.ours !== undefined) return { value: null, issues: [] };
  const outcomes = partsOf(sheet).map(proposeDown);
  const proposals = distinctIds(outcomes.flatMap(({ value }) => value ?? []));
  const issues = outcomes.flatMap((outcome) => outcome.issues);
  return proposals.length > 0 ? { value: proposals, issues } : { value: null, issues: issues.slice(0, 1) };
}

/** The layouts of a sheet's tables. */
export function proposeLayouts(sheet: SheetGrid): Outcome<readonly Layout[]> {
  const { value, issues } = proposeTables(sheet);
  return { value: value === null ? null : value.map(({ layout }) => layout), issues };
}

/** The layout of a sheet's first table. */
export function proposeLayout(sheet: SheetGrid): Outcome<Layout> {
  const { value, issues } = proposeLayouts(sheet);
  return { value: value?.[0] ?? null, issues };
}
