import { OfficeError } from './errors';

/** An error of Excel's that comes at the n-th sync (1 is the first). */
export interface Fault {
  readonly at: number;
  readonly code: string;
  /** Commands of that sync that are done before it: none if left out; 'all': everything is done, only the answer is lost. */
  readonly after?: number | 'all';
}

/** Faults to come. Each comes once. */
export class Faults {
  private readonly waiting: Fault[];

  constructor(faults: readonly Fault[]) {
    this.waiting = [...faults];
  }

  add(fault: Fault): void {
    this.waiting.push(fault);
  }

  before(sync: number): void {
    this.raise((fault) => fault.at === sync && fault.after === undefined);
  }

  during(sync: number, done: number): void {
    this.raise((fault) => fault.at === sync && fault.after === done);
  }

  /** Also one that was to come after more commands than there were. */
  after(sync: number): void {
    this.raise((fault) => fault.at === sync);
  }

  private raise(isIt: (fault: Fault) => boolean): void {
    const index = this.waiting.findIndex(isIt);
    if (index < 0) return;
    const [fault] = this.waiting.splice(index, 1);
    throw new OfficeError(fault!.code, `injected at sync ${fault!.at}`);
  }
}
