import type { Issue, Outcome } from '../../issues/issue';
import { investmentSheets } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { placeOf, sheetPlace } from './cell-place';
import { confidenceIn } from './confidence';
import { exactSum } from './exact-sum';
import { hiddenSheetIssues } from './hidden-sheets';
import { measureOfHeading } from './measure-heading';
import { proposeTables, type Proposal } from './propose-layout';
import { readRawTable, type RawTable } from './raw-table';
import { toTheEnd, type Stepwise } from './steps';

/** Under this a table is not taken for a budget while a surer one is there, and said to be doubtful where none is. */
export const doubtful = 0.5;
/** Share of common lines from which two tables of one shape are taken for the same money in another order. */
const fewCommon = 0.1;
/** A sum of sheets may miss by one part in so many: each of its figures is rounded. */
const roundingShare = 2000n;

/** What a file's sheets suggest: the tables read as its budget, and those left out because they may hold the same money. */
export interface FileProposal {
  readonly kept: readonly Proposal[];
  readonly leftOut: readonly Proposal[];
  readonly issues: readonly Issue[];
}

interface Candidate {
  readonly proposal: Proposal;
  readonly confidence: number;
  /** Leaf lines, as far as the sample tells, × amount columns. */
  readonly size: number;
  /** "budget 2026" where a heading says so, else the heading. */
  readonly measures: ReadonlySet<string>;
}

/** What a column holds, whatever the sheet calls it. */
function measureKey({ layout }: Proposal, id: string): string {
  const { kind, year } = layout.measures?.find((measure) => measure.id === id) ??
    measureOfHeading(id) ?? { kind: 'other', year: null };
  return kind === 'other' || year === null ? id : `${kind} ${year}`;
}

function candidateOf(proposal: Proposal): Candidate {
  const { sample, layout, rows } = proposal;
  const lines = (rows * sample.rows.filter(({ role }) => role === 'leaf').length) / Math.max(1, sample.rows.length);
  const measures = new Set(
    layout.columns.flatMap(({ measure }) => (measure === undefined ? [] : [measureKey(proposal, measure)])),
  );
  return { proposal, confidence: confidenceIn(proposal).confidence, size: lines * sample.columns.length, measures };
}

/** The surest kind first, the operating part before investments and sums of other sheets, then the one with most figures; the earlier of equals. */
function mainOf(candidates: readonly Candidate[], summaries: ReadonlySet<Candidate>): Candidate | undefined {
  const sure = candidates.filter(({ confidence }) => confidence >= doubtful);
  const operating = sure.filter((one) => !isInvestment(one) && !summaries.has(one));
  const among = [operating, sure].find((some) => some.length > 0) ?? candidates;
  return among.reduce<Candidate | undefined>((best, one) => (best === undefined || one.size > best.size ? one : best), undefined);
}

/** A sheet named after investments holds the investment part, which has tables of its own. */
function isInvestment({ proposal: { sheet } }: Candidate): boolean {
  return sheet.name !== null && investmentSheets.test(foldText(sheet.name));
}

type Sums = ReadonlyMap<string, bigint>;

function sumsOf(table: RawTable): Sums {
  const sum = (cents: Float64Array): bigint => exactSum(cents.filter((_, at) => table.rows[at]?.role === 'leaf'));
  return new Map(table.columns.map(({ column, cents }) => [column.measure, sum(cents)]));
}

const wholeTable = ({ proposal: { sheet, layout } }: Candidate): RawTable => readRawTable(sheet, layout);

/** Whether figures differ by no more than their roundings make. */
function isNear(first: bigint, second: bigint): boolean {
  const [gap, size] = [first - second, first + second].map((amount) => (amount < 0n ? -amount : amount));
  return size !== 0n && (gap ?? 0n) * roundingShare <= (size ?? 0n);
}

/** Tables of one shape by what their columns are, and those of them that sum up all the others: "all regions". Steps: a table each. */
function* summariesIn(candidates: readonly Candidate[]): Stepwise<{
  readonly summaries: ReadonlySet<Candidate>;
  readonly parts: ReadonlySet<Candidate>;
}> {
  const shapes = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const shape = candidate.proposal.layout.fingerprint ?? '';
    const alike = shapes.get(shape);
    if (alike === undefined) shapes.set(shape, [candidate]);
    else alike.push(candidate);
  }
  const summaries = new Set<Candidate>();
  const parts = new Set<Candidate>();
  for (const alike of shapes.values()) {
    if (alike.length < 3) continue;
    const sums = new Map<Candidate, Sums>();
    for (const candidate of alike) {
      sums.set(candidate, sumsOf(wholeTable(candidate)));
      yield;
    }
    const together = sumOf([...sums.values()]);
    const found = alike.find((candidate) => isSumOfOthers(sums.get(candidate) ?? new Map(), together));
    if (found === undefined) continue;
    summaries.add(found);
    for (const part of alike) if (part !== found) parts.add(part);
  }
  return { summaries, parts };
}

function sumOf(all: readonly Sums[]): Sums {
  const together = new Map<string, bigint>();
  for (const sums of all) for (const [measure, sum] of sums) together.set(measure, (together.get(measure) ?? 0n) + sum);
  return together;
}

/** Whether a table's sums are those of all others; `together`: of all tables with its own. */
function isSumOfOthers(own: Sums, together: Sums): boolean {
  return own.size > 0 && [...own].every(([measure, sum]) => isNear(sum, (together.get(measure) ?? 0n) - sum));
}

/** Whether every measure that both have sums to the same: the same money in another order, or at another level. */
function sumsAlike(a: RawTable, b: RawTable): boolean {
  const other = sumsOf(b);
  const shared = [...sumsOf(a)].filter(([measure]) => other.has(measure));
  return shared.length > 0 && shared.every(([measure, sum]) => other.get(measure) === sum);
}

function keysOf(table: RawTable): ReadonlySet<string> {
  return new Set(table.rows.filter(({ role }) => role === 'leaf').map(({ key, label }) => `${key}\u0000${label}`));
}

function shareCommon(a: RawTable, b: RawTable): number {
  const other = keysOf(b);
  const own = [...keysOf(a)];
  return own.length === 0 ? 1 : own.filter((key) => other.has(key)).length / own.length;
}

/** The two sides of one budget, each in a table that its headings name: never the same money, even where they sum alike. */
function areTwoSides(a: Candidate, b: Candidate): boolean {
  const kindOf = ({ proposal: { evidence } }: Candidate) =>
    evidence.convention.seenBy === 'heading' ? evidence.convention.kinds?.[0]?.kind : undefined;
  const [one, other] = [kindOf(a), kindOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/**
 * Whether a table is another part of the main one's money: the other side of the budget; or a table of the same shape whose lines are
 * others and which sums to something else.
 */
function isOtherPart(candidate: Candidate, main: Candidate): boolean {
  if (areTwoSides(candidate, main)) return true;
  const sameShape = candidate.proposal.layout.fingerprint === main.proposal.layout.fingerprint;
  if (!sameShape && !keyedAlike(candidate.proposal, main.proposal)) return false;
  const [own, other] = [wholeTable(candidate), wholeTable(main)];
  return !sumsAlike(own, other) && shareCommon(own, other) <= fewCommon;
}

/** Whether the lines of two tables are known by codes of the same fields: sheets of one chart, though one has a column more. */
function keyedAlike(first: Proposal, second: Proposal): boolean {
  const codes = ({ layout }: Proposal): string =>
    layout.columns
      .flatMap(({ role, field }) => (role === 'code' && field !== undefined ? [field] : []))
      .sort()
      .join('\u0000');
  return codes(first) !== '' && codes(first) === codes(second) && first.sheet !== second.sheet;
}

function withPart(candidate: Candidate): Proposal {
  const { proposal } = candidate;
  const { name } = proposal.sheet;
  if (name === null || !isInvestment(candidate)) return proposal;
  return { ...proposal, layout: { ...proposal.layout, kinds: [{ when: { sheet: name }, kind: 'investment' }] } };
}

/** A table with the main one's names for the measures that both have once, so that they become one column of the budget. */
function withMainNames(proposal: Proposal, main: Proposal): Proposal {
  const [own, wanted] = [measuresByKey(proposal), measuresByKey(main)];
  const names = new Map(
    [...own].flatMap(([key, ids]) =>
      ids.length === 1 && wanted.get(key)?.length === 1 ? [[ids[0] ?? '', wanted.get(key)?.[0] ?? '']] : [],
    ),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { columns, measures } = proposal.layout;
  const layout: Layout = {
    ...proposal.layout,
    columns: columns.map((column) => (column.measure === undefined ? column : { ...column, measure: nameOf(column.measure) })),
    ...(measures === undefined ? {} : { measures: measures.map((measure) => ({ ...measure, id: nameOf(measure.id) })) }),
  };
  return { ...proposal, layout };
}

function measuresByKey(proposal: Proposal): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const { measure } of proposal.layout.columns) {
    if (measure === undefined) continue;
    const key = measureKey(proposal, measure);
    byKey.set(key, [...(byKey.get(key) ?? []), measure]);
  }
  return byKey;
}

function leftOutIssue({ proposal: { sheet, layout } }: Candidate, main: Candidate): Issue {
  if (sheet.name !== null && sheet.name !== main.proposal.sheet.name)
    return { code: 'sheet.left-out', severity: 'warning', params: { sheet: sheet.name }, at: sheetPlace(sheet) };
  const { headerRow } = layout;
  return { code: 'table.left-out', severity: 'warning', params: { row: headerRow }, at: placeOf(sheet, 0, headerRow) };
}

function doubtIssue({ proposal: { sheet }, confidence }: Candidate): Issue[] {
  if (confidence >= doubtful) return [];
  const params = { confidence: Math.round(confidence * 100) };
  return [{ code: 'table.doubtful', severity: 'warning', params, at: sheetPlace(sheet) }];
}

/**
 * The tables of one file that together are its budget: the surest with most figures, the other side of it, the investment part, and
 * tables of the same shape with lines of their own. Any other table with those measures may show the same money in another order: it
 * is left out, and that is said. Steps: a table each.
 */
function* choosing(outcomes: readonly Outcome<readonly Proposal[]>[]): Stepwise<FileProposal> {
  const candidates: Candidate[] = [];
  for (const proposal of outcomes.flatMap(({ value }) => value ?? [])) {
    candidates.push(candidateOf(proposal));
    yield;
  }
  const { summaries, parts } = yield* summariesIn(candidates);
  const main = mainOf(candidates, summaries);
  if (main === undefined) return { kept: [], leftOut: [], issues: outcomes.flatMap(({ issues }) => issues) };
  const shared = ({ measures }: Candidate): boolean => [...main.measures].some((measure) => measures.has(measure));
  const isKept = (candidate: Candidate): boolean => {
    if (candidate === main || isInvestment(candidate)) return true;
    if (summaries.has(candidate)) return false;
    return (parts.has(main) && parts.has(candidate)) || isOtherPart(candidate, main);
  };
  const kept: Proposal[] = [];
  const leftOut: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate !== main && (candidate.confidence < doubtful || !shared(candidate))) continue;
    if (isKept(candidate)) kept.push(withMainNames(withPart(candidate), main.proposal));
    else leftOut.push(candidate);
    yield;
  }
  return {
    kept,
    leftOut: leftOut.map(({ proposal }) => proposal),
    issues: [
      ...outcomes.filter(({ value }) => value?.includes(main.proposal)).flatMap(({ issues }) => issues),
      ...doubtIssue(main),
      ...leftOut.map((candidate) => leftOutIssue(candidate, main)),
    ],
  };
}

/** The same at once. */
export const chooseTables = (outcomes: readonly Outcome<readonly Proposal[]>[]): FileProposal => toTheEnd(choosing(outcomes));

/** The tables that the visible sheets of a file suggest, chosen among; sheets of this program are not looked at. Steps: a sheet each, then a table each. */
export function* proposingFile(sheets: readonly SheetGrid[]): Stepwise<FileProposal> {
  const outcomes: Outcome<readonly Proposal[]>[] = [];
  for (const sheet of sheets) {
    if (sheet.visibility === 'visible') outcomes.push(proposeTables(sheet));
    yield;
  }
  const proposed = yield* choosing(outcomes);
  return { ...proposed, issues: [...proposed.issues, ...hiddenSheetIssues(sheets)] };
}

export const proposeFile = (sheets: readonly SheetGrid[]): FileProposal => toTheEnd(proposingFile(sheets));

/** Layouts for one file without any; null where no table was found. */
export function proposeForFile(sheets: readonly SheetGrid[]): Outcome<readonly Layout[]> {
  const { kept, issues } = proposeFile(sheets);
  return { value: kept.length === 0 ? null : kept.map(({ layout }) => layout), issues };
}
