import type { Look } from '../../look';
import { detached } from '../grid-builder';
import { isTrue } from '../ooxml/workbook-part';
import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';
import { general, plainLook } from './book-looks';
import { builtInFormats } from './built-in-formats';
import { colorChoice, colorText, rgbOf, type ColorChoice } from './colors';

/** More of a kind than any program writes; what stands behind them looks plain. */
export const mostStyles = 65_535;
const longestFormat = 255;
const mostIndent = 15;

interface Font {
  bold: boolean;
  italic: boolean;
  color: ColorChoice | null;
}

/** A cell's style, by the numbers of its parts. */
interface CellStyle {
  readonly font: number;
  readonly fill: number;
  readonly format: number;
  align: Look['align'];
  wraps: boolean;
  indent: number;
}

/** How cells of each style look, and by which number format they are shown. */
export interface StyleLooks {
  /** Distinct ones; the first is plain. */
  readonly looks: readonly Look[];
  /** By the number of a style: index of its look, and code of its format. */
  readonly lookOf: readonly number[];
  readonly formatOf: readonly string[];
}

const aligns: ReadonlyMap<string, Look['align']> = new Map([
  ['left', 'left'],
  ['right', 'right'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['fill', 'left'],
  ['justify', 'left'],
  ['distributed', 'center'],
]);
const lists: ReadonlySet<string> = new Set(['numFmts', 'fonts', 'fills', 'cellXfs', 'indexedColors']);
const isOnUnlessSaid = (value: string | undefined): boolean => value === undefined || isTrue(value);

/** Collects what the styles part of a workbook says of fonts, fills, formats and alignment. Borders and sizes of letters are left out. */
export class LookStylesListener implements XmlListener {
  private list: string | null = null;
  private readonly formats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (ColorChoice | null)[] = [];
  private readonly styles: CellStyle[] = [];
  private readonly palette: string[] = [];
  private isSolid = false;

  open(name: string, tag: Tag): void {
    if (lists.has(name)) this.list = name;
    else if (this.list === 'cellXfs') this.openStyle(name, tag);
    else if (this.list === 'fonts') this.openFont(name, tag);
    else if (this.list === 'fills') this.openFill(name, tag);
    else if (this.list === 'numFmts') this.openFormat(name, tag);
    else if (name === 'rgbColor' && this.list === 'indexedColors' && this.palette.length < mostStyles)
      this.palette.push(rgbOf(tag.attribute('rgb')) ?? '000000');
  }

  text(): void {}

  close(name: string): void {
    if (name === this.list) this.list = null;
  }

  private openFormat(name: string, tag: Tag): void {
    const number = Number(tag.attribute('numFmtId'));
    if (name !== 'numFmt' || this.formats.has(number) || this.formats.size >= mostStyles) return;
    const code = tag.attribute('formatCode') ?? '';
    this.formats.set(number, code === '' || code.length > longestFormat ? general : detached(code));
  }

  private openFont(name: string, tag: Tag): void {
    if (name === 'font' && this.fonts.length < mostStyles) this.fonts.push({ bold: false, italic: false, color: null });
    const font = this.fonts.at(-1);
    if (font === undefined) return;
    if (name === 'b') font.bold = isOnUnlessSaid(tag.attribute('val'));
    else if (name === 'i') font.italic = isOnUnlessSaid(tag.attribute('val'));
    else if (name === 'color') font.color = colorChoice(tag);
  }

  private openFill(name: string, tag: Tag): void {
    if (name === 'fill' && this.fills.length < mostStyles) {
      this.fills.push(null);
      this.isSolid = false;
    } else if (name === 'patternFill') this.isSolid = tag.attribute('patternType') === 'solid';
    else if (name === 'fgColor' && this.isSolid) this.fills[this.fills.length - 1] = colorChoice(tag);
  }

  private openStyle(name: string, tag: Tag): void {
    const number = (attribute: string): number => Number(tag.attribute(attribute) ?? 0);
    if (name === 'xf' && this.styles.length < mostStyles) {
      const parts = { font: number('fontId'), fill: number('fillId'), format: number('numFmtId') };
      this.styles.push({ ...parts, align: null, wraps: false, indent: 0 });
    }
    const style = this.styles.at(-1);
    if (name !== 'alignment' || style === undefined) return;
    const indent = number('indent');
    style.align = aligns.get(tag.attribute('horizontal') ?? '') ?? null;
    style.wraps = isTrue(tag.attribute('wrapText'));
    style.indent = indent >= 0 ? Math.min(indent, mostIndent) : 0;
  }

  /** The looks under a theme, by its colours. */
  result(theme: readonly string[]): StyleLooks {
    const looks: Look[] = [plainLook];
    const known = new Map([[JSON.stringify(plainLook), 0]]);
    const lookOf = this.styles.map((style) => {
      const look = this.lookOf(style, theme);
      const key = JSON.stringify(look);
      const at = known.get(key) ?? looks.push(look) - 1;
      known.set(key, at);
      return at;
    });
    const formatOf = this.styles.map(({ format }) => this.formats.get(format) ?? builtInFormats.get(format) ?? general);
    return { looks, lookOf, formatOf };
  }

  private lookOf({ font: fontAt, fill: fillAt, align, wraps, indent }: CellStyle, theme: readonly string[]): Look {
    const font = this.fonts[fontAt];
    const fill = colorText(this.fills[fillAt] ?? null, theme, this.palette);
    const ink = colorText(font?.color ?? null, theme, this.palette);
    const black = `#${theme[1] ?? '000000'}`;
    // On a fill of the file's the letters need a colour of the file's too; on the page's own ground, the page's.
    const color = fill !== null ? (ink ?? black) : ink === black || ink === '#000000' ? null : ink;
    return { bold: font?.bold ?? false, italic: font?.italic ?? false, align, fill, color, wraps, indent };
  }
}
