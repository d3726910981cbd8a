import type { Chain } from '../allocation/chain';
import { outsidePlace } from '../allocation/chain';
import type { BudgetLine } from '../model/budget';
import type { TagRule } from '../model/moment';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import type { Amount } from './analysis';
import { source, type Analysis } from './source';

/** Lines and their money: expense plus, income minus, never set off against each other. */
export interface LineSum {
  readonly lines: number;
  readonly amount: Amount;
  readonly income: Amount;
}

/**
 * used: it tags lines. shadowed: lines fit it, and something stronger tags every one. clashing: on some line a rule as strong says
 * otherwise, and the line stays untagged. dead: no line fits it. notInForce: it is not valid in this measure's year.
 */
export type RuleState = 'used' | 'shadowed' | 'clashing' | 'dead' | 'notInForce';

export interface RuleRow {
  readonly rule: string;
  readonly when: TagRule['when'];
  readonly shares: TagRule['shares'];
  readonly rank: number;
  readonly state: RuleState;
  /** Lines that meet its conditions in this measure's year, and those of them that it tags. */
  readonly fits: LineSum;
  readonly tags: LineSum;
  /** What tags its other lines: rules by id; "tag" is a person's tag. */
  readonly beatenBy: readonly string[];
  readonly default: boolean;
  readonly by: string | null;
  readonly at: string | null;
  readonly why: string | null;
  readonly reference: string | null;
}

/** Every rule of the model with what it does in this measure: the document of the command `rules`. */
export interface RulesDocument {
  readonly schema: 'momentti/rules/1';
  readonly publication: 'working';
  readonly measure: string;
  readonly rules: readonly RuleRow[];
  /** Lines by what tags them; the four sum to all lines that can be tagged. */
  readonly byTag: LineSum;
  readonly byRule: LineSum;
  readonly untagged: LineSum;
  readonly clashing: LineSum;
}

/** Adds up lines. */
export class LineCounter {
  private lines = 0;
  private expense: Cents = 0;
  private income: Cents = 0;

  add(line: BudgetLine, cents: Cents): void {
    this.lines++;
    if (line.kind === 'income') this.income += cents;
    else this.expense += cents;
  }

  sum(): LineSum {
    return { lines: this.lines, amount: amountText(this.expense), income: amountText(this.income) };
  }
}

/** Visits the lines that tags are asked of: operating, external, with money in the measure. */
export function eachTaggable(
  chain: Chain,
  measure: number,
  visit: (line: BudgetLine, index: number, cents: Cents) => void,
): void {
  chain.table.lines.forEach((facts, index) => {
    const cents = chain.cents(index, measure);
    if (cents !== 0 && outsidePlace(facts) === null) visit(facts.line, index, cents);
  });
}

interface RuleWork {
  readonly fits: LineCounter;
  readonly tags: LineCounter;
  readonly beatenBy: Set<string>;
}

/** What every rule of an analysis' model does with its lines. Lines without money in the measure count in no figure. */
export function ruleReport(analysis: Analysis): RulesDocument {
  const { allocation, measure } = analysis[source];
  const chain = allocation.plain;
  const { year } = chain.table.measures[measure];
  const work = new Map<string, RuleWork>();
  for (const { id } of chain.model.rules) work.set(id, { fits: new LineCounter(), tags: new LineCounter(), beatenBy: new Set() });
  const clashing = new Set<string>();
  const sums = { tag: new LineCounter(), rule: new LineCounter(), untagged: new LineCounter(), clash: new LineCounter() };
  eachTaggable(chain, measure, (line, index, cents) => {
    const decision = chain.decision(index, measure);
    const winner = typeof decision === 'string' ? null : decision.origin;
    sums[winner?.kind ?? (decision === 'clash' ? 'clash' : 'untagged')].add(line, cents);
    const { strongest, weaker } = chain.tags.rulesFor(line, year);
    for (const id of [...strongest, ...weaker]) {
      const rule = work.get(id);
      rule?.fits.add(line, cents);
      if (winner?.kind === 'rule' && winner.id === id) rule?.tags.add(line, cents);
      else if (winner !== null) rule?.beatenBy.add(winner.kind === 'tag' ? 'tag' : winner.id);
    }
    if (decision === 'clash') strongest.forEach((id) => clashing.add(id));
  });
  return {
    schema: 'momentti/rules/1',
    publication: 'working',
    measure: analysis.measure,
    rules: chain.model.rules.map((rule) =>
      rowOf(rule, work.get(rule.id), { clashes: clashing.has(rule.id), isInForce: isInForce(rule, year) }),
    ),
    byTag: sums.tag.sum(),
    byRule: sums.rule.sum(),
    untagged: sums.untagged.sum(),
    clashing: sums.clash.sum(),
  };
}

const isInForce = ({ validFrom = -Infinity, validTo = Infinity }: TagRule, year: number): boolean =>
  validFrom <= year && year <= validTo;

function rowOf(
  rule: TagRule,
  work: RuleWork | undefined,
  found: { readonly clashes: boolean; readonly isInForce: boolean },
): RuleRow {
  const fits = work?.fits.sum() ?? new LineCounter().sum();
  const tags = work?.tags.sum() ?? new LineCounter().sum();
  const stateOf = (): RuleState => {
    if (!found.isInForce) return 'notInForce';
    if (found.clashes) return 'clashing';
    if (tags.lines > 0) return 'used';
    return fits.lines > 0 ? 'shadowed' : 'dead';
  };
  const { id, when, shares, rank = 0, by = null, at = null, why = null, reference = null } = rule;
  return {
    rule: id,
    when,
    shares,
    rank,
    state: stateOf(),
    fits,
    tags,
    beatenBy: [...(work?.beatenBy ?? [])],
    default: rule.default ?? false,
    by,
    at,
    why,
    reference,
  };
}
