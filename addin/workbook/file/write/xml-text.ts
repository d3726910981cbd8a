const named: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Text as XML. What XML cannot carry (control characters, carriage returns, lone surrogates, U+FFFE, U+FFFF) becomes the
 * spreadsheet's own escape _xHHHH_, and text that only looks like such an escape has its first "_" escaped, so every text reads back as it was;
 * CR LF becomes the one line break a cell knows, LF.
 */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[&<>"\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g, (match) => {
      if (match.length === 2) return match;
      return named.get(match) ?? `_x${match.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
}

/** Text of an XML attribute: no line breaks or tabs survive there, so they are written as references. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n]/g, (match) => `&#${match.charCodeAt(0)};`);
}
