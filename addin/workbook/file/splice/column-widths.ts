import { columnPadding } from '../../plan/page-scale';
import type { SheetScan } from './sheet-scan';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';

const rangeOf = (col: XmlElement): [min: number, max: number] => [
  Number(attributeOf(col, 'min') ?? 0),
  Number(attributeOf(col, 'max') ?? 0),
];

/** Gives one column (0-based) its width in characters; a range of widths that covers it is cut in up to three. */
export function setWidth({ part, data }: SheetScan, column: number, width: number): void {
  const at = column + 1;
  const tag = part.tag('col');
  const own = `<${tag} min="${at}" max="${at}" width="${width + columnPadding}" customWidth="1"/>`;
  const list = childOf(part.root, 'cols');
  const cols = list === undefined ? [] : childrenOf(list, 'col');
  const covering = cols.find((col) => rangeOf(col)[0] <= at && at <= rangeOf(col)[1]);
  if (covering !== undefined) {
    const [min, max] = rangeOf(covering);
    const cut = (from: number, to: number): string => {
      if (from > to) return '';
      const text = part.textOf(covering);
      return text.replace(/(\smin\s*=\s*["'])\d+/, `$1${from}`).replace(/(\smax\s*=\s*["'])\d+/, `$1${to}`);
    };
    part.replace(covering, cut(min, at - 1) + own + cut(at + 1, max));
    return;
  }
  const next = cols.find((col) => rangeOf(col)[0] > at);
  if (next !== undefined) part.insertBefore(next, own);
  else if (list !== undefined) part.append(list, own);
  else part.insertBefore(data, `<${part.tag('cols')}>${own}</${part.tag('cols')}>`);
}
