import { LiveRange } from '../book/live-range';
import type { Host } from '../host';
import { OfficeError } from '../rules/errors';
import { knowsSet, type ApiSet } from '../rules/profiles';
import type { Undoable } from '../rules/undo';
import type { BatchOptions, Server } from './server';
import { behind, ClientObject } from './client-object';

/** One thing a batch asks for, in the order it was asked. */
export interface Command {
  readonly statement: string;
  /** What travels to Excel with it. */
  readonly sends: readonly unknown[];
  readonly undo?: Undoable | undefined;
  /** The proxy it was asked of. */
  readonly by?: ClientObject;
  /** The batch failed: what this command found is not known after all. */
  readonly abandon?: () => void;
  /** Does it; what it gives back is called when the whole batch has succeeded. */
  run(): (() => void) | void;
}

/** A RequestContext: a queue of commands, and the proxies that belong to it. */
export class FakeContext {
  readonly face: object;
  options: BatchOptions = {};
  isEnded = false;
  private commands: Command[] = [];
  private bytes = 0;
  private readonly held = new Set<LiveRange>();
  private readonly items = new WeakMap<ClientObject, readonly ClientObject[]>();

  constructor(
    readonly host: Host,
    private readonly server: Server,
  ) {
    const workbook = new ClientObject(this, 'Workbook', 'workbook', () => host);
    const runtime = new ClientObject(this, 'Runtime', 'runtime', () => host);
    const application = new ClientObject(this, 'Application', 'application', () => host);
    this.face = Object.freeze({
      workbook: workbook.face,
      runtime: runtime.face,
      application: application.face,
      sync: async <T>(value?: T): Promise<T | undefined> => {
        await this.sync();
        return value;
      },
    });
    contexts.set(this.face, this);
    this.reopen();
  }

  get isEmpty(): boolean {
    return this.commands.length === 0;
  }

  /** Excel.run takes up a context again. */
  reopen(): void {
    this.isEnded = false;
    this.host.live.add(this.held);
  }

  /** The batch is over: its proxies are let go. */
  end(): void {
    this.isEnded = true;
    this.commands = [];
    this.host.live.delete(this.held);
  }

  needs(set: ApiSet, member: string): void {
    if (!knowsSet(this.host.profile, set)) throw new OfficeError('ApiNotFound', `${member} is not in this Excel`, member);
  }

  queue(command: Command): void {
    if (this.isEnded && command.by !== undefined && !command.by.isTracked && command.by.kind !== 'Workbook') {
      throw new OfficeError('InvalidObjectPath', `${command.by.path} was used after its batch ended`, command.statement);
    }
    this.commands.push(command);
  }

  /** A proxy as argument must be of this batch. */
  argument(value: unknown, statement: string): unknown {
    const object = behind(value);
    if (object === undefined) return value;
    if (object.context !== this) throw new OfficeError('InvalidRequestContext', `${object.path} is of another batch`, statement);
    return object;
  }

  result(base: Omit<Command, 'run'>, run: () => unknown): { readonly value: unknown } {
    let answer: { readonly value: unknown } | undefined;
    this.queue({
      ...base,
      run: () => {
        const value = run();
        this.answers(value);
        return () => (answer = { value });
      },
    });
    return {
      get value() {
        if (answer === undefined) throw new OfficeError('ValueNotLoaded', `the answer of ${base.statement} is known after sync`);
        return answer.value;
      },
    };
  }

  /** Something travels back. */
  answers(value: unknown): void {
    this.bytes += Buffer.byteLength(JSON.stringify(value) ?? '');
  }

  takeAnswered(): number {
    const bytes = this.bytes;
    this.bytes = 0;
    return bytes;
  }

  holds(target: unknown): void {
    if (target instanceof LiveRange) this.held.add(target);
  }

  itemsOf(collection: ClientObject): readonly ClientObject[] | undefined {
    return this.items.get(collection);
  }

  keepItems(collection: ClientObject, made: readonly ClientObject[]): void {
    this.items.set(collection, made);
  }

  async sync(): Promise<void> {
    const commands = this.commands.splice(0);
    if (commands.length > 0) await this.server.answer(this, commands);
  }
}

const contexts = new WeakMap<object, FakeContext>();

export const contextBehind = (value: unknown): FakeContext | undefined => contexts.get(Object(value)) ?? behind(value)?.context;
