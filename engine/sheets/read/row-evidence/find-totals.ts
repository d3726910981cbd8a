import { changeLabels } from '../../../library/row-words';
import { foldText } from '../../../model/fold-text';
import type { DoubtfulRow, FoundTotal, RowTotals, SignedPart, TotalEvidence } from '../table-shape';
import { agreement, mostlyAgrees, rounding } from './agreement';
import { totalsByFormula } from './by-formula';
import { announcedTotals, isBareTotal, keyedColumns, lacksCode, type Announced } from './by-label';
import { linesByName, poolFinder } from './by-pool';
import { findDifference, findResult, findResultOfAny } from './by-result';
import { findExactRun, findRun } from './by-run';
import { spansByStructure, type Span } from './by-structure';
import { LiveRows } from './live-rows';
import type { TableFacts } from './table-facts';
import { accept, hasAmount, hasMoney, partingsOf, type Hint, type TotalSearch } from './total-search';

/** Runs tried for a row, by both directions and reach: what chance has to agree with. */
const triedRuns = 128;
/** Bits beyond what chance would give somewhere in the table: one table in a thousand. */
const margin = 10;
/** Bits beyond chance from which a person is asked. */
const askedMargin = 3;
const mostRounds = 4;
const stepsPerRow = 400;
/** A row over others by its code that misses their sum by no more than this share is their total with a slip in it. */
const slip = 0.05;
/** From this share on it is at least asked about. */
const perhapsSum = 0.5;
/** Share of the lines that rows must sum up, all together, before a person is asked about them for their sums alone. */
const mostCovered = 0.3;
/** "3100" over "3110" and "3120" may well be a line of its own: sums must tell this much. */
const roundCodeBits = 16;

/** What is the same for every try: told once. */
interface Told {
  readonly facts: TableFacts;
  readonly announced: readonly Announced[];
  readonly isUnit: (at: number) => boolean;
  readonly formulas: ReadonlyMap<number, readonly SignedPart[]>;
  readonly spans: readonly Span[];
  readonly spansOf: ReadonlyMap<number, readonly Span[]>;
  /** By source of structure, how many more of its rows add up than do not. */
  readonly scores: ReadonlyMap<string, number>;
  readonly hints: readonly Hint[];
  readonly hasCodes: boolean;
  readonly ownCode: (at: number) => boolean;
  readonly lacksCode: (at: number) => boolean;
  readonly increments: ReadonlySet<number>;
}

/** What is known of rows before the search: those that are no money of their own; those that a layout names as no lines, if it does. */
export interface Given {
  readonly setAside: ReadonlySet<number>;
  readonly skipped: ReadonlySet<number> | null;
}

/** Where a layout names the rows to skip, they are the totals, and no others are looked for. */
function announcedIn(facts: TableFacts, { setAside, skipped }: Given): readonly Announced[] {
  return announcedTotals(facts).map((said, at) => {
    if (skipped !== null) return skipped.has(at) ? (said === 'result' ? 'result' : 'sum') : null;
    return setAside.has(at) ? null : said;
  });
}

function tell(facts: TableFacts, announced: readonly Announced[], { setAside, skipped }: Given): Told {
  const mayBeTotal = (at: number): boolean => skipped === null || skipped.has(at);
  const isUnit = (at: number): boolean => !setAside.has(at) && hasAmount(facts, at);
  const spans = spansByStructure(facts, (at) => setAside.has(at)).filter(({ at }) => isUnit(at) && mayBeTotal(at));
  const keyed = keyedColumns(facts, (at) => isUnit(at) && announced[at] === null);
  const lacks = facts.rows.map((_, at) => keyed.length > 0 && lacksCode(facts, keyed, at));
  const hasCodes = keyed.some(({ role }) => role === 'code');
  const increments = new Set(facts.rows.flatMap(({ label }, at) => (isUnit(at) && isChange(label) ? [at] : [])));
  const hints = facts.rows.map((_, at): Hint => {
    if (announced[at] === 'sum' || announced[at] === 'result') return 'announced';
    if (!mayBeTotal(at)) return 'line';
    return announced[at] === 'perhaps' || lacks[at] || increments.has(at - 1) ? 'weak' : 'none';
  });
  return {
    facts,
    announced,
    isUnit,
    formulas: new Map([...totalsByFormula(facts)].filter(([at]) => mayBeTotal(at))),
    spans,
    spansOf: spansByRow(spans),
    scores: sourceScores(facts, spans, isUnit),
    hints,
    hasCodes,
    ownCode: (at) => hasCodes && lacks[at] !== true,
    lacksCode: (at) => lacks[at] === true,
    increments,
  };
}

const isChange = (label: string): boolean => changeLabels.some((pattern) => pattern.test(foldText(label)));

function newSearch({ facts, announced, isUnit, hints, ownCode }: Told): TotalSearch {
  return {
    facts,
    announced,
    hints,
    ownCode,
    live: new LiveRows(facts.rows.length, isUnit),
    totals: new Map(),
    isParted: partingsOf(facts, announced),
    neededBits: Infinity,
    matches: 0,
    steps: { left: facts.rows.length * stepsPerRow },
  };
}

/**
 * Formulas say what a row adds up. Rows that stand for others in the same sum are counted once, as themselves; one cell alone ("=C5")
 * makes a total only of a row that something else marks as one. Parts that are totals without a formula are explained first, while
 * what they sum up is still free.
 */
function takeFormulas(search: TotalSearch, told: Told): void {
  const { formulas, isUnit, hints, spansOf } = told;
  const totals = [...formulas]
    .filter(([at]) => isUnit(at))
    .sort(([first, a], [second, b]) => a.length - b.length || first - second);
  const inside = new Map<number, number>();
  for (const [at, named] of totals) {
    const own = new Set(named.map((part) => part.at));
    const parts = named.filter((part) => isUnit(part.at) && !isInside(inside, part.at, own));
    const [single] = parts;
    if (single === undefined || parts.some((part) => isInside(inside, part.at, new Set([at])))) continue;
    const marked = hints[at] !== 'none' || (spansOf.get(at) ?? []).some(({ rows }) => rows.includes(single.at));
    if (parts.length === 1 && !marked && !isBeside(search, at, single.at)) continue;
    for (const part of parts) if (!inside.has(part.at)) inside.set(part.at, at);
    for (const part of parts) if (!formulas.has(part.at)) explainPart(search, told, part.at, own);
    accept(search, at, parts, parts.length > 1 || marked ? 'formula' : 'sums');
  }
}

/** The row next to another, as large in every column. */
function isBeside({ facts, live }: TotalSearch, at: number, part: number): boolean {
  const beside = live.has(at) && (live.step(at, 1) === part || live.step(at, -1) === part);
  return beside && agreement(facts, at, [{ at: part, sign: 1 }], 0).exact;
}

/** Explains a part of a formula by rows that the formula does not name itself. */
function explainPart(search: TotalSearch, told: Told, at: number, named: ReadonlySet<number>): void {
  if (search.totals.has(at) || !search.live.has(at)) return;
  const spans = (told.spansOf.get(at) ?? []).map((span) => ({ span, parts: liveParts(search, span) }));
  const under = spans.find(({ span, parts }) => parts.length > 0 && isOver(search, span, parts, told.scores))?.parts;
  const parts = under ?? findRun(search, at, -1) ?? findRun(search, at, 1);
  if (parts !== null && !parts.some((part) => named.has(part.at))) accept(search, at, parts, evidenceOf(search, at));
}

function evidenceOf({ hints }: TotalSearch, at: number): TotalEvidence {
  return hints[at] === 'announced' ? 'label' : hints[at] === 'weak' ? 'structure' : 'sums';
}

/** Whether a total over a row is among some rows. */
function isInside(inside: ReadonlyMap<number, number>, at: number, rows: ReadonlySet<number>): boolean {
  const seen = new Set<number>();
  for (let over = inside.get(at); over !== undefined && !seen.has(over); over = inside.get(over)) {
    if (rows.has(over)) return true;
    seen.add(over);
  }
  return false;
}

function liveParts({ live }: TotalSearch, { at, rows }: Span): SignedPart[] {
  return asParts(rows.filter((row) => row !== at && live.has(row)));
}

const asParts = (rows: readonly number[]): SignedPart[] => rows.map((at) => ({ at, sign: 1 }));

/** The greatest share of the printed figure that a sum misses, in most columns: the median. */
function missedShare({ amounts }: TableFacts, at: number, parts: readonly SignedPart[]): number {
  const shares = amounts
    .filter((column) => column[at])
    .map((column) => {
      const sum = parts.reduce((total, part) => total + (column[part.at] || 0), 0);
      return Math.abs((column[at] ?? 0) - sum) / Math.abs(column[at] ?? 1);
    })
    .sort((a, b) => a - b);
  return shares[Math.floor(shares.length / 2)] ?? Infinity;
}

/**
 * By source of structure and direction, how many more rows over two others or more add up than do not. Below zero its codes are longer and shorter,
 * but stand over nothing: a row over one other that is as large is then no total.
 */
function sourceScores(facts: TableFacts, spans: readonly Span[], isUnit: (at: number) => boolean): ReadonlyMap<string, number> {
  const over = new Map<string, Set<number>>();
  for (const { source, at } of spans) over.set(source, (over.get(source) ?? new Set()).add(at));
  const score = new Map<string, number>();
  for (const span of spans) {
    const { source, at, rows, round } = span;
    const lowest = rows.filter((row) => isUnit(row) && over.get(source)?.has(row) !== true);
    if (round || lowest.length < 2 || !hasMoney(facts, at)) continue;
    const adds = mostlyAgrees(agreement(facts, at, asParts(lowest), structureTolerance(facts, lowest.length)));
    const way = wayOf(span);
    score.set(way, (score.get(way) ?? 0) + (adds ? 1 : -1));
  }
  return score;
}

function spansByRow(spans: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
  const byRow = new Map<number, Span[]>();
  for (const span of spans) {
    const own = byRow.get(span.at);
    if (own === undefined) byRow.set(span.at, [span]);
    else own.push(span);
  }
  return byRow;
}

/** Totals under their parts and totals over them are told apart, within one source. */
const wayOf = ({ source, before }: Span): string => `${source}${before ? ' before' : ''}`;

function structureTolerance(facts: TableFacts, parts: number): number {
  return rounding(Math.max(facts.grain / 2, facts.half), parts + 1);
}

/** Whether a row over others by code, level or indent sums them up, a slip aside. */
function isOver({ facts }: TotalSearch, span: Span, parts: readonly SignedPart[], scores: ReadonlyMap<string, number>): boolean {
  const score = scores.get(wayOf(span)) ?? 0;
  // Nothing over nothing: as the other rows over rows are.
  if (!hasMoney(facts, span.at)) return score > 0 && !parts.some((part) => hasMoney(facts, part.at));
  const found = agreement(facts, span.at, parts, structureTolerance(facts, parts.length));
  if (span.round) return parts.length > 1 && found.exact && found.bits >= roundCodeBits;
  if (score < 0) return found.exact && found.independent > 1;
  if (parts.length === 1) return found.exact;
  return mostlyAgrees(found) || (!span.weak && missedShare(facts, span.at, parts) <= slip);
}

function takeStructure(search: TotalSearch, told: Told): void {
  for (const span of told.spans) {
    if (search.totals.has(span.at) || !search.live.has(span.at)) continue;
    const parts = liveParts(search, span);
    if (parts.length > 0 && isOver(search, span, parts, told.scores)) accept(search, span.at, parts, 'structure');
  }
}

type Finder = (search: TotalSearch, at: number) => readonly SignedPart[] | null;

/** Tries live rows that are no totals yet, from the top down or from the bottom up, and takes those that a finder explains. */
function takeEach(search: TotalSearch, direction: 1 | -1, find: Finder): number {
  const order = [...search.live];
  if (direction === 1) order.reverse();
  let taken = 0;
  for (const at of order) {
    if (search.totals.has(at) || !search.live.has(at) || search.hints[at] === 'line') continue;
    const parts = find(search, at);
    if (parts === null) continue;
    accept(search, at, parts, evidenceOf(search, at));
    taken++;
  }
  return taken;
}

/** Totals after their parts are looked for from the top down, totals before them from the bottom up, so that inner ones come first. */
function pass(search: TotalSearch, direction: 1 | -1): number {
  return takeEach(search, direction, (all, at) => {
    const run = findRun(all, at, direction);
    return run ?? (direction === -1 && all.hints[at] === 'announced' ? findResult(all, at) : null);
  });
}

/** Bits that sums alone must tell in a table of so many rows where so many are sums of neighbours: many of them support each other. */
function bitsNeeded(rows: number, matches: number, beyond: number): number {
  const alike = Math.max(1, matches);
  return Math.log2((triedRuns * Math.max(1, rows) * Math.E) / alike) + beyond / alike;
}

function withThreshold(search: TotalSearch): TotalSearch {
  const rows = [...search.live].filter((at) => search.hints[at] === 'none');
  const matches = rows.filter((at) => ([-1, 1] as const).some((way) => findExactRun(search, at, way, margin) !== null)).length;
  return { ...search, matches, neededBits: bitsNeeded(search.facts.rows.length, matches, margin) };
}

/** Totals that cut across blocks, results of what others stand for, and sums of one name over all blocks. */
function takeAcross(search: TotalSearch, { isUnit, hints }: Told): void {
  const open = [...search.live].filter((at) => hints[at] === 'announced' && !search.totals.has(at));
  const isLine = (at: number): boolean => isUnit(at) && !search.totals.has(at) && hints[at] !== 'announced';
  if (open.length > 0) {
    const find = poolFinder(search, isLine);
    for (const at of open) {
      const parts = hasMoney(search.facts, at) ? find(at) : null;
      if (parts !== null) takeAside(search, at, parts);
    }
  }
  for (const at of open) {
    if (search.totals.has(at) || search.announced[at] !== 'result' || !hasMoney(search.facts, at)) continue;
    const parts = findResultOfAny(search, at);
    if (parts !== null) takeAside(search, at, parts);
  }
}

/** A total that cuts across the table is no part of another. */
function takeAside(search: TotalSearch, at: number, parts: readonly SignedPart[]): void {
  search.totals.set(at, { at, parts, evidence: 'label' });
  search.live.remove(at);
}

/** A block in which each line is the sum of the lines of its name in all other blocks: the same money once more. */
function takeSameNames(search: TotalSearch, { isUnit, hints }: Told): void {
  const isLine = (at: number): boolean =>
    isUnit(at) && !search.totals.has(at) && hints[at] !== 'announced' && hints[at] !== 'line';
  const found: { at: number; parts: SignedPart[]; bits: number }[] = [];
  for (const rows of linesByName(search.facts, isLine).values()) {
    if (rows.length < 3) continue;
    for (const at of [rows[0] ?? 0, rows.at(-1) ?? 0]) {
      const parts = asParts(rows.filter((row) => row !== at));
      const { exact, bits } = agreement(search.facts, at, parts, 0);
      if (exact && bits > 0) found.push({ at, parts, bits });
    }
  }
  const needed = bitsNeeded(search.facts.rows.length, found.length, margin);
  for (const { at, parts, bits } of found) {
    if (bits < needed || found.length < 2) continue;
    search.totals.set(at, { at, parts, evidence: 'sums' });
    search.live.remove(at);
  }
}

function searched(told: Told, ways: readonly (1 | -1)[]): TotalSearch {
  const search = withThreshold(newSearch(told));
  takeFormulas(search, told);
  takeStructure(search, told);
  for (let round = 0; round < mostRounds; round++) {
    if (ways.reduce((taken, way) => taken + pass(search, way), 0) === 0) break;
    takeStructure(search, told);
  }
  // Last, for a difference read the other way round is a sum: a - b = c where a = b + c.
  takeEach(search, -1, findDifference);
  takeSameNames(search, told);
  takeAcross(search, told);
  return search;
}

/** Totals that more than sums speaks for, before those that sums alone tell. */
function explains({ totals }: TotalSearch, { hints }: Told): number {
  const all = [...totals.values()];
  const told = all.filter(({ evidence }) => evidence !== 'sums').length;
  return told * (hints.length + 1) + all.length;
}

/** Announced rows that nothing explains: totals all the same where no line is without a code or called so; judged by label, by most of them. */
function unexplained(search: TotalSearch, told: Told): { readonly totals: FoundTotal[]; readonly doubts: DoubtfulRow[] } {
  const { facts } = told;
  const byLabel = new Map<string, { proven: number; rows: number[] }>();
  facts.rows.forEach(({ label }, at) => {
    if (told.hints[at] !== 'announced' && (told.announced[at] !== 'perhaps' || told.hasCodes)) return;
    const same = byLabel.get(label) ?? { proven: 0, rows: [] };
    byLabel.set(label, same);
    same.rows.push(at);
    const bare = !told.ownCode(at) && isBareTotal(label);
    if (search.totals.has(at) || !hasMoney(facts, at) || told.lacksCode(at) || bare) same.proven++;
  });
  const totals: FoundTotal[] = [];
  const doubts: DoubtfulRow[] = [];
  for (const { proven, rows } of byLabel.values()) {
    for (const at of rows) {
      if (search.totals.has(at)) continue;
      if (proven * 2 > rows.length) totals.push({ at, parts: [], evidence: 'label' });
      else doubts.push({ at, doubt: 'announced', parts: [] });
    }
  }
  return { totals, doubts };
}

/** Rows left as lines that seem to sum up others: by their place over them, or by their amounts. */
function seemingTotals(search: TotalSearch, told: Told): DoubtfulRow[] {
  const { facts, live, totals } = search;
  const { spans, hints, scores } = told;
  const doubts = new Map<number, DoubtfulRow>();
  for (const span of spans) {
    if (
      span.weak ||
      (scores.get(wayOf(span)) ?? 0) < 0 ||
      totals.has(span.at) ||
      doubts.has(span.at) ||
      !hasMoney(facts, span.at)
    )
      continue;
    const parts = liveParts(search, span);
    const missed = missedShare(facts, span.at, parts);
    if (parts.length > 1 ? missed <= perhapsSum : missed === 0) doubts.set(span.at, { at: span.at, doubt: 'near', parts });
  }
  const asked = bitsNeeded(facts.rows.length, search.matches, askedMargin);
  const seeming: DoubtfulRow[] = [];
  for (const at of live) {
    if (totals.has(at) || doubts.has(at) || hints[at] !== 'none') continue;
    const parts = findExactRun(search, at, -1, asked) ?? findExactRun(search, at, 1, asked);
    if (parts !== null) seeming.push({ at, doubt: 'equalsSum', parts });
  }
  // Totals sum up most of a table; among thousands of lines a few are the sum of others by their nature, as transfers are.
  const covered = new Set(seeming.flatMap(({ parts }) => parts.map((part) => part.at))).size;
  return [...doubts.values(), ...(covered >= [...live].length * mostCovered ? seeming : [])];
}

/** Both ways of reading a table: totals under their parts first, or over them. The reading that explains more stands. */
function bestSearch(told: Told): TotalSearch {
  const down = searched(told, [-1, 1]);
  if (down.totals.size === 0) return down;
  const up = searched(told, [1, -1]);
  return explains(up, told) > explains(down, told) ? up : down;
}

/** "X total" may be what an account is called. Where most rows so called add up, the others are totals as well. */
function withWeakLabels(told: Told, search: TotalSearch): Told | null {
  const weak = told.announced.flatMap((said, at) => (said === 'perhaps' && hasMoney(told.facts, at) ? [at] : []));
  const proven = weak.filter((at) => search.totals.has(at)).length;
  if (proven === 0 || proven === weak.length || proven * 2 < weak.length) return null;
  const hints = told.hints.map((hint, at): Hint => (told.announced[at] === 'perhaps' ? 'announced' : hint));
  return { ...told, hints };
}

const mostGuessed = 2000;
const mostlyCovered = 0.8;

/**
 * In a table where nothing marks totals, amounts too small to exclude chance may still fall into groups with their sums from end to end:
 * that is asked about.
 */
function guessedTotals(told: Told): DoubtfulRow[] {
  const units = told.facts.rows.filter((_, at) => told.isUnit(at)).length;
  if (units < 3 || units > mostGuessed || told.hints.some((hint) => hint === 'line')) return [];
  const guess = bestSearch({ ...told, hints: told.hints.map((hint) => (hint === 'none' ? 'guess' : hint)) });
  const parts = [...guess.totals.values()].flatMap((total) => total.parts.map(({ at }) => at));
  const covered = new Set([...guess.totals.keys(), ...parts]).size;
  if (covered < units * mostlyCovered) return [];
  return [...guess.totals.values()].map((total) => ({ at: total.at, doubt: 'equalsSum', parts: total.parts }));
}

/**
 * Tells totals from lines by formulas, by codes, levels and indents, by labels and by sums, each borne out by the amounts in most columns.
 */
export function findTotals(facts: TableFacts, given: Given): RowTotals {
  const plain = tell(facts, announcedIn(facts, given), given);
  const first = bestSearch(plain);
  const more = withWeakLabels(plain, first);
  const told = more ?? plain;
  const search = more === null ? first : bestSearch(more);
  const rest = unexplained(search, told);
  const totals = [...search.totals.values(), ...rest.totals];
  const taken = totals.flatMap(({ at, parts, evidence }): DoubtfulRow[] =>
    evidence === 'sums' ? [{ at, doubt: 'taken', parts }] : [],
  );
  const known = new Set(totals.map(({ at }) => at));
  const seeming = [...seemingTotals(search, told), ...(totals.length === 0 ? guessedTotals(told) : [])];
  const doubts = [...rest.doubts, ...onePerRow(seeming).filter(({ at }) => !known.has(at)), ...taken];
  return {
    totals: totals.sort((a, b) => a.at - b.at),
    doubts: doubts.sort((a, b) => a.at - b.at),
    increments: [...told.increments].filter((at) => !known.has(at)),
  };
}

function onePerRow(doubts: readonly DoubtfulRow[]): DoubtfulRow[] {
  return [...new Map(doubts.map((doubt) => [doubt.at, doubt])).values()];
}
