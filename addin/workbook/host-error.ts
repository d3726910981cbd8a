import type { CarryIssues, CommandIssues, HostIssues, Issue } from '../../engine';

type HostParams = HostIssues & Pick<CommandIssues, 'file.unsupported'> & Pick<CarryIssues, 'tag-column.no-room'>;
export type HostErrorCode = keyof HostParams;

/** A fault of the host or the file it was given: locked, damaged, refused. The original is the `cause`. */
export class HostError<C extends HostErrorCode = HostErrorCode> extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: C,
    readonly params: HostParams[C],
    options?: { readonly cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}

/** The fault as an issue, for those who print: nothing was read, so it is an error. */
export function hostIssue(fault: HostError, file: string | null = null): Issue {
  return { code: fault.code, severity: 'error', params: fault.params, at: { file, sheet: null, cell: null } } as Issue;
}
