/** A token of JSON, after white space: punctuation, text, or number and words. Sticky: it must stand where reading has come to. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'next';

/**
 * The line (from 1) on which a text stops being JSON, or null where it is JSON throughout. The parser's own message cannot be
 * relied on: hosts word it differently and often leave the place out.
 */
export function jsonErrorLine(text: string): number | null {
  const at = errorPosition(text);
  return at === null ? null : text.slice(0, at).split('\n').length;
}

function errorPosition(text: string): number | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    if (expected === 'next' && open.length === 0) return /^[ \t\n\r]*$/.test(text.slice(at)) ? null : afterSpace(text, at);
    token.lastIndex = at;
    const found = token.exec(text);
    const next: Expected | null = found && step(expected, found[1] ?? '', found[2] !== undefined, open);
    if (!next) return afterSpace(text, at);
    expected = next;
    at = token.lastIndex;
  }
}

/** What may follow a mark ('' for a text, number or word); null where it must not stand. Keeps the open brackets. */
function step(expected: Expected, mark: string, isText: boolean, open: string[]): Expected | null {
  if (mark === '') {
    if (expected === 'key' || expected === 'keyOrEnd') return isText ? 'colon' : null;
    return expected === 'value' || expected === 'valueOrEnd' ? 'next' : null;
  }
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',') return expected === 'next' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (mark === '{' || mark === '[') {
    if (expected !== 'value' && expected !== 'valueOrEnd') return null;
    open.push(mark);
    return mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  const closes = mark === '}' ? 'keyOrEnd' : 'valueOrEnd';
  if (expected !== 'next' && expected !== closes) return null;
  return open.pop() === (mark === '}' ? '{' : '[') ? 'next' : null;
}

function afterSpace(text: string, at: number): number {
  return at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0);
}
