/** A number as file formats write it (point, no blanks inside), or null where the text is none: Number alone would make nothing a zero. */
export function numberOf(text: string): number | null {
  const number = Number(text);
  return Number.isFinite(number) && /^\s*[+-]?(?:\d|\.\d)[\d.]*(?:[eE][+-]?\d+)?\s*$/.test(text) ? number : null;
}
