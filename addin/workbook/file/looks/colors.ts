import type { Tag } from '../xml/tag';

/** The eight colours of the first personal computers, which the palette holds twice. */
const basic = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];
/** The palette of Excel 97, by which older programs still number their colours. */
const palette: readonly string[] = [
  ...basic,
  ...basic,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'c0c0c0', '808080'],
  ...['9999ff', '993366', 'ffffcc', 'ccffff', '660066', 'ff8080', '0066cc', 'ccccff'],
  ...['000080', 'ff00ff', 'ffff00', '00ffff', '800080', '800000', '008080', '0000ff'],
  ...['00ccff', 'ccffff', 'ccffcc', 'ffff99', '99ccff', 'ff99cc', 'cc99ff', 'ffcc99'],
  ...['3366ff', '33cccc', '99cc00', 'ffcc00', 'ff9900', 'ff6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** Colours of Office's own theme, where a workbook has none, in the order cells number them: light before dark. */
export const officeTheme: readonly string[] = [
  ...['ffffff', '000000', 'e7e6e6', '44546a'],
  ...['4472c4', 'ed7d31', 'a5a5a5', 'ffc000', '5b9bd5', '70ad47'],
  ...['0563c1', '954f72'],
];

/** Six digits of a colour written with or without its opacity; null for anything else. */
export function rgbOf(text: string | undefined): string | null {
  const [, rgb = null] = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(text ?? '') ?? [];
  return rgb === null ? null : rgb.toLowerCase();
}

/** What an element says its colour is; worked out when theme and palette are known. */
export interface ColorChoice {
  readonly rgb: string | null;
  readonly theme: number | null;
  readonly indexed: number | null;
  /** From -1 (black) to 1 (white). */
  readonly tint: number;
}

/** null where the element leaves the colour to the program. */
export function colorChoice(tag: Tag): ColorChoice | null {
  const [rgb, theme, indexed] = [rgbOf(tag.attribute('rgb')), tag.attribute('theme'), tag.attribute('indexed')];
  if (rgb === null && theme === undefined && indexed === undefined) return null;
  const tint = Number(tag.attribute('tint') ?? 0);
  return {
    rgb,
    theme: theme === undefined ? null : Number(theme),
    indexed: indexed === undefined ? null : Number(indexed),
    tint: tint >= -1 && tint <= 1 ? tint : 0,
  };
}

/** "#rrggbb"; null where the program chooses (64 and 65 of the palette are the window's own) or the file names no colour there is. */
export function colorText(choice: ColorChoice | null, theme: readonly string[], ownPalette: readonly string[]): string | null {
  if (choice === null) return null;
  const { rgb, indexed, tint } = choice;
  const found =
    rgb ??
    (choice.theme === null ? undefined : theme[choice.theme]) ??
    (indexed === null ? undefined : (ownPalette[indexed] ?? palette[indexed]));
  return found === undefined ? null : `#${tint === 0 ? found : tinted(found, tint)}`;
}

/** A colour made lighter (tint above 0) or darker, its hue and saturation kept. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
  const channel = (part: number): number => wanted + (spread === 0 ? 0 : ((part - lightness) / spread) * newSpread);
  return parts
    .map((part) => Math.round(Math.min(1, Math.max(0, channel(part))) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}
