import { expose } from 'comlink';
import { reportFaults } from '../worker/report-faults';
import { BrowserWorker } from './browser-worker';
import { carryFaults } from './fault-transfer';

carryFaults();
const worker = new BrowserWorker();
reportFaults((fault) => worker.report(fault));
expose(worker);
