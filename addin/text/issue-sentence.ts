import type { Issue, IssueCode, IssueParams } from '../../engine';
import type { PageText } from './text';

/** An issue in words. The code picks the sentence, so no sentence ever meets another code's parameters. */
export function issueSentence(issue: Issue, text: PageText): string {
  return say(issue.code, issue.params as IssueParams[typeof issue.code], text);
}

function say<C extends IssueCode>(code: C, params: IssueParams[C], text: PageText): string {
  const sentences: { readonly [K in IssueCode]: (params: IssueParams[K]) => string } = text.issues;
  return sentences[code](params);
}
