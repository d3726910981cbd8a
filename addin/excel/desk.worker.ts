import { expose, proxy, type ProxyMarked } from 'comlink';
import type { Desk } from '../app/desk';
import type { FunctionCall, FunctionResult } from '../functions/function-result';
import type { Language } from '../text/language';
import { remoteWorkbook } from '../workbook/remote/remote-workbook';
import { deskServices } from '../worker/desk-services';
import { madeOnce } from '../worker/made-once';
import { reportFaults } from '../worker/report-faults';
import { ServedDesk } from '../worker/served-desk';
import type { ExcelWorkerApi } from './worker-api';

/** The worker behind the pane in Excel: the desk over the workbook that Excel holds on the page's side. */
class ExcelWorker implements ExcelWorkerApi {
  private language: Language = 'en';
  private current: ServedDesk | null = null;
  private readonly words = madeOnce(() => deskServices(this.language));

  async speak(language: Language): Promise<void> {
    this.language = language;
    const { speak } = await this.words();
    await speak(language);
  }

  async open(workbook: MessagePort): Promise<void> {
    const { services } = await this.words();
    this.current?.close();
    this.current = new ServedDesk(remoteWorkbook(workbook), services);
  }

  desk(): Desk & ProxyMarked {
    if (this.current === null) throw new Error('No workbook is open.');
    return proxy(this.current);
  }

  report(fault: unknown): void {
    this.current?.report(fault);
  }

  /** What formulas need is loaded with the first of them. */
  async evaluate(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    const { evaluateFunction } = await import(/* webpackChunkName: "formulas" */ '../functions/evaluations');
    const source = { latest: () => this.current?.current?.analysis ?? null };
    return calls.map((call) => evaluateFunction(call, source));
  }
}

const worker = new ExcelWorker();
reportFaults((fault) => worker.report(fault));
expose(worker);
