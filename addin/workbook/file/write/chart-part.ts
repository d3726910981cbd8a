import type { ChartPlan, SheetPlan } from '../../../../engine';
import { axesXml } from './chart-axes';
import { textXml } from './chart-text';
import type { Dialect } from './dialect';
import { looks } from '../../plan/looks';
import { seriesColor } from '../../plan/palette';
import { valuesOf } from '../../plan/plan-columns';
import { absoluteRange } from '../../plan/references';
import { xmlAttribute, xmlText } from './xml-text';

/** A chart and the plans its cells may stand on. */
export interface ChartSetting {
  readonly dialect: Dialect;
  /** The sheet the chart lies on. */
  readonly sheet: SheetPlan;
  readonly plans: readonly SheetPlan[];
}

type Cells = ChartPlan['categories'];

/** Bars of one series with more categories than this would have labels over one another. */
const mostLabelled = 30;

function reference(
  cells: Cells,
  { sheet, plans }: ChartSetting,
): { formula: string; values: (string | number | boolean | null)[] } {
  const name = cells.sheet ?? sheet.name;
  const plan = name === sheet.name ? sheet : plans.find((candidate) => candidate.name === name);
  return { formula: xmlText(absoluteRange(cells, name)), values: plan === undefined ? [] : valuesOf(plan, cells) };
}

/** Values stand in the chart too, so that it can be drawn before the sheet is calculated. */
function pointsXml(values: readonly (string | number | boolean | null)[]): string {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${xmlText(String(value))}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function categoriesXml(cells: Cells, setting: ChartSetting): string {
  const { formula, values } = reference(cells, setting);
  return `<c:cat><c:strRef><c:f>${formula}</c:f><c:strCache>${pointsXml(values)}</c:strCache></c:strRef></c:cat>`;
}

function valuesXml(cells: Cells, format: string, setting: ChartSetting): string {
  const { formula, values } = reference(cells, setting);
  const numbers = values.map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null));
  const cache = `<c:formatCode>${xmlText(format)}</c:formatCode>${pointsXml(numbers)}`;
  return `<c:val><c:numRef><c:f>${formula}</c:f><c:numCache>${cache}</c:numCache></c:numRef></c:val>`;
}

function labelsXml(chart: ChartPlan, format: string): string {
  const count = chart.categories.to - chart.categories.from + 1;
  if (chart.series.length > 1 || count > mostLabelled) return '';
  return (
    `<c:dLbls><c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml('txPr', 800)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** A thin white line round each bar keeps neighbours apart where two greys come close. */
const barLook = (color: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>`;

function seriesXml(chart: ChartPlan, format: string, setting: ChartSetting): string {
  return chart.series
    .map(
      ({ name, values }, at) =>
        `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>${barLook(seriesColor(at))}` +
        `<c:invertIfNegative val="0"/>${labelsXml(chart, format)}${categoriesXml(chart.categories, setting)}` +
        `${valuesXml(values, format, setting)}</c:ser>`,
    )
    .join('');
}

const hasNegative = ({ series }: ChartPlan, setting: ChartSetting): boolean =>
  series.some(({ values }) => reference(values, setting).values.some((value) => typeof value === 'number' && value < 0));

/** One chart part: bars or columns, side by side or stacked, over cells of our sheets. */
export function chartPart(chart: ChartPlan, setting: ChartSetting): string {
  const { dialect } = setting;
  const { format } = looks[chart.style];
  const isStacked = chart.kind === 'stackedBars' || chart.kind === 'stackedColumns';
  const direction = chart.kind === 'bars' || chart.kind === 'stackedBars' ? 'bar' : 'col';
  const overlap = isStacked ? `<c:overlap val="${dialect.perCent(100)}"/>` : '';
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml('txPr', 900)}</c:legend>`;
  return (
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relations}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title>${textXml('rich', 1200, chart.title)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${seriesXml(chart, format, setting)}<c:gapWidth val="${dialect.perCent(50)}"/>${overlap}<c:axId val="1001"/><c:axId val="1002"/></c:barChart>` +
    `${axesXml({ direction, format, title: chart.axisTitle, fromZero: !hasNegative(chart, setting) }, dialect)}</c:plotArea>${chart.series.length > 1 ? legend : ''}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>' +
    '</c:chartSpace>'
  );
}
