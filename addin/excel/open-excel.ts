import { transfer, wrap, type Remote } from 'comlink';
import type { Desk } from '../app/desk';
import { remoteDesk } from '../app/remote-desk';
import { associateFunctions, type CustomFunctionsHost } from '../functions/associate';
import type { Language } from '../text/language';
import { loadText } from '../text/load';
import { OfficeWorkbook } from '../workbook/office/office-workbook';
import { serveWorkbook } from '../workbook/remote/serve-workbook';
import { latest } from '../worker/latest';
import { openSample } from './open-sample';
import type { ExcelWorkerApi } from './worker-api';

/** The open workbook's desk, and the way to speak another language. */
export interface OpenedExcel {
  readonly desk: Desk;
  readonly speak: (language: Language) => Promise<void>;
  /** The desk hears what is selected in the sheet now; done when its state says so. */
  readonly tellSelection: () => Promise<void>;
  /** The sample, in a workbook of its own. Throws HostError. */
  readonly openSample: () => Promise<void>;
}

/** Office's object, with the parts that stand beside it as globals of its script. */
interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly CustomFunctions?: CustomFunctionsHost;
}

/**
 * Opens Excel's workbook: Office.js is spoken to on this thread, everything else works in the worker. `onWaiting` hears whether a cell that is
 * being edited keeps it waiting. Throws HostError where Excel refuses.
 */
export function openExcel(office: typeof Office, language: Language, onWaiting: (waits: boolean) => void): Promise<OpenedExcel> {
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL('./desk.worker.ts', import.meta.url));
  // A worker whose script does not load never answers.
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) =>
      fail(new Error(message ?? 'The script of the worker did not load.')),
    );
  });
  return Promise.race([openWith(wrap<ExcelWorkerApi>(worker), office, language, onWaiting), broken]);
}

async function openWith(
  worker: Remote<ExcelWorkerApi>,
  office: typeof Office,
  language: Language,
  onWaiting: (waits: boolean) => void,
): Promise<OpenedExcel> {
  const globals = globalThis as unknown as OfficeGlobals;
  await worker.speak(language);
  const workbook = await OfficeWorkbook.open({ Excel: globals.Excel, Office: office }, {}, onWaiting);
  const { port1, port2 } = new MessageChannel();
  serveWorkbook(workbook, port1);
  await worker.open(transfer(port2, [port2]));
  const desk = remoteDesk(await worker.desk());
  const speakFormulas = await answerFormulas(globals.CustomFunctions, desk, worker, language);
  const speak = async (wanted: Language): Promise<void> => {
    await Promise.all([worker.speak(wanted), speakFormulas(wanted)]);
  };
  return {
    desk,
    speak,
    tellSelection: async () => {
      await workbook.tellSelection();
      // Asked for a line that nobody has, the desk answers at once, and after it has heard of the selection.
      await desk.position('', {});
    },
    openSample: () => openSample(globals.Excel),
  };
}

/** Formulas of ours in the sheets, none where this Excel knows no functions of add-ins; gives the way to speak another language in them. */
async function answerFormulas(
  host: CustomFunctionsHost | undefined,
  desk: Desk,
  worker: Remote<ExcelWorkerApi>,
  language: Language,
): Promise<(wanted: Language) => Promise<void>> {
  if (host === undefined) return async () => undefined;
  let { functions: words } = await loadText(language);
  const { refresh, tellAgain } = associateFunctions({
    host,
    evaluate: worker.evaluate,
    words: () => words,
    onFault: (cause) => void worker.report(String(cause)),
  });
  let told = '';
  await desk.watch(({ linesVersion, driversVersion, measure }) => {
    const now = JSON.stringify([linesVersion, driversVersion, measure]);
    if (now !== told) refresh();
    told = now;
  });
  return latest(loadText, (loaded) => {
    words = loaded.functions;
    tellAgain();
  });
}
