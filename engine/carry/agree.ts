import type { TagDecision } from '../allocation/tagging';
import type { Issue, Outcome } from '../issues/issue';
import { lineName } from '../model/budget';
import type { BudgetModel } from '../model/model';
import type { PopulationMoment } from '../model/moment';
import { amountText, sumText } from '../money/amount';
import { apportionPrepared, prepareRationals } from '../money/prepared';
import { agreementClasses, type AgreedTag, type AgreeDocument, type AgreementClass, type Conflict } from './agree-document';
import { measureOf, pairedLines, taggedReading, type AgreeReading, type PairedLine, type TaggedReading } from './paired-lines';

export interface AgreeOptions {
  /** Id of the measure; the newest budget if left out. */
  readonly measure?: string | undefined;
}

/** What is left of a line, among its moments. */
const remainder = '';

/**
 * Compares two taggings of one budget, line by line in whole cents. A line's cents are apportioned by either tag's shares; agreed is
 * Σ min(a, b) over moments and the remainder, and what is left on either side is paired in the order of moment ids to be classed. Kappa takes the
 * cents as ratings: it is no test, large lines rule it, and with few moments it is low whatever people agree on (Cohen 1960).
 */
export function agree(first: AgreeReading, second: AgreeReading, options: AgreeOptions = {}): Outcome<AgreeDocument> {
  const issues: Issue[] = [];
  const measure = measureOf(first, options.measure);
  if (measure === null) {
    const known = first.budgets.flatMap(({ columns }) => columns.map((column) => column.measure.id));
    const params = { measure: options.measure ?? '', known: [...new Set(known)].join(', ') };
    return { value: null, issues: [{ code: 'measure.unknown', severity: 'error', params }] };
  }
  const sides = { first: taggedReading(first, issues), second: taggedReading(second, issues) };
  const tally = new Tally(sides.first.model, sides.second.model);
  const pairs = pairedLines(first, second, measure, issues);
  for (const pair of pairs) {
    const decisions = [
      sides.first.tagger.decide(pair.first, measure.year),
      sides.second.tagger.decide(pair.second, measure.year),
    ] as const;
    tally.add(pair, decisions, sides);
  }
  issues.push(...tally.momentsThatDiffer(), ...tally.conflictsFound());
  return { value: { ...tally.document(measure.id), issues }, issues };
}

class Tally {
  private readonly moments: readonly [ReadonlyMap<string, PopulationMoment>, ReadonlyMap<string, PopulationMoment>];
  private readonly sums = new Map<AgreementClass, { cents: bigint; lines: number }>();
  private readonly byMoment: readonly [Map<string, bigint>, Map<string, bigint>] = [new Map(), new Map()];
  private readonly conflicts: { readonly cents: number; readonly conflict: Conflict }[] = [];
  private lines = 0;
  private total = 0n;

  constructor(first: BudgetModel, second: BudgetModel) {
    const byId = ({ moments }: BudgetModel) => new Map(moments.map((moment) => [moment.id, moment]));
    this.moments = [byId(first), byId(second)];
  }

  add(
    { first, cents }: PairedLine,
    [one, other]: readonly [TagDecision, TagDecision],
    sides: { readonly first: TaggedReading; readonly second: TaggedReading },
  ): void {
    const parts = [partsOf(cents, one, sides.first.model), partsOf(cents, other, sides.second.model)] as const;
    parts.forEach((own, at) => {
      for (const [moment, amount] of own) addTo(this.byMoment[at === 0 ? 0 : 1], moment, BigInt(amount));
    });
    const classed = this.classesOf(...parts);
    for (const [name, amount] of classed) {
      const sum = this.sums.get(name) ?? { cents: 0n, lines: 0 };
      this.sums.set(name, { cents: sum.cents + BigInt(amount), lines: sum.lines + 1 });
    }
    this.lines += 1;
    this.total += BigInt(Math.abs(cents));
    const differing = [...classed].filter(([name]) => name !== 'sameMoment' && name !== 'bothUntagged');
    const disagreed = differing.reduce((sum, [, amount]) => sum + amount, 0);
    const [most] = differing.sort(([, a], [, b]) => b - a);
    if (most === undefined) return;
    const { organiser, id: line, at } = first;
    const label = lineName(first);
    const tags = { first: tagOf(one, sides.first.model), second: tagOf(other, sides.second.model) };
    const amounts = { amount: amountText(cents), disagreed: amountText(disagreed) };
    this.conflicts.push({ cents: disagreed, conflict: { organiser, line, label, at, ...amounts, class: most[0], ...tags } });
  }

  /** Cents of a line by class; their sum is the line's magnitude. */
  private classesOf(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): Map<AgreementClass, number> {
    const classed = new Map<AgreementClass, number>();
    const count = (name: AgreementClass, cents: number): void => {
      if (cents > 0) classed.set(name, (classed.get(name) ?? 0) + cents);
    };
    const rests = [first, second].map((parts, at) => {
      const other = at === 0 ? second : first;
      return [...parts]
        .map(([moment, cents]) => ({ moment, cents: cents - Math.min(cents, other.get(moment) ?? 0) }))
        .filter(({ cents }) => cents > 0)
        .sort((a, b) => (a.moment < b.moment ? -1 : 1));
    });
    for (const [moment, cents] of first) {
      count(moment === remainder ? 'bothUntagged' : 'sameMoment', Math.min(cents, second.get(moment) ?? 0));
    }
    const [left = [], right = []] = rests;
    let at = 0;
    for (const { moment, cents } of left) {
      let open = cents;
      while (open > 0) {
        const against = right[at];
        const paired = Math.min(open, against.cents);
        count(this.classOf(moment, against.moment), paired);
        open -= paired;
        right[at] = { ...against, cents: against.cents - paired };
        if (right[at].cents === 0) at += 1;
      }
    }
    return classed;
  }

  private classOf(one: string, other: string): AgreementClass {
    const [first, second] = [this.moments[0].get(one), this.moments[1].get(other)];
    if (first === undefined || second === undefined) return 'oneUntagged';
    if (first.directness !== second.directness) return 'otherDirectness';
    return first.service === second.service ? 'sameService' : 'otherService';
  }

  /** Moments in use by one id whose service or directness the models give differently: the tags agree, the moments do not. */
  momentsThatDiffer(): readonly Issue[] {
    const used = new Set([...this.byMoment[0].keys()].filter((moment) => this.byMoment[1].has(moment)));
    return [...used].flatMap((moment): Issue[] => {
      const [one, other] = [this.moments[0].get(moment), this.moments[1].get(moment)];
      if (one === undefined || other === undefined) return [];
      if (one.service === other.service && one.directness === other.directness) return [];
      const what = ({ service, directness }: PopulationMoment): string => `${service}, ${directness}`;
      return [{ code: 'agree.moment-differs', severity: 'warning', params: { moment, first: what(one), second: what(other) } }];
    });
  }

  conflictsFound(): readonly Issue[] {
    if (this.conflicts.length === 0) return [];
    const sum = this.conflicts.reduce((total, { cents }) => total + BigInt(cents), 0n);
    return [{ code: 'agree.conflicts', severity: 'warning', params: { lines: this.conflicts.length, amount: sumText(sum) } }];
  }

  document(measure: string): Omit<AgreeDocument, 'issues'> {
    const ofTotal = (cents: bigint): number | null => (this.total === 0n ? null : Number(cents) / Number(this.total));
    const centsOf = (name: AgreementClass): bigint => this.sums.get(name)?.cents ?? 0n;
    const agreed = centsOf('sameMoment') + centsOf('bothUntagged');
    return {
      schema: 'momentti/agree/1',
      measure,
      lines: this.lines,
      amount: sumText(this.total),
      agreed: sumText(agreed),
      agreement: ofTotal(agreed),
      classes: agreementClasses.map((name) => {
        const { cents, lines } = this.sums.get(name) ?? { cents: 0n, lines: 0 };
        return { class: name, lines, amount: sumText(cents), share: ofTotal(cents) };
      }),
      kappa: this.kappa(ofTotal(agreed)),
      conflicts: [...this.conflicts]
        .sort((a, b) => b.cents - a.cents || (a.conflict.line < b.conflict.line ? -1 : 1))
        .map(({ conflict }) => conflict),
    };
  }

  private kappa(observed: number | null): AgreeDocument['kappa'] {
    if (observed === null) return null;
    const [first, second] = this.byMoment;
    // Products of cents in integers: one moment alone gives exactly 1.
    const products = [...first].reduce((sum, [moment, cents]) => sum + cents * (second.get(moment) ?? 0n), 0n);
    const square = this.total * this.total;
    const expected = Number(products) / Number(square);
    return { value: products === square ? null : (observed - expected) / (1 - expected), observed, expected };
  }
}

function addTo(sums: Map<string, bigint>, key: string, cents: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + cents);
}

/**
 * A line's cents by moment and remainder, as magnitudes: one apportion by the tag's shares, moments in the order of their ids, so that two people who
 * wrote the same shares in another order agree to the last cent.
 */
function partsOf(cents: number, decision: TagDecision, { moments }: BudgetModel): ReadonlyMap<string, number> {
  const whole = Math.abs(cents);
  if (whole === 0) return new Map();
  if (typeof decision === 'string') return new Map([[remainder, whole]]);
  const shares = decision.moments
    .map((index, at) => ({ moment: moments[index].id, share: decision.shares[at] }))
    .sort((a, b) => (a.moment < b.moment ? -1 : 1));
  const weights = prepareRationals([...shares.map(({ share }) => share), decision.rest]);
  const parts = new Float64Array(weights.length);
  apportionPrepared(whole, weights, parts);
  const names = [...shares.map(({ moment }) => moment), remainder];
  return new Map(names.map((name, at) => [name, parts[at]] as const).filter(([, part]) => part > 0));
}

function tagOf(decision: TagDecision, { moments }: BudgetModel): AgreedTag | null {
  if (typeof decision === 'string') return null;
  const { kind, id, origin, by, at, why, comment } = decision.origin;
  const shares = decision.moments.map((index, one) => {
    const { n, d } = decision.shares[one];
    return { moment: moments[index].id, name: moments[index].name, share: d === 1n ? String(n) : `${n}/${d}` };
  });
  return { shares, rule: kind === 'rule' ? id : null, origin, by, at, why: why ?? comment };
}
