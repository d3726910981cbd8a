import type { Issue, Severity } from '../../engine';
import { HostError, hostIssue } from '../workbook/host-error';
import type { Finding } from './state';

/** Of one code so many are listed; the others are counted. */
const listed = 5;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings for people: errors first, of each code the first few and the number of the others. */
export function findingsOf(issues: readonly Issue[]): readonly Finding[] {
  const byCode = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${severities.indexOf(issue.severity)} ${issue.code}`;
    const known = byCode.get(key);
    if (known === undefined) byCode.set(key, [issue]);
    else known.push(issue);
  }
  const groups = [...byCode].sort(([a], [b]) => Number(a[0]) - Number(b[0]));
  return groups.flatMap(([, group]) =>
    group.slice(0, listed).map((issue, at) => ({
      issue,
      severity: issue.severity,
      more: at === Math.min(listed, group.length) - 1 ? Math.max(0, group.length - listed) : 0,
    })),
  );
}

/** A fault that nothing caught, of the workbook or of ours. */
export function uncaughtFinding(fault: unknown, file: string): Issue {
  if (fault instanceof HostError) return hostIssue(fault, file);
  const text = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return { code: 'program.fault', severity: 'error', params: { fault: text }, at: { file, sheet: null, cell: null } };
}

/** A fault of the workbook as findings; any other fault is ours and is thrown on. */
export function faultFindings(fault: unknown, file: string): readonly Issue[] {
  if (fault instanceof HostError) return [hostIssue(fault, file)];
  throw fault;
}
