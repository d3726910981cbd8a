import { amountCell } from '../allocation/amount-cell';
import { outsidePlace, type Chain } from '../allocation/chain';
import type { Tagging } from '../allocation/tagging';
import type { CellRef } from '../issues/issue';
import { lineKey, type BudgetLine } from '../model/budget';
import type { TagOriginKind } from '../model/moment';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import { rationalText } from '../money/rational';
import type { Amount } from './analysis';
import { defaultMoney, defaultRules } from './default-money';
import { ratio } from './figures';
import type { LineSum } from './rule-report';

/** outside: no tag is asked of it, since it is internal, another organiser's, no operating line, or has no money in the measure. */
const lineStates = ['tagged', 'untagged', 'clash', 'outside'] as const;
export type LineStateKind = (typeof lineStates)[number];

/** How far the tagging of a measure is: lines that tags are asked of, and what they have. */
export interface Coverage {
  readonly operating: LineSum;
  readonly tagged: LineSum;
  readonly untagged: LineSum;
  readonly clashing: LineSum;
  /** Tagged expense whose rule, moment or driver is the library's and not confirmed by anybody. */
  readonly unconfirmed: Amount;
  /** Tagged euros to gross external operating expense, as totals.coverage; null where there is none. */
  readonly share: number | null;
}

/** How a line is tagged. */
export interface LineTagging {
  readonly shares: readonly {
    readonly moment: string;
    readonly name: string;
    /** Exact text: "1", "0.6", "1/3". */ readonly share: string;
  }[];
  readonly by: 'tag' | 'rule';
  /** Id of the rule, where one tags it. */
  readonly rule: string | null;
  /** Its rule, a moment or a moment's driver is the library's and not confirmed. */
  readonly isDefault: boolean;
  readonly origin: TagOriginKind | null;
  /** Of the suggestion it came from, 0 ... 1. */
  readonly confidence: number | null;
  readonly who: string | null;
  readonly when: string | null;
  readonly why: string | null;
}

export interface LineState {
  readonly key: string;
  readonly line: BudgetLine;
  readonly state: LineStateKind;
  /** Expense plus, income minus; null where the file has none. */
  readonly amount: Amount | null;
  /** The cell of the amount. */
  readonly at: CellRef;
  readonly tagging: LineTagging | null;
  /** What a person says of the line, whatever tags it. */
  readonly comment: string | null;
}

const [tagged, untagged, clash, outside] = lineStates.keys();

interface Sum {
  lines: number;
  expense: Cents;
  income: Cents;
}

const noSum = (): Sum => ({ lines: 0, expense: 0, income: 0 });

/** Every line's state in a measure, in columns, with sums that follow edits: `refresh` looks again at the lines that changed and at no others. */
export class LineStates {
  private readonly states: Uint8Array;
  private readonly amounts: Float64Array;
  private readonly defaults: Float64Array;
  private readonly rests: Float64Array;
  private readonly sums: readonly Sum[] = lineStates.map(noSum);
  private unconfirmed: Cents = 0;
  private rest: Cents = 0;
  private readonly rules: ReadonlySet<string>;

  constructor(
    private readonly chain: Chain,
    private readonly measure: number,
  ) {
    const count = chain.table.lines.length;
    this.states = new Uint8Array(count).fill(outside);
    this.amounts = new Float64Array(count);
    this.defaults = new Float64Array(count);
    this.rests = new Float64Array(count);
    this.rules = defaultRules(chain);
    for (let index = 0; index < count; index += 1) this.look(index);
  }

  get length(): number {
    return this.states.length;
  }

  get coverage(): Coverage {
    const operating = [tagged, untagged, clash].reduce((sum, state) => added(sum, this.sums[state]), noSum());
    const untaggedCents = this.sums[untagged].expense + this.sums[clash].expense + this.rest;
    return {
      operating: sumText(operating),
      tagged: sumText(this.sums[tagged]),
      untagged: sumText(this.sums[untagged]),
      clashing: sumText(this.sums[clash]),
      unconfirmed: amountText(this.unconfirmed),
      share: ratio(operating.expense - untaggedCents, operating.expense),
    };
  }

  /** After an edit of amounts or tags of these lines. */
  refresh(lines: Iterable<number>): void {
    for (const index of lines) {
      this.count(index, -1);
      this.look(index);
    }
  }

  indexOf(organiser: string, line: string): number | undefined {
    return this.chain.table.indexOf(organiser, line);
  }

  lineAt(index: number): BudgetLine {
    return this.chain.table.lines[index].line;
  }

  stateAt(index: number): LineStateKind {
    return lineStates[this.states[index]];
  }

  /** Cents, expense plus, income minus; 0 where the file has none. */
  centsAt(index: number): Cents {
    return this.chain.cents(index, this.measure);
  }

  isUnconfirmed(index: number): boolean {
    return defaultMoney(this.chain, this.measure, index, this.rules).isDefault;
  }

  momentsAt(index: number): readonly string[] {
    const decision = this.chain.decision(index, this.measure);
    return typeof decision === 'string' ? [] : decision.moments.map((moment) => this.chain.model.moments[moment].id);
  }

  commentAt(index: number): string | null {
    const { organiser, id } = this.lineAt(index);
    return this.chain.tags.commentOn(organiser, id);
  }

  at(index: number): LineState {
    const { table } = this.chain;
    const { line } = table.lines[index];
    const decision = this.chain.decision(index, this.measure);
    return {
      key: lineKey(line.organiser, line.id),
      line,
      state: this.stateAt(index),
      amount: Number.isNaN(table.cents[this.measure][index]) ? null : amountText(this.centsAt(index)),
      at: amountCell(table, index, this.measure),
      tagging: typeof decision === 'string' ? null : this.tagOf(decision, index),
      comment: this.commentAt(index),
    };
  }

  private tagOf(decision: Tagging, index: number): LineTagging {
    const { origin, moments, shares } = decision;
    return {
      shares: moments.map((moment, at) => {
        const { id, name } = this.chain.model.moments[moment];
        return { moment: id, name, share: rationalText(shares[at]) };
      }),
      by: origin.kind,
      rule: origin.kind === 'rule' ? origin.id : null,
      isDefault: this.isUnconfirmed(index),
      origin: origin.origin,
      confidence: origin.confidence,
      who: origin.by,
      when: origin.at,
      why: origin.why ?? (origin.kind === 'rule' ? origin.comment : null),
    };
  }

  private look(index: number): void {
    const { chain, measure } = this;
    const facts = chain.table.lines[index];
    const cents = chain.cents(index, measure);
    const isAsked = cents !== 0 && outsidePlace(facts) === null;
    const decision = chain.decision(index, measure);
    const isTagged = isAsked && typeof decision !== 'string';
    this.states[index] = !isAsked ? outside : decision === 'untagged' ? untagged : decision === 'clash' ? clash : tagged;
    this.amounts[index] = cents;
    this.defaults[index] = isTagged ? defaultMoney(chain, measure, index, this.rules).all : 0;
    this.rests[index] = isTagged && facts.line.kind === 'expense' ? (chain.tagged(cents, decision).at(-1) ?? 0) : 0;
    this.count(index, 1);
  }

  /** By what is remembered of the line, which is what was counted. */
  private count(index: number, sign: 1 | -1): void {
    const sum = this.sums[this.states[index]];
    sum.lines += sign;
    sum[this.lineAt(index).kind === 'income' ? 'income' : 'expense'] += sign * this.amounts[index];
    this.unconfirmed += sign * this.defaults[index];
    this.rest += sign * this.rests[index];
  }
}

const added = (one: Sum, other: Sum): Sum => ({
  lines: one.lines + other.lines,
  expense: one.expense + other.expense,
  income: one.income + other.income,
});

const sumText = ({ lines, expense, income }: Sum): LineSum => ({
  lines,
  amount: amountText(expense),
  income: amountText(income),
});
