import { localAddress, sheetPrefix } from '../book/address';
import { LiveRange } from '../book/live-range';
import type { PartState, SheetState } from '../book/sheet-state';
import type { Host } from '../host';
import { act, give, giveOrNull, items, kind, link, property } from '../proxy/members';
import { OfficeError } from '../rules/errors';
import { addPart, partOf, partsOf, removePart, setting, type Part } from './parts';
import { rangeOf } from './range-moves';

const address = (range: unknown): string => {
  if (!(range instanceof LiveRange)) throw new OfficeError('InvalidArgument', 'a chart draws a range');
  return sheetPrefix(range.sheet.name) + localAddress(range.area);
};

function addSeries(chart: Part, name: unknown, values: string | null, host: Host): Part {
  const state: PartState = { id: host.nextId('C'), area: null, settings: { name, values, categories: null }, parts: [] };
  host.put(chart.state, 'parts', [...chart.state.parts, state]);
  return partOf(chart.sheet, state);
}

/** Excel makes a series of each column of the range; headings it guesses are none of this fake's business. */
function add(sheet: SheetState, [type, source, by]: readonly unknown[], host: Host): Part {
  if (!(source instanceof LiveRange)) throw new OfficeError('InvalidArgument', 'a chart draws a range');
  const name = `Kaavio ${sheet.charts.length + 1}`;
  const chart = addPart(host, sheet, 'charts', null, { chartType: type, name, source: address(source), by: by ?? 'Auto' });
  const isByRows = by === 'Rows';
  const count = isByRows ? source.area.rows : source.area.columns;
  for (let index = 0; index < count; index += 1) {
    const { area } = source;
    const part = isByRows ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 };
    addSeries(chart, `Sarja${index + 1}`, address(new LiveRange(source.sheet, part)), host);
  }
  return chart;
}

const named = (sheet: SheetState, name: unknown): Part | null =>
  partsOf(sheet, 'charts').find(({ settings }) => String(settings.name).toLowerCase() === String(name).toLowerCase()) ?? null;

export const chartCollection = kind<SheetState>('ChartCollection', {
  items: items('Chart', (sheet) => partsOf(sheet, 'charts')),
  count: property('1.1', (sheet) => sheet.charts.length),
  add: give('1.1', 'Chart', add),
  getItem: give('1.1', 'Chart', (sheet, [name]) => named(sheet, name)),
  getItemAt: give('1.1', 'Chart', (sheet, [index]) => partsOf(sheet, 'charts')[Number(index)] ?? null),
  getItemOrNullObject: giveOrNull('1.4', 'Chart', (sheet, [name]) => named(sheet, name)),
});

const same = (part: Part) => part;

export const chart = kind<Part>('Chart', {
  id: property('1.7', ({ state }) => state.id),
  name: setting('1.1', 'name', ''),
  chartType: setting('1.7', 'chartType', 'ColumnClustered'),
  top: setting('1.1', 'top', 0),
  left: setting('1.1', 'left', 0),
  width: setting('1.1', 'width', 360),
  height: setting('1.1', 'height', 216),
  title: link('1.1', 'ChartTitle', same),
  axes: link('1.1', 'ChartAxes', same),
  legend: link('1.1', 'ChartLegend', same),
  series: link('1.1', 'ChartSeriesCollection', same),
  worksheet: link('1.2', 'Worksheet', ({ sheet }) => sheet),
  setPosition: act('1.1', (part, [from, to], host) => {
    const first = rangeOf(from);
    const last = to === undefined ? first : rangeOf(to);
    const area = {
      row: first.row,
      column: first.column,
      rows: last.row + last.rows - first.row,
      columns: last.column + last.columns - first.column,
    };
    host.put(part.state, 'area', area);
  }),
  delete: act('1.1', (part, _, host) => removePart(host, part, 'charts')),
});

export const chartTitle = kind<Part>('ChartTitle', {
  text: setting('1.1', 'title.text', ''),
  visible: setting('1.1', 'title.visible', true),
});

export const chartLegend = kind<Part>('ChartLegend', {
  visible: setting('1.1', 'legend.visible', true),
  position: setting('1.1', 'legend.position', 'Right'),
});

interface Axis extends Part {
  readonly prefix: 'valueAxis' | 'categoryAxis';
}

const axes = new WeakMap<Part, Map<string, Axis>>();

function axisOf(part: Part, prefix: Axis['prefix']): Axis {
  const known = axes.get(part) ?? new Map<string, Axis>();
  axes.set(part, known);
  const axis = known.get(prefix) ?? { ...part, prefix };
  known.set(prefix, axis);
  return axis;
}

const axisSetting = (set: string, name: string) =>
  property<Axis>(
    set,
    ({ settings, prefix }) => settings[`${prefix}.${name}`],
    ({ sheet, settings, prefix }, value, host) => {
      host.mayWrite(sheet);
      host.put(settings, `${prefix}.${name}`, value);
    },
  );

export const chartAxes = kind<Part>('ChartAxes', {
  valueAxis: link('1.1', 'ChartAxis', (part) => axisOf(part, 'valueAxis')),
  categoryAxis: link('1.1', 'ChartAxis', (part) => axisOf(part, 'categoryAxis')),
});

export const chartAxis = kind<Axis>('ChartAxis', {
  title: link('1.1', 'ChartAxisTitle', (axis) => axis),
  numberFormat: axisSetting('1.8', 'numberFormat'),
  minimum: axisSetting('1.1', 'minimum'),
  reversePlotOrder: axisSetting('1.7', 'reversePlotOrder'),
  tickLabelPosition: axisSetting('1.7', 'tickLabelPosition'),
  visible: axisSetting('1.7', 'visible'),
  position: axisSetting('1.8', 'position'),
});

export const chartAxisTitle = kind<Axis>('ChartAxisTitle', {
  text: axisSetting('1.1', 'title.text'),
  visible: axisSetting('1.1', 'title.visible'),
});

const seriesOf = ({ sheet, state }: Part) => state.parts.map((part) => partOf(sheet, part));
const owners = new WeakMap<Part, Part>();

export const chartSeriesCollection = kind<Part>('ChartSeriesCollection', {
  items: items('ChartSeries', (part) => {
    for (const one of seriesOf(part)) owners.set(one, part);
    return seriesOf(part);
  }),
  count: property('1.1', ({ state }) => state.parts.length),
  add: give('1.7', 'ChartSeries', (part, [name], host) => {
    const made = addSeries(part, name ?? '', null, host);
    owners.set(made, part);
    return made;
  }),
  getItemAt: give('1.1', 'ChartSeries', (part, [index]) => {
    const found = seriesOf(part)[Number(index)];
    if (found !== undefined) owners.set(found, part);
    return found ?? null;
  }),
});

export const chartSeries = kind<Part>('ChartSeries', {
  name: setting('1.1', 'name', ''),
  hasDataLabels: setting('1.7', 'hasDataLabels', false),
  gapWidth: setting('1.7', 'gapWidth', 150),
  overlap: setting('1.8', 'overlap', 0),
  format: link('1.1', 'ChartSeriesFormat', same),
  setValues: act('1.7', (part, [range], host) => host.put(part.settings, 'values', address(range))),
  setXAxisValues: act('1.7', (part, [range], host) => host.put(part.settings, 'categories', address(range))),
  delete: act('1.7', (part, _, host) => {
    const owner = owners.get(part);
    if (owner === undefined) throw new OfficeError('ItemNotFound', 'the series is of no chart');
    host.put(
      owner.state,
      'parts',
      owner.state.parts.filter((state) => state !== part.state),
    );
  }),
});

export const chartSeriesFormat = kind<Part>('ChartSeriesFormat', { fill: link('1.1', 'ChartFill', same) });

export const chartFill = kind<Part>('ChartFill', {
  setSolidColor: act('1.1', (part, [color], host) => host.put(part.settings, 'color', String(color))),
  clear: act('1.1', (part, _, host) => host.put(part.settings, 'color', null)),
});
