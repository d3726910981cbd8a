import type { StyleIndex } from './cell-xml';
import { cellStyles, looks, type Look } from '../../plan/looks';
import { xmlAttribute } from './xml-text';

/** Arial has the same widths as the free Liberation Sans: a page breaks in the same place everywhere. */
export const fontName = 'Arial';
export const firstOwnFormat = 164;
const border = (side: string, color: string | undefined): string =>
  color === undefined ? `<${side}/>` : `<${side} style="thin"><color rgb="FF${color}"/></${side}>`;

export const fontXml = (look: Look): string =>
  `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}<sz val="${look.size}"/><color rgb="FF${look.color}"/>` +
  `<name val="${fontName}"/><family val="2"/></font>`;
export const fillXml = (look: Look): string =>
  look.fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`;
export const borderXml = (look: Look): string =>
  `<border><left/><right/>${border('top', look.top)}${border('bottom', look.bottom)}<diagonal/></border>`;
export const alignmentXml = (look: Look): string =>
  `<alignment${look.align === undefined ? '' : ` horizontal="${look.align}"`} vertical="top"${look.wrap ? ' wrapText="1"' : ''}/>`;

/** Distinct texts in the order they were first asked for. */
class Distinct {
  readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const text of first) this.indexOf(text);
  }

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  xml(element: string): string {
    return `<${element} count="${this.texts.length}">${this.texts.join('')}</${element}>`;
  }
}

/**
 * Index of a style's format in the styles part made below. Text that a hand would read as a formula has a twin marked quotePrefix:
 * Excel then keeps it text when somebody edits the cell.
 */
export const styleIndex: StyleIndex = (style, quoted) => 1 + 2 * cellStyles.indexOf(style) + (quoted ? 1 : 0);

/** The whole styles part: every look of every cell style, plain and quoted. */
export function stylesPart(): string {
  const fonts = new Distinct(fontXml(looks.text));
  // The first two fills are the format's own and cannot be chosen.
  const fills = new Distinct(fillXml(looks.text), '<fill><patternFill patternType="gray125"/></fill>');
  const borders = new Distinct(borderXml(looks.text));
  const formats = new Distinct();
  const cells: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  for (const style of cellStyles) {
    const look = looks[style];
    const format = look.format === 'General' ? 0 : firstOwnFormat + formats.indexOf(look.format);
    const ids = `numFmtId="${format}" fontId="${fonts.indexOf(fontXml(look))}" fillId="${fills.indexOf(fillXml(look))}" borderId="${borders.indexOf(borderXml(look))}" xfId="0"`;
    const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    for (const quoted of ['', ' quotePrefix="1"']) cells.push(`<xf ${ids}${quoted} ${applies}>${alignmentXml(look)}</xf>`);
  }
  const numFmts = formats.texts.map(
    (code, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${xmlAttribute(code)}"/>`,
  );
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>` +
    fonts.xml('fonts') +
    fills.xml('fills') +
    borders.xml('borders') +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
