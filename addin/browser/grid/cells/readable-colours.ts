import type { Look } from '../../../workbook/look';

/** Colours of the page as "#rrggbb". */
export interface PageColours {
  readonly ground: string;
  readonly text: string;
}

/** null: the page's own. */
export interface CellColours {
  readonly fill: string | null;
  readonly text: string | null;
}

/** Contrast that ordinary text needs (WCAG 1.4.3). */
const enough = 4.5;

/** Luminance up to which a text is simply black: on a dark ground it is as the page's own text. */
const nearBlack = 0.03;

const black = '#000000';
const white = '#ffffff';

/** Luminance from which a fill glares on a dark page, and up to which a page is dark. */
const light = 0.35;
const dark = 0.2;

/** How much of the page's ground is in a fill that would glare. */
const groundInFill = 0.7;

/**
 * A cell's colours so that its text can be read on this page, dark or light. The fill stays as the file has it, but for a light one on a
 * dark page, which keeps its hue; a text colour that contrasts too little with it gives way to black or white, one on the page's own
 * ground moves towards the page's text.
 */
export function readableColours({ fill: own, color }: Pick<Look, 'fill' | 'color'>, page: PageColours): CellColours {
  const fill = own === null ? null : onPage(own, page);
  if (fill !== null) {
    const text = color ?? (contrast(page.text, fill) >= enough ? page.text : black);
    return { fill, text: contrast(text, fill) >= enough ? text : contrast(black, fill) >= contrast(white, fill) ? black : white };
  }
  if (color === null || (luminance(color) < nearBlack && contrast(color, page.ground) < enough)) return { fill, text: null };
  const wanted = contrastWanted(color, page);
  const shades = [0, 0.25, 0.5, 0.75].map((share) => mixed(color, page.text, share));
  return { fill, text: shades.find((shade) => contrast(shade, page.ground) >= wanted) ?? null };
}

/** On a dark page nearly as much as the text has on white paper: what is plain there is not dim here. */
function contrastWanted(color: string, { ground, text }: PageColours): number {
  if (luminance(ground) > dark) return enough;
  return Math.max(enough, 0.75 * Math.min(contrast(color, white), contrast(text, ground)));
}

function onPage(fill: string, { ground }: PageColours): string {
  return luminance(ground) <= dark && luminance(fill) >= light ? mixed(fill, ground, groundInFill) : fill;
}

/** 1 ... 21, as WCAG 2 defines it. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

const mixed = (from: string, to: string, share: number): string => {
  const other = channels(to);
  const parts = channels(from).map((value, i) => Math.round(value + ((other[i] ?? 0) - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
