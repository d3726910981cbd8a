import type { Chain } from '../allocation/chain';
import { populationYear } from '../allocation/chain';
import type { Issue, Outcome } from '../issues/issue';
import { splitYearChange, type YearLine } from '../methods/year-change';
import type { AgeRange } from '../cube/sums';
import { lineName } from '../model/budget';
import { ageCount, directnesses, type Directness } from '../model/terms';
import { amountText } from '../money/amount';
import { add, divide, multiply, rationalText, zero, type Rational } from '../money/rational';
import { source, type Analysis } from './analyse';
import type { Amount } from './analysis';
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
  readonly issues: readonly Issue[];
}

interface Group {
  readonly group: string;
  readonly nested: ChangeRow['nested'];
  readonly directness: readonly Directness[];
  /** Ages looked at, by moment: children may be defined by service. */
  readonly ages: (chain: Chain, moment: number) => AgeRange;
}

/**
 * Splits the change between two analyses exactly into budget Σ(a¹-a⁰)s⁰ and method Σ a¹(s¹-s⁰), the second by cause. A line is the same
 * line where organiser and id are; before and after are what splitYearChange says each line's share is, so that rows add up exactly.
 */
export function compare(before: Analysis, after: Analysis): Outcome<CompareDocument> {
  const issues: Issue[] = [];
  warnAcrossReform([before.year, after.year], (issue) => void issues.push(issue));
  const groups = groupsOf(after);
  const views = { before: new LineShares(before), after: new LineShares(after) };
  const changes = groups.map((group) => changeOf(group, views.before.lines(group), views.after.lines(group)));
  const children = groups.find(({ group, nested }) => group === 'children' && nested === 'all');
  const value: CompareDocument = {
    schema: 'momentti/compare/1',
    publication: 'working',
    before: { measure: before.measure, year: before.year, organisers: before.organisers },
    after: { measure: after.measure, year: after.year, organisers: after.organisers },
    changes,
    lines: children ? largestMoves(views.before, views.after, children) : [],
    issues,
  };
  return { value, issues };
}

const classesOf: Readonly<Record<ChangeRow['nested'], readonly Directness[]>> = {
  direct: ['direct'],
  directAndFamily: ['direct', 'family'],
  all: directnesses,
};

function groupsOf(after: Analysis): readonly Group[] {
  const { model } = after[source].allocation;
  const children = (chain: Chain, moment: number): AgeRange => {
    const service = chain.model.services.find(({ id }) => id === chain.model.moments[moment].service);
    return { from: 0, to: (service?.childAgeLimit ?? after.children.under) - 1 };
  };
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

function changeOf({ group, nested }: Group, before: readonly YearLine[], after: readonly YearLine[]): ChangeRow {
  const { total, budget, method } = splitYearChange(before, after);
  return {
    group,
    nested,
    before: amountText(splitYearChange([], before).total),
    after: amountText(splitYearChange([], after).total),
    total: amountText(total),
    budget: amountText(budget),
    method: { tag: amountText(method.tag), driver: amountText(method.driver), population: amountText(method.population) },
  };
}

/** The external expense lines of one analysis, each with the exact share of it that reaches a group. */
class LineShares {
  private readonly chain: Chain;
  private readonly measure: number;
  private readonly people: string;

  constructor(analysis: Analysis) {
    const { allocation, measure } = analysis[source];
    this.chain = allocation.plain;
    this.measure = measure;
    const figure = this.chain.table.measures[measure];
    const population = this.chain.populationOf(figure);
    this.people = population
      ? [...(population.total ?? []), ...(population.areas?.flat() ?? [])].map(rationalText).join()
      : String(populationYear(figure));
  }

  lines(group: Group): YearLine[] {
    return this.chain.table.lines.flatMap((_, index) => this.line(index, group) ?? []);
  }

  label(id: string): string {
    const found = this.chain.table.lines.find(({ line }) => lineKey(line.organiser, line.id) === id);
    return found ? lineName(found.line) : '';
  }

  line(index: number, group: Group): YearLine | null {
    const { chain, measure } = this;
    const { line, internal, counterparty } = chain.table.lines[index];
    const amount = chain.cents(index, measure);
    if (line.kind !== 'expense' || internal || counterparty !== null || Number.isNaN(chain.table.cents[measure][index]))
      return null;
    const id = lineKey(line.organiser, line.id);
    const decision = chain.decision(index, measure);
    if (typeof decision === 'string') return { id, amount, share: '0', tag: decision, driver: '', population: '' };
    const parts = chain.tagged(amount, decision);
    const share = decision.moments
      .map((moment, at) => multiply(decision.shares[at], this.reachedShare(index, moment, parts[at], group)))
      .reduce(add, zero);
    const tag = decision.moments
      .map((moment, at) => `${chain.model.moments[moment].id}=${rationalText(decision.shares[at])}`)
      .join(';');
    const driver = decision.moments.map((moment, at) => this.driverIdentity(index, moment, parts[at])).join();
    return { id, amount, share, tag, driver, population: this.people };
  }

  /** A driver's settings; for a follower also the money it follows, which is part of what its share was found with. */
  private driverIdentity(index: number, moment: number, cents: number): string {
    const driver = this.chain.driverOf(this.measure, moment);
    const followed = driver?.kind === 'follow' ? this.chain.reach(index, this.measure, moment, cents) : null;
    return JSON.stringify([driver, followed?.exactWeights.map(rationalText)]);
  }

  /** Of a moment's money: the driver's share × the group's part of the weights. */
  private reachedShare(index: number, moment: number, cents: number, { ages, directness }: Group): Rational {
    const { chain, measure } = this;
    const own = chain.model.moments[moment].directness;
    if (!directness.includes(own) || own === 'notAllocable' || own === 'unseen') return zero;
    const reach = chain.reach(index, measure, moment, cents);
    if (reach === null) return zero;
    const columns = reach.exactWeights.length / ageCount;
    const { from, to } = ages(chain, moment);
    const total = reach.exactWeights.reduce(add, zero);
    return multiply(reach.share, divide(reach.exactWeights.slice(from * columns, (to + 1) * columns).reduce(add, zero), total));
  }
}

const lineKey = (organiser: string, line: string): string => JSON.stringify([organiser, line]);

const shownMoves = 50;

function largestMoves(before: LineShares, after: LineShares, group: Group): CompareDocument['lines'] {
  const old = new Map(before.lines(group).map((line) => [line.id, line]));
  const now = new Map(after.lines(group).map((line) => [line.id, line]));
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
