import type { Chain } from '../allocation/chain';
import { populationYear } from '../allocation/chain';
import type { AgeRange } from '../cube/sums';
import type { YearLine } from '../methods/year-change';
import { lineKey, lineName } from '../model/budget';
import { ageCount, type Directness } from '../model/terms';
import { amountText } from '../money/amount';
import type { Cents } from '../money/cents';
import { add, divide, multiply, rationalText, zero, type Rational } from '../money/rational';
import { source, type Analysis } from './source';
import type { Amount } from './analysis';

/** Whom a comparison looks at: ages by moment, in some classes of directness. */
export interface Group {
  readonly group: string;
  readonly nested: 'direct' | 'directAndFamily' | 'all';
  readonly directness: readonly Directness[];
  /** Ages looked at, by moment: children may be defined by service. */
  readonly ages: (chain: Chain, moment: number) => AgeRange;
}

/** The external expense lines of one analysis, each with the exact share of it that reaches a group. */
export class LineShares {
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

  lines(group: Group, unread: ReadonlySet<string>): YearLine[] {
    return this.chain.table.lines.flatMap((_, index) => this.line(index, group) ?? []).filter(({ id }) => !unread.has(id));
  }

  /** Expense lines whose file has no readable amount in the measure. */
  unread(): readonly string[] {
    const cents = this.chain.table.cents[this.measure];
    return this.chain.table.lines.flatMap(({ line }, index) =>
      line.kind === 'expense' && Number.isNaN(cents[index]) ? [lineKey(line.organiser, line.id)] : [],
    );
  }

  /** The line's own amount; null where it has none. */
  amountOf(id: string): Amount | null {
    const index = this.chain.table.lines.findIndex(({ line }) => lineKey(line.organiser, line.id) === id);
    const cents = index < 0 ? NaN : this.chain.table.cents[this.measure][index];
    return Number.isNaN(cents) ? null : amountText(cents);
  }

  /** What the chain has placed on each group, to the cent as in the analysis. */
  placed(groups: readonly Group[], unread: ReadonlySet<string>): readonly Cents[] {
    const { chain, measure } = this;
    const sums = groups.map(() => 0);
    chain.table.lines.forEach(({ line }, index) => {
      if (line.kind !== 'expense' || unread.has(lineKey(line.organiser, line.id))) return;
      chain.placeLine(index, measure, ({ cells, moment }) => {
        if (cells === null) return;
        groups.forEach(({ ages, directness }, at) => {
          if (!directness.includes(chain.model.moments[moment].directness)) return;
          const { from, to } = ages(chain, moment);
          for (let cell = from * chain.columns; cell < (to + 1) * chain.columns; cell += 1) sums[at] += cells[cell];
        });
      });
    });
    return sums;
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
    const followed = driver?.kind === 'follow' ? this.chain.reachQuietly(index, this.measure, moment, cents) : null;
    return JSON.stringify([driver, followed?.exactWeights.map(rationalText)]);
  }

  /** Of a moment's money: the driver's share × the group's part of the weights. */
  private reachedShare(index: number, moment: number, cents: number, { ages, directness }: Group): Rational {
    const { chain, measure } = this;
    const own = chain.model.moments[moment].directness;
    if (!directness.includes(own) || own === 'notAllocable' || own === 'unseen') return zero;
    const reach = chain.reachQuietly(index, measure, moment, cents);
    if (reach === null) return zero;
    const columns = reach.exactWeights.length / ageCount;
    const { from, to } = ages(chain, moment);
    const total = reach.exactWeights.reduce(add, zero);
    return multiply(reach.share, divide(reach.exactWeights.slice(from * columns, (to + 1) * columns).reduce(add, zero), total));
  }
}
