import * as fc from 'fast-check';
import type { CellStyle, ChartPlan, ColumnPlan, PlanCell, SheetPlan } from '../../../../../engine/sheets/plan';

/** A result sheet with a chart, as a report writes it. */
export const result: SheetPlan = {
  name: 'Momentti tulos',
  origin: 'result',
  widths: [24, 14],
  rows: [
    [
      { value: 'Ikä', style: 'header' },
      { value: 'Euroa', style: 'headerNumber' },
    ],
    [{ value: '0-6' }, { value: 1234567.5, style: 'amount' }],
    [{ value: '7-15' }, { value: -2234567.25, style: 'amount' }],
    [{ value: '=1+1' }, { value: 734567.01, style: 'amount' }],
  ],
  freeze: { rows: 1, columns: 0 },
  print: { titleRows: 1, landscape: true },
  charts: [
    {
      kind: 'bars',
      title: 'Euroa iän mukaan & "muut"',
      altText: 'Kolme palkkia <iän> mukaan',
      categories: { column: 0, from: 2, to: 4 },
      series: [{ name: 'Euroa', values: { column: 1, from: 2, to: 4 } }],
      style: 'euros',
      axisTitle: 'euroa',
      place: { row: 6, column: 0, rows: 18, columns: 6 },
    },
  ],
};

/** A model sheet whose cells offer the moments' names. */
export const model: SheetPlan = {
  name: 'Momentti malli',
  origin: 'model',
  widths: [30],
  rows: [[{ value: 'Momentti', style: 'header' }], [{ value: 'Varhaiskasvatus' }]],
  choices: [{ column: 0, from: 2, to: 50, list: { column: 0, from: 2, to: 4, sheet: 'Momentti tulos' } }],
};

const words = fc.string({ unit: 'binary', maxLength: 12 });
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const styles = fc.constantFrom<CellStyle>('text', 'title', 'amount', 'share', 'header', 'totalAmount', 'wrapped');
const cell = fc.record<PlanCell>({ value: fc.oneof(words, numbers, fc.boolean(), fc.constant(null)), style: styles });
const chart = fc.record<ChartPlan>({
  kind: fc.constantFrom('bars', 'columns', 'stackedBars', 'stackedColumns'),
  title: words,
  altText: words,
  categories: fc.constant({ column: 0, from: 1, to: 3 }),
  series: fc.array(fc.record({ name: words, values: fc.constant({ column: 1, from: 1, to: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  style: styles,
  place: fc.constant({ row: 5, column: 0, rows: 12, columns: 4 }),
});
const sheet = (name: string): fc.Arbitrary<SheetPlan> =>
  fc.record<SheetPlan>({
    name: fc.constant(name),
    origin: fc.constantFrom('result', 'model'),
    widths: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
    rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
    charts: fc.array(chart, { maxLength: 2 }),
  });

/** One to three sheets of anything. */
export const somePlans: fc.Arbitrary<readonly SheetPlan[]> = fc
  .subarray(['Tulos', "Koti & 'koulu' 2", 'Malli <1>'], { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(sheet)));

/** A tag column for rows of a sheet. */
export const tags = (
  sheet: string,
  headerRow: number,
  column: string | null,
  ...cells: [number, string | number][]
): ColumnPlan => ({
  sheet,
  headerRow,
  column,
  header: 'Väestömomentti',
  cells: new Map(cells),
  width: 28,
});
