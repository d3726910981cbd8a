import type { Archive } from './archive';
import type { OpenBook } from './open-book';
import { partText } from './xml-part';
import { wordsOf } from './xml-tree';

const item = /<(?:[\w-]+:)?si\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w-]+:)?si\s*>)/g;

/** The shared strings of a workbook, which nothing here changes; a large sheet asks for hundreds of thousands. */
const known = new WeakMap<Archive, string[]>();

/** Words of one shared string by its number; empty where there is none. */
export function sharedWords(at: number, { archive, relations }: OpenBook): string {
  let words = known.get(archive);
  if (words === undefined) {
    const path = relations.ofType('sharedStrings')?.path ?? null;
    const text = path === null || !archive.has(path) ? '' : partText(archive, path);
    words = Array.from(text.matchAll(item), ([xml]) => wordsOf(xml));
    known.set(archive, words);
  }
  return words[at] ?? '';
}
