import type { Issue, Outcome } from '../issues/issue';
import { taggedBy } from '../library/last-years-model';
import type { LibraryWords } from '../library/library-words';
import { startFromLibrary, type StartOptions } from '../library/start-from-library';
import { lineKey, type Budget, type BudgetLine } from '../model/budget';
import type { Layout } from '../model/layout';
import type { BudgetModel } from '../model/model';
import type { LineTag } from '../model/moment';
import { decidedLines } from './decided-lines';
import { createSuggester, type Suggester } from './suggester';

/** A decided line's moment is proposed as a tag from here on; what is less sure is left to the library and to a person. */
const leastConfidence = 0.8;

function tagOf(line: BudgetLine, { suggest }: Suggester, words: LibraryWords): readonly LineTag[] {
  const [first] = suggest(line);
  const [reason] = first?.reasons ?? [];
  if (first === undefined || reason === undefined || first.confidence < leastConfidence) return [];
  if (reason.code !== 'suggest.same-name' && reason.code !== 'suggest.similar') return [];
  const { organiser, id } = line;
  const why = words.similarReason(reason.params.label);
  return [
    { organiser, line: id, shares: [{ moment: first.moment, share: 1 }], origin: 'similar', confidence: first.confidence, why },
  ];
}

/** Tags for lines that the model says nothing about and whose name a person has decided on elsewhere. */
function similarTags(
  model: BudgetModel,
  budgets: readonly Budget[],
  words: LibraryWords,
  doubtful: ReadonlySet<string> = new Set(),
): readonly LineTag[] {
  const lines = budgets.flatMap((budget) => budget.lines);
  const year = Math.max(0, ...budgets.flatMap(({ columns }) => columns.map(({ measure }) => measure.year)));
  const suggester = createSuggester(decidedLines(model, lines, year));
  const isTagged = taggedBy(model, budgets);
  const isOpen = (line: BudgetLine): boolean => !isTagged(line) && !doubtful.has(lineKey(line.organiser, line.id));
  const waiting = lines.filter((line) => (line.kind === 'expense' || line.kind === 'income') && isOpen(line));
  return waiting.flatMap((line) => tagOf(line, suggester, words));
}

const toReview = (tags: readonly LineTag[]): readonly Issue[] =>
  tags.length === 0 ? [] : [{ code: 'start.similar-tags', severity: 'info', params: { lines: tags.length } }];

/**
 * As `startFromLibrary`; with last year's model also what was decided on lines of the same or a very similar name, as tags that
 * say so. The library speaks only of what is then left. Without rules neither proposes anything: suggestions are asked for line by line.
 */
export function startModel(
  budgets: readonly Budget[],
  layouts: readonly Layout[],
  words: LibraryWords,
  options: StartOptions = {},
): Outcome<BudgetModel> {
  const { from, doubtful, rules = true } = options;
  if (from === undefined || !rules) return startFromLibrary(budgets, layouts, words, options);
  const tags = similarTags(from, budgets, words, doubtful);
  const { value, issues } = startFromLibrary(budgets, layouts, words, {
    ...options,
    from: { ...from, tags: [...from.tags, ...tags] },
  });
  return { value, issues: [...issues, ...toReview(tags)] };
}
