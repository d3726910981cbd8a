import { foldName } from '../library/fold-name';
import { namesOf, type NamedText } from '../library/name-fields';
import { rememberingRecogniser, suggestMoments, type Recogniser, type Suggestion } from '../library/suggest-moments';
import { confidences } from '../library/word-confidence';
import { lineKey, type BudgetLine } from '../model/budget';
import { sameLineConfidence, sameNameConfidence, similarConfidence } from './decided-confidence';
import { byText, similarNames, type NameExample } from './similar-names';
import type { MomentSuggestion, SuggestionCause } from './suggestion';

/** A line and the moment a person gave it, last year, in this budget or in another one. */
export interface DecidedLine {
  readonly line: BudgetLine;
  readonly moment: string;
}

/** Suggests moments for lines. The same line always gets the same answer, whatever was asked before. */
export interface Suggester {
  readonly suggest: (line: BudgetLine) => readonly MomentSuggestion[];
}

const answersKept = 100_000;
/** Where words are this sure no similar name could be surer, and none is looked for. */
const sureWords = 0.9;
/** Suggestions of similar names that are shown at most. */
const similarShown = 3;

const shownWord = (word: string): string => word.replaceAll('*', '…');

function causeOf({ reason }: Suggestion): SuggestionCause {
  const { text, nearness, general, beside, level } = reason;
  const params = { word: shownWord(reason.word), text };
  if (beside !== undefined) return { code: 'suggest.word-across', params: { ...params, other: beside.text } };
  if (level !== undefined) return { code: 'suggest.heading', params };
  if (nearness === 'serviceArea' || nearness === 'committee') return { code: 'suggest.area', params };
  return { code: general ? 'suggest.general-word' : 'suggest.word', params };
}

function fromLibrary(suggestions: readonly Suggestion[]): readonly MomentSuggestion[] {
  const sure = confidences(suggestions);
  return suggestions.map((one, index) => ({
    moment: one.moment,
    confidence: sure[index] ?? 0,
    origin: 'library',
    reasons: [causeOf(one)],
  }));
}

const nameKey = (names: readonly NamedText[]): string =>
  JSON.stringify(names.map(({ nearness, text }) => [nearness, foldName(text)]));

/** What names give, and their key. */
interface Answer {
  readonly name: string;
  readonly suggestions: readonly MomentSuggestion[];
}

const keyOf = ({ organiser, id }: BudgetLine): string => lineKey(organiser, id);

/** Of one name's spellings the first, so that the order of lines makes no difference. */
const firstByText = (a: string, b: string | undefined): string => (b !== undefined && b < a ? b : a);

/** What decided lines say: each name's moment where all lines of that name agree, and the moments of single lines. */
interface Decisions {
  readonly byLine: ReadonlyMap<string, { readonly name: string; readonly moment: string }>;
  readonly byName: ReadonlyMap<string, { readonly moment: string | null; readonly label: string; readonly lines: number }>;
  readonly examples: readonly NameExample[];
}

function readDecisions(decided: readonly DecidedLine[]): Decisions {
  const byLine = new Map<string, { name: string; moment: string }>();
  const byName = new Map<string, { moment: string | null; label: string; lines: number }>();
  const examples = new Map<string, NameExample>();
  for (const { line, moment } of decided) {
    const names = namesOf(line);
    const name = nameKey(names);
    byLine.set(keyOf(line), { name, moment });
    if (names.length === 0) continue;
    const known = byName.get(name);
    const label = firstByText(names[0]?.text ?? line.label, known?.label);
    byName.set(name, {
      moment: known === undefined || known.moment === moment ? moment : null,
      label,
      lines: (known?.lines ?? 0) + 1,
    });
    const key = JSON.stringify([name, moment]);
    examples.set(key, { names, label: firstByText(names[0]?.text ?? line.label, examples.get(key)?.label), moment });
  }
  return { byLine, byName, examples: [...examples.values()] };
}

/** A person's decision on the very line, then on its name, stands before what anything else says. */
function rankOf({ reasons: [reason] }: MomentSuggestion): number {
  return ['suggest.same-name', 'suggest.same-line'].indexOf(reason?.code ?? '');
}

/** One entry a moment, most likely first: the strongest source's confidence, every source's reason. Ties by origin, then in their order. */
function merge(all: readonly MomentSuggestion[]): readonly MomentSuggestion[] {
  const ranked = [...all].sort((a, b) => rankOf(b) - rankOf(a) || b.confidence - a.confidence || byText(a.origin, b.origin));
  const merged = new Map<string, MomentSuggestion>();
  let most = 1;
  for (const one of ranked) {
    const known = merged.get(one.moment);
    most = Math.min(most, one.confidence);
    // Nothing is surer than what stands before it.
    merged.set(
      one.moment,
      known === undefined ? { ...one, confidence: most } : { ...known, reasons: [...known.reasons, ...one.reasons] },
    );
  }
  return [...merged.values()];
}

/**
 * A suggester from three sources: words of the starter library, decided lines of the same key or name, and decided lines whose names
 * are similar in their letters. A confidence is what was measured for its kind of reason; where sources agree the strongest counts.
 */
export function createSuggester(
  decided: readonly DecidedLine[] = [],
  recogniser: Recogniser = rememberingRecogniser(),
): Suggester {
  const { byLine, byName, examples } = readDecisions(decided);
  const findSimilar = similarNames(examples);

  function fromDecisions(names: readonly NamedText[], name: string, words: number): readonly MomentSuggestion[] {
    if (names.length === 0 || examples.length === 0) return [];
    const same = byName.get(name);
    if (same !== undefined && same.moment !== null) {
      const params = { label: same.label, lines: same.lines };
      return [
        {
          moment: same.moment,
          confidence: sameNameConfidence,
          origin: 'similar',
          reasons: [{ code: 'suggest.same-name', params }],
        },
      ];
    }
    if (words >= sureWords) return [];
    return findSimilar(names)
      .slice(0, similarShown)
      .flatMap(({ moment, label, likeness }, index): readonly MomentSuggestion[] => {
        const confidence = similarConfidence(likeness, index);
        if (confidence === null) return [];
        const params = { label, likeness: Math.round(100 * likeness) };
        return [{ moment, confidence, origin: 'similar', reasons: [{ code: 'suggest.similar', params }] }];
      });
  }

  const answers = new Map<string, Answer>();
  /** By names alone: names repeat from line to line. */
  function byNames(line: BudgetLine, names: readonly NamedText[]): Answer {
    const asWritten = JSON.stringify(names);
    const known = answers.get(asWritten);
    if (known !== undefined) return known;
    const name = nameKey(names);
    const byWords = fromLibrary(suggestMoments(line, recogniser));
    const suggestions = merge([...byWords, ...fromDecisions(names, name, byWords[0]?.confidence ?? 0)]);
    const answer = { name, suggestions };
    if (answers.size >= answersKept) answers.clear();
    answers.set(asWritten, answer);
    return answer;
  }

  return {
    suggest: (line) => {
      const names = namesOf(line);
      const { name, suggestions: others } = byNames(line, names);
      const own = byLine.get(keyOf(line));
      if (own === undefined || own.name !== name) return others;
      const cause: SuggestionCause = { code: 'suggest.same-line', params: { label: names[0]?.text ?? line.label } };
      return merge([{ moment: own.moment, confidence: sameLineConfidence, origin: 'carried', reasons: [cause] }, ...others]);
    },
  };
}
