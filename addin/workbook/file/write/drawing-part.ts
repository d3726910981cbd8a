import type { ChartPlan } from '../../../../engine';
import type { Dialect } from './dialect';
import { xmlAttribute } from './xml-text';

const cornerXml = (name: string, row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

function frameXml({ place, title, altText }: ChartPlan, at: number, { chart, relations }: Dialect): string {
  const from = cornerXml('from', place.row - 1, place.column);
  const to = cornerXml('to', place.row - 1 + place.rows, place.column + place.columns);
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${from}${to}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${at + 2}" name="${xmlAttribute(title)}" descr="${xmlAttribute(altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="rId${at + 1}"/></a:graphicData>` +
    '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The drawing of a sheet: its charts, each with words for those who do not see it. Chart n is relationship rId(n + 1). */
export function drawingPart(charts: readonly ChartPlan[], dialect: Dialect): string {
  const frames = charts.map((chart, at) => frameXml(chart, at, dialect));
  return `<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${frames.join('')}</xdr:wsDr>`;
}
