import type { Issue, Outcome } from '../../issues/issue';
import type { Budget } from '../../model/budget';
import type { Layout, Measure } from '../../model/layout';
import { compilePattern, matchesPattern } from '../../model/matches';
import type { SheetGrid } from '../grid';
import { budgetTable } from './budget-table';
import { hiddenRowIssues } from './hidden-rows';
import { findColumns } from './layout-columns';
import { joinTables } from './join-tables';
import { proposeForFile } from './propose-for-file';
import { readRawTable } from './raw-table';
import { recogniseLayout, rowsStand, yearsStand } from './recognise-layout';
import { repeatedLines } from './repeated-lines';
import { tagPlaces } from './tag-column';

const defaultCurrency = 'EUR';

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function isForFile(layout: Layout, file: string): boolean {
  if (layout.file === undefined) return true;
  const pattern = compilePattern(layout.file);
  return matchesPattern(pattern, file) || matchesPattern(pattern, fileName(file));
}

/**
 * The sheets a layout reads: null is a csv, a pattern every sheet it matches. Without a word on sheets it is the first one that has
 * all the layout's columns, or the only one there is.
 */
function sheetsFor(layout: Layout, sheets: readonly SheetGrid[]): readonly SheetGrid[] {
  const { sheet: wanted } = layout;
  if (wanted === null) return sheets.filter((sheet) => sheet.name === null);
  if (wanted !== undefined) {
    const pattern = compilePattern(wanted);
    return sheets.filter(({ name }) => name !== null && (name === wanted || matchesPattern(pattern, name)));
  }
  if (sheets.length === 1) return sheets;
  const fitting = sheets.find((sheet) => findColumns(sheet, layout).issues.length === 0);
  return fitting === undefined ? [] : [fitting];
}

interface Reading {
  readonly layout: Layout;
  readonly sheets: readonly SheetGrid[];
}

function joinReadings(file: string, readings: readonly Reading[], measures: readonly Measure[], issues: Issue[]): Budget[] {
  const organisers = new Set(readings.map(({ layout }) => layout.organiser));
  const all = readings.flatMap(({ layout, sheets }) => sheets.map((sheet) => readRawTable(sheet, layout)));
  const tags = tagPlaces(all);
  return [...organisers].flatMap((organiser): Budget[] => {
    const own = readings.filter(({ layout }) => layout.organiser === organiser);
    const raw = all.filter(({ layout }) => layout.organiser === organiser);
    const tables = raw.flatMap((table) => {
      const place = tags.get(table);
      return place === undefined ? [] : [budgetTable(table, measures, place)];
    });
    issues.push(...tables.flatMap((table) => table.issues), ...raw.flatMap(hiddenRowIssues));
    const currency = own.find(({ layout }) => layout.currency !== undefined)?.layout.currency ?? defaultCurrency;
    const budget = joinTables(organiser, file, currency, tables, issues);
    // Without a line there is no budget, and what is missing has been said.
    return budget.lines.length > 0 ? [budget] : [];
  });
}

/** One file with the layouts that are for it, each with the sheets it found there. */
interface FileReading {
  readonly file: string;
  readonly readings: readonly Reading[];
  readonly issues: readonly Issue[];
}

/** Sheets that a layout fits as it stands: without a fingerprint to know the table by, every sheet it names. */
function fitting(layout: Layout, sheets: readonly SheetGrid[]): readonly SheetGrid[] {
  const named = sheetsFor(layout, sheets);
  if (layout.fingerprint === undefined) return named;
  return named.filter(
    (sheet) => findColumns(sheet, layout).issues.length === 0 && rowsStand(sheet, layout) && yearsStand(sheet, layout),
  );
}

/**
 * Layouts that fit a file as they stand first; then those whose table is known by its fingerprint though it moved. Where no layout names
 * the file, a layout of last year's file may know it all the same.
 */
function readingOf(sheets: readonly SheetGrid[], layouts: readonly Layout[]): FileReading {
  const file = sheets[0]?.file ?? '';
  const forFile = layouts.filter((layout) => isForFile(layout, file));
  const own = forFile.length > 0 ? forFile : layouts.filter(({ fingerprint }) => fingerprint !== undefined);
  const taken = new Set<string>();
  const place = (sheet: SheetGrid, row: number): string => `${row} ${sheet.name ?? ''}`;
  const asIs = new Map(own.map((layout) => [layout, fitting(layout, sheets)]));
  for (const [layout, found] of asIs) for (const sheet of found) taken.add(place(sheet, layout.headerRow));
  const issues: Issue[] = [];
  const readings = own.flatMap((layout): Reading[] => {
    const found = asIs.get(layout) ?? [];
    if (found.length > 0) return [{ layout, sheets: found }];
    const known = recogniseLayout(layout, sheets, (sheet, row) => taken.has(place(sheet, row)));
    if (known === null) return forFile.length > 0 ? [{ layout, sheets: sheetsFor(layout, sheets) }] : [];
    taken.add(place(known.sheet, known.layout.headerRow));
    issues.push(...known.issues);
    return [{ layout: known.layout, sheets: [known.sheet] }];
  });
  return { file, readings, issues };
}

/**
 * Layouts as they fit these files: those that fit as they stand, and those whose table was found by its fingerprint though sheet, rows,
 * columns or years have changed, brought to where it is now. What changed is said. Layouts that find nothing stay as they are.
 */
export function recogniseLayouts(sheets: readonly SheetGrid[], layouts: readonly Layout[]): Outcome<readonly Layout[]> {
  const all = [...byFile(sheets).values()].map((own) => readingOf(own, layouts));
  const found = all.flatMap(({ readings }) => readings.filter((reading) => reading.sheets.length > 0));
  const fitted = new Map(found.map(({ layout }) => [layout.id, layout]));
  const value = layouts.map((layout) => fitted.get(layout.id) ?? layout);
  return { value, issues: all.flatMap(({ issues }) => issues) };
}

/**
 * A layout without its sheet is missed where it belongs: in a file it names or that its organiser's other layouts read. A joint model's
 * layout for another organiser is not missed in a file of this one. In a file that nothing reads, those that read no other are missed.
 */
function missedIn({ file, readings }: FileReading, foundSomewhere: ReadonlySet<Layout>): Issue[] {
  const at = { file, sheet: null, cell: null };
  const readers = readings.filter(({ sheets }) => sheets.length > 0).map(({ layout }) => layout.organiser);
  const belongs = (layout: Layout): boolean =>
    readers.length === 0 ? !foundSomewhere.has(layout) : layout.file !== undefined || readers.includes(layout.organiser);
  const missed = readings.filter(({ layout, sheets }) => sheets.length === 0 && belongs(layout));
  if (readers.length === 0 && missed.length === 0) {
    return [{ code: 'layout.none-for-file', severity: 'error', params: { file }, at }];
  }
  return missed.map(({ layout }) => {
    const params = { layout: layout.id, sheet: layout.sheet ?? '' };
    return { code: 'layout.sheet-missing', severity: 'error', params, at };
  });
}

/** Each file by the layouts that name it. */
function readByLayouts(
  files: readonly (readonly SheetGrid[])[],
  layouts: readonly Layout[],
  measures: readonly Measure[],
  issues: Issue[],
): Budget[] {
  const all = files.map((sheets) => readingOf(sheets, layouts));
  const found = all.flatMap(({ readings }) => readings.filter(({ sheets }) => sheets.length > 0).map(({ layout }) => layout));
  const foundSomewhere = new Set(found);
  return all.flatMap((reading) => {
    issues.push(...reading.issues, ...missedIn(reading, foundSomewhere));
    return joinReadings(reading.file, reading.readings, measures, issues);
  });
}

/** Without a layout: what the file's own headings say. */
function readByProposal(sheets: readonly SheetGrid[], issues: Issue[]): Budget[] {
  const { value: layouts, issues: refusals } = proposeForFile(sheets);
  issues.push(...refusals);
  return layouts === null ? [] : readByLayouts([sheets], layouts, [], issues);
}

function byFile(sheets: readonly SheetGrid[]): ReadonlyMap<string, SheetGrid[]> {
  const files = new Map<string, SheetGrid[]>();
  for (const sheet of sheets) {
    const own = files.get(sheet.file);
    if (own === undefined) files.set(sheet.file, [sheet]);
    else own.push(sheet);
  }
  return files;
}

/**
 * Reads budgets from sheets of any number of files: each layout reads the files and sheets it names, and the tables of one organiser
 * and file become one budget. Without any layout each file is read by what its own headings say. `measures` are those the model
 * names. All that could not be read is an issue, all at once; the value is null only where nothing was read.
 */
export function readBudgets(
  sheets: readonly SheetGrid[],
  layouts: readonly Layout[],
  measures: readonly Measure[] = [],
): Outcome<readonly Budget[]> {
  const issues: Issue[] = sheets.flatMap(({ opening = [] }) => opening);
  const files = [...byFile(sheets).values()];
  const budgets =
    layouts.length === 0 ? files.flatMap((own) => readByProposal(own, issues)) : readByLayouts(files, layouts, measures, issues);
  issues.push(...repeatedLines(budgets));
  // Hidden sheets or charts alone: nothing was there to find fault with.
  if (budgets.length === 0 && issues.every(({ severity }) => severity === 'info')) {
    const at = { file: sheets[0]?.file ?? null, sheet: null, cell: null };
    issues.push({ code: 'layout.no-header', severity: 'error', params: {}, at });
  }
  return { value: budgets.length === 0 ? null : budgets, issues };
}

/** Reads one budget from the sheets of one file, by a layout, whatever file it names, or by what the headings say. */
export function readBudget(sheets: readonly SheetGrid[], layout?: Layout, measures: readonly Measure[] = []): Outcome<Budget> {
  const { value, issues } = readBudgets(sheets, layout === undefined ? [] : [{ ...layout, file: undefined }], measures);
  return { value: value?.[0] ?? null, issues };
}
