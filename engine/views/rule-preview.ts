import { compileTagger, type TagDecision } from '../allocation/tagging';
import type { CellRef } from '../issues/issue';
import { lineName, type BudgetLine } from '../model/budget';
import { lineFields } from '../model/matches';
import type { TagRule } from '../model/moment';
import type { LineKind } from '../model/terms';
import { amountText } from '../money/amount';
import { rationalText } from '../money/rational';
import type { Amount } from './analysis';
import { source, type Analysis } from './source';
import { eachTaggable, LineCounter, type LineSum } from './rule-report';

/**
 * What becomes of a line that a new rule fits. newlyTagged: nothing tagged it. changed: something else did, and the rule wins.
 * same: it stays where it is. kept: a person's tag or a stronger rule holds it. clash: a rule as strong says otherwise.
 */
export const previewOutcomes = ['newlyTagged', 'changed', 'same', 'kept', 'clash'] as const;
export type PreviewOutcome = (typeof previewOutcomes)[number];

export interface PreviewLine {
  readonly line: string;
  readonly label: string;
  readonly organiser: string;
  readonly kind: LineKind;
  readonly at: CellRef;
  readonly amount: Amount;
  readonly outcome: PreviewOutcome;
  /** The rule that tags it now, "tag" for a person's tag; null where nothing does. */
  readonly now: string | null;
  /** Ids of the moments it is in now. */
  readonly nowMoments: readonly string[];
}

/** What a rule would do, before it stands in the model: every line it fits, the largest amounts first. The outcomes sum to `fits`. */
export interface RulePreview {
  readonly schema: 'momentti/rule-preview/1';
  readonly publication: 'working';
  readonly measure: string;
  readonly rule: TagRule;
  readonly fits: LineSum;
  readonly outcomes: Readonly<Record<PreviewOutcome, LineSum>>;
  readonly lines: readonly PreviewLine[];
}

const sayOf = (decision: TagDecision): string | null =>
  typeof decision === 'string' ? null : JSON.stringify([decision.moments, decision.shares.map(rationalText)]);

const originName = (decision: TagDecision): string | null =>
  typeof decision === 'string' ? null : decision.origin.kind === 'tag' ? 'tag' : decision.origin.id;

function outcomeOf(before: TagDecision, after: TagDecision, rule: string): PreviewOutcome {
  if (typeof after === 'string') return 'clash';
  if (after.origin.kind === 'tag' || after.origin.id !== rule) return 'kept';
  if (before === 'untagged' || before === 'clash') return 'newlyTagged';
  return sayOf(before) === sayOf(after) ? 'same' : 'changed';
}

/** Fields that conditions may ask of the lines, in the order first met. */
export function lineFieldNames(analysis: Analysis): readonly string[] {
  const { lines } = analysis[source].allocation.table;
  return [...new Set(lines.flatMap(({ line }) => [...lineFields(line).keys()]))];
}

/** What would change if the rule stood in the model; one of the same id is replaced by it. */
export function previewRule(analysis: Analysis, rule: TagRule): RulePreview {
  const { allocation, measure } = analysis[source];
  const chain = allocation.plain;
  const { year } = chain.table.measures[measure];
  const tagger = compileTagger({ ...chain.model, rules: [...chain.model.rules.filter(({ id }) => id !== rule.id), rule] });
  const fits = new LineCounter();
  const counters = new Map(previewOutcomes.map((outcome) => [outcome, new LineCounter()]));
  const found: {
    readonly cents: number;
    readonly line: BudgetLine;
    readonly outcome: PreviewOutcome;
    readonly before: TagDecision;
  }[] = [];
  eachTaggable(chain, measure, (line, index, cents) => {
    const { strongest, weaker } = tagger.rulesFor(line, year);
    const isWeaker = weaker.includes(rule.id);
    if (!isWeaker && !strongest.includes(rule.id)) return;
    const before = chain.decision(index, measure);
    const outcome = isWeaker ? 'kept' : outcomeOf(before, tagger.decide(line, year), rule.id);
    fits.add(line, cents);
    counters.get(outcome)?.add(line, cents);
    found.push({ cents, line, outcome, before });
  });
  const sumOf = (outcome: PreviewOutcome): LineSum => (counters.get(outcome) ?? new LineCounter()).sum();
  return {
    schema: 'momentti/rule-preview/1',
    publication: 'working',
    measure: analysis.measure,
    rule,
    fits: fits.sum(),
    outcomes: {
      newlyTagged: sumOf('newlyTagged'),
      changed: sumOf('changed'),
      same: sumOf('same'),
      kept: sumOf('kept'),
      clash: sumOf('clash'),
    },
    lines: found
      .sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents))
      .map(({ line, cents, outcome, before }) => ({
        line: line.id,
        label: lineName(line),
        organiser: line.organiser,
        kind: line.kind,
        at: line.at,
        amount: amountText(cents),
        outcome,
        now: originName(before),
        nowMoments: typeof before === 'string' ? [] : before.moments.map((moment) => chain.model.moments[moment].id),
      })),
  };
}
