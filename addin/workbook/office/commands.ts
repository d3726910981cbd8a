import { HostError } from '../host-error';
import { isLimit } from './host-fault';
import type { Batch } from './session';
import { roundTripOf } from './sizes';

/** Something to be told to Excel, which may be told twice. */
export interface Command {
  /** Of its JSON text, about. */
  readonly bytes: number;
  readonly cells: number;
  readonly queue: (context: Excel.RequestContext) => void;
  /** The same in smaller parts; [] where there are none. */
  readonly parts?: () => readonly Command[];
}

/** A command that sets properties. */
export const setting = (queue: (context: Excel.RequestContext) => void, bytes = 400): Command => ({ bytes, cells: 1, queue });

/** Sends commands in their order, in as few round trips as their bytes allow; what turns out too large is sent in halves. */
export async function sendCommands(batch: Batch, commands: Iterable<Command>, signal?: AbortSignal): Promise<void> {
  const limit = roundTripOf(batch.abilities);
  let group: Command[] = [];
  let [bytes, cells] = [0, 0];
  const flush = async (): Promise<void> => {
    signal?.throwIfAborted();
    if (group.length > 0) await sendGroup(batch, group);
    [group, bytes, cells] = [[], 0, 0];
  };
  for (const command of commands) {
    if (bytes + command.bytes > limit.bytes || cells + command.cells > limit.cells) await flush();
    group.push(command);
    bytes += command.bytes;
    cells += command.cells;
  }
  await flush();
}

async function sendGroup(batch: Batch, group: readonly Command[]): Promise<void> {
  try {
    await batch.send((context) => group.forEach(({ queue }) => queue(context)));
  } catch (reason) {
    if (!(reason instanceof HostError && isLimit(reason))) throw reason;
    const smaller = group.length > 1 ? group : (group[0]?.parts?.() ?? []);
    if (smaller.length < 2) throw reason;
    const middle = Math.ceil(smaller.length / 2);
    await sendGroup(batch, smaller.slice(0, middle));
    await sendGroup(batch, smaller.slice(middle));
  }
}
