import fc from 'fast-check';
import { resultSheets as en } from '../../../../addin/text/en/result-sheets';
import { resultSheets as fi } from '../../../../addin/text/fi/result-sheets';
import { resultSheets as sv } from '../../../../addin/text/sv/result-sheets';
import type { ChartPlan, PlanCell, PlanCells, SheetPlan } from '../../../../engine/sheets/plan';
import { drawnRows, sideBySide } from '../../../../engine/sheets/write/charts';
import { planSheets } from '../../../../engine/sheets/write/plan-sheets';
import { methodView } from '../../../../engine/views/method';
import type { PrintableDocument } from '../../../../engine/views/printable';
import { publishAnalysis } from '../../../../engine/views/publish';
import { smallTown, smallTownModel } from '../../views/small-town';

const working = smallTown();
const published = publishAnalysis(working, smallTownModel.publication).value!;
const method = methodView(smallTownModel);

/** Cells by 0-based column, as a spanning cell pushes the next one to the right. */
function cellsOfRow(row: readonly PlanCell[]): PlanCell[] {
  return row.flatMap((cell) => [cell, ...Array.from({ length: (cell.span ?? 1) - 1 }, (): PlanCell => ({ value: null }))]);
}

const cellsOf = (plans: readonly SheetPlan[], own: SheetPlan, { column, from, to, sheet }: PlanCells): PlanCell[] => {
  const plan = sheet === undefined ? own : plans.find(({ name }) => name === sheet)!;
  return plan.rows.slice(from - 1, to).map((row) => cellsOfRow(row)[column]!);
};

/** Everything that must be true of every chart of a workbook. */
function expectHonestCharts(plans: readonly SheetPlan[]): void {
  for (const plan of plans) {
    for (const chart of plan.charts ?? []) {
      expectFigures(plans, plan, chart);
      expectRoom(plan, chart);
    }
  }
}

function expectFigures(plans: readonly SheetPlan[], plan: SheetPlan, { categories, series, title, altText }: ChartPlan): void {
  const names = cellsOf(plans, plan, categories);
  expect(names.length).toBeGreaterThan(0);
  for (const { value } of names) expect(String(value ?? '')).not.toBe('');
  expect(names.filter(({ style }) => style?.startsWith('total') || style === 'header')).toEqual([]);
  for (const { values } of series) {
    const figures = cellsOf(plans, plan, values);
    expect(figures).toHaveLength(names.length);
    for (const { value } of figures) expect(Number.isFinite(value) && (value as number) >= 0).toBe(true);
  }
  expect(altText.startsWith(title)).toBe(true);
  expect(altText.length).toBeGreaterThan(title.length);
}

function expectRoom(plan: SheetPlan, chart: ChartPlan): void {
  const { row, column, rows, columns } = chart.place;
  expect(row + rows - 1).toBeLessThanOrEqual(plan.rows.length);
  expect(column + columns).toBeLessThanOrEqual(plan.widths.length);
  const under = plan.rows.slice(row - 1, row + rows - 1).flatMap((cells) => cellsOfRow(cells).slice(column, column + columns));
  expect(under.filter(({ value }) => value !== null)).toEqual([]);
  for (const end of plan.print?.breaksAfter ?? []) expect(end >= row && end < row + rows - 1).toBe(false);
  for (const other of plan.charts ?? []) {
    if (other === chart) continue;
    const { place } = other;
    const apart =
      place.row >= row + rows ||
      row >= place.row + place.rows ||
      place.column >= column + columns ||
      column >= place.column + place.columns;
    expect(apart).toBe(true);
  }
}

const chartsOf = (plans: readonly SheetPlan[]): ChartPlan[] => plans.flatMap(({ charts }) => charts ?? []);

test.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
])('%s: charts draw numbers of their tables, lie on empty cells and say in words what they show', (_language, words) => {
  const plans = planSheets(working, words, { method });
  expect(chartsOf(plans).map(({ kind }) => kind)).toEqual(['bars', 'bars', 'stackedBars', 'columns', 'columns', 'bars', 'bars']);
  expectHonestCharts(plans);
  expectHonestCharts(planSheets(published, words, { method }));
});

const withhold = <R extends object>(rows: readonly R[], hidden: ReadonlySet<number>): R[] =>
  rows.map((row, at) =>
    hidden.has(at)
      ? {
          ...row,
          amount: null,
          low: null,
          high: null,
          income: null,
          net: null,
          children: null,
          unplaced: null,
          share: null,
          perHead: null,
          nested: null,
          suppressed: true,
        }
      : row,
  );

const places = fc.uniqueArray(fc.nat(110), { maxLength: 30 }).map((list) => new Set(list));

test('law: whatever is withheld, no chart shows a blank as zero', () =>
  fc.assert(
    fc.property(places, places, (few, others) => {
      const document: PrintableDocument = {
        ...published,
        byAge: withhold(published.byAge, few),
        bySegment: withhold(published.bySegment, others),
        byService: withhold(published.byService, few),
        byEvidence: withhold(published.byEvidence, others),
      };
      expectHonestCharts(planSheets(document, fi, { method }));
    }),
    { numRuns: 25 },
  ));

test('without a population no chart per head is drawn; without money none at all', () => {
  const nobody: PrintableDocument = {
    ...working,
    bySegment: working.bySegment.map((row) => ({ ...row, population: null, perHead: null })),
    byAge: working.byAge.map((row) => ({ ...row, population: null, perHead: null })),
  };
  const plans = planSheets(nobody, fi, { method });
  expect(chartsOf(plans).flatMap(({ series }) => series.map(({ name }) => name))).not.toContain(fi.columns.perHead);
  expectHonestCharts(plans);
});

test('a chart that leaves out the last rows says so in its title', () => {
  const last = working.byAge.length - 1;
  const document = { ...working, byAge: withhold(working.byAge, new Set([last])) } as PrintableDocument;
  const columns = chartsOf(planSheets(document, fi, { method })).filter(({ kind }) => kind === 'columns');
  expect(columns).toHaveLength(2);
  for (const { title } of columns) expect(title).toContain(fi.charts.part);
});

test('a chart that would leave out more than a fifth of its table is not drawn', () => {
  const figures = (drawn: number, missing: number) => [...Array<number>(drawn).fill(1), ...Array<null>(missing).fill(null)];
  expect(drawnRows(figures(8, 2), (figure) => [figure])).toBe(8);
  expect(drawnRows(figures(7, 3), (figure) => [figure])).toBe(0);
  expect(drawnRows([1, -1], (figure) => [figure])).toBe(0);
});

test('law: charts side by side share out all columns, each at least one', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 3, maxLength: 12 }),
      fc.integer({ min: 1, max: 2 }),
      (widths, charts) => {
        const shares = sideBySide(widths, charts);
        expect(shares).toHaveLength(charts);
        expect(shares.reduce((sum, { columns }) => sum + columns, 0)).toBe(widths.length);
        for (const { columns } of shares) expect(columns).toBeGreaterThan(0);
      },
    ),
  ));
