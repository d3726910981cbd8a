import type { Issue } from '../issues/issue';
import { RefusedInput } from '../issues/refused-input';
import { lineKey, type BudgetLine } from '../model/budget';
import { compileConditions, lineFields, literalCharacters } from '../model/matches';
import type { BudgetModel } from '../model/model';
import { isDecided, type LineTag, type Shares, type TagOriginKind, type TagRule } from '../model/moment';
import { prepareRationals, type PreparedWeights } from '../money/prepared';
import { add, compare, one, parseWeight, subtract, zero, type Rational } from '../money/rational';
import { MomentNames, readTagText } from './tag-text';

/** Where a tag comes from, for "why this?". */
export interface TagOrigin {
  readonly kind: 'rule' | 'tag';
  readonly id: string;
  readonly by: string | null;
  readonly at: string | null;
  readonly why: string | null;
  readonly reference: string | null;
  /** A person's own, the tag column, accepted from a suggestion, carried over; null where the model does not say. */
  readonly origin: TagOriginKind | null;
  /** Of the suggestion it came from, 0 to 1. */
  readonly confidence: number | null;
  readonly comment: string | null;
}

/** A tag ready to apportion: the moments in written order, the remainder last. */
export interface Tagging {
  readonly origin: TagOrigin;
  /** Indexes into model.moments. */
  readonly moments: readonly number[];
  readonly shares: readonly Rational[];
  readonly rest: Rational;
  /** shares and rest, brought to integers. */
  readonly weights: PreparedWeights;
}

/** What a line's tag is in a year: a tagging, nothing, or two rules of equal rank that disagree. */
export type TagDecision = Tagging | 'untagged' | 'clash';

interface Candidate {
  readonly tagging: Tagging;
  readonly matches: (fields: ReadonlyMap<string, string>) => boolean;
  readonly rank: readonly [number, number, number];
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Tagger {
  /** The tag column of the row wins over a person's tag in the model, which wins over rules; the highest rank among rules that match and are valid wins. */
  readonly decide: (line: BudgetLine, year: number) => TagDecision;
  /** Rules that meet the line and are valid in the year, by id: the strongest, several where their ranks are equal, and the others. */
  readonly rulesFor: (
    line: BudgetLine,
    year: number,
  ) => { readonly strongest: readonly string[]; readonly weaker: readonly string[] };
  readonly clashes: () => readonly Issue[];
  /** Rules that met some line. */
  readonly matched: ReadonlySet<string>;
  /** Rule → itself where it has won a line, else one that beats it. */
  readonly won: ReadonlyMap<string, string>;
  /** What a person says of a line, whatever tags it; null: nothing. */
  readonly commentOn: (organiser: string, line: string) => string | null;
  /** Sets or (null) takes away a person's tag and comment. */
  readonly setTag: (organiser: string, line: string, tag: LineTag | null) => void;
  /** Other rules: only these lines are met by a rule that came or went, and the rules that stay are in the same order. */
  readonly setRules: (rules: readonly TagRule[], concerned: readonly BudgetLine[]) => void;
  /** Moments that came or went at the end of the list; no tag, rule or text of a line names any of them. */
  readonly setMoments: (moments: BudgetModel['moments']) => void;
  /** The same tags and rules, with nothing found yet. */
  readonly afresh: () => Tagger;
}

/** Compiles the model's tags and rules. Invalid shares are left out; engine/checks has reported them. */
export function compileTagger(model: BudgetModel): Tagger {
  let momentIndex = indexOf(model.moments);
  const tags = new Map<string, Map<string, Tagging>>();
  const comments = new Map<string, string>();
  const setTag = (organiser: string, line: string, tag: LineTag | null): void => {
    tags.get(organiser)?.delete(line);
    if (tag?.comment === undefined) comments.delete(lineKey(organiser, line));
    else comments.set(lineKey(organiser, line), tag.comment);
    if (tag === null || !isDecided(tag)) return;
    const tagging = compileShares(tag.shares, originOf('tag', tag.line, tag), momentIndex);
    if (tagging === null) return;
    const own = tags.get(organiser) ?? new Map<string, Tagging>();
    tags.set(organiser, own.set(line, tagging));
  };
  for (const tag of model.tags) setTag(tag.organiser, tag.line, tag);
  let rules = compileRules(model.rules, momentIndex);
  const perLine = new WeakMap<BudgetLine, readonly Candidate[]>();
  const candidatesOf = (line: BudgetLine): readonly Candidate[] => {
    const known = perLine.get(line);
    if (known) return known;
    const fields = lineFields(line);
    const found = rules.filter((rule) => rule.matches(fields));
    perLine.set(line, found);
    return found;
  };
  const inForce = (line: BudgetLine, year: number): readonly Candidate[] =>
    candidatesOf(line).filter((rule) => rule.from <= year && year <= rule.to);
  const names = new MomentNames(model.moments);
  const inColumn = new WeakMap<BudgetLine, Tagging | null>();
  const columnTag = (line: BudgetLine, text: string): Tagging | null => {
    const known = inColumn.get(line);
    if (known !== undefined) return known;
    const read = readTagText(text, names);
    const origin = originOf('tag', line.id, { origin: 'column', comment: text });
    const found = 'shares' in read ? compileShares(read.shares, origin, momentIndex) : null;
    inColumn.set(line, found);
    return found;
  };
  const watch = (): Tagger => {
    const state = { clashes: new Map<string, Issue>(), matched: new Set<string>(), won: new Map<string, string>() };
    const decideByModel = (line: BudgetLine, year: number): TagDecision => {
      const tag = tags.get(line.organiser)?.get(line.id);
      const found = inForce(line, year);
      found.forEach((rule) => state.matched.add(rule.tagging.origin.id));
      if (tag) {
        state.clashes.delete(lineKey(line.organiser, line.id));
        return tag;
      }
      const [first] = found;
      if (!first) return 'untagged';
      for (const { tagging } of found.slice(1))
        if (!state.won.has(tagging.origin.id)) state.won.set(tagging.origin.id, first.tagging.origin.id);
      const rival = found.find((rule) => sameRank(first, rule) && rule.text !== first.text);
      if (rival) {
        const params = { line: line.id, first: first.tagging.origin.id, second: rival.tagging.origin.id };
        // Rules that clash are not shadowed by one another: each would have won.
        for (const { tagging } of found.filter((rule) => sameRank(first, rule)))
          state.won.set(tagging.origin.id, tagging.origin.id);
        state.clashes.set(lineKey(line.organiser, line.id), { code: 'rule.clash', severity: 'warning', params, at: line.at });
        return 'clash';
      }
      state.won.set(first.tagging.origin.id, first.tagging.origin.id);
      return first.tagging;
    };
    return {
      decide: (line, year) => {
        const byModel = decideByModel(line, year);
        if (line.tagText === undefined) return byModel;
        const byPerson = columnTag(line, line.tagText);
        state.clashes.delete(lineKey(line.organiser, line.id));
        // A column that repeats the model is no decision of its own: the model says who made it and why.
        return byPerson === null ? 'untagged' : isSameTag(byPerson, byModel) ? byModel : byPerson;
      },
      rulesFor: (line, year) => {
        const found = inForce(line, year);
        const [first] = found;
        const isStrongest = (rule: Candidate): boolean => first !== undefined && sameRank(first, rule);
        const ids = (some: readonly Candidate[]): readonly string[] => some.map(({ tagging }) => tagging.origin.id);
        return { strongest: ids(found.filter(isStrongest)), weaker: ids(found.filter((rule) => !isStrongest(rule))) };
      },
      clashes: () => [...state.clashes.values()],
      matched: state.matched,
      won: state.won,
      commentOn: (organiser, line) => comments.get(lineKey(organiser, line)) ?? null,
      setTag,
      setRules: (changed, concerned) => {
        rules = compileRules(changed, momentIndex);
        for (const line of concerned) {
          perLine.delete(line);
          state.clashes.delete(lineKey(line.organiser, line.id));
        }
      },
      setMoments: (moments) => {
        momentIndex = indexOf(moments);
      },
      afresh: watch,
    };
  };
  return watch();
}

function isSameTag(one: Tagging, other: TagDecision): boolean {
  if (typeof other === 'string' || one.moments.length !== other.moments.length) return false;
  return one.moments.every((moment, at) => moment === other.moments[at] && compare(one.shares[at], other.shares[at]) === 0);
}

function originOf(kind: TagOrigin['kind'], id: string, from: Partial<Omit<TagRule, 'id'>>): TagOrigin {
  const { by = null, at = null, why = null, reference = null, origin = null, confidence = null, comment = null } = from;
  return { kind, id, by, at, why, reference, origin, confidence, comment };
}

const indexOf = (moments: BudgetModel['moments']): ReadonlyMap<string, number> =>
  new Map(moments.map(({ id }, index) => [id, index]));

function compileRules(rules: readonly TagRule[], momentIndex: ReadonlyMap<string, number>): readonly Candidate[] {
  return rules
    .flatMap((rule): Candidate[] => {
      const tagging = compileShares(rule.shares, originOf('rule', rule.id, rule), momentIndex);
      if (!tagging) return [];
      const rank = [rule.rank ?? 0, Object.keys(rule.when).length, literalCharacters(rule.when)] as const;
      const text = rule.shares.map((part) => `${part.moment}=${String(part.share)}`).join(';');
      return [
        {
          tagging,
          matches: compileConditions(rule.when),
          rank,
          from: rule.validFrom ?? -Infinity,
          to: rule.validTo ?? Infinity,
          text,
        },
      ];
    })
    .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2]);
}

const sameRank = (a: Candidate, b: Candidate): boolean => a.rank.every((value, index) => value === b.rank[index]);

/** Null where a share is not a number from 0 to 1, the sum is over 1, or a moment is unknown or named twice: refused, never rescaled. */
function compileShares(parts: Shares, origin: TagOrigin, momentIndex: ReadonlyMap<string, number>): Tagging | null {
  try {
    const moments = parts.map((part) => momentIndex.get(part.moment) ?? -1);
    const shares = parts.map((part) => parseWeight(part.share));
    const rest = subtract(one, shares.reduce(add, zero));
    if (
      moments.includes(-1) ||
      new Set(moments).size < moments.length ||
      compare(rest, zero) < 0 ||
      shares.some((share) => compare(share, zero) < 0)
    )
      return null;
    return { origin, moments, shares, rest, weights: prepareRationals([...shares, rest]) };
  } catch (refusal) {
    if (refusal instanceof RefusedInput) return null;
    throw refusal;
  }
}
