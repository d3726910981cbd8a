import type { Chain } from '../allocation/chain';
import type { Issue, Outcome } from '../issues/issue';
import { splitYearChange, type YearLine } from '../methods/year-change';
import type { AgeRange } from '../cube/sums';
import { childLimit } from '../model/child-limit';
import { directnesses, type Directness } from '../model/terms';
import { amountText } from '../money/amount';
import type { Cents } from '../money/cents';
import { source, type Analysis } from './source';
import type { Amount } from './analysis';
import { LineShares, type Group } from './line-shares';
import { warnAcrossReform } from './measure-rows';

/** What changed for one group between two measures: by the budget, or by the method, the second by cause (METHODS section 3). */
export interface ChangeRow {
  /** "children" nested by directness, "operating", or a segment's id. */
  readonly group: string;
  readonly nested: 'direct' | 'directAndFamily' | 'all';
  readonly before: Amount;
  readonly after: Amount;
  readonly total: Amount;
  readonly budget: Amount;
  readonly method: { readonly tag: Amount; readonly driver: Amount; readonly population: Amount };
  /** total less budget and method: before and after are rounded along the chain, the split once by line. */
  readonly rounding: Amount;
}

/** A line that one of the years has no readable amount of: in neither sum, so that it is not taken for a cut or an increase. */
export interface LineNotCompared {
  readonly line: string;
  readonly label: string;
  readonly organiser: string;
  /** The line's amount where it could be read. */
  readonly before: Amount | null;
  readonly after: Amount | null;
}

export interface CompareDocument {
  readonly schema: 'momentti/compare/1';
  readonly publication: 'working';
  readonly before: { readonly measure: string; readonly year: number; readonly organisers: readonly string[] };
  readonly after: { readonly measure: string; readonly year: number; readonly organisers: readonly string[] };
  readonly changes: readonly ChangeRow[];
  /** Lines whose money for children changed most, largest first. */
  readonly lines: readonly {
    readonly line: string;
    readonly label: string;
    readonly organiser: string;
    readonly before: Amount | null;
    readonly after: Amount | null;
    readonly budget: Amount;
    readonly method: Amount;
  }[];
  readonly notCompared: readonly LineNotCompared[];
  readonly issues: readonly Issue[];
}

/**
 * Splits the change between two analyses exactly into budget Σ(a¹-a⁰)s⁰ and method Σ a¹(s¹-s⁰), the second by cause. A line is the same
 * line where organiser and id are. Lines unread in either year are left out of both and listed. Without the population that a year's drivers
 * need there is nothing to compare: null, with the issue.
 */
export function compare(before: Analysis, after: Analysis): Outcome<CompareDocument> {
  const issues: Issue[] = [];
  warnAcrossReform([before.year, after.year], (issue) => void issues.push(issue));
  const missing = [...wholePopulationMissing(before), ...wholePopulationMissing(after)];
  if (missing.length > 0) return { value: null, issues: [...issues, ...missing] };
  const views = { before: new LineShares(before), after: new LineShares(after) };
  const unread = new Set([...views.before.unread(), ...views.after.unread()]);
  const groups = groupsOf(after);
  const placed = { before: views.before.placed(groups, unread), after: views.after.placed(groups, unread) };
  const changes = groups.map((group, at) =>
    changeOf(group, [views.before.lines(group, unread), views.after.lines(group, unread)], [placed.before[at], placed.after[at]]),
  );
  const children = groups.find(({ group, nested }) => group === 'children' && nested === 'all');
  const value: CompareDocument = {
    schema: 'momentti/compare/1',
    publication: 'working',
    before: { measure: before.measure, year: before.year, organisers: before.organisers },
    after: { measure: after.measure, year: after.year, organisers: after.organisers },
    changes,
    lines: children ? largestMoves(views.before, views.after, children, unread) : [],
    notCompared: notCompared(views.before, views.after, unread),
    issues,
  };
  return { value, issues };
}

/** The issue that a year's drivers needed a population of the whole municipality and found none. */
function wholePopulationMissing({ issues, populationYear: year }: Analysis): readonly Issue[] {
  return issues.filter(({ code, params }) => code === 'population.missing' && params.year === year && params.what === '');
}

function notCompared(before: LineShares, after: LineShares, unread: ReadonlySet<string>): LineNotCompared[] {
  return [...unread].flatMap((id) => {
    const [organiser, line] = JSON.parse(id) as [string, string];
    const [a, b] = [before.amountOf(id), after.amountOf(id)];
    return a === null && b === null ? [] : [{ line, organiser, label: after.label(id) || before.label(id), before: a, after: b }];
  });
}

const classesOf: Readonly<Record<ChangeRow['nested'], readonly Directness[]>> = {
  direct: ['direct'],
  directAndFamily: ['direct', 'family'],
  all: directnesses,
};

function groupsOf(after: Analysis): readonly Group[] {
  const { model } = after[source].allocation;
  const children = (chain: Chain, moment: number): AgeRange => ({
    from: 0,
    to: childLimit(chain.model, moment, after.children.under) - 1,
  });
  const nestings = ['direct', 'directAndFamily', 'all'] as const;
  return [
    ...nestings.map((nested): Group => ({ group: 'children', nested, directness: classesOf[nested], ages: children })),
    ...model.segments.map(({ id, from, to }): Group => ({
      group: id,
      nested: 'all',
      directness: directnesses,
      ages: () => ({ from, to }),
    })),
  ];
}

type Pair<T> = readonly [before: T, after: T];

function changeOf({ group, nested }: Group, lines: Pair<readonly YearLine[]>, placed: Pair<Cents>): ChangeRow {
  const { total: split, budget, method } = splitYearChange(...lines);
  const total = placed[1] - placed[0];
  return {
    group,
    nested,
    before: amountText(placed[0]),
    after: amountText(placed[1]),
    total: amountText(total),
    budget: amountText(budget),
    method: { tag: amountText(method.tag), driver: amountText(method.driver), population: amountText(method.population) },
    rounding: amountText(total - split),
  };
}

const shownMoves = 50;

function largestMoves(
  before: LineShares,
  after: LineShares,
  group: Group,
  unread: ReadonlySet<string>,
): CompareDocument['lines'] {
  const old = new Map(before.lines(group, unread).map((line) => [line.id, line]));
  const now = new Map(after.lines(group, unread).map((line) => [line.id, line]));
  const moves = [...new Set([...old.keys(), ...now.keys()])].map((id) => {
    const [a, b] = [old.get(id), now.get(id)].map((line) => (line ? [line] : []));
    return { id, a, b, change: splitYearChange(a, b) };
  });
  return moves
    .filter(({ change }) => change.budget !== 0 || change.total !== change.budget)
    .sort((one, two) => Math.abs(two.change.total) - Math.abs(one.change.total))
    .slice(0, shownMoves)
    .map(({ id, a, b, change }) => {
      const [organiser, line] = JSON.parse(id) as [string, string];
      return {
        line,
        label: b.length > 0 ? after.label(id) : before.label(id),
        organiser,
        before: a.length === 0 ? null : amountText(splitYearChange([], a).total),
        after: b.length === 0 ? null : amountText(splitYearChange([], b).total),
        budget: amountText(change.budget),
        method: amountText(change.total - change.budget),
      };
    });
}
