import { FakeRefusal, OfficeError } from '../rules/errors';
import { ClientObject } from './client-object';

/** "a, b/c" or ['a', 'b/c'] as paths of names; nothing to load, or a whole object, is refused where it was asked. */
function pathsOf(object: ClientObject, names: unknown): readonly (readonly string[])[] {
  const all = Array.isArray(names) ? names.map(String) : typeof names === 'string' ? names.split(',') : [];
  const paths = all.map((name) => name.trim()).filter((name) => name !== '');
  if (paths.length === 0) throw new FakeRefusal(`${object.path}.load without names loads everything: name the properties`);
  return paths.map((path) => path.split('/'));
}

export function queueLoad(object: ClientObject, names: unknown): ClientObject {
  const paths = pathsOf(object, names);
  for (const path of paths) check(object, path);
  object.context.queue({
    statement: `${object.kind}.load`,
    sends: paths,
    by: object,
    run: () => {
      const deliveries = paths.map((path) => collect(object, path));
      return () => {
        for (const deliver of deliveries) deliver();
      };
    },
  });
  return object;
}

/** Every path must end in a value: an object or a collection has none of its own. */
function check(object: ClientObject, path: readonly string[]): void {
  const [name = '', ...rest] = path;
  const member = object.member(name);
  if (member.as === 'property' && rest.length === 0) return;
  const refused = `load('${path.join('/')}') of ${object.path} names no value: name a property of it`;
  if (rest.length === 0 || (member.as !== 'link' && member.as !== 'items')) throw new FakeRefusal(refused);
  const of = member.as === 'items' ? member.of : member.to;
  check(new ClientObject(object.context, of, object.path), rest);
}

/** Reads inside the sync; what it gives back hands the values to the proxies once the sync has succeeded. */
function collect(object: ClientObject, [name = '', ...rest]: readonly string[]): () => void {
  const { host } = object.context;
  const target = object.resolved();
  const tell = () => (object.isNull = target === null);
  if (target === null) return tell;
  const member = object.member(name);
  if (member.as === 'property') {
    const value = member.read(target, host);
    object.context.answers(value);
    return () => {
      tell();
      object.loaded.set(name, value);
    };
  }
  if (member.as === 'link') {
    const inner = collect(object.link(name), rest);
    return () => {
      tell();
      inner();
    };
  }
  if (member.as !== 'items') throw new OfficeError('InvalidArgument', `${name} cannot be loaded`);
  return collectItems(object, member.list(target, host), rest);
}

function collectItems(object: ClientObject, targets: readonly unknown[], rest: readonly string[]): () => void {
  const member = object.member('items');
  if (member.as !== 'items') throw new FakeRefusal(`${object.kind} has no items`);
  const known = new Map((object.context.itemsOf(object) ?? []).map((item) => [item.target, item]));
  const made = targets.map((target, index) => {
    const item = known.get(target) ?? new ClientObject(object.context, member.of, `${object.path}.items[${index}]`);
    item.become(target);
    return item;
  });
  object.context.keepItems(object, made);
  const deliveries = made.map((item) => collect(item, rest));
  return () => {
    object.isNull = false;
    object.items = made;
    for (const deliver of deliveries) deliver();
  };
}
