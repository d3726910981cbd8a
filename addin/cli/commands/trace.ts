import { RefusedInput, trace, type Analysis, type Issue, type Trace } from '../../../engine';
import { splitPairs } from '../pairs';
import { printTrace } from '../print/trace';
import { wordsOf } from '../print/words';
import { error, Refusal, refuse } from '../refusal';
import { checkDocumentOut, documentOutput } from '../results/document-output';
import { analysed } from './analyse';
import type { Command } from './command';

export const traceCommand: Command = {
  name: 'trace',
  usage: 'FILE... --model MODEL --cell KEY=VALUE,... [--measure M]',
  example: 'momentti trace talousarvio.xlsx --model malli.xlsx --cell segment=4-8,directness=direct',
  options: ['model', 'cell', 'measure'],
  run: async (call) => {
    const { cell } = call.options;
    if (cell === undefined) throw refuse('command.option-missing', { option: '--cell', command: 'trace' });
    const query = parseCell(cell);
    checkDocumentOut(call);
    const { analysis, issues } = await analysed(call, 'trace');
    const traced = traceOrRefuse(analysis, query);
    const found = traced.lines.length === 0 ? [...issues, emptyCell(cell, query, analysis)] : issues;
    const words = wordsOf(call.language, call.text, false, analysis.currency);
    return {
      document: { ...traced, publication: 'working' },
      print: () => printTrace(traced, words),
      issues: found,
      outputs: documentOutput({ ...traced, publication: 'working' }, found, call),
    };
  },
};

/**
 * "segment=4-8,directness=direct". A piece without "=" goes on with the name before it ("service=Perusopetus, luokat 1-6"); a comma before
 * a piece with "=", and "=" itself, are written twice inside a value. Throws Refusal.
 */
export function parseCell(text: string): Readonly<Record<string, string>> {
  const cell: Record<string, string> = Object.create(null);
  let last: string | null = null;
  for (const [key, value, ...rest] of splitPairs(text)) {
    if (key && value === undefined && last !== null) {
      cell[last] += `, ${key}`;
      continue;
    }
    if (key === undefined || value === undefined || rest.length > 0 || key === '' || value === '') {
      throw refuse('command.option-value', { option: '--cell', value: text, known: 'KEY=VALUE,KEY=VALUE' });
    }
    if (cell[key] !== undefined) throw refuse('cell.key-twice', { key });
    cell[key] = value;
    last = key;
  }
  return cell;
}

function traceOrRefuse(analysis: Analysis, query: Readonly<Record<string, string>>): Trace {
  try {
    return trace(analysis, query);
  } catch (fault) {
    if (fault instanceof RefusedInput && fault.code === 'cell.invalid')
      throw new Refusal(fault.params['problems'] as readonly Issue[]);
    throw fault;
  }
}

/** Nothing is placed there; where its money stands instead, if it has any. */
function emptyCell(cell: string, query: Readonly<Record<string, string>>, analysis: Analysis): Issue {
  const places = query['place'] === undefined ? ['remainder', 'notAllocable'] : [];
  for (const place of places) {
    const { amount, lines } = trace(analysis, { ...query, place });
    if (lines.length > 0) return { ...error('cell.elsewhere', { cell, amount, place }), severity: 'warning' };
  }
  return { ...error('cell.empty', { cell }), severity: 'warning' };
}
