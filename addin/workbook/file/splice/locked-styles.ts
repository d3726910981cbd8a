import type { Archive } from './archive';
import type { OpenBook } from './open-book';
import { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from './xml-tree';

/** Cell styles as the file has them. */
const known = new WeakMap<Archive, readonly XmlElement[]>();

/** Whether a style locks its cells, as all do that do not say otherwise; it counts on protected sheets only. */
export function isLockedStyle(style: number, { archive, relations }: Pick<OpenBook, 'archive' | 'relations'>): boolean {
  let styles = known.get(archive);
  if (styles === undefined) {
    const path = relations.ofType('styles')?.path ?? null;
    const list = path === null || !archive.has(path) ? undefined : childOf(new XmlPart(archive, path).root, 'cellXfs');
    styles = list === undefined ? [] : childrenOf(list, 'xf');
    known.set(archive, styles);
  }
  const xf = styles[style];
  const protection = xf === undefined ? undefined : childOf(xf, 'protection');
  const said = protection === undefined ? undefined : attributeOf(protection, 'locked');
  return said === undefined || isOn(said);
}
