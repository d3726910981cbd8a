/** Pixels of the widest digit in the fonts that workbooks are written in (Calibri 11, Arial 10); widths are counted in such digits. */
const digit = 7;
const pixelsPerPoint = 4 / 3;
const mostCharacters = 255;
const mostPoints = 409.5;
/** Characters of a column whose sheet says nothing, and the pixels Excel adds and rounds them to. */
const usualCharacters = 8;
const padding = 5;
const step = 8;

/** What Excel gives a column of no width of its own, and a row of no height. */
export const usualWidth = 64;
export const usualHeight = 20;

/** null for what is no size. */
const sizeOf = (text: string | undefined, most: number): number | null => {
  const size = text === undefined ? NaN : Number(text);
  return size >= 0 ? Math.min(size, most) : null;
};

/** Pixels of a width in characters as the file states it, padding included; null where it states none. */
export function widthPixels(text: string | undefined): number | null {
  const characters = sizeOf(text, mostCharacters);
  return characters === null ? null : Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
}

/** Pixels of a width in characters without padding, as a sheet states its usual one. */
export function baseWidthPixels(text: string | undefined): number {
  const characters = sizeOf(text, mostCharacters) ?? usualCharacters;
  return Math.ceil((characters * digit + padding) / step) * step;
}

/** Pixels of a height in points. */
export function heightPixels(text: string | undefined): number | null {
  const points = sizeOf(text, mostPoints);
  return points === null ? null : Math.round(points * pixelsPerPoint);
}

/** Width in pixels at which a text of so many characters is seen. */
export const textWidth = (characters: number): number => characters * digit + padding;
