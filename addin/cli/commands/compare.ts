import { compare, type Analysis, type Issue } from '../../../engine';
import { readFiles } from '../budgets';
import { findFiles } from '../disk';
import { requiredModel, type OpenedModel } from '../inputs';
import { printComparison } from '../print/comparison';
import { wordsOf } from '../print/words';
import { Refusal, refuse } from '../refusal';
import { checkDocumentOut, documentOutput } from '../results/document-output';
import { analyseOrRefuse } from './analyse';
import type { Call, Command } from './command';

export const compareCommand: Command = {
  name: 'compare',
  usage: 'A B --model MODEL   (A, B: FILE#MEASURE)',
  example: 'momentti compare "talousarvio.xlsx#TA 2025" "talousarvio.xlsx#TA 2026" --model malli.xlsx',
  options: ['model', 'measure'],
  run: async (call) => {
    checkDocumentOut(call);
    const [before, after, extra] = call.files;
    const { arguments: names } = call.text.cli;
    if (before === undefined) throw refuse('command.argument-missing', { argument: names.before, command: 'compare' });
    if (after === undefined) throw refuse('command.argument-missing', { argument: names.after, command: 'compare' });
    if (extra !== undefined) throw refuse('command.argument-extra', { argument: extra, command: 'compare' });
    const opened = await requiredModel(call, 'compare');
    const first = await analyseSide(before, opened, call);
    const second = await analyseSide(after, opened, call);
    const { value, issues } = compare(first.analysis, second.analysis);
    const all = unique([...opened.issues, ...first.issues, ...second.issues, ...issues]);
    if (value === null) throw new Refusal(all);
    const words = wordsOf(call.language, call.text, false, first.analysis.currency);
    return {
      document: { ...value },
      print: () => printComparison(value, second.analysis, words),
      issues: all,
      outputs: documentOutput(value, all, call),
    };
  },
};

/** One side: a file or folder, with "#MEASURE" behind it where not --measure or the newest budget is meant. */
async function analyseSide(
  side: string,
  { model }: OpenedModel,
  call: Call,
): Promise<{ readonly analysis: Analysis; readonly issues: readonly Issue[] }> {
  const at = side.lastIndexOf('#');
  const name = at < 0 ? side : side.slice(0, at);
  const measure = at < 0 ? call.options.measure : side.slice(at + 1);
  const files = findFiles(name, call.folder);
  call.inputs.push(...files);
  const read = await readFiles(files, model, call);
  return analyseOrRefuse(read, model, measure);
}

/** Both sides may come from one file: what both find is said once. */
function unique(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
