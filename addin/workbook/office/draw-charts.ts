import type { ChartPlan, PlanCells, SheetPlan } from '../../../engine';
import { looks } from '../plan/looks';
import { seriesColor } from '../plan/palette';
import { valuesOf } from '../plan/plan-columns';
import type { Batch } from './session';

/** Charts of ours are known by their names, so that those a person adds stay. */
const namePrefix = 'momentti';
export const isOurChart = (name: string): boolean => new RegExp(`^${namePrefix}-\\d+$`).test(name);

const types = {
  bars: 'BarClustered',
  columns: 'ColumnClustered',
  stackedBars: 'BarStacked',
  stackedColumns: 'ColumnStacked',
} as const satisfies Record<ChartPlan['kind'], `${Excel.ChartType}`>;

/** Bars of one series with more categories than this would have labels over one another. */
const mostLabelled = 30;

/** Ids of the sheets of one write, by their plans' names. */
export type SheetIds = ReadonlyMap<string, string>;

function hasNegative({ series }: ChartPlan, plan: SheetPlan, plans: readonly SheetPlan[]): boolean {
  return series.some(({ values }) => {
    const home = values.sheet === undefined ? plan : plans.find(({ name }) => name === values.sheet);
    return home !== undefined && valuesOf(home, values).some((value) => typeof value === 'number' && value < 0);
  });
}

interface Setting {
  readonly id: string;
  readonly plan: SheetPlan;
  readonly plans: readonly SheetPlan[];
  readonly ids: SheetIds;
}

function addChart(context: Excel.RequestContext, chart: ChartPlan, at: number, { id, plan, plans, ids }: Setting): void {
  const { kind, place, categories, series, style } = chart;
  const isLying = kind === 'bars' || kind === 'stackedBars';
  const isStacked = kind === 'stackedBars' || kind === 'stackedColumns';
  const isLabelled = series.length === 1 && categories.to - categories.from < mostLabelled;
  const fromZero = !hasNegative(chart, plan, plans);
  const { format } = looks[style];
  const { worksheets } = context.workbook;
  const range = ({ sheet = plan.name, column, from, to }: PlanCells): Excel.Range =>
    worksheets.getItem(ids.get(sheet) ?? sheet).getRangeByIndexes(from - 1, column, to - from + 1, 1);
  const sheet = worksheets.getItem(id);
  const first = series[0];
  if (first === undefined) return;
  const drawn = sheet.charts.add(types[kind], range(first.values), 'Columns');
  drawn.name = `${namePrefix}-${at + 1}`;
  for (const [index, { name, values }] of series.entries()) {
    const own = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    own.name = name;
    if (index > 0) own.setValues(range(values));
    own.setXAxisValues(range(categories));
    own.format.fill.setSolidColor(`#${seriesColor(index)}`);
    own.gapWidth = 50;
    if (isStacked) own.overlap = 100;
    own.hasDataLabels = isLabelled;
  }
  drawn.title.text = chart.title;
  drawn.legend.visible = series.length > 1;
  drawn.legend.position = 'Bottom';
  const { valueAxis, categoryAxis } = drawn.axes;
  if (fromZero) valueAxis.minimum = 0;
  valueAxis.numberFormat = format;
  categoryAxis.tickLabelPosition = 'Low';
  // Lying bars read from the top, as the table beside them does.
  if (isLying) categoryAxis.reversePlotOrder = true;
  if (chart.axisTitle !== undefined) valueAxis.title.text = chart.axisTitle;
  const cell = (row: number, column: number): Excel.Range => sheet.getRangeByIndexes(row, column, 1, 1);
  drawn.setPosition(cell(place.row - 1, place.column), cell(place.row - 2 + place.rows, place.column - 1 + place.columns));
}

/**
 * Native charts over cells of ours: a person can change them, and they follow the cells. Ours of before go first; `strangers` are the charts, by
 * id, that people have added. Every chart but those goes again where a fault left one without its name.
 */
export async function drawCharts(
  batch: Batch,
  sheets: readonly { readonly id: string; readonly plan: SheetPlan }[],
  strangers: ReadonlySet<string>,
): Promise<void> {
  if (sheets.length === 0) return;
  const plans = sheets.map(({ plan }) => plan);
  const ids = new Map(sheets.map(({ id, plan }) => [plan.name, id]));
  await batch.retry(async (once) => {
    const there = await once((context) =>
      sheets.map(({ id }) => context.workbook.worksheets.getItem(id).charts.load('items/id')),
    );
    await once((context) => {
      for (const chart of there.flatMap(({ items }) => items)) if (!strangers.has(chart.id)) chart.delete();
      for (const { id, plan } of sheets)
        for (const [at, chart] of (plan.charts ?? []).entries()) addChart(context, chart, at, { id, plan, plans, ids });
    });
  });
}
