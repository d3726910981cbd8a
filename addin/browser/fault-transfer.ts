import { transferHandlers, type TransferHandler } from 'comlink';
import type { Issue } from '../../engine';
import { HostError, hostIssue } from '../workbook/host-error';

/** What the worker could not do with a person's workbook, on the page's side: an issue, which has its sentence. */
export class PageFault extends Error {
  override readonly name = 'PageFault';

  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

/** What comlink wraps a fault in. */
interface Thrown {
  readonly value: unknown;
}
interface Sent {
  readonly issue: Issue;
}

function issueOf(fault: unknown): Issue | null {
  if (fault instanceof PageFault) return fault.issue;
  return fault instanceof HostError ? hostIssue(fault) : null;
}

const isSent = (message: unknown): message is Sent => typeof message === 'object' && message !== null && 'issue' in message;

/** Of an error comlink sends the words alone, which are not for people: faults with a sentence cross whole. Called on both sides. */
export function carryFaults(): void {
  const usual = transferHandlers.get('throw') as TransferHandler<Thrown, unknown>;
  transferHandlers.set('throw', {
    canHandle: usual.canHandle,
    serialize: (thrown: Thrown) => {
      const issue = issueOf(thrown.value);
      return issue === null ? usual.serialize(thrown) : [{ issue }, []];
    },
    deserialize: (message: unknown) => {
      if (isSent(message)) throw new PageFault(message.issue);
      return usual.deserialize(message);
    },
  } satisfies TransferHandler<Thrown, unknown>);
}
