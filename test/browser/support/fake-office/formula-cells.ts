/** What a cell with one of our functions shows. */
export type Shown =
  number | string | boolean | readonly (readonly unknown[])[] | { readonly error: string; readonly message: string };

/** The error a function gives or throws. */
export class FunctionError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

const shownAs = (value: unknown): Shown =>
  value instanceof FunctionError ? { error: value.code, message: value.message } : (value as Shown);

interface Invocation {
  setResult(value: unknown): void;
  onCanceled?: () => void;
}
type Run = (...args: readonly unknown[]) => unknown;

/** Excel's side of the functions of add-ins: which there are, and cells they stand in. */
export class FormulaCells {
  private readonly runs = new Map<string, Run>();
  private readonly cells = new Map<string, { shown: Shown; readonly invocation: Invocation }>();

  /** The global CustomFunctions. */
  readonly host = {
    associate: (id: string, run: Run): void => void this.runs.set(id, run),
    Error: FunctionError,
  };

  get ids(): readonly string[] {
    return [...this.runs.keys()].sort();
  }

  /** A formula is typed into a cell: it shows #BUSY! until it has a result. */
  enters(cell: string, id: string, ...args: readonly unknown[]): void {
    const run = this.runs.get(id);
    if (run === undefined) throw new Error(`no function ${id} among ${this.ids.join(', ')}`);
    this.clears(cell);
    const show = (value: unknown): void => {
      const held = this.cells.get(cell);
      if (held?.invocation === invocation) held.shown = shownAs(value);
    };
    const invocation: Invocation = { setResult: show };
    this.cells.set(cell, { shown: '#BUSY!', invocation });
    const result = run(...args, invocation);
    if (result instanceof Promise) result.then(show, show);
  }

  clears(cell: string): void {
    this.cells.get(cell)?.invocation.onCanceled?.();
    this.cells.delete(cell);
  }

  shown(cell: string): Shown | undefined {
    return this.cells.get(cell)?.shown;
  }
}
