const named: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** What XML cannot carry: control characters, carriage returns, lone surrogates, U+FFFE, U+FFFF. Whole pairs are matched to be kept. */
const uncarried = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g;

/**
 * Text in the spreadsheet's own escapes: what XML cannot carry becomes _xHHHH_, and text that only looks like such an escape has its first
 * "_" escaped, so every text reads back as it was; CR LF becomes the one line break a cell knows, LF.
 */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(uncarried, (match) =>
      match.length === 2 ? match : `_x${match.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** Text as XML, in the spreadsheet's escapes. */
export function xmlText(text: string): string {
  return escapedText(text).replace(/[&<>"]/g, (sign) => named.get(sign) ?? sign);
}

/** Text of an XML attribute: no line breaks or tabs survive there, so they are written as references. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n]/g, (match) => `&#${match.charCodeAt(0)};`);
}
