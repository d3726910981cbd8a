import type { Issue } from '../issues/issue';
import { RefusedInput } from '../issues/refused-input';
import { lineKey, type Budget, type BudgetLine } from '../model/budget';
import type { BudgetModel } from '../model/model';
import { isDecided, type Shares } from '../model/moment';
import { parseWeight } from '../money/rational';
import type { LineTable } from './lines';
import type { TagDecision } from './tagging';
import { MomentNames, readTagText, type TagText } from './tag-text';

/** Texts of the tag column that say no tag, each at its cell: the line stays unallocated, since its person meant something else than the model. */
export function reportTagTexts(budgets: readonly Budget[], model: BudgetModel, report: (issue: Issue) => void): void {
  const names = new MomentNames(model.moments);
  for (const budget of budgets) {
    for (const [index, line] of budget.lines.entries()) {
      if (line.tagText === undefined) continue;
      const read = readTagText(line.tagText, names);
      if (!('shares' in read)) report({ ...problem(read, line, line.tagText), at: cellOf(line, index, budget) });
    }
  }
}

const codes = { unknown: 'tag.text-unknown', share: 'tag.text-share', repeated: 'tag.text-repeated' } as const;

function problem(read: Exclude<TagText, { readonly shares: unknown }>, { row }: BudgetLine, text: string): Issue {
  if (read.problem === 'over-one') {
    return { code: 'tag.text-over-one', severity: 'error', params: { row, text, sum: read.sum } };
  }
  return { code: codes[read.problem], severity: 'error', params: { row, part: read.part } };
}

/**
 * What the column shows and the model no longer says, each once a budget with its first cell: words marked as a rule's that no rule of any year says of
 * the line (the rules have changed, or a person wrote over them), and words of a person that differ from the model's tag, which they win over.
 */
export function reportStaleTexts(
  budgets: readonly Budget[],
  { table, model, decision }: Decided,
  report: (issue: Issue) => void,
): void {
  const names = new MomentNames(model.moments);
  const decided = model.tags.filter(isDecided);
  const tags = new Map(decided.map(({ organiser, line, shares }) => [lineKey(organiser, line), sharesText(shares)]));
  const wordsOf = (text: string): string | null => {
    const read = readTagText(text, names);
    return 'shares' in read ? sharesText(read.shares) : null;
  };
  let first = 0;
  for (const budget of budgets) {
    const start = first;
    first += budget.lines.length;
    const differs = (line: BudgetLine, at: number): boolean => {
      if (line.ruleText === undefined) return false;
      const said = wordsOf(line.ruleText);
      return !table.measures.some((_, measure) => said === decidedText(decision(start + at, measure), model));
    };
    const wins = ({ organiser, id, tagText }: BudgetLine): boolean => {
      const tag = tags.get(lineKey(organiser, id));
      const said = tag === undefined || tagText === undefined ? null : wordsOf(tagText);
      return said !== null && said !== tag;
    };
    for (const [code, severity, test] of [
      ['tag-column.rule-differs', 'warning', differs],
      ['tag-column.over-tags', 'info', wins],
    ] as const) {
      const found = [...budget.lines.keys()].filter((at) => test(budget.lines[at], at));
      const line = budget.lines[found[0] ?? -1];
      if (found[0] === undefined || line === undefined) continue;
      const params = { cells: found.length, row: line.row, text: line.ruleText ?? line.tagText ?? '' };
      report({ code, severity, params, at: cellOf(line, found[0], budget) });
    }
  }
}

interface Decided {
  readonly model: BudgetModel;
  readonly table: LineTable;
  readonly decision: (line: number, measure: number) => TagDecision;
}

/** Shares as one text, equal where they are; a share that is no number stays as it was written. */
function sharesText(shares: Shares): string {
  return shares.map(({ moment, share }) => `${moment}=${weightText(share)}`).join(';');
}

function weightText(share: Shares[number]['share']): string {
  try {
    const { n, d } = parseWeight(share);
    return `${n}/${d}`;
  } catch (refusal) {
    if (refusal instanceof RefusedInput) return String(share);
    throw refusal;
  }
}

function decidedText(decision: TagDecision, { moments }: BudgetModel): string | null {
  if (typeof decision === 'string') return null;
  const { shares } = decision;
  return decision.moments.map((moment, at) => `${moments[moment].id}=${shares[at].n}/${shares[at].d}`).join(';');
}

/** The line's cell in the tag column of its table. */
function cellOf({ at, row }: BudgetLine, index: number, { tables = [] }: Budget): BudgetLine['at'] {
  const column = tables.find(({ lines }) => lines.from <= index && index < lines.to)?.tagColumn ?? null;
  return column === null ? at : { ...at, cell: `${column.letter}${row}` };
}
