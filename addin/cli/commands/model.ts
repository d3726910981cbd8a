import {
  carryOver,
  lineKey,
  readBudgets,
  renewRegister,
  startModel,
  type Budget,
  type BudgetModel,
  type CarriedOver,
  type CarryDocument,
  type Issue,
} from '../../../engine';
import { findBudgetFiles, openFiles, openModel } from '../inputs';
import { layoutsFor, type FoundLayouts } from '../next-layouts';
import { printCarry, printCarrySums } from '../print/carry';
import { wordsOf } from '../print/words';
import { Refusal } from '../refusal';
import { checkModelOut, modelOutputs } from '../results/model-outputs';
import type { Call, Command } from './command';

export const modelCommand: Command = {
  name: 'model',
  usage: 'FILE... --out MODEL.xlsx|MODEL.json [--from OLD_MODEL] [--into WORKBOOK]',
  example: 'momentti model talousarvio.xlsx --out malli.xlsx',
  options: ['from', 'into'],
  run: async (call) => {
    const { from } = call.options;
    checkModelOut(call);
    const opened = await openFiles(findBudgetFiles(call, 'model'), call);
    const old = from === undefined ? null : await openModel(from, call);
    const layouts = layoutsFor(opened, old?.model ?? null);
    const sheets = opened.flatMap((file) => file.sheets);
    const read = readBudgets(sheets, layouts.found, old?.model.measures ?? []);
    const issues: Issue[] = [...(old?.issues ?? []), ...layouts.issues, ...read.issues];
    if (read.value === null) throw new Refusal(issues);
    const carried = old === null ? null : carryOver(old.model, read.value);
    const { model, issues: found } = startedModel(read.value, layouts, carried, call);
    issues.push(...(carried?.issues ?? []), ...found);
    if (model === null) throw new Refusal(issues);
    return { ...(await described(model, read.value, carried?.document ?? null, call)), issues };
  },
};

/** The library's proposals for lines that nobody has tagged, and the lines remembered as they are. */
function startedModel(
  budgets: readonly Budget[],
  { found }: FoundLayouts,
  carried: CarriedOver | null,
  { text }: Call,
): { readonly model: BudgetModel | null; readonly issues: readonly Issue[] } {
  const options = carried === null ? {} : { from: carried.model, doubtful: doubtfulLines(carried.document) };
  const { value, issues } = startModel(budgets, found, text.library, options);
  return { model: value === null ? null : { ...value, lines: [...renewRegister(value.lines, budgets)] }, issues };
}

const doubtfulLines = ({ doubtful }: CarryDocument): ReadonlySet<string> =>
  new Set(doubtful.map(({ organiser, line }) => lineKey(organiser, line)));

async function described(model: BudgetModel, budgets: readonly Budget[], carry: CarryDocument | null, call: Call) {
  const { text, language } = call;
  const counts = {
    moments: model.moments.length,
    rules: model.rules.length,
    lines: budgets.flatMap(({ lines }) => lines).length,
  };
  const proposals = model.rules.filter((rule) => rule.default === true).length;
  const started = [carry === null ? text.cli.modelStarted(counts) : text.cli.modelCarried({ ...counts, proposals }), ''];
  const words = wordsOf(language, text, false, model.settings.currency);
  return {
    document: { ...model, ...(carry === null ? {} : { carry }) },
    print: () => [...started, ...(carry === null ? [] : printCarry(carry, words))],
    printQuiet: () => [...started, ...(carry === null ? [] : printCarrySums(carry, words))],
    outputs: await modelOutputs(model, carry, call),
  };
}
