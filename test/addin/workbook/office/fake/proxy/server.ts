import { Journal } from '../book/journal';
import type { Host } from '../host';
import type { Counts } from '../rules/counts';
import type { EditMode } from '../rules/edit-mode';
import { OfficeError } from '../rules/errors';
import type { Faults } from '../rules/faults';
import type { Command, FakeContext } from './context';

export interface BatchOptions {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
}

/** Taken before any test replaces it with a clock of its own. */
const later = setImmediate;

/** Does what one sync asks for, in order; a command that fails ends it, and what was done before it stays. */
export class Server {
  constructor(
    private readonly host: Host,
    private readonly editing: EditMode,
    private readonly faults: Faults,
    private readonly counts: Counts,
  ) {}

  async answer(context: FakeContext, commands: readonly Command[]): Promise<void> {
    await new Promise((resolve) => later(resolve));
    const number = this.counts.sync(commands);
    await this.editing.pass(context.options.delayForCellEdit === true);
    this.faults.before(number);
    const sent = Buffer.byteLength(JSON.stringify(commands.map(({ statement, sends }) => [statement, sends])));
    this.counts.bytes(sent, 0);
    this.mustFit(sent, 'RequestPayloadSizeLimitExceeded');
    this.host.actor = 'addin';
    this.host.journal = new Journal();
    const finish = new Finish(this.host);
    try {
      const deliveries = this.perform(commands, number, finish);
      const answered = context.takeAnswered();
      this.counts.bytes(0, answered);
      this.fits(answered);
      for (const deliver of deliveries) deliver();
    } catch (error) {
      for (const command of commands) command.abandon?.();
      throw error;
    } finally {
      context.takeAnswered();
      finish.now();
      later(() => this.host.events.deliver());
      await new Promise((resolve) => later(resolve));
    }
  }

  private perform(commands: readonly Command[], number: number, finish: Finish): (() => void)[] {
    const deliveries: (() => void)[] = [];
    commands.forEach((command, index) => {
      this.faults.during(number, index);
      if (this.host.undo.meets(command.undo, command.statement) === 'cleared') finish.keepsUndo = false;
      const deliver = command.run();
      if (deliver) deliveries.push(deliver);
    });
    this.faults.after(number);
    return deliveries;
  }

  private mustFit(bytes: number, code: string): void {
    const { payloadLimit } = this.host.profile;
    if (bytes > payloadLimit) throw new OfficeError(code, `${bytes} bytes are more than ${payloadLimit}`);
  }

  private fits(answered: number): void {
    try {
      this.mustFit(answered, 'ResponsePayloadSizeLimitExceeded');
    } catch (error) {
      if (this.host.manners.largeResponse === 'nothing applied') {
        this.host.journal.rollBack();
        this.host.touch();
        this.host.events.forgetWaiting();
      }
      throw error;
    }
  }
}

/** What Excel does at the end of every sync, also of a failed one. */
class Finish {
  keepsUndo = true;

  constructor(private readonly host: Host) {}

  now(): void {
    this.host.isCalculationSuspended = false;
    this.host.calculate();
    if (this.keepsUndo) this.host.undo.record(this.host.journal);
    this.host.journal = new Journal();
  }
}
