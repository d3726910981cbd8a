import type { Issue } from '../../../engine';
import type { Call } from '../commands/command';
import { extensionOf } from '../disk';
import type { OutputFile } from '../output';
import { issueDocument } from '../print/issues';
import { refuse } from '../refusal';

/** --out of a command whose result is one document: a .json file. Throws Refusal: command.option-value. */
export function checkDocumentOut({ options }: Call): void {
  const { out } = options;
  if (out !== undefined && extensionOf(out) !== 'json') {
    throw refuse('command.option-value', { option: '--out', value: out, known: '*.json' });
  }
}

export function documentOutput(document: object, issues: readonly Issue[], { options, text }: Call): readonly OutputFile[] {
  if (options.out === undefined) return [];
  const described = issues.map((issue) => issueDocument(issue, text));
  return [{ name: options.out, content: `${JSON.stringify({ ...document, issues: described }, null, 1)}\n` }];
}
