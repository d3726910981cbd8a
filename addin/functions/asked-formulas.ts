import type { FunctionCall, FunctionResult } from './function-result';

interface Formula {
  readonly call: FunctionCall;
  /** The same call has the same key: asked once, however many cells hold it. */
  readonly key: string;
  readonly show: (result: FunctionResult) => void;
  /** What the cell shows; undefined before the first figure. */
  shown?: FunctionResult;
  /** The message that asked for it. */
  round?: number;
}

const stopped: FunctionResult = { error: 'stopped', params: {} };

/** Formulas that stand in cells. What is asked in one turn of the page goes out in one message, and cells are told of changes only. */
export class AskedFormulas {
  private readonly formulas = new Set<Formula>();
  private asked = new Set<Formula>();
  /** Grows with every message: an answer that was overtaken is not shown. */
  private round = 0;

  constructor(
    private readonly evaluate: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>,
    private readonly onFault: (cause: unknown) => void,
  ) {}

  /** A formula until it is cancelled by what this gives back. */
  add(call: FunctionCall, show: Formula['show']): () => void {
    const formula = { call, key: JSON.stringify(call), show };
    this.formulas.add(formula);
    this.ask([formula]);
    return () => {
      this.formulas.delete(formula);
      this.asked.delete(formula);
    };
  }

  once(call: FunctionCall): Promise<FunctionResult> {
    return new Promise((show) => {
      this.ask([{ call, key: JSON.stringify(call), show }]);
    });
  }

  refresh(): void {
    this.ask([...this.formulas]);
  }

  /** Shows once more what stands: its messages are in another language now. */
  tellAgain(): void {
    for (const { show, shown } of this.formulas) if (shown !== undefined) show(shown);
  }

  private ask(formulas: readonly Formula[]): void {
    if (formulas.length === 0) return;
    if (this.asked.size === 0) setTimeout(() => void this.send(), 0);
    for (const formula of formulas) this.asked.add(formula);
  }

  private async send(): Promise<void> {
    const formulas = [...this.asked];
    this.asked = new Set();
    this.round += 1;
    const { round } = this;
    const byKey = new Map(formulas.map(({ key, call }) => [key, call]));
    const results = await this.resultsOf([...byKey.values()]);
    const found = new Map([...byKey.keys()].map((key, at) => [key, results[at] ?? stopped]));
    for (const formula of formulas) this.tell(formula, found.get(formula.key) ?? stopped, round);
  }

  private async resultsOf(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    try {
      return await this.evaluate(calls);
    } catch (cause) {
      this.onFault(cause);
      return calls.map(() => stopped);
    }
  }

  private tell(formula: Formula, result: FunctionResult, round: number): void {
    if ((formula.round ?? 0) > round) return;
    formula.round = round;
    if (formula.shown !== undefined && JSON.stringify(formula.shown) === JSON.stringify(result)) return;
    formula.shown = result;
    formula.show(result);
  }
}
