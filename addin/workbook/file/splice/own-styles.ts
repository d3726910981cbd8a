import type { CellStyle } from '../../../../engine';
import type { StyleIndex } from '../write/cell-xml';
import { looks } from '../../plan/looks';
import { alignmentXml, borderXml, fillXml, firstOwnFormat, fontXml } from '../write/styles-part';
import { xmlAttribute } from '../write/xml-text';
import { attributeIn, withAttributes } from './tag-text';
import type { XmlPart } from './xml-part';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';

/** The styles part's children, in the order the format wants them. */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

type List = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

const plainXf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** The first items of each list, which every cell without a style of its own uses: Excel's own, so that the user's cells look as before. */
const firstItems: Readonly<Record<List, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: [plainXf],
};

/** Number of the format that keeps whatever is typed as text. */
const textFormat = 49;

/** What a workbook without a styles part gets. */
export const noStyles = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"/>`;

/** Items of one list of the part: those there, by their text, and those of ours that are not among them. */
class StyleList {
  private readonly indexes = new Map<string, number>();
  private readonly own: string[] = [];
  readonly count: number;

  constructor(
    private readonly part: XmlPart,
    private readonly name: List,
  ) {
    const items = this.element()?.children ?? [];
    items.forEach((item, at) => {
      const text = part.textOf(item);
      if (!this.indexes.has(text)) this.indexes.set(text, at);
    });
    this.count = items.length;
  }

  element(): XmlElement | undefined {
    return childOf(this.part.root, this.name);
  }

  indexOf(xml: string): number {
    if (this.count + this.own.length === 0) for (const item of firstItems[this.name]) this.add(prefixed(item, this.part));
    const own = prefixed(xml, this.part);
    return this.indexOfText(own);
  }

  /** As indexOf, for an item that has the part's own prefix. */
  indexOfText(own: string): number {
    return this.indexes.get(own) ?? this.add(own);
  }

  /** Text of an item with its prefix; undefined where there is none. */
  textAt(index: number): string | undefined {
    const item = this.element()?.children[index];
    return item === undefined ? this.own[index - this.count] : this.part.textOf(item);
  }

  private add(own: string): number {
    const index = this.count + this.own.push(own) - 1;
    this.indexes.set(own, index);
    return index;
  }

  save(): void {
    if (this.own.length === 0) return;
    const count = String(this.count + this.own.length);
    const element = this.element();
    if (element !== undefined) {
      this.part.append(element, this.own.join(''));
      this.part.setAttribute(element, 'count', count);
      return;
    }
    const tag = this.part.tag(this.name);
    const xml = `<${tag} count="${count}">${this.own.join('')}</${tag}>`;
    const before = order
      .slice(0, order.indexOf(this.name))
      .flatMap((name) => childOf(this.part.root, name) ?? [])
      .at(-1);
    const first = this.part.root.children[0];
    if (before !== undefined) this.part.insertAfter(before, xml);
    else if (first !== undefined) this.part.insertBefore(first, xml);
    else this.part.append(this.part.root, xml);
  }
}

/** Elements of ours with the prefix the part uses. */
function prefixed(xml: string, part: XmlPart): string {
  const { prefix } = part.root;
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}:`);
}

/** Our looks appended to a workbook's own styles: nothing there changes its place, and what is there already is used again. */
export class OwnStyles {
  private readonly lists: Readonly<Record<Exclude<List, 'numFmts'>, StyleList>>;
  private readonly formats: StyleList;
  private readonly formatIds = new Map<string, number>();
  private lastFormat: number;

  constructor(private readonly part: XmlPart) {
    const list = (name: List): StyleList => new StyleList(part, name);
    this.lists = { fonts: list('fonts'), fills: list('fills'), borders: list('borders'), cellXfs: list('cellXfs') };
    this.formats = list('numFmts');
    this.lastFormat = firstOwnFormat - 1;
    for (const item of this.formats.element()?.children ?? []) {
      const id = Number(attributeOf(item, 'numFmtId') ?? 0);
      const code = attributeOf(item, 'formatCode') ?? '';
      if (!this.formatIds.has(code)) this.formatIds.set(code, id);
      this.lastFormat = Math.max(this.lastFormat, id);
    }
  }

  readonly styleIndex: StyleIndex = (style: CellStyle, quoted: boolean): number => {
    const look = looks[style];
    const { fonts, fills, borders, cellXfs } = this.lists;
    const ids =
      `numFmtId="${this.formatId(look.format)}" fontId="${fonts.indexOf(fontXml(look))}" ` +
      `fillId="${fills.indexOf(fillXml(look))}" borderId="${borders.indexOf(borderXml(look))}"${this.base()}`;
    const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return cellXfs.indexOf(`<xf ${ids}${quoted ? ' quotePrefix="1"' : ''} ${applies}>${alignmentXml(look)}</xf>`);
  };

  /** The look of a cell beside ours, for plain words and numbers: its font, fill and borders, but neither its number format nor its alignment. */
  besideIndex(neighbour: number, quoted: boolean): number {
    const cellXfs = childOf(this.part.root, 'cellXfs');
    const xf = (cellXfs === undefined ? [] : childrenOf(cellXfs, 'xf'))[neighbour];
    const id = (name: string): string => `${name}="${Number(xf === undefined ? 0 : (attributeOf(xf, name) ?? 0))}"`;
    const base = xf !== undefined && attributeOf(xf, 'xfId') !== undefined ? ` ${id('xfId')}` : this.base();
    return this.lists.cellXfs.indexOf(
      `<xf numFmtId="0" ${id('fontId')} ${id('fillId')} ${id('borderId')}${base}${quoted ? ' quotePrefix="1"' : ''} ` +
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>',
    );
  }

  /** A cell's look with another number format, or marked as text that a hand would read as something else; all else of it stays. */
  editedIndex(index: number, format: string | null, quoted: boolean): number {
    const { cellXfs } = this.lists;
    if (format === null && !quoted) return index;
    const old = cellXfs.textAt(index) ?? prefixed(plainXf, this.part);
    const isText = Number(attributeIn(old, 'numFmtId') ?? 0) === textFormat;
    const shown =
      format === null ? old : withAttributes(old, { numFmtId: String(this.formatId(format)), applyNumberFormat: '1' });
    return cellXfs.indexOfText(quoted && !isText ? withAttributes(shown, { quotePrefix: '1' }) : shown);
  }

  save(): void {
    this.formats.save();
    for (const list of Object.values(this.lists)) list.save();
    this.part.save();
  }

  private base(): string {
    return childOf(this.part.root, 'cellStyleXfs') === undefined ? '' : ' xfId="0"';
  }

  private formatId(code: string): number {
    if (code === 'General') return 0;
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = ++this.lastFormat;
    this.formatIds.set(code, id);
    this.formats.indexOf(`<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
    return id;
  }
}
