import type { Issue, IssueCode, IssueParams } from '../../engine';
import type { Text } from './text';

/** An issue in words. The code picks the sentence, so no sentence ever meets another code's parameters. */
export function issueSentence(issue: Issue, text: Text): string {
  return say(issue.code, issue.params as IssueParams[typeof issue.code], text);
}

function say<C extends IssueCode>(code: C, params: IssueParams[C], text: Text): string {
  const sentences: { readonly [K in IssueCode]: (params: IssueParams[K]) => string } = text.issues;
  return sentences[code](params);
}
