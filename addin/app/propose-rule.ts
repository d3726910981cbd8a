import {
  conditionFits,
  headingField,
  headingTexts,
  literalPattern,
  type Analysis,
  type BudgetLine,
  type LineSum,
  type TagRule,
} from '../../engine';
import { lastingFields } from './lasting-fields';
import { fieldsOf } from './line-list';
import type { RuleDraft, RuleProposal } from './state';

/** Fields that say where a line stands rather than what it is: no rule is proposed from them. */
const placeFields: ReadonlySet<string> = new Set(['line', 'sheet', 'organiser']);
/** Texts of one field that are listed in a condition; with more, the lines have nothing in common there. */
const mostListed = 5;
/** Characters of a code that several lines begin with, for it to be a group of the chart. */
const shortestPrefix = 2;

function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/** A condition that meets all these texts of one field; null where they have nothing in common. */
function patternOf(texts: readonly string[]): string | null {
  const distinct = [...new Set(texts)];
  if (distinct.some((text) => text.trim() === '')) return null;
  if (distinct.length === 1) return literalPattern(distinct[0] ?? '');
  const start = commonStart(distinct);
  const areCodes = distinct.every((text) => /^[\p{L}\d.-]+$/u.test(text) && /\d/.test(text));
  if (areCodes && start.length >= shortestPrefix) return `${literalPattern(start)}*`;
  return distinct.length <= mostListed ? distinct.map(literalPattern).join('|') : null;
}

/** Lines of the budget that conditions meet, for several at once. */
type Fits = (asked: readonly RuleDraft['when'][]) => readonly LineSum[];

/** Of the headings that all these lines stand under the one that fits the fewest lines, the nearest first; null where they share none. */
function headingPattern(lines: readonly BudgetLine[], fitsOf: Fits): string | null {
  const [first = [], ...others] = lines.map(headingTexts);
  const shared = [...first].reverse().filter((text) => others.every((texts) => texts.includes(text)));
  const patterns = shared.map(literalPattern);
  const fits = fitsOf(patterns.map((pattern) => ({ [headingField]: pattern })));
  const [best] = patterns.map((pattern, at) => ({ pattern, lines: fits[at]?.lines ?? 0 })).sort((a, b) => a.lines - b.lines);
  return best?.pattern ?? null;
}

/** A rule a person is making, as a rule of the model: its id is not yet taken. */
export function ruleOf({ when, shares }: RuleDraft, id: string, at: string): TagRule {
  return {
    id,
    when: { ...when },
    shares: shares.map(({ moment, share }) => ({ moment, share })),
    origin: 'person',
    at: at.slice(0, 10),
  };
}

/**
 * What selected lines have in common, each condition with the lines of the whole budget it meets: those that describe the lines first,
 * the narrowest first. Only they are proposed; a date or a remark would meet nothing next year.
 */
export function proposeRule(selected: readonly BudgetLine[], all: readonly BudgetLine[], analysis: Analysis): RuleProposal {
  const [first] = selected;
  if (first === undefined) return { when: {}, fields: [] };
  const fitsOf: Fits = (asked) => conditionFits(analysis, asked);
  const lasting = lastingFields(selected, all);
  const found = [...fieldsOf(first).keys()].flatMap((field) => {
    if (placeFields.has(field)) return [];
    const texts = selected.map((line) => fieldsOf(line).get(field) ?? '');
    const pattern = field === headingField ? headingPattern(selected, fitsOf) : patternOf(texts);
    return pattern === null ? [] : [{ field, pattern, selected: selected.length, lasts: lasting.has(field) }];
  });
  const fits = fitsOf(found.map(({ field, pattern }) => ({ [field]: pattern })));
  const sorted = found
    .flatMap((one, at) => (fits[at] === undefined ? [] : [{ ...one, fits: fits[at] }]))
    .sort((a, b) => Number(b.lasts) - Number(a.lasts) || a.fits.lines - b.fits.lines);
  return {
    when: narrowest(
      sorted.filter(({ lasts }) => lasts),
      fitsOf,
    ),
    fields: sorted,
  };
}

/** The narrowest condition alone, with the next one where that meets still fewer lines. */
function narrowest(fields: RuleProposal['fields'], fitsOf: Fits): RuleDraft['when'] {
  const [best, ...others] = fields;
  if (best === undefined) return {};
  const alone = { [best.field]: best.pattern };
  const pairs = others.slice(0, 3).map((other) => ({ ...alone, [other.field]: other.pattern }));
  const fits = fitsOf(pairs);
  return pairs.find((_, at) => (fits[at]?.lines ?? 0) < best.fits.lines) ?? alone;
}
