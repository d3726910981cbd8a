import { agree, readBudgets, type AgreeReading, type Issue } from '../../../engine';
import { findFiles } from '../disk';
import { openFiles, openModel, type OpenedFile } from '../inputs';
import { printAgreement, printAgreementSums } from '../print/agree';
import { wordsOf } from '../print/words';
import { Refusal, refuse } from '../refusal';
import { checkDocumentOut, documentOutput } from '../results/document-output';
import type { Call, Command } from './command';

export const agreeCommand: Command = {
  name: 'agree',
  usage: 'MODEL_A MODEL_B FILE... [--measure M] [--out FILE.json]',
  example: 'momentti agree malli-anna.xlsx malli-bo.xlsx talousarvio.xlsx',
  options: ['measure'],
  run: async (call) => {
    checkDocumentOut(call);
    const [first, second, ...names] = call.files;
    const { arguments: words } = call.text.cli;
    if (first === undefined || second === undefined) {
      throw refuse('command.argument-missing', { argument: words.model, command: 'agree' });
    }
    if (names.length === 0) throw refuse('command.argument-missing', { argument: words.file, command: 'agree' });
    const files = names.flatMap((name) => findFiles(name, call.folder));
    call.inputs.push(...files);
    const opened = await openFiles(files, call);
    const issues: Issue[] = [];
    const readings = [await readBy(first, opened, issues, call), await readBy(second, opened, issues, call)] as const;
    const { value, issues: found } = agree(...readings, { measure: call.options.measure });
    const all = unique([...issues, ...found]);
    if (value === null) throw new Refusal(all);
    const currency = readings[0].budgets[0]?.currency ?? 'EUR';
    const say = wordsOf(call.language, call.text, false, currency);
    return {
      document: { ...value },
      print: () => printAgreement(value, say),
      printQuiet: () => printAgreementSums(value, say),
      issues: all,
      outputs: documentOutput(value, all, call),
    };
  },
};

/** The budget as one model reads it. Throws Refusal where it reads nothing. */
async function readBy(name: string, files: readonly OpenedFile[], issues: Issue[], call: Call): Promise<AgreeReading> {
  const { model, issues: found } = await openModel(name, call);
  const read = readBudgets(
    files.flatMap(({ sheets }) => sheets),
    model.layouts,
    model.measures,
  );
  issues.push(...found, ...read.issues);
  if (read.value === null) throw new Refusal(issues);
  return { name, budgets: read.value, model };
}

/** Both models may find the same in one file: it is said once. */
function unique(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
