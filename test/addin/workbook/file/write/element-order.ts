import type { XmlElement } from '../../../../../addin/workbook/file/splice/xml-tree';

/**
 * The order in which ECMA-376 wants the children of the elements we write (part 1: 18.3 for sheets, 18.8 for styles, 18.2 for the
 * workbook, 20.5 for drawings, 21.2 for charts). Only what we write is listed; an element that is not here has no children of ours.
 */
const orders: Readonly<Record<string, string>> = {
  workbook: 'bookViews sheets definedNames calcPr',
  bookViews: 'workbookView',
  sheets: 'sheet',
  definedNames: 'definedName',
  worksheet:
    'sheetPr sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations pageMargins pageSetup headerFooter rowBreaks drawing',
  sheetPr: 'pageSetUpPr',
  sheetViews: 'sheetView',
  sheetView: 'pane selection',
  cols: 'col',
  sheetData: 'row',
  row: 'c',
  c: 'f v is',
  is: 't',
  mergeCells: 'mergeCell',
  conditionalFormatting: 'cfRule',
  cfRule: 'dataBar',
  dataBar: 'cfvo color',
  dataValidations: 'dataValidation',
  dataValidation: 'formula1',
  headerFooter: 'oddFooter',
  rowBreaks: 'brk',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles',
  numFmts: 'numFmt',
  fonts: 'font',
  font: 'b i sz color name family',
  fills: 'fill',
  fill: 'patternFill',
  patternFill: 'fgColor bgColor',
  borders: 'border',
  border: 'left right top bottom diagonal',
  top: 'color',
  bottom: 'color',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  xf: 'alignment',
  cellStyles: 'cellStyle',
  Types: 'Default Override',
  Relationships: 'Relationship',
  Properties: 'Application',
  wsDr: 'twoCellAnchor',
  twoCellAnchor: 'from to graphicFrame clientData',
  from: 'col colOff row rowOff',
  to: 'col colOff row rowOff',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  nvGraphicFramePr: 'cNvPr cNvGraphicFramePr',
  xfrm: 'off ext',
  graphic: 'graphicData',
  graphicData: 'chart',
  chartSpace: 'roundedCorners chart spPr printSettings',
  chart: 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  title: 'tx overlay',
  tx: 'rich v',
  rich: 'bodyPr lstStyle p',
  txPr: 'bodyPr lstStyle p',
  p: 'pPr r endParaRPr',
  pPr: 'defRPr',
  defRPr: 'solidFill latin cs',
  r: 'rPr t',
  rPr: 'solidFill latin cs',
  solidFill: 'srgbClr',
  plotArea: 'layout barChart catAx valAx',
  barChart: 'barDir grouping varyColors ser gapWidth overlap axId',
  ser: 'idx order tx spPr invertIfNegative dLbls cat val',
  spPr: 'noFill solidFill ln',
  ln: 'noFill solidFill',
  dLbls: 'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  cat: 'strRef',
  val: 'numRef',
  strRef: 'f strCache',
  numRef: 'f numCache',
  strCache: 'ptCount pt',
  numCache: 'formatCode ptCount pt',
  pt: 'v',
  catAx:
    'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween',
  scaling: 'logBase orientation max min',
  majorGridlines: 'spPr',
  legend: 'legendPos overlay txPr',
  printSettings: 'headerFooter pageMargins pageSetup',
};

/** Every place where a child stands before one it must follow, or where the table knows no such child. */
export function disorder(element: XmlElement): string[] {
  const order = (orders[element.local] ?? '').split(' ');
  let last = 0;
  return element.children.flatMap((child) => {
    const at = order.indexOf(child.local);
    const own = at < last ? [`${element.local}: ${child.local} at ${child.start}`] : [];
    last = Math.max(last, at);
    return [...own, ...disorder(child)];
  });
}
