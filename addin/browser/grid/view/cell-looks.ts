import type { CSSProperties } from 'react';
import type { Look } from '../../../workbook/look';
import { type PageColours, readableColours } from '../cells/readable-colours';

/** A look as the page draws it. */
export interface CellLook {
  readonly style: CSSProperties;
  readonly bold: boolean;
  readonly wraps: boolean;
  readonly align: Look['align'];
  readonly hasFill: boolean;
}

/** Width of one step of indent, by the size of the letters. */
const indentStep = 0.7;

export const plainLook: CellLook = { style: {}, bold: false, wraps: false, align: null, hasFill: false };

export const cellLooks = (looks: readonly Look[], page: PageColours): readonly CellLook[] =>
  looks.map((look) => {
    const { fill, text } = readableColours(look, page);
    const style: CSSProperties = {};
    if (look.bold) style.fontWeight = 600;
    if (look.italic) style.fontStyle = 'italic';
    if (fill !== null) style.backgroundColor = fill;
    if (text !== null) style.color = text;
    if (look.align !== null) style.textAlign = look.align;
    if (look.wraps) style.whiteSpace = 'pre-wrap';
    if (look.indent > 0)
      style[look.align === 'right' ? 'paddingInlineEnd' : 'paddingInlineStart'] = `${0.25 + look.indent * indentStep}em`;
    return { style, bold: look.bold, wraps: look.wraps, align: look.align, hasFill: fill !== null };
  });
