import type { ProxyMarked } from 'comlink';
import type { Desk } from '../app/desk';
import type { FunctionCall, FunctionResult } from '../functions/function-result';
import type { Language } from '../text/language';

/** What the page asks of its worker. */
export interface ExcelWorkerApi {
  /** The workbook that is open in Excel, at the other end of the port. */
  open(workbook: MessagePort): Promise<void>;
  desk(): Desk & ProxyMarked;
  speak(language: Language): Promise<void>;
  /** A fault on the page's side, by its name and message: shown among the findings. */
  report(fault: string): void;
  evaluate(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]>;
}
