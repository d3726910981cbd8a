import type { BudgetLine } from '../model/budget';
import { headingField, headingTexts } from '../model/line-headings';
import type { TagRule } from '../model/moment';
import type { LibraryWords } from './library-words';
import type { MomentId } from './moments';
import type { Recognised } from './recognise';
import {
  rememberingRecogniser,
  stepOf,
  suggestMoments,
  type Recogniser,
  type Suggestion,
  type SuggestionReason,
} from './suggest-moments';
import { literalPattern, patternFor } from './value-pattern';
import { confidences } from './word-confidence';

export interface SuggestedRules {
  readonly rules: readonly TagRule[];
  readonly moments: ReadonlySet<MomentId>;
  /** Lines that a rule tags. */
  readonly recognised: ReadonlySet<BudgetLine>;
}

/** Values of one field that name one moment by one word. */
interface RuleGroup {
  readonly moment: MomentId;
  readonly reason: SuggestionReason;
  readonly step: number;
  readonly values: Set<string>;
  /** Of the line that is least sure. */
  confidence: number;
}

/** A suggestion less sure than this becomes no rule: its lines are counted as not recognised and wait for a person. */
const leastConfidence = 0.5;

function groupOf(groups: Map<string, RuleGroup>, { moment, reason }: Suggestion): RuleGroup {
  const step = stepOf(reason.nearness, reason.general);
  const key = JSON.stringify([step, reason.field, reason.level, moment, reason.word, reason.beside]);
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: RuleGroup = { moment, reason, step, values: new Set(), confidence: 1 };
  groups.set(key, group);
  return group;
}

/** Of headings those of one level, where one is given. */
function textsOf(line: BudgetLine, field: string, level?: number): readonly string[] {
  if (field === 'label') return [line.label];
  if (field === headingField) return level === undefined ? headingTexts(line) : headingTexts(line).slice(level - 1, level);
  const text = Object.hasOwn(line.fields, field) ? line.fields[field] : undefined;
  return text === undefined ? [] : [text];
}

/** Every text a field has in these lines. */
function valuesOf(lines: readonly BudgetLine[], field: string, level?: number): readonly string[] {
  return [...new Set(lines.flatMap((line) => textsOf(line, field, level)))];
}

interface Gathered {
  readonly groups: readonly RuleGroup[];
  readonly recognised: ReadonlySet<BudgetLine>;
}

function gather(lines: readonly BudgetLine[], recogniser: Recogniser): Gathered {
  const groups = new Map<string, RuleGroup>();
  const recognised = new Set<BudgetLine>();
  for (const line of lines) {
    const suggestions = suggestMoments(line, recogniser);
    const [best] = suggestions;
    const [confidence = 0] = confidences(suggestions);
    if (best === undefined || confidence < leastConfidence) continue;
    const group = groupOf(groups, best);
    group.confidence = Math.min(group.confidence, confidence);
    group.values.add(best.reason.text);
    recognised.add(line);
  }
  return { groups: [...groups.values()].sort(byStep), recognised };
}

/** Fields of the line itself first, then of its headings the nearest: an outer one holds the lines of an inner one. */
function byStep(one: RuleGroup, other: RuleGroup): number {
  const levelOf = ({ reason }: RuleGroup): number => reason.level ?? Number.MAX_SAFE_INTEGER;
  return one.step - other.step || levelOf(other) - levelOf(one);
}

/** "päiväkod*" as people read it: "päiväkod…". */
const shownWord = (word: string): string => word.replaceAll('*', '…');

/**
 * Tag rules for what the library recognises in one organiser's lines: one per moment, field and word. Their ranks are negative, so a
 * person's rule always wins, and repeat the order in which fields are asked, so that two of them never tie on a line.
 */
export function suggestRules(lines: readonly BudgetLine[], words: LibraryWords, organiser?: string): SuggestedRules {
  const recogniser = rememberingRecogniser();
  const { groups, recognised } = gather(lines, recogniser);
  const places = [...new Set(groups.map(placeOf))];
  const values = new Map(groups.map(({ reason: { field } }) => [field, valuesOf(lines, field)]));
  const ids = new Set<string>();
  const rules = groups.map((group): TagRule => {
    const { moment, reason } = group;
    const all = values.get(reason.field) ?? [];
    // A value that names the moment just so is meant too, even where a nearer field decides its lines.
    const alike = reason.level === undefined ? all : valuesOf(lines, reason.field, reason.level);
    const namesIt = (text: string): boolean => group.values.has(text) || namesJustSo(recogniser.recognise(text)[0], group);
    const wanted = alike.filter(namesIt);
    const pattern = patternFor(wanted, all, reason.word);
    const beside = reason.beside === undefined ? {} : { [reason.beside.field]: literalPattern(reason.beside.text) };
    const when = { [reason.field]: pattern, ...beside };
    return {
      id: freeId(organiser === undefined ? moment : `${organiser}-${moment}`, ids),
      when: organiser === undefined ? when : { organiser, ...when },
      shares: [{ moment, share: 1 }],
      rank: -1 - places.indexOf(placeOf(group)),
      default: true,
      origin: 'library',
      confidence: group.confidence,
      by: words.ruleAuthor,
      why: words.ruleReason(shownWord(reason.word)),
    };
  });
  return { rules, moments: new Set(groups.map(({ moment }) => moment)), recognised };
}

function placeOf({ step, reason }: RuleGroup): string {
  return `${step} ${reason.level ?? 0} ${reason.field}`;
}

function namesJustSo(found: Recognised | undefined, { moment, reason }: RuleGroup): boolean {
  return found !== undefined && found.moment === moment && found.word === reason.word;
}

function freeId(wish: string, taken: Set<string>): string {
  let id = wish;
  for (let count = 2; taken.has(id); count++) id = `${wish}-${count}`;
  taken.add(id);
  return id;
}
