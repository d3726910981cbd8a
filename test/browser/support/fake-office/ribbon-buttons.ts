type Run = (event: { completed(): void }) => void;

/** Buttons of the ribbon that run code of the page. */
export class RibbonButtons {
  private readonly runs = new Map<string, Run>();
  /** How often the page asked to be shown. */
  panes = 0;

  /** Office.actions */
  readonly actions = { associate: (id: string, run: Run): void => void this.runs.set(id, run) };
  /** Office.addin */
  readonly addin = {
    showAsTaskpane: async (): Promise<void> => {
      this.panes += 1;
    },
  };

  get ids(): readonly string[] {
    return [...this.runs.keys()].sort();
  }

  /** Presses a button; resolves when the page says that it is done, which Office waits for. */
  presses(id: string): Promise<void> {
    const run = this.runs.get(id);
    if (run === undefined) throw new Error(`no button ${id} among ${this.ids.join(', ')}`);
    return new Promise((completed) => run({ completed }));
  }
}
