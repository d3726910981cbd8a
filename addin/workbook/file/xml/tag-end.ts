const doubleQuote = 34;
const singleQuote = 39;
const greater = 62;

/** Place of the bracket that ends a tag: one inside quotes does not. -1 where the text ends first. */
export function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greater) return at;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  return -1;
}
