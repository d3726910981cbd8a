import { ink } from '../../plan/looks';
import { fontName } from './styles-part';
import { xmlText } from './xml-text';

/**
 * Text of a chart in the font of the sheets; `size` in hundredths of a point. `rich` holds words of its own (a title), `txPr` only says
 * how words that come from cells look.
 */
export function textXml(kind: 'rich' | 'txPr', size: number, words = '', turn = ''): string {
  const look =
    `sz="${size}" b="${kind === 'rich' ? 1 : 0}"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>` +
    `<a:latin typeface="${fontName}"/><a:cs typeface="${fontName}"/>`;
  const body = `<a:bodyPr${turn}/><a:lstStyle/>`;
  if (kind === 'txPr')
    return `<c:txPr>${body}<a:p><a:pPr><a:defRPr ${look}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  const run = `<a:r><a:rPr lang="en-US" ${look}</a:rPr><a:t>${xmlText(words)}</a:t></a:r>`;
  return `<c:tx><c:rich>${body}<a:p><a:pPr><a:defRPr ${look}</a:defRPr></a:pPr>${run}</a:p></c:rich></c:tx>`;
}
