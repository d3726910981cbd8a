import { inspectSheets } from '../../../engine';
import { findBudgetFiles, openFiles } from '../inputs';
import { withWords } from '../print/found-tables';
import { printInspection } from '../print/inspection';
import { wordsOf } from '../print/words';
import { refuse } from '../refusal';
import { checkDocumentOut, documentOutput } from '../results/document-output';
import type { Command } from './command';

export const inspectCommand: Command = {
  name: 'inspect',
  usage: 'FILE [--sheet S] [--cells]',
  example: 'momentti inspect talousarvio.xlsx --sheet TA2026',
  options: ['sheet', 'cells'],
  run: async (call) => {
    checkDocumentOut(call);
    const [file, extra] = findBudgetFiles(call, 'inspect');
    if (file === undefined)
      throw refuse('command.argument-missing', { argument: call.text.cli.arguments.file, command: 'inspect' });
    if (extra !== undefined) throw refuse('command.argument-extra', { argument: extra.name, command: 'inspect' });
    const [opened] = await openFiles([file], call);
    const { sheet, cells } = call.options;
    const known = (opened?.sheets ?? []).flatMap(({ name }) => name ?? []);
    if (sheet !== undefined && !known.includes(sheet)) {
      throw refuse('sheet.unknown', { sheet, known: known.join(', ') }, file.name);
    }
    const { issues, ...document } = inspectSheets(opened?.sheets ?? [], {
      file: file.name,
      sheet,
      cells: cells === true,
      otherSheets: opened?.otherSheets ?? [],
    });
    const words = wordsOf(call.language, call.text, false, 'EUR');
    const worded = { ...document, tables: document.tables.map((table) => withWords(table, call.text)) };
    return {
      document: worded,
      print: () => printInspection(document, words),
      issues,
      outputs: documentOutput(worded, issues, call),
    };
  },
};
