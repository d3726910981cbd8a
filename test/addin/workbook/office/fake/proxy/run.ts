import type { Host } from '../host';
import { FakeRefusal, OfficeError } from '../rules/errors';
import { knowsSet } from '../rules/profiles';
import { contextBehind, FakeContext } from './context';
import type { BatchOptions, Server } from './server';

type Batch = (context: object) => unknown;

const known = new Set(['delayForCellEdit', 'mergeUndoGroup', 'previousObjects']);

function optionsOf(first: unknown, host: Host): BatchOptions & { readonly previousObjects?: unknown } {
  if (first === undefined || contextBehind(first) !== undefined || Array.isArray(first)) return {};
  const options = first as BatchOptions;
  const unknown = Object.keys(options).find((key) => !known.has(key));
  if (unknown !== undefined) throw new FakeRefusal(`the fake does not know the run option ${unknown}`);
  if (options.mergeUndoGroup === true && !knowsSet(host.profile, '1.20')) {
    throw new OfficeError('ApiNotFound', 'mergeUndoGroup is not in this Excel', 'Excel.run');
  }
  return options;
}

/** `Excel.run`: a context for one batch, a last sync at its end, and nothing of it usable afterwards. */
export function runner(host: Host, server: Server) {
  return async (first: unknown, second?: Batch): Promise<unknown> => {
    const batch = (typeof first === 'function' ? first : second) as Batch;
    const options = optionsOf(typeof first === 'function' ? undefined : first, host);
    const previous: unknown = typeof first === 'function' ? undefined : (options.previousObjects ?? first);
    const context = contextBehind(Array.isArray(previous) ? previous[0] : previous) ?? new FakeContext(host, server);
    context.reopen();
    context.options = options;
    if (options.mergeUndoGroup === true) host.undo.openGroup();
    try {
      const answer = batch(context.face);
      if (!(answer instanceof Promise)) throw new OfficeError('RunMustReturnPromise', 'the batch gives no promise');
      const value: unknown = await answer;
      await context.sync();
      return value;
    } finally {
      if (options.mergeUndoGroup === true) host.undo.closeGroup();
      context.end();
    }
  };
}
