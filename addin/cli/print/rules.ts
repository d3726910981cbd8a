import type { BudgetModel, LineSum, RulePreview, RuleRow, RulesDocument } from '../../../engine';
import { left, printable, printTable, right, section } from './table';
import type { Words } from './words';

/** So many lines are printed; --json gives all. */
const shownLines = 30;
const states = ['used', 'clashing', 'shadowed', 'dead', 'notInForce'] as const;
const outcomes = ['newlyTagged', 'changed', 'same', 'kept', 'clash'] as const;
const sums = ['byTag', 'byRule', 'untagged', 'clashing'] as const;

/** Every rule in the model's order, then what tags the lines in all. */
export function printRules(report: RulesDocument, model: BudgetModel, words: Words): readonly string[] {
  const say = words.text.rules;
  const { columns } = say;
  const heads = [left(columns.rule), left(columns.conditions), left(columns.moments), right(columns.fits), right(columns.tags)];
  const rows = report.rules.map((rule) => [
    rule.rule,
    conditionsText(rule.when, words),
    sharesText(rule.shares, model),
    words.count(rule.fits.lines),
    words.count(rule.tags.lines),
    words.amount(rule.tags.amount),
    stateText(rule, words),
  ]);
  return [
    words.text.cli.workingNotice,
    report.measure,
    '',
    ...section(say.titles.rules, printTable([...heads, right(columns.amount), left(columns.state)], rows)),
    ...printRuleCounts(report, words),
    '',
    ...sumsTable(
      say.titles.sums,
      sums.map((key) => [say.sums[key], report[key]] as const),
      words,
    ),
  ];
}

/** How many rules are in use, in conflict, dead ... */
export function printRuleCounts(report: RulesDocument, { text }: Words): readonly string[] {
  const say = text.rules;
  return states.flatMap((state) => {
    const count = report.rules.filter((rule) => rule.state === state).length;
    return count === 0 ? [] : [`  ${say.rulesByState(count, say.states[state])}`];
  });
}

/** What a rule would do: its outcomes in lines and money, then the lines themselves. */
export function printRulePreview(preview: RulePreview, model: BudgetModel, words: Words): readonly string[] {
  const say = words.text.rules;
  const { rule, lines } = preview;
  const names = momentNames(model);
  const { columns } = say;
  const heads = [left(columns.line), left(''), right(columns.amount), left(columns.state), left(columns.now)];
  const rows = lines
    .slice(0, shownLines)
    .map(({ line, label, amount, outcome, nowMoments }) => [
      line,
      label,
      words.amount(amount),
      say.outcomes[outcome],
      nowMoments.length === 0 ? say.nothing : nowMoments.map((id) => names.get(id) ?? id).join('; '),
    ]);
  return [
    words.text.cli.workingNotice,
    preview.measure,
    '',
    printable(`${conditionsText(rule.when, words)} → ${sharesText(rule.shares, model)}`),
    '',
    ...sumsTable(
      say.titles.preview,
      outcomes.map((key) => [say.outcomes[key], preview.outcomes[key]] as const),
      words,
    ),
    ...section(say.titles.previewLines, rows.length === 0 ? [] : printTable(heads, rows)),
    ...(lines.length > shownLines ? [words.text.cli.moreLikeThis(lines.length - shownLines), ''] : []),
    say.howToAdd,
    '',
  ];
}

/** The outcomes that have lines; a word where the rule fits none. */
export function printPreviewSums({ fits, outcomes: found }: RulePreview, words: Words): readonly string[] {
  const say = words.text.rules;
  if (fits.lines === 0) return [say.fitsNothing, ''];
  const rows = outcomes.filter((key) => found[key].lines > 0).map((key) => [say.outcomes[key], found[key]] as const);
  return sumsTable(say.titles.preview, rows, words);
}

function sumsTable(title: string, rows: readonly (readonly [string, LineSum])[], words: Words): readonly string[] {
  const { columns } = words.text.rules;
  const cells = rows.map(([label, sum]) => [label, words.count(sum.lines), words.amount(sum.amount), words.amount(sum.income)]);
  return section(title, printTable([left(''), right(columns.lines), right(columns.amount), right(columns.income)], cells));
}

function stateText({ state, beatenBy }: RuleRow, { text }: Words): string {
  const { states: names, tag } = text.rules;
  if (state !== 'shadowed') return names[state];
  return `${names[state]}: ${beatenBy.map((by) => (by === 'tag' ? tag : by)).join(', ')}`;
}

function conditionsText(when: RuleRow['when'], { text }: Words): string {
  const conditions = Object.entries(when).map(([field, pattern]) => `${field}=${pattern}`);
  return conditions.length === 0 ? text.rules.everyLine : conditions.join(', ');
}

function sharesText(shares: RuleRow['shares'], model: BudgetModel): string {
  const names = momentNames(model);
  const isWhole = shares.length === 1 && Number(shares[0]?.share) === 1;
  return shares
    .map(({ moment, share }) => (isWhole ? (names.get(moment) ?? moment) : `${names.get(moment) ?? moment} ${String(share)}`))
    .join('; ');
}

const momentNames = (model: BudgetModel): ReadonlyMap<string, string> => new Map(model.moments.map(({ id, name }) => [id, name]));
