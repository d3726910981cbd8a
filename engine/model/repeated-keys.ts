/** Tokens of a text that is known to be JSON; numbers, words and white space between them are passed over. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

export interface RepeatedKey {
  readonly key: string;
  /** The line, from 1, on which the key stands again. */
  readonly line: number;
}

/**
 * Keys that stand twice in one object of a JSON text. A parser keeps the last and says nothing, so what was written first would be
 * lost in silence. The text must be JSON; a key is compared as it is read, its escapes undone.
 */
export function repeatedKeys(json: string): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  /** The keys of each open object, null for a list. */
  const open: (Set<string> | null)[] = [];
  let keyIsNext = false;
  let [line, counted] = [1, 0];
  for (const { 0: text, index } of json.matchAll(token)) {
    const keys = open.at(-1);
    if (text === '{' || text === '[') open.push(text === '{' ? new Set() : null);
    else if (text === '}' || text === ']') open.pop();
    else if (text !== ',' && keyIsNext && keys) {
      const key = JSON.parse(text) as string;
      if (keys.has(key)) {
        line += lineBreaks(json.slice(counted, index));
        counted = index;
        found.push({ key, line });
      }
      keys.add(key);
    }
    keyIsNext = text === '{' || (text === ',' && keys !== null);
  }
  return found;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
