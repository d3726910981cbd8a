import { localAddress, type Rectangle } from '../book/address';
import type { SheetState } from '../book/sheet-state';

export interface HostEvent {
  readonly event: string;
  /** null: of the workbook. */
  readonly sheetId: string | null;
  readonly args: Readonly<Record<string, unknown>>;
}

export type Handler = (args: Readonly<Record<string, unknown>>) => unknown;

export interface Registration {
  readonly event: string;
  /** null: of every sheet, or of the workbook. */
  readonly sheetId: string | null;
  readonly handler: Handler;
}

/** Taken before any test replaces it with a clock of its own. */
const later = setImmediate;

/** Tells handlers what happened, in order, never inside the sync that caused it. */
export class EventHub {
  private registrations: readonly Registration[] = [];
  private waiting: HostEvent[] = [];
  private running = 0;

  constructor(
    private readonly isEnabled: () => boolean,
    private readonly drops: (event: string) => boolean,
  ) {}

  get handlers(): number {
    return this.registrations.length;
  }

  add(registration: Registration): void {
    this.registrations = [...this.registrations, registration];
  }

  remove(registration: Registration): void {
    this.registrations = this.registrations.filter((one) => one !== registration);
  }

  /** The page was loaded anew: nobody listens any more. */
  forgetHandlers(): void {
    this.registrations = [];
  }

  tell(event: HostEvent): void {
    if (this.isEnabled() && !this.drops(event.event)) this.waiting.push(event);
  }

  tellSelection({ active, allSelected }: { readonly active: SheetState; readonly allSelected: readonly Rectangle[] }): void {
    const args = { address: allSelected.map(localAddress).join(','), worksheetId: active.id, type: 'WorksheetSelectionChanged' };
    this.tell({ event: 'onSelectionChanged', sheetId: active.id, args });
    this.tell({ event: 'onSelectionChanged', sheetId: null, args: { type: 'SelectionChanged' } });
  }

  /** What happened was taken back before anybody was told. */
  forgetWaiting(): void {
    this.waiting = [];
  }

  /** After a sync, or after a person or co-author did something. */
  deliver(): void {
    for (const { event, sheetId, args } of this.waiting.splice(0)) {
      this.running += 1;
      later(() => {
        const hearing = this.registrations.filter(
          (one) =>
            one.event === event &&
            (sheetId === null ? one.sheetId === 'workbook' : one.sheetId === sheetId || one.sheetId === null),
        );
        void Promise.allSettled(hearing.map(async (one) => one.handler(args))).finally(() => (this.running -= 1));
      });
    }
  }

  /** Waits until every handler that was called has ended. */
  async settled(): Promise<void> {
    do await new Promise((resolve) => later(resolve));
    while (this.running > 0 || this.waiting.length > 0);
  }
}
