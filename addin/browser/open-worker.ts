import { wrap } from 'comlink';
import { carryFaults } from './fault-transfer';
import { pageWorker, type PageWorker } from './page-worker';

/** The page's worker, in a thread of its own. */
export function openWorker(): PageWorker {
  carryFaults();
  return pageWorker(wrap(new Worker(/* webpackChunkName: "worker" */ new URL('./desk.worker.ts', import.meta.url))));
}
