/** The longest text a cell can hold in Excel, in UTF-16 units. */
export const longestText = 32767;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Text cut to what a cell can hold, never through the middle of a character. What people write is refused before, as `checkTexts` says. */
export function fittingText(text: string, most = longestText): string {
  if (text.length <= most) return text;
  return text.slice(0, isHigh(text.charCodeAt(most - 1)) ? most - 1 : most);
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
