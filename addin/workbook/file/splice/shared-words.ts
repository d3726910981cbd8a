import type { OpenBook } from './open-book';
import { partText } from './xml-part';
import { wordsOf } from './xml-tree';

/** Words of one shared string by its number; empty where there is none. */
export function sharedWords(at: number, { archive, relations }: OpenBook): string {
  const path = relations.ofType('sharedStrings')?.path ?? null;
  if (path === null || !archive.has(path)) return '';
  let number = 0;
  for (const [item] of partText(archive, path).matchAll(/<(?:[\w-]+:)?si\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w-]+:)?si\s*>)/g)) {
    if (number++ === at) return wordsOf(item);
  }
  return '';
}
