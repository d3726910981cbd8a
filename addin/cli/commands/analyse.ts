import {
  analyse,
  lineParts,
  publishAnalysis,
  tagColumns,
  type Analysis,
  type Budget,
  type BudgetModel,
  type ColumnPlan,
  type Issue,
  type PrintableDocument,
} from '../../../engine';
import { readFiles, type ReadFiles } from '../budgets';
import { findBudgetFiles, requiredModel } from '../inputs';
import { printAnalysis, printAnalysisTotals } from '../print/analysis';
import { wordsOf } from '../print/words';
import { Refusal } from '../refusal';
import { analysisOutputs, checkAnalysisOut, type ResultContents } from '../results/analysis-outputs';
import { budgetsOfInto } from '../results/workbook-output';
import type { Call, Command, Result } from './command';

export const analyseCommand: Command = {
  name: 'analyse',
  usage: 'FILE... --model MODEL [--measure M] [--out FILE.xlsx|FILE.json|DIR] [--into WORKBOOK]',
  example: 'momentti analyse talousarvio.xlsx --model malli.xlsx --measure "TA 2026" --out tulos.xlsx',
  options: ['model', 'measure', 'into', 'tag-column'],
  isPublishing: true,
  run: async (call) => {
    const { analysis, model, issues, budgets } = await analysed(call, 'analyse');
    const columns = (): readonly ColumnPlan[] => tagColumns(budgetsOfInto(budgets, call), analysis, call.language);
    if (!call.options.publish)
      return await described(analysis, { model, issues, lines: () => lineParts(analysis), columns }, call);
    const published = publishAnalysis(analysis, model.publication);
    if (published.value === null) throw new Refusal(published.issues);
    const result = await described(published.value, { model, issues: published.issues, lines: () => [], columns }, call);
    return { ...result, issues: [...issues, ...writing(result.outputs)], publicIssues: published.issues };
  },
};

interface Analysed {
  readonly analysis: Analysis;
  readonly model: BudgetModel;
  /** Of the model, the files and the analysis. */
  readonly issues: readonly Issue[];
  readonly budgets: readonly Budget[];
}

/** Files and model to an analysis: what analyse and trace begin with. Throws Refusal. */
export async function analysed(call: Call, command: string): Promise<Analysed> {
  checkAnalysisOut(call);
  const files = findBudgetFiles(call, command);
  const { model, issues: modelIssues } = await requiredModel(call, command);
  const budgetFiles = files.length > 1 ? files.filter(({ path }) => !isModelFile(path, call)) : files;
  const read = await readFiles(budgetFiles, model, call);
  const { analysis, issues } = analyseOrRefuse(read, model, call.options.measure, modelIssues);
  return { analysis, model, issues, budgets: read.budgets };
}

/**
 * An analysis with all findings so far. Throws Refusal where there is none, and where the whole measure had to be dropped because it
 * cannot be summed exactly: what is left would be zeros.
 */
export function analyseOrRefuse(
  { budgets, issues: readIssues }: ReadFiles,
  model: BudgetModel,
  measure: string | undefined,
  before: readonly Issue[] = [],
): Omit<Analysed, 'model' | 'budgets'> {
  const { value, issues: found } = analyse(budgets, model, { measure });
  const issues = [...before, ...readIssues, ...found];
  if (value === null || found.some(({ code }) => code === 'sum.unsafe')) throw new Refusal(issues);
  return { analysis: value, issues };
}

/** A folder may hold the model beside the budgets: it is no budget then. */
function isModelFile(path: string, call: Call): boolean {
  return call.inputs.filter((input) => input.path === path).length > 1;
}

async function described(document: PrintableDocument, contents: ResultContents, call: Call): Promise<Result> {
  const words = wordsOf(call.language, call.text, document.publication === 'published', document.currency);
  const outputs = await analysisOutputs(document, contents, call);
  return {
    document: { ...document },
    print: () => printAnalysis(document, words),
    printQuiet: () => printAnalysisTotals(document, words),
    issues: [...contents.issues, ...writing(outputs)],
    outputs,
  };
}

/** What was found while the results were put into a workbook. */
const writing = (outputs: Result['outputs'] = []): readonly Issue[] => outputs.flatMap(({ issues = [] }) => issues);
