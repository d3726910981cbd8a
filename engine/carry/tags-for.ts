import { compileTagger, type TagDecision, type Tagger } from '../allocation/tagging';
import type { Issue } from '../issues/issue';
import { lineKey, type Budget, type BudgetLine } from '../model/budget';
import { headingTexts } from '../model/line-headings';
import type { BudgetModel } from '../model/model';
import { isDecided, type KnownLine, type LineTag } from '../model/moment';
import { fieldText } from './comparable';
import { identify, type Identity } from './identify';
import { lineReferences, renameReferences } from './line-references';

export interface PresentModel {
  /** The model with everything it says of single lines said of their present ids. */
  readonly model: BudgetModel;
  readonly issues: readonly Issue[];
}

/**
 * The model for the lines as they stand in these budgets: tags, typed amounts and conditions that name a line by its id follow it to where
 * it is now. A model that remembers no lines is given back as it is.
 */
export function tagsFor(budgets: readonly Budget[], model: BudgetModel): PresentModel {
  if (model.lines === undefined || model.lines.length === 0) return { model, issues: [] };
  const identity = identify(budgets, model);
  const kept = rulesKept(budgets, model, identity);
  const moved = movedTags(budgets, model, identity);
  const issues = [...identity.issues, ...moved.issues, ...kept.issues];
  if (moved.isSame && kept.tags.length === 0) return { model, issues };
  const renamed = renameReferences(model, lineReferences(identity));
  return { model: { ...renamed, tags: withComments(kept.tags, moved.tags) }, issues };
}

/** What rules gave, beside what people said: a comment alone goes into the tag that its line gets. */
function withComments(given: readonly LineTag[], said: readonly LineTag[]): LineTag[] {
  const byLine = new Map(said.map((tag) => [lineKey(tag.organiser, tag.line), tag]));
  for (const tag of given) {
    const key = lineKey(tag.organiser, tag.line);
    byLine.set(key, { ...tag, comment: byLine.get(key)?.comment });
  }
  return [...byLine.values()];
}

interface MovedTags {
  readonly tags: readonly LineTag[];
  readonly isSame: boolean;
  readonly issues: readonly Issue[];
}

/** Each tag at every present line that is its line; left out where its line is gone and another now has its id. */
function movedTags(budgets: readonly Budget[], { tags, lines = [] }: BudgetModel, identity: Identity): MovedTags {
  const registered = new Set(lines.map(({ organiser, line }) => lineKey(organiser, line)));
  const present = new Set(budgets.flatMap((budget) => budget.lines.map(({ organiser, id }) => lineKey(organiser, id))));
  const places = presentIds(identity);
  const issues: Issue[] = [];
  const taken = new Set([...identity.knownOf.keys()]);
  const moved = tags.flatMap((tag): readonly LineTag[] => {
    const key = lineKey(tag.organiser, tag.line);
    const ids = places.get(key);
    if (ids !== undefined) return ids.map((line) => (line === tag.line ? tag : { ...tag, line }));
    const isFree = registered.has(key) ? !present.has(key) : !taken.has(key);
    if (isFree) return [tag];
    if (!identity.unclear.has(key)) {
      issues.push({ code: 'tag.unknown-line', severity: 'warning', params: { line: tag.line, organiser: tag.organiser } });
    }
    return [];
  });
  const isSame =
    moved.length === tags.length &&
    moved.every((tag, at) => tag === tags[at]) &&
    [...identity.knownOf].every(([now, { organiser, line }]) => now === lineKey(organiser, line));
  return { tags: moved, isSame, issues };
}

/** Present ids of each known line. */
function presentIds({ knownOf }: Identity): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const [present, { organiser, line }] of knownOf) {
    const key = lineKey(organiser, line);
    const [, id] = JSON.parse(present) as [string, string];
    places.set(key, [...(places.get(key) ?? []), id]);
  }
  return places;
}

/** Tags for lines whose codes or names changed so that no rule fits them any more: what a rule gave them as they were known. */
function rulesKept(
  budgets: readonly Budget[],
  model: BudgetModel,
  { knownOf, copies }: Identity,
): { readonly tags: readonly LineTag[]; readonly issues: readonly Issue[] } {
  const tagger = compileTagger(model);
  const rules = new Map(model.rules.map((rule) => [rule.id, rule]));
  const years = [...new Set(budgets.flatMap(({ columns }) => columns.map(({ measure }) => measure.year)))];
  const tagged = new Set(model.tags.filter(isDecided).map((tag) => lineKey(tag.organiser, tag.line)));
  const tags: LineTag[] = [];
  const issues: Issue[] = [];
  for (const line of budgets.flatMap((budget) => budget.lines)) {
    const key = lineKey(line.organiser, line.id);
    const known = knownOf.get(key);
    if (known === undefined || copies.has(key) || tagged.has(lineKey(known.organiser, known.line)) || isAlike(known, line))
      continue;
    const rule = rules.get(ruleLost(tagger, known, line, years) ?? '');
    if (rule === undefined) continue;
    const { organiser, id, label, row, at } = line;
    const { by, at: when, why } = rule;
    tags.push({ organiser, line: id, shares: rule.shares, origin: 'carried', by, at: when, why: why ?? rule.id });
    issues.push({ code: 'line.rule-kept', severity: 'info', params: { row, line: id, label, rule: rule.id }, at });
  }
  return { tags, issues };
}

function isAlike(known: KnownLine, line: BudgetLine): boolean {
  const { id, label, fields } = line;
  const names = Object.keys(fields);
  const [before, now] = [headingTexts(known), headingTexts(line)];
  // A line remembered before headings were has none to compare.
  const isUnderSame = before.length === 0 || (before.length === now.length && before.every((text, at) => text === now[at]));
  return (
    known.line === id && known.label === label && isUnderSame && names.every((field) => fieldText(known, field) === fields[field])
  );
}

/** The known line as a line of the place where it is now. */
function lineAsKnown({ organiser, line, label, kind, fields }: KnownLine, now: BudgetLine): BudgetLine {
  return { id: line, organiser, label, kind: kind ?? now.kind, fields, at: now.at, row: now.row };
}

/** The one rule that tagged the line as it was in all years, where nothing tags it as it is. */
function ruleLost(tagger: Tagger, known: KnownLine, now: BudgetLine, years: readonly number[]): string | null {
  const before = lineAsKnown(known, now);
  const ruleOf = (decision: TagDecision): string | null => (typeof decision === 'string' ? null : decision.origin.id);
  const found = new Set(years.map((year) => ruleOf(tagger.decide(before, year))));
  const [rule = null] = found;
  const isUntagged = years.every((year) => tagger.decide(now, year) === 'untagged');
  return found.size === 1 && isUntagged ? rule : null;
}
