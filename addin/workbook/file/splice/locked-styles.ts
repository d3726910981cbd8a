import type { OpenBook } from './open-book';
import { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, isOn } from './xml-tree';

/** Whether a style locks its cells, as all do that do not say otherwise; it counts on protected sheets only. */
export function isLockedStyle(style: number, { archive, relations }: Pick<OpenBook, 'archive' | 'relations'>): boolean {
  const path = relations.ofType('styles')?.path ?? null;
  if (path === null || !archive.has(path)) return true;
  const list = childOf(new XmlPart(archive, path).root, 'cellXfs');
  const xf = (list === undefined ? [] : childrenOf(list, 'xf'))[style];
  const protection = xf === undefined ? undefined : childOf(xf, 'protection');
  const said = protection === undefined ? undefined : attributeOf(protection, 'locked');
  return said === undefined || isOn(said);
}
