import type { MomentSuggestion } from '../../../engine/suggest/suggestion';
import { lineOf, type TaggedName } from './line-names';

/** A name, what was suggested for it, and how that fared. */
export interface Answer {
  readonly name: TaggedName;
  readonly suggestions: readonly MomentSuggestion[];
  readonly confidence: number;
  readonly isRight: boolean;
}

type Suggest = (line: ReturnType<typeof lineOf>) => readonly MomentSuggestion[];
/** Whether a suggested moment is one of the right ones. */
export type Judge = (moment: string, right: ReadonlySet<string>) => boolean;
const sameMoment: Judge = (moment, right) => right.has(moment);

export function answer(names: readonly TaggedName[], suggest: Suggest, judge: Judge = sameMoment): readonly Answer[] {
  return names.map((name) => {
    const suggestions = suggest(lineOf(name));
    const [first] = suggestions;
    const isRight = first !== undefined && judge(first.moment, name.right);
    return { name, suggestions, confidence: first?.confidence ?? 0, isRight };
  });
}

export const share = (hits: number, all: number): number => (all === 0 ? Number.NaN : hits / all);
const count = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length;

export interface Measures {
  readonly names: number;
  /** Names that some moment of the library fits; shares of top-1 and top-3 are of these. */
  readonly taggable: number;
  readonly top1: number;
  readonly top3: number;
  /** Share of suggested names whose first suggestion is right; a suggestion where no moment fits is wrong. */
  readonly precision: number;
  readonly suggested: number;
  /** Share of all names that can be tagged unseen when the least sure are left out until 95 % of the rest are right. */
  readonly coverageAt95: number;
  /** Of names with a confidence of 0.95 or more: how many, and the share that is right. */
  readonly safe: number;
  readonly safePrecision: number;
}

export function measure(answers: readonly Answer[], judge: Judge = sameMoment): Measures {
  const taggable = count(answers, ({ name }) => name.right.size > 0);
  const suggested = answers.filter(({ suggestions }) => suggestions.length > 0);
  const right = count(answers, ({ isRight }) => isRight);
  const inThree = count(answers, ({ suggestions, name }) =>
    suggestions.slice(0, 3).some(({ moment }) => judge(moment, name.right)),
  );
  const safe = answers.filter(({ confidence }) => confidence >= 0.95);
  return {
    names: answers.length,
    taggable,
    top1: share(right, taggable),
    top3: share(inThree, taggable),
    precision: share(right, suggested.length),
    suggested: suggested.length,
    coverageAt95: coverageAt(0.95, answers),
    safe: safe.length,
    safePrecision: share(
      count(safe, ({ isRight }) => isRight),
      safe.length,
    ),
  };
}

/** Names are taken from the surest down, all of one confidence together. */
function coverageAt(precision: number, answers: readonly Answer[]): number {
  const levels = [...new Set(answers.map(({ confidence }) => confidence))].filter((level) => level > 0).sort((a, b) => a - b);
  for (const level of levels) {
    const taken = answers.filter(({ confidence }) => confidence >= level);
    if (
      share(
        count(taken, ({ isRight }) => isRight),
        taken.length,
      ) >= precision
    )
      return share(taken.length, answers.length);
  }
  return 0;
}

export interface Bin {
  readonly confidence: number;
  readonly names: number;
  readonly right: number;
}

/** How often each confidence that was claimed was right. */
export function calibration(answers: readonly Answer[]): readonly Bin[] {
  const levels = [...new Set(answers.map(({ confidence }) => confidence))].filter((level) => level > 0).sort((a, b) => b - a);
  return levels.map((confidence) => {
    const own = answers.filter((one) => one.confidence === confidence);
    return { confidence, names: own.length, right: count(own, ({ isRight }) => isRight) };
  });
}

/** Of names both annotators tagged: the share with the same first choice, and with the one's choice among the other's choice and alternative. */
export function agreement(names: readonly TaggedName[]): { readonly both: number; readonly same: number } {
  const both = names.filter(({ choices }) => choices.length === 2);
  return {
    both: both.length,
    same: share(
      count(both, ({ choices: [a, b] }) => a === b),
      both.length,
    ),
  };
}
