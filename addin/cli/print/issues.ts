import type { Issue, Severity } from '../../../engine';
import { issueSentence } from '../../text/issue-sentence';
import type { Text } from '../../text/text';
import { printable } from './table';

/** Of one kind of finding so many are printed; --json lists all. */
const shownOfKind = 3;

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** An issue as --json gives it: flat, with its sentence. */
export interface IssueDocument {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly params: Issue['params'];
}

export function issueDocument(issue: Issue, text: Text): IssueDocument {
  const { code, severity, params, at } = issue;
  return {
    code,
    severity,
    file: at?.file ?? null,
    sheet: at?.sheet ?? null,
    cell: at?.cell ?? null,
    message: issueSentence(issue, text),
    params,
  };
}

/** Findings for people: errors first, one place and one sentence a line, repeated kinds cut short. */
export function printIssues(issues: readonly Issue[], text: Text): readonly string[] {
  return order.flatMap((severity) => {
    const ofSeverity = issues.filter((issue) => issue.severity === severity);
    const codes = [...new Set(ofSeverity.map(({ code }) => code))];
    return codes.flatMap((code) =>
      printKind(
        ofSeverity.filter((issue) => issue.code === code),
        text,
      ),
    );
  });
}

function printKind(kind: readonly Issue[], text: Text): readonly string[] {
  const lines = kind.slice(0, shownOfKind).map((issue) => `  ${printIssue(issue, text)}`);
  const more = kind.length - shownOfKind;
  return more > 0 ? [...lines, `    ${text.cli.moreLikeThis(more)}`] : lines;
}

function printIssue(issue: Issue, text: Text): string {
  const place = placeOf(issue);
  const sentence = printable(issueSentence(issue, text));
  return `${text.labels.severity[issue.severity]}: ${place === '' ? '' : `${place}: `}${sentence} [${issue.code}]`;
}

/** "b.xlsx, TA2026!E412" */
function placeOf({ at }: Issue): string {
  if (at === undefined) return '';
  const cell = [at.sheet, at.cell].filter((part) => part !== null).join('!');
  return printable([at.file ?? '', cell].filter((part) => part !== '').join(', '));
}
