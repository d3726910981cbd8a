import { LiveRange } from '../book/live-range';
import { FakeRefusal, OfficeError } from '../rules/errors';
import type { FakeContext } from './context';
import { eventHandlers } from './event-handlers';
import { kindOf } from '../kinds';
import { queueLoad } from './load';
import type { Call, KindName, Member } from './members';

/** What a proxy knows of itself; the proxy people see is made around it. */
export class ClientObject {
  /** undefined until the sync that finds it; null: there is none. */
  target: unknown = undefined;
  /** Told by a sync, and so readable. */
  isNull: boolean | undefined = undefined;
  isTracked = false;
  readonly loaded = new Map<string, unknown>();
  items: readonly ClientObject[] | undefined = undefined;
  readonly links = new Map<string, ClientObject>();
  readonly face: object;

  constructor(
    readonly context: FakeContext,
    readonly kind: KindName,
    readonly path: string,
    /** Where it hangs; found when a command first needs it. */
    private readonly find: (() => unknown) | null = null,
    readonly mayBeNull = false,
  ) {
    this.face = new Proxy(this, { get: (_, key) => this.read(key), set: (_, key, value) => this.write(key, value) });
    faces.set(this.face, this);
  }

  member(name: string): Member<unknown> {
    const member = kindOf(this.kind).members.get(name);
    if (member === undefined) throw new FakeRefusal(`the fake does not know ${this.kind}.${name}`);
    if (member.as !== 'items') this.context.needs(member.set, `${this.kind}.${name}`);
    return member;
  }

  /** What stands behind it, inside a sync. */
  resolved(): unknown {
    if (this.target === undefined && this.find !== null) this.become(this.find());
    if (this.target === undefined) throw new OfficeError('InvalidObjectPath', `${this.path} was never found`, this.path);
    if (this.target instanceof LiveRange && (this.target.isGone || this.target.sheet.isGone)) {
      throw new OfficeError('InvalidReference', `${this.path} was deleted`, this.path);
    }
    return this.target;
  }

  become(target: unknown): void {
    if (target === null && !this.mayBeNull) throw new OfficeError('ItemNotFound', `${this.path} does not exist`, this.path);
    this.target = target;
    this.context.holds(target);
  }

  link(name: string): ClientObject {
    const member = this.member(name);
    if (member.as !== 'link') throw new FakeRefusal(`${this.kind}.${name} is no object`);
    const known = this.links.get(name);
    if (known) return known;
    const find = () => {
      const target = this.resolved();
      return target === null ? null : member.find(target, this.context.host);
    };
    const made = new ClientObject(
      this.context,
      member.to,
      `${this.path}.${name}`,
      find,
      this.mayBeNull || name.endsWith('OrNullObject'),
    );
    this.links.set(name, made);
    return made;
  }

  private read(key: string | symbol): unknown {
    if (typeof key === 'symbol' || probed.has(key)) return undefined;
    if (key === 'context') return this.context.face;
    if (key === 'load') return (names: unknown) => queueLoad(this, names).face;
    if (key === 'isNullObject') return this.nullness();
    if (key === 'track' || key === 'untrack') return () => this.track(key === 'track');
    const member = this.member(key);
    if (member.as === 'link') return this.link(key).face;
    if (member.as === 'call') return (...args: unknown[]) => this.call(key, member, args);
    if (member.as === 'event') return eventHandlers(this, key, member);
    if (member.as === 'items') return this.loadedItems();
    if (this.loaded.has(key)) return this.loaded.get(key);
    const reason = this.isNull === true ? 'the object does not exist' : 'load it, then sync';
    throw new OfficeError('PropertyNotLoaded', `${this.path}.${key} is not available: ${reason}`, `${this.kind}.${key}`);
  }

  private loadedItems(): object[] {
    if (this.items === undefined) throw new OfficeError('PropertyNotLoaded', `${this.path}.items: load them by name, then sync`);
    return this.items.map((item) => item.face);
  }

  private nullness(): boolean {
    if (this.isNull === undefined) throw new OfficeError('PropertyNotLoaded', `${this.path}.isNullObject is known after sync`);
    return this.isNull;
  }

  private track(isTracked: boolean): object {
    this.isTracked = isTracked;
    return this.face;
  }

  private write(key: string | symbol, value: unknown): boolean {
    const name = String(key);
    const member = this.member(name);
    if (member.as !== 'property' || !member.write) throw new FakeRefusal(`${this.kind}.${name} cannot be written`);
    this.context.needs(member.writeSet ?? member.set, `${this.kind}.${name}`);
    const write = member.write.bind(member);
    if (value === null || value === undefined)
      throw new OfficeError('InvalidArgument', `${name} cannot be ${value}`, `${this.kind}.${name}`);
    this.context.queue({
      statement: `${this.kind}.${name}`,
      sends: [value],
      undo: member.undo,
      run: () => {
        write(this.existing(), value, this.context.host);
      },
      by: this,
    });
    return true;
  }

  /** The target of a command that needs one. */
  existing(): unknown {
    const target = this.resolved();
    if (target === null) throw new OfficeError('ItemNotFound', `${this.path} does not exist`, this.path);
    return target;
  }

  private call(name: string, member: Call<unknown>, args: readonly unknown[]): unknown {
    const statement = `${this.kind}.${name}`;
    const given = args.map((arg) => this.context.argument(arg, statement));
    const path = `${this.path}.${name}(${args.map((arg) => (faces.has(Object(arg)) ? '…' : JSON.stringify(arg))).join(', ')})`;
    const run = () => {
      const targets = given.map((arg) => (arg instanceof ClientObject ? arg.existing() : arg));
      return member.run(this.existing(), targets, this.context.host);
    };
    const base = { statement, sends: args.filter((arg) => !faces.has(Object(arg))), undo: member.undo, by: this };
    if (member.gives === 'value') return this.context.result(base, run);
    if (member.gives === undefined) {
      this.context.queue({ ...base, run: () => void run() });
      return undefined;
    }
    const mayBeNull = member.orNull === true;
    const made = new ClientObject(this.context, member.gives, path, null, mayBeNull);
    this.context.queue({
      ...base,
      run: () => {
        made.become(mayBeNull && this.resolved() === null ? null : run());
        return () => (made.isNull = made.target === null);
      },
      abandon: () => (made.target = undefined),
    });
    return made.face;
  }
}

const faces = new WeakMap<object, ClientObject>();
/** Names that the language and test runners ask every object for. */
const probed = new Set(['then', 'constructor', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof']);

export const behind = (value: unknown): ClientObject | undefined => faces.get(Object(value));
