import type { Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { confidenceIn } from './confidence';
import { hiddenSheetIssues } from './hidden-sheets';
import { inspectCells } from './inspect-cells';
import type { InspectDocument } from './inspect-document';
import { inspectTable, type ShownTable } from './inspect-table';
import { chooseTables, doubtful } from './propose-for-file';
import { proposeTables, type Proposal } from './propose-layout';
import { readRawTable } from './raw-table';

export interface InspectOptions {
  readonly file: string;
  /** Only this sheet, hidden or not; otherwise every visible one. */
  readonly sheet?: string | undefined;
  /** Adds what each worksheet's cells hold. */
  readonly cells?: boolean;
  /** Chart, macro and dialog sheets, by name. */
  readonly otherSheets?: readonly string[];
  /** Layouts to read by, in place of those the file suggests; by sheet. */
  readonly layouts?: readonly Layout[];
}

interface Looked {
  readonly shown: readonly ShownTable[];
  readonly leftOut: readonly Proposal[];
  readonly issues: readonly Issue[];
}

function byLayouts(sheets: readonly SheetGrid[], layouts: readonly Layout[]): Looked {
  const shown = sheets.flatMap((sheet) => {
    const own = layouts.filter((layout) => (layout.sheet ?? null) === sheet.name);
    return own.map((layout) => ({ table: readRawTable(sheet, layout), proposal: null }));
  });
  return { shown, leftOut: [], issues: [] };
}

/** Tables that are probably no budget, or whose headings name no amounts, are shown only where the file has no better one. */
function byProposal(sheets: readonly SheetGrid[]): Looked {
  const outcomes = sheets.map(proposeTables);
  const { kept, leftOut, issues } = chooseTables(outcomes);
  const all = outcomes.flatMap(({ value }) => value ?? []);
  const sure = all.filter((proposal) => confidenceIn(proposal).confidence >= doubtful);
  const named = sure.filter(({ evidence }) => evidence.roles.amountsBy === 'heading');
  const shown = [named, sure, all].find((proposals) => proposals.length > 0) ?? [];
  const main = new Set(kept.map(({ sample }) => sample));
  const first = shown.filter(({ sample }) => main.has(sample));
  const others = shown.filter(({ sample }) => !main.has(sample));
  const inOrder = [...first, ...others].map((proposal) => ({ table: readRawTable(proposal.sheet, proposal.layout), proposal }));
  // Until a table is found it does not matter which were left out.
  return { shown: inOrder, leftOut, issues: shown.length > 0 ? issues : [] };
}

/** Why no table was found; also where there was no sheet to look at, because all are hidden or charts. */
function noTable(sheets: readonly SheetGrid[], file: string): readonly Issue[] {
  const issues = sheets.flatMap((sheet) => proposeTables(sheet).issues);
  if (issues.length > 0) return issues;
  return [{ code: 'layout.no-header', severity: 'warning', params: {}, at: { file, sheet: null, cell: null } }];
}

/**
 * What `inspect` says of a file: its budget tables by what its own headings tell, how sure that is and what a person is asked, their
 * sums over leaf lines and over all rows, and their totals reconciled. A file without a table is a finding, not a refusal.
 */
export function inspectSheets(sheets: readonly SheetGrid[], options: InspectOptions): InspectDocument {
  const { layouts, sheet: only } = options;
  const wanted = sheets.filter((sheet) => (only === undefined ? sheet.visibility === 'visible' : sheet.name === only));
  const looked = layouts === undefined ? byProposal(wanted) : byLayouts(wanted, layouts);
  const inspected = looked.shown.map((shown, at) => inspectTable(shown, at === 0 ? looked.leftOut : []));
  const refusals = inspected.length > 0 ? [] : noTable(wanted, options.file);
  const worksheets = sheets.filter((sheet) => sheet.name !== null);
  const cells = options.cells === true && worksheets.length > 0;
  return {
    schema: 'momentti/inspect/1',
    file: options.file,
    tables: inspected.map(({ found }) => found),
    ...(cells ? { sheets: worksheets.map(inspectCells), otherSheets: options.otherSheets ?? [] } : {}),
    issues: [
      ...sheets.flatMap(({ opening = [] }) => opening),
      ...refusals,
      ...looked.issues,
      ...(layouts === undefined && only === undefined ? hiddenSheetIssues(sheets) : []),
      ...inspected.flatMap(({ issues }) => issues),
    ],
  };
}
