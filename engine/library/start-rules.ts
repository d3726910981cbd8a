import type { BudgetLine } from '../model/budget';
import type { TagRule } from '../model/moment';
import type { LibraryWords } from './library-words';
import type { MomentId } from './moments';
import type { Recognised } from './recognise';
import { rememberingRecogniser, stepOf, suggestMoments, type Recogniser, type Suggestion } from './suggest-moments';
import { patternFor } from './value-pattern';

export interface SuggestedRules {
  readonly rules: readonly TagRule[];
  readonly moments: ReadonlySet<MomentId>;
  /** Lines that a rule tags. */
  readonly recognised: ReadonlySet<BudgetLine>;
}

/** Values of one field that name one moment at one step of the search. */
interface RuleGroup {
  readonly moment: MomentId;
  readonly field: string;
  readonly step: number;
  readonly general: boolean;
  readonly values: Set<string>;
  readonly words: Set<string>;
}

function groupOf(groups: Map<string, RuleGroup>, { moment, reason }: Suggestion): RuleGroup {
  const step = stepOf(reason.nearness, reason.general);
  const key = JSON.stringify([step, reason.field, moment]);
  const known = groups.get(key);
  if (known !== undefined) return known;
  const { field, general } = reason;
  const group: RuleGroup = { moment, field, step, general, values: new Set(), words: new Set() };
  groups.set(key, group);
  return group;
}

function textOf(line: BudgetLine, field: string): string | undefined {
  if (field === 'label') return line.label;
  return Object.hasOwn(line.fields, field) ? line.fields[field] : undefined;
}

/** Every text a field has in these lines. */
function valuesOf(lines: readonly BudgetLine[], field: string): readonly string[] {
  const texts = lines.map((line) => textOf(line, field)).filter((text) => text !== undefined);
  return [...new Set(texts)];
}

interface Gathered {
  readonly groups: readonly RuleGroup[];
  readonly recognised: ReadonlySet<BudgetLine>;
}

function gather(lines: readonly BudgetLine[], recogniser: Recogniser): Gathered {
  const groups = new Map<string, RuleGroup>();
  const recognised = new Set<BudgetLine>();
  for (const line of lines) {
    const best = suggestMoments(line, recogniser)[0];
    if (best === undefined) continue;
    const group = groupOf(groups, best);
    group.values.add(best.reason.text);
    group.words.add(best.reason.word);
    recognised.add(line);
  }
  return { groups: [...groups.values()].sort((a, b) => a.step - b.step), recognised };
}

/**
 * Tag rules for what the library recognises in one organiser's lines: one per moment and field. Their ranks are negative, so a
 * person's rule always wins, and repeat the order in which fields are asked, so that two of them never tie on a line.
 */
export function suggestRules(lines: readonly BudgetLine[], words: LibraryWords, organiser?: string): SuggestedRules {
  const recogniser = rememberingRecogniser();
  const { groups, recognised } = gather(lines, recogniser);
  const places = [...new Set(groups.map(({ step, field }) => `${step} ${field}`))];
  const rules = groups.map((group): TagRule => {
    const { moment, field, step, general } = group;
    const all = valuesOf(lines, field);
    // A value that names the moment just so is meant too, even where a nearer field decides its lines.
    const wanted = all.filter((text) => group.values.has(text) || namesJustSo(recogniser(text)[0], group));
    const pattern = patternFor(wanted, all, [...group.words]);
    return {
      id: [organiser, moment, field, general ? 'general' : undefined].filter((part) => part !== undefined).join('-'),
      when: organiser === undefined ? { [field]: pattern } : { organiser, [field]: pattern },
      shares: [{ moment, share: 1 }],
      rank: -1 - places.indexOf(`${step} ${field}`),
      default: true,
      by: words.ruleAuthor,
      why: words.ruleReason([...group.words].join(', ')),
    };
  });
  return { rules, moments: new Set(groups.map(({ moment }) => moment)), recognised };
}

function namesJustSo(found: Recognised | undefined, { moment, general }: RuleGroup): boolean {
  return found !== undefined && found.moment === moment && found.general === general;
}
