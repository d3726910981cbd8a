import type { SheetPlan } from '../../../engine';
import { nameKey } from '../plan/sheet-names';
import { HostError } from '../host-error';
import type { ColumnWrite, Writes } from './writes';
import { officeCode } from './host-fault';
import { imageBefore } from './image';
import { checkWrites, perform, removeSheets, strangeCharts } from './perform';
import type { Batch, Session } from './session';
import { listSheets, sheetNamed, type ListedSheet, type Listing } from './sheet-list';

/** A write that has begun, and what brings back what was there. */
interface Begun {
  readonly before: Writes;
  /** Ids of the sheets there were. */
  readonly known: ReadonlySet<string>;
  /** Charts that people have added to sheets of ours, by id. */
  readonly strangers: ReadonlySet<string>;
}

export interface Written {
  /** The writes that take it back. */
  readonly before: Writes;
  /** Columns that a table beside them did not take in. */
  readonly outside: ReadonlySet<ColumnWrite>;
}

export interface TransactionOptions {
  readonly signal?: AbortSignal | undefined;
  /** All of it can be one step of Excel's own undo. */
  readonly asOneStep: boolean;
}

/** Something in the write is not to be undone in this Excel, so it cannot be part of one step. */
const isUngroupable = (reason: unknown): boolean =>
  reason instanceof HostError && officeCode(reason.cause) === 'UndoNotSupported';

/** Writes whole or not at all: Excel keeps what came before a fault, so we keep what stood there and bring it back. */
export class Transactions {
  private readonly drawn = new Map<string, SheetPlan>();
  /** What a fault left half written and no try brought back; the next write begins with it. */
  private unfinished: Begun | null = null;

  /** We have switched Excel's events off. */
  private isSilent = false;

  constructor(private readonly session: Session) {}

  /** Does what `prepare` gives, and gives the writes that take it back. Throws what `prepare` throws, with nothing written. */
  async run(
    prepare: (batch: Batch, listing: Listing) => Promise<Writes>,
    { signal, asOneStep }: TransactionOptions,
  ): Promise<Written> {
    await this.tellEvents();
    await this.finish();
    let begun: Begun | null = null;
    try {
      const { gone, ...written } = await this.session.run(
        async (batch) => {
          const listing = await listSheets(batch);
          const writes = await prepare(batch, listing);
          checkWrites(writes, listing);
          const before = await imageBefore(batch, writes, listing, this.drawn);
          const strangers = await strangeCharts(batch, writes, listing);
          begun = { before, strangers, known: new Set(listing.sheets.map(({ id }) => id)) };
          this.isSilent ||= listing.tellsEvents;
          const { ids, outside } = await perform(batch, writes, listing, { strangers, signal });
          this.remember(writes, ids);
          return { before, outside, gone: writes.remove.flatMap((name) => sheetNamed(listing.sheets, name) ?? []) };
        },
        { signal, asOneStep },
      );
      signal?.throwIfAborted();
      await this.remove(gone);
      return written;
    } catch (reason) {
      await this.takeBack(begun, reason);
      if (asOneStep && isUngroupable(reason)) return await this.run(prepare, { signal, asOneStep: false });
      throw reason;
    } finally {
      await this.tellEvents();
    }
  }

  private remember({ draw }: Writes, ids: readonly string[]): void {
    for (const [at, { plan }] of draw.entries()) {
      const id = ids[at] ?? '';
      if (plan === null) this.drawn.delete(id);
      else this.drawn.set(id, plan);
    }
  }

  private async remove(sheets: readonly ListedSheet[]): Promise<void> {
    if (sheets.length === 0) return;
    await this.session.run((batch) => removeSheets(batch, sheets));
    for (const { id } of sheets) this.drawn.delete(id);
  }

  private async takeBack(begun: Begun | null, cause: unknown): Promise<void> {
    if (begun === null) return;
    this.unfinished = begun;
    try {
      await this.finish();
    } catch {
      const sheets = [...begun.before.draw, ...begun.before.remove.map((name) => ({ name }))].map(({ name }) => name);
      const columns = begun.before.columns.map(({ sheet }) => sheet);
      throw new HostError('excel.half-written', { sheets: [...new Set([...sheets, ...columns])].join(', ') }, { cause });
    }
  }

  /** Brings back what a fault left half written. What only looks like what we made, by its name, is left alone. */
  private async finish(): Promise<void> {
    if (this.unfinished === null) return;
    const { before, known, strangers } = this.unfinished;
    const again = async (): Promise<void> => {
      const stray = await this.session.run(async (batch) => {
        const listing = await listSheets(batch);
        const { ids } = await perform(batch, before, listing, { strangers });
        this.remember(before, ids);
        const names = new Set(before.remove.map(nameKey));
        return listing.sheets.filter(
          ({ id, name, ours, used }) => names.has(nameKey(name)) && !known.has(id) && (ours !== undefined || used === null),
        );
      });
      await this.remove(stray);
    };
    try {
      await again();
    } catch {
      // The first fault may have hit the way back as well; what is brought back may be brought back twice.
      await again();
    }
    this.unfinished = null;
  }

  /**
   * Excel tells of changes again. A fault here says nothing about what was written, so it takes the place of no other; the next write
   * begins with another try.
   */
  private async tellEvents(): Promise<void> {
    if (!this.isSilent) return;
    try {
      await this.session.run((batch) => batch.send((context) => void (context.runtime.enableEvents = true)));
      this.isSilent = false;
    } catch (reason) {
      if (!(reason instanceof HostError)) throw reason;
    }
  }
}
