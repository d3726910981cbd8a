import type { Issue, IssueCode, IssueParams } from '../../engine';

/** Thrown inside a command when it cannot go on; runCommand shows its issues. People's mistakes only, never our own faults. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join(', '));
  }
}

/** A refusal for one reason. */
export function refuse<C extends IssueCode>(code: C, params: IssueParams[C], file: string | null = null): Refusal {
  return new Refusal([error(code, params, file)]);
}

/** An issue of severity error about a file as a whole, or about the command itself. */
export function error<C extends IssueCode>(code: C, params: IssueParams[C], file: string | null = null): Issue {
  const at = file === null ? undefined : { file, sheet: null, cell: null };
  return { code, severity: 'error', params, ...(at && { at }) } as Issue;
}
