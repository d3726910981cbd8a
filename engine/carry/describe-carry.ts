import type { Issue } from '../issues/issue';
import { EngineError } from '../issues/refused-input';
import type { BudgetLine } from '../model/budget';
import type { Measure } from '../model/layout';
import { isDecided, type KnownLine, type LineTag } from '../model/moment';
import { amountText, sumText } from '../money/amount';
import type { OldDecisions } from './carried-tags';
import {
  carryClasses,
  type CarriedLine,
  type CarryClass,
  type CarryDocument,
  type CarryEntry,
  type CarryFindings,
  type CarryTotal,
  type DoubtfulEntry,
  type EndedEntry,
} from './carry-document';
import { changesOf } from './changes';
import type { ComparedMeasure, Comparable } from './comparable';
import type { Link, Matching } from './matching';

/** One organiser's lines of the new year, matched. */
export interface MatchedOrganiser {
  readonly lines: readonly BudgetLine[];
  readonly matching: Matching;
}

interface Measures {
  readonly before: Measure | null;
  readonly after: Measure | null;
}

/** A line of a class, on the side of one year. */
interface Counted {
  readonly line: KnownLine;
  readonly side: 'before' | 'after';
}

const candidatesListed = 5;

/** Lists of what became of every line, and their sums by class, checked against all lines of both years. */
export function describeCarry(
  matched: readonly MatchedOrganiser[],
  measures: Measures,
  shared: readonly ComparedMeasure[],
  decisions: OldDecisions,
  carried: readonly LineTag[],
): CarryFindings {
  const say = new Describer(measures, decisions);
  for (const { matching } of matched) say.organiser(matching);
  const totals = say.totals(matched.map(({ matching }) => matching));
  const decided = carried.filter(isDecided);
  const fromRules = decided.filter(({ organiser, line }) => say.isFromRule(organiser, line)).length;
  const { endedTags } = say;
  const document: CarryDocument = {
    schema: 'momentti/carry/1',
    measures: { before: measures.before?.id ?? null, after: measures.after?.id ?? null },
    shared: shared.map(({ old, next }) => ({ before: old, after: next })),
    totals,
    tags: { carried: decided.length, fromRules, ended: endedTags.length },
    matched: largestFirst(say.matched, sizeOfEntry),
    changed: largestFirst(say.changed, sizeOfEntry),
    new: largestFirst(say.new, sizeOfLine),
    ended: largestFirst(say.ended, sizeOfLine),
    doubtful: largestFirst(say.doubtful, sizeOfLine),
  };
  return { document, issues: issuesOf(document, endedTags) };
}

function issuesOf({ doubtful, totals, measures }: CarryDocument, ended: readonly EndedEntry[]): readonly Issue[] {
  const issues: Issue[] = [];
  if (doubtful.length > 0) {
    const params = { lines: doubtful.length, amount: totals.doubtful.amount.after, measure: measures.after ?? '' };
    issues.push({ code: 'carry.doubtful', severity: 'warning', params });
  }
  const [first] = ended;
  if (first !== undefined) {
    const params = { tags: ended.length, example: `${first.line} ${first.label}` };
    issues.push({ code: 'carry.ended-tags', severity: 'info', params });
  }
  return issues;
}

class Describer {
  readonly matched: CarryEntry[] = [];
  readonly changed: CarryEntry[] = [];
  readonly new: CarriedLine[] = [];
  readonly ended: EndedEntry[] = [];
  /** Those a person had tagged: rules stay in the model, such tags do not. */
  readonly endedTags: EndedEntry[] = [];
  readonly doubtful: DoubtfulEntry[] = [];
  private readonly counted: Readonly<Record<CarryClass, Counted[]>> = {
    matched: [],
    changed: [],
    new: [],
    ended: [],
    doubtful: [],
  };
  private readonly ruleLines = new Set<string>();

  constructor(
    private readonly measures: Measures,
    private readonly decisions: OldDecisions,
  ) {}

  organiser(matching: Matching): void {
    for (const link of matching.links) {
      if (link.certainty === 'doubtful') this.doubt(link, matching);
      else this.pair(link, matching);
    }
    for (const index of matching.open.old) {
      const { line } = matching.oldLine(index);
      const entry = { ...this.before(line), tag: this.decisions.describe(line) };
      this.ended.push(entry);
      if (this.decisions.of(line).tag !== null) this.endedTags.push(entry);
      this.counted.ended.push({ line, side: 'before' });
    }
    for (const index of matching.open.next) {
      const { line } = matching.nextLine(index);
      this.new.push(this.after(line));
      this.counted.new.push({ line, side: 'after' });
    }
  }

  isFromRule(organiser: string, line: string): boolean {
    return this.ruleLines.has(JSON.stringify([organiser, line]));
  }

  private pair(link: Link, matching: Matching): void {
    const olds = link.old.map((index) => matching.oldLine(index));
    const nexts = link.next.map((index) => matching.nextLine(index));
    const changes = changesOf(olds, nexts, matching);
    const name = changes.length === 0 ? 'matched' : 'changed';
    const [first] = olds;
    const entry: CarryEntry = {
      before: olds.map(({ line }) => this.before(line)),
      after: nexts.map(({ line }) => this.after(line)),
      reasons: link.reasons,
      changes,
      confidence: link.confidence === undefined ? null : Math.round(link.confidence * 100) / 100,
      tag: nexts.some(({ line }) => this.decisions.isProposedAnew(first.line, line)) ? null : this.decisions.describe(first.line),
    };
    this[name].push(entry);
    if (this.decisions.of(first.line).rule !== null) {
      for (const { line } of nexts) this.ruleLines.add(JSON.stringify([line.organiser, line.line]));
    }
    this.count(name, olds, nexts);
  }

  private doubt({ old, next, reasons, edges }: Link, matching: Matching): void {
    for (const index of next) {
      const own = edges?.filter((edge) => edge.next === index);
      const possible = own === undefined ? old : [...new Set(own.map((edge) => edge.old))];
      const candidates = possible.slice(0, candidatesListed).map((one) => {
        const { line } = matching.oldLine(one);
        const why = own?.filter((edge) => edge.old === one).map(({ reason }) => reason) ?? reasons;
        return { ...this.before(line), tag: this.decisions.describe(line), reasons: [...new Set(why)] };
      });
      this.doubtful.push({ ...this.after(matching.nextLine(index).line), candidates, more: possible.length - candidates.length });
    }
    this.count(
      'doubtful',
      old.map((index) => matching.oldLine(index)),
      next.map((index) => matching.nextLine(index)),
    );
  }

  private count(name: CarryClass, olds: readonly Comparable[], nexts: readonly Comparable[]): void {
    for (const { line } of olds) this.counted[name].push({ line, side: 'before' });
    for (const { line } of nexts) this.counted[name].push({ line, side: 'after' });
  }

  private before(line: KnownLine): CarriedLine {
    return carriedLine(line, this.measures.before);
  }

  private after(line: KnownLine): CarriedLine {
    return carriedLine(line, this.measures.after);
  }

  /** Sums by class; together they must be those of all lines of both years, counted on their own. */
  totals(matchings: readonly Matching[]): CarryDocument['totals'] {
    const sum = (counted: readonly Counted[]): CarryTotal => totalOf(counted, this.measures);
    const byClass = Object.fromEntries(carryClasses.map((name) => [name, sum(this.counted[name])])) as Record<
      CarryClass,
      CarryTotal
    >;
    const everything = matchings.flatMap(({ sides }): Counted[] => [
      ...sides.old.map(({ line }): Counted => ({ line, side: 'before' })),
      ...sides.next.map(({ line }): Counted => ({ line, side: 'after' })),
    ]);
    const all = sum(everything);
    const together = sum(carryClasses.flatMap((name) => this.counted[name]));
    if (JSON.stringify(all) !== JSON.stringify(together))
      throw new EngineError('cents.lost', { stage: 'carry over', all, together });
    return { ...byClass, all };
  }
}

function totalOf(counted: readonly Counted[], measures: Measures): CarryTotal {
  const cents = { amount: { before: 0n, after: 0n }, expense: { before: 0n, after: 0n } };
  const lines = { before: 0, after: 0 };
  for (const { line, side } of counted) {
    const amount = BigInt(amountOf(line, measures[side]) ?? 0);
    lines[side] += 1;
    cents.amount[side] += amount;
    if (line.kind === 'expense') cents.expense[side] += amount;
  }
  const texts = ({ before, after }: { before: bigint; after: bigint }) => ({ before: sumText(before), after: sumText(after) });
  return { lines, amount: texts(cents.amount), expense: texts(cents.expense) };
}

function amountOf({ amounts }: KnownLine, measure: Measure | null): number | null {
  return measure !== null && Object.hasOwn(amounts, measure.id) ? (amounts[measure.id] ?? null) : null;
}

function carriedLine(line: KnownLine, measure: Measure | null): CarriedLine {
  const amount = amountOf(line, measure);
  return { organiser: line.organiser, line: line.line, label: nameOf(line), amount: amount === null ? null : amountText(amount) };
}

/** The label behind the nearest other name of the row, as `lineName` says it of a line. */
function nameOf({ label, fields }: KnownLine): string {
  const nearest = Object.values(fields)
    .filter((text) => /\p{L}{2}/u.test(text) && text !== label)
    .at(-1);
  return nearest === undefined ? label : `${nearest}: ${label}`;
}

const sizeOfLine = ({ amount }: CarriedLine): number => Math.abs(Number(amount ?? 0));
const sizeOfEntry = ({ before, after }: CarryEntry): number =>
  Math.max(...[before, after].map((lines) => lines.reduce((sum, line) => sum + sizeOfLine(line), 0)));

/** Largest euros first; equal ones by id, so that the order of the file makes no difference. */
function largestFirst<T>(entries: readonly T[], size: (entry: T) => number): readonly T[] {
  return entries
    .map((entry) => ({ entry, size: size(entry), text: JSON.stringify(entry) }))
    .sort((a, b) => b.size - a.size || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ entry }) => entry);
}
