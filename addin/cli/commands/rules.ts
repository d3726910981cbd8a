import { lineFieldNames, previewRule, ruleReport, type Analysis, type BudgetModel, type RulePreview } from '../../../engine';
import { splitPairs } from '../pairs';
import { printRulePreview, printRules } from '../print/rules';
import { wordsOf } from '../print/words';
import { refuse } from '../refusal';
import { checkDocumentOut, documentOutput } from '../results/document-output';
import { analysed } from './analyse';
import type { Call, Command } from './command';

type TagRule = RulePreview['rule'];
/** Id of the rule that is tried out; the model gets none of it. */
const triedId = 'tried';

export const rulesCommand: Command = {
  name: 'rules',
  usage: 'FILE... --model MODEL [--measure M] [--when FIELD=PATTERN,... --tag MOMENT[=SHARE],...]',
  example: 'momentti rules talousarvio.xlsx --model malli.xlsx --when "costCentre=Päiväkoti*" --tag day-care-centres',
  options: ['model', 'measure', 'when', 'tag'],
  run: async (call) => {
    checkDocumentOut(call);
    const tried = triedRule(call);
    const { analysis, model, issues } = await analysed(call, 'rules');
    const words = wordsOf(call.language, call.text, false, analysis.currency);
    // What other lines still need is not asked here.
    const found = issues.filter(({ code }) => code !== 'line.untagged');
    const describe = (document: object, print: () => readonly string[]) => ({
      document: { ...document },
      print,
      issues: found,
      outputs: documentOutput(document, found, call),
    });
    if (tried === null) {
      const report = ruleReport(analysis);
      return describe(report, () => printRules(report, model, words));
    }
    checkFields(tried, analysis);
    const preview = previewRule(analysis, withKnownMoments(tried, model));
    return describe(preview, () => printRulePreview(preview, model, words));
  },
};

/** The rule of --when and --tag, which need each other. Throws Refusal. */
function triedRule({ options: { when, tag } }: Call): TagRule | null {
  if (when === undefined && tag === undefined) return null;
  if (when === undefined) throw refuse('command.option-missing', { option: '--when', command: 'rules' });
  if (tag === undefined) throw refuse('command.option-missing', { option: '--tag', command: 'rules' });
  const conditions: Record<string, string> = Object.create(null);
  for (const [field, pattern, ...rest] of splitPairs(when)) {
    if (!field || !pattern || rest.length > 0 || conditions[field] !== undefined)
      throw refuse('command.option-value', { option: '--when', value: when, known: 'FIELD=PATTERN,FIELD=PATTERN' });
    conditions[field] = pattern;
  }
  const shares = splitPairs(tag).map(([moment = '', share = '1']) => ({ moment, share }));
  return { id: triedId, when: conditions, shares };
}

/** Throws Refusal where a condition asks for a field that no line has: it could only ever fit nothing. */
function checkFields({ when }: TagRule, analysis: Analysis): void {
  const known = new Set(lineFieldNames(analysis));
  const field = Object.keys(when).find((name) => !known.has(name));
  if (field !== undefined) throw refuse('rules.unknown-field', { field, known: [...known].join(', ') });
}

/** Moments by id or by name. Throws Refusal where a moment is not known, is named twice, or shares are no shares. */
function withKnownMoments(rule: TagRule, model: BudgetModel): TagRule {
  const shares = rule.shares.map(({ moment, share }) => {
    const known = model.moments.find(({ id, name }) => id === moment || name.toLowerCase() === moment.toLowerCase());
    if (known === undefined) {
      const list = model.moments.map(({ id }) => id).join(', ');
      throw refuse('command.option-value', { option: '--tag', value: moment, known: list });
    }
    return { moment: known.id, share };
  });
  const total = shares.reduce((sum, { share }) => sum + Number(share), 0);
  const isShare = shares.every(({ share }) => Number(share) >= 0) && total > 0 && total <= 1 + 1e-9;
  if (!isShare || new Set(shares.map(({ moment }) => moment)).size < shares.length) {
    const value = shares.map(({ moment, share }) => `${moment}=${String(share)}`).join(',');
    throw refuse('command.option-value', { option: '--tag', value, known: 'MOMENT, MOMENT=0.6,MOMENT=0.4' });
  }
  return { ...rule, shares };
}
