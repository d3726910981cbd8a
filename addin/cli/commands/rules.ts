import { lineFieldNames, previewRule, ruleReport, type Analysis, type BudgetModel, type RulePreview } from '../../../engine';
import { splitPairs } from '../pairs';
import { printPreviewSums, printRuleCounts, printRulePreview, printRules } from '../print/rules';
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
    // Who the money then reaches is not asked here: untagged lines, population and drivers are for analyse to say.
    const found = issues.filter(({ code }) => !/^(line\.untagged|population\.|driver\.|support\.)/.test(code));
    const describe = (document: object, print: () => readonly string[], printQuiet: () => readonly string[]) => ({
      document: { ...document },
      print,
      printQuiet,
      issues: found,
      outputs: documentOutput(document, found, call),
    });
    if (tried === null) {
      const report = ruleReport(analysis);
      return describe(
        report,
        () => printRules(report, model, words),
        () => printRuleCounts(report, words),
      );
    }
    const preview = previewRule(analysis, {
      id: triedId,
      when: withKnownFields(parseConditions(tried.when), model, analysis),
      shares: parseShares(tried.tag, model),
    });
    return describe(
      preview,
      () => printRulePreview(preview, model, words),
      () => printPreviewSums(preview, words),
    );
  },
};

/** --when and --tag, which need each other. Throws Refusal. */
function triedRule({ options: { when, tag } }: Call): { readonly when: string; readonly tag: string } | null {
  if (when === undefined && tag === undefined) return null;
  if (when === undefined) throw refuse('command.option-missing', { option: '--when', command: 'rules' });
  if (tag === undefined) throw refuse('command.option-missing', { option: '--tag', command: 'rules' });
  return { when, tag };
}

/** Throws Refusal: command.option-value. */
function parseConditions(when: string): TagRule['when'] {
  const conditions: Record<string, string> = Object.create(null);
  for (const [field, pattern, ...rest] of splitPairs(when)) {
    if (!field || !pattern || rest.length > 0 || conditions[field] !== undefined)
      throw refuse('command.option-value', { option: '--when', value: when, known: 'FIELD=PATTERN,FIELD=PATTERN' });
    conditions[field] = pattern;
  }
  return conditions;
}

/**
 * Conditions on the lines' own fields; a field may also be called as its column is headed. Throws Refusal where no line has one: it could
 * only ever fit nothing.
 */
function withKnownFields(when: TagRule['when'], model: BudgetModel, analysis: Analysis): TagRule['when'] {
  const fields = lineFieldNames(analysis);
  const columns = model.layouts.flatMap((layout) => layout.columns);
  const headingOf = (field: string): string | undefined => columns.find((column) => column.field === field)?.header;
  const fieldOf = (name: string): string | undefined =>
    [
      name,
      ...columns.filter(({ header }) => header !== undefined && isSame(header, name)).flatMap(({ field }) => field ?? []),
    ].find((field) => fields.includes(field));
  return Object.fromEntries(
    Object.entries(when).map(([name, pattern]) => {
      const field = fieldOf(name);
      if (field !== undefined) return [field, pattern];
      const known = fields.map((one) => (headingOf(one) === undefined ? one : `${one} (${headingOf(one)})`)).join(', ');
      throw refuse('rules.unknown-field', { field: name, known });
    }),
  );
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** "MOMENT" or "MOMENT=SHARE, ...", moments by id or by name; a name may hold commas of its own. Throws Refusal: command.option-value. */
function parseShares(text: string, model: BudgetModel): TagRule['shares'] {
  const shares: { moment: string; share: string }[] = [];
  let read = '';
  for (const piece of text.split(',')) {
    read = read === '' ? piece : `${read},${piece}`;
    const [, name = '', share = '1'] = /^(.*?)(?:=([^=]*))?$/.exec(read) ?? [];
    const moment = model.moments.find((one) => isSame(one.id, name) || isSame(one.name, name));
    if (moment === undefined) continue;
    shares.push({ moment: moment.id, share: share.trim() });
    read = '';
  }
  if (read !== '') {
    const known = model.moments.map(({ id, name }) => `${name} (${id})`).join('; ');
    throw refuse('command.option-value', { option: '--tag', value: read.trim(), known });
  }
  const total = shares.reduce((sum, { share }) => sum + Number(share), 0);
  const isShare = shares.every(({ share }) => share !== '' && Number(share) >= 0) && total > 0 && total <= 1 + 1e-9;
  if (!isShare || new Set(shares.map(({ moment }) => moment)).size < shares.length)
    throw refuse('command.option-value', { option: '--tag', value: text, known: 'MOMENT, MOMENT=0.6,MOMENT=0.4' });
  return shares;
}
