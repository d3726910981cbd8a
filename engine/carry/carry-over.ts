import type { Issue } from '../issues/issue';
import { lineKey, type Budget, type BudgetLine } from '../model/budget';
import type { Measure } from '../model/layout';
import type { BudgetModel } from '../model/model';
import type { KnownLine, LineTag } from '../model/moment';
import { OldDecisions } from './carried-tags';
import type { CarryDocument } from './carry-document';
import { describeCarry, type MatchedOrganiser } from './describe-carry';
import { compareSides, type ComparedMeasure } from './comparable';
import { lineReferences, renameReferences } from './line-references';
import { matchYears } from './match-years';
import { registerOf, renewRegister } from './register';

export interface CarriedOver {
  /** Last year's model for this year's lines; layouts and measures are the caller's. */
  readonly model: BudgetModel;
  readonly document: CarryDocument;
  readonly issues: readonly Issue[];
}

/**
 * Carries last year's decisions to this year's lines. Tags follow lines by what `matchYears` found; what a rule gave a line whose codes or names
 * changed goes along as a tag; nothing is carried to a doubtful line. Organisers without a budget here keep all they have.
 */
export function carryOver(model: BudgetModel, budgets: readonly Budget[]): CarriedOver {
  const measures = { before: mainMeasure(oldMeasures(model)), after: mainMeasure(budgetMeasures(budgets)) };
  const decisions = new OldDecisions(model, measures.after?.year ?? measures.before?.year ?? 0);
  const organisers = [...new Set(budgets.map(({ organiser }) => organiser))];
  const issues: Issue[] = [];
  const shared = sharedMeasures(oldMeasures(model), budgetMeasures(budgets));
  const matched = organisers.map((organiser): MatchedOrganiser => {
    const own = budgets.filter((budget) => budget.organiser === organiser);
    const registered = (model.lines ?? []).filter((line) => line.organiser === organiser);
    const known = [...registered, ...onlyTagged(model, organiser, registered)];
    if (registered.length === 0 && known.length > 0) {
      issues.push({ code: 'carry.no-register', severity: 'warning', params: { organiser } });
    }
    const sides = compareSides(known, registerOf(own), shared, (line) => decisions.textOf(line));
    return { lines: own.flatMap((budget) => budget.lines), matching: matchYears(sides) };
  });
  const carried = matched.flatMap((one) => carriedTags(one, decisions));
  const found = describeCarry(matched, measures, shared, decisions, carried);
  const others = model.tags.filter(({ organiser }) => !organisers.includes(organiser));
  const renamed = renameReferences(model, lineReferences({ knownOf: knownOf(matched) }));
  return {
    model: { ...renamed, tags: [...others, ...carried], lines: [...renewRegister(model.lines, budgets)] },
    document: found.document,
    issues: [...issues, ...found.issues],
  };
}

/** Lines that have a tag and nothing else to be known by. */
function onlyTagged({ tags }: BudgetModel, organiser: string, registered: readonly KnownLine[]): readonly KnownLine[] {
  const known = new Set(registered.map(({ line }) => line));
  const ids = new Set(tags.filter((tag) => tag.organiser === organiser && !known.has(tag.line)).map(({ line }) => line));
  return [...ids].map((line) => ({ organiser, line, label: line, fields: {}, amounts: {} }));
}

function carriedTags({ lines, matching }: MatchedOrganiser, decisions: OldDecisions): readonly LineTag[] {
  return matching.links.flatMap(({ old, next, certainty, confidence }) => {
    if (certainty === 'doubtful') return [];
    return next.flatMap((index, at): readonly LineTag[] => {
      const source = matching.oldLine(old[at] ?? old[0]).line;
      const tag = decisions.carry(source, lines[index], confidence);
      return tag === null ? [] : [tag];
    });
  });
}

/** Which old line each new one is, where one alone is. */
function knownOf(matched: readonly MatchedOrganiser[]): ReadonlyMap<string, KnownLine> {
  return new Map(
    matched.flatMap(({ lines, matching }) =>
      matching.links
        .filter(({ old, next, certainty }) => certainty !== 'doubtful' && old.length === 1 && next.length === 1)
        .map(({ old, next }): [string, KnownLine] => [keyOf(lines[next[0]]), matching.oldLine(old[0]).line]),
    ),
  );
}

const keyOf = ({ organiser, id }: BudgetLine): string => lineKey(organiser, id);

/** Measures the remembered lines have amounts of, as the model describes them. */
function oldMeasures({ measures, layouts, lines = [] }: BudgetModel): readonly Measure[] {
  const used = new Set(lines.flatMap(({ amounts }) => Object.keys(amounts)));
  const described = [...measures, ...layouts.flatMap((layout) => layout.measures ?? [])];
  return [...new Map(described.map((measure) => [measure.id, measure])).values()].filter(({ id }) => used.has(id));
}

function budgetMeasures(budgets: readonly Budget[]): readonly Measure[] {
  const all = budgets.flatMap(({ columns }) => columns.map(({ measure }) => measure));
  return [...new Map(all.map((measure) => [measure.id, measure])).values()];
}

/** The newest budget; where there is none, the newest of anything. */
function mainMeasure(measures: readonly Measure[]): Measure | null {
  const budgets = measures.filter(({ kind }) => kind === 'budget');
  const among = budgets.length > 0 ? budgets : measures;
  return among.reduce<Measure | null>((newest, next) => (newest === null || next.year > newest.year ? next : newest), null);
}

/** Measures of both years' files: of one id, or, where headings differ, of one kind, year and version. */
function sharedMeasures(old: readonly Measure[], next: readonly Measure[]): readonly ComparedMeasure[] {
  const what = ({ kind, year, months, version = '' }: Measure): string => JSON.stringify([kind, year, months ?? null, version]);
  return old.flatMap((measure): ComparedMeasure[] => {
    const same = next.find(({ id }) => id === measure.id);
    const alike = next.filter(
      (other) => what(other) === what(measure) && old.filter((one) => what(one) === what(other)).length === 1,
    );
    const found = same ?? (alike.length === 1 ? alike[0] : undefined);
    return found === undefined ? [] : [{ old: measure.id, next: found.id }];
  });
}
