/** The longest text a cell can hold in Excel, in UTF-16 units. */
const longestText = 32767;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const named: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text cut to what a cell can hold, never through the middle of a character. */
export function fittingText(text: string): string {
  if (text.length <= longestText) return text;
  return text.slice(0, isHigh(text.charCodeAt(longestText - 1)) ? longestText - 1 : longestText);
}

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

/** True where every surrogate of the text has its other half. */
export function isWellFormed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLow(unit)) return false;
    if (isHigh(unit) && !isLow(text.charCodeAt(++at))) return false;
  }
  return true;
}
