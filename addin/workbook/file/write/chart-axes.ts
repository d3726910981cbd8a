import { textXml } from './chart-text';
import type { Dialect } from './dialect';
import { xmlAttribute } from './xml-text';

const grey = (color: string): string =>
  `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
const axisLine = grey('7F7F7F');
const gridLine = grey('D9D9D9');

export interface Axes {
  readonly direction: 'bar' | 'col';
  readonly format: string;
  readonly title: string | undefined;
  /** No figure is below zero: bars start there, or hosts would cut them off where they differ little. */
  readonly fromZero: boolean;
}

/** The axis of names and the axis of figures. Lying bars read from the top, as the table beside them does. */
export function axesXml({ direction, format, title, fromZero }: Axes, { perCent }: Dialect): string {
  const lying = direction === 'bar';
  const turn = lying ? '' : ' rot="-5400000" vert="horz"';
  const words = title === undefined ? '' : `<c:title>${textXml('rich', 900, title, turn)}<c:overlay val="0"/></c:title>`;
  return (
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine}${textXml('txPr', 900)}<c:crossAx val="1002"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="${perCent(100)}"/>` +
    '<c:noMultiLvlLbl val="1"/></c:catAx>' +
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>' +
    `${fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines>${gridLine}</c:majorGridlines>${words}` +
    `<c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml('txPr', 900)}<c:crossAx val="1001"/>` +
    `<c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
