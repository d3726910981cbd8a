import { modelSheets, proposeForFile, readBudgets, startModel, type BudgetModel, type Issue, type Layout } from '../../../engine';
import { writeWorkbook } from '../../workbook/file/write/workbook';
import { extensionOf } from '../disk';
import { findBudgetFiles, openFiles, openModel, type OpenedFile } from '../inputs';
import type { OutputFile } from '../output';
import { Refusal, refuse } from '../refusal';
import type { Call, Command } from './command';

/** What --out can be: a workbook people fill in, or the same as JSON. */
const forms = ['xlsx', 'json'];

export const modelCommand: Command = {
  name: 'model',
  usage: 'FILE... --out MODEL.xlsx|MODEL.json [--from OLD_MODEL]',
  example: 'momentti model talousarvio.xlsx --out malli.xlsx',
  options: ['from'],
  run: async (call) => {
    const { out, from } = call.options;
    if (out === undefined) throw refuse('command.option-missing', { option: '--out', command: 'model' });
    if (!forms.includes(extensionOf(out))) {
      throw refuse('command.option-value', { option: '--out', value: out, known: '*.xlsx, *.json' });
    }
    const opened = await openFiles(findBudgetFiles(call, 'model'), call);
    const old = from === undefined ? null : await openModel(from, call);
    const layouts = layoutsOf(opened, old?.model ?? null);
    const read = readBudgets(
      opened.flatMap(({ sheets }) => sheets),
      layouts.found,
      old?.model.measures ?? [],
    );
    const issues: Issue[] = [...(old?.issues ?? []), ...layouts.issues, ...read.issues];
    if (read.value === null) throw new Refusal(issues);
    const started = startModel(read.value, layouts.found, call.text.library, old === null ? {} : { from: old.model });
    issues.push(...started.issues);
    if (started.value === null) throw new Refusal(issues);
    const model = started.value;
    const counts = {
      moments: model.moments.length,
      rules: model.rules.length,
      lines: read.value.flatMap(({ lines }) => lines).length,
    };
    return {
      document: { ...model },
      print: () => [call.text.cli.modelStarted(counts), ''],
      printQuiet: () => [call.text.cli.modelStarted(counts)],
      issues,
      outputs: [modelOutput(out, model, call)],
    };
  },
};

/** The old model's layouts where they read the files, else what each file says itself. */
function layoutsOf(
  files: readonly OpenedFile[],
  old: BudgetModel | null,
): { readonly found: readonly Layout[]; readonly issues: readonly Issue[] } {
  if (old !== null && old.layouts.length > 0) return { found: old.layouts, issues: [] };
  const found: Layout[] = [];
  const issues: Issue[] = [];
  for (const { sheets } of files) {
    const proposed = proposeForFile(sheets);
    found.push(...(proposed.value ?? []));
    issues.push(...proposed.issues);
  }
  if (found.length === 0) throw new Refusal(issues);
  return { found, issues };
}

function modelOutput(out: string, model: BudgetModel, { language }: Call): OutputFile {
  if (extensionOf(out) === 'json') return { name: out, content: `${JSON.stringify(model, null, 2)}\n` };
  return { name: out, content: writeWorkbook(modelSheets(model, language)) };
}
