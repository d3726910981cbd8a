import { OfficeError } from './errors';

/** A person is typing into a cell: requests are refused, or wait where the batch asked for it. */
export class EditMode {
  private waiting: (() => void)[] | null = null;

  constructor(private readonly code: string) {}

  get isOn(): boolean {
    return this.waiting !== null;
  }

  enter(): void {
    this.waiting ??= [];
  }

  leave(): void {
    const waiting = this.waiting ?? [];
    this.waiting = null;
    for (const go of waiting) go();
  }

  async pass(waits: boolean): Promise<void> {
    while (this.waiting !== null) {
      if (!waits) throw new OfficeError(this.code, 'a cell is being edited');
      const waiting = this.waiting;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }
}
