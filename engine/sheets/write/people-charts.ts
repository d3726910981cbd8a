import { altText, drawnRows, largestOf, titled, type Drawing, type Told } from './charts';
import { firstRow } from './list-sheet';
import { segmentName } from './names';
import { figure, inEuros, type Page } from './page';
import { reachRows } from './reach-table';

/** Columns of the tables on the sheet of segments: names first, euros fourth, euros per head fifth. */
const eurosColumn = 3;
const perHeadColumn = 4;
const shortChart = 18;
const thinChart = 13;

/** Tables of the sheet of segments, in order. */
const figuresTable = 0;
const reachTable = 2;

/** Euros by stage of life, and euros per head beside them. */
export function segmentCharts(page: Page): Drawing[] {
  const { words, document } = page;
  const charted = (key: 'amount' | 'perHead', column: number): Drawing[] => {
    const drawn = drawnRows(document.bySegment, (row) => [figure(row[key])]);
    const told = document.bySegment.slice(0, drawn).map((row): Told => {
      const amount = row[key] ?? '0.00';
      return { name: segmentName(page, row), value: Number(amount), text: inEuros(page, amount) };
    });
    const largest = largestOf(told);
    if (largest === null || largest.value === 0) return [];
    const says = words.charts[key === 'amount' ? 'segments' : 'segmentsPerHead']({ name: largest.name, figure: largest.text });
    const title = titled(page, says, drawn < document.bySegment.length);
    return [
      {
        kind: 'bars',
        title,
        altText: altText(page, title, told),
        categories: { table: figuresTable, column: 0, rows: drawn },
        series: [{ name: words.columns[key], values: { table: figuresTable, column, rows: drawn } }],
        style: 'euros',
        tall: shortChart,
      },
    ];
  };
  return [...charted('amount', eurosColumn), ...charted('perHead', perHeadColumn)];
}

/** The ways by which money reaches children, one bar in parts. */
export function childrenChart(page: Page): Drawing[] {
  const { words, document } = page;
  const rows = reachRows(page);
  const drawn = drawnRows(rows, (row) => [figure(row.direct), figure(row.family), figure(row.rest)]);
  const [first] = rows;
  if (drawn === 0 || first === undefined || first.direct === null || first.all === null || Number(first.all) === 0) return [];
  const { reach } = words;
  const title = words.charts.children({
    under: document.children.under,
    direct: inEuros(page, first.direct),
    all: inEuros(page, first.all),
  });
  const parts = [
    ['direct', reach.direct],
    ['family', reach.family],
    ['rest', reach.rest],
  ] as const;
  const told = rows.slice(0, drawn).flatMap((row) =>
    parts.map(([key, name]): Told => {
      const amount = row[key] ?? '0.00';
      return { name: `${row.label}, ${name}`, value: Number(amount), text: inEuros(page, amount) };
    }),
  );
  return [
    {
      kind: 'stackedBars',
      title,
      altText: altText(page, title, told),
      categories: { table: reachTable, column: 0, rows: drawn },
      series: parts.map(([, name], at) => ({ name, values: { table: reachTable, column: eurosColumn + at, rows: drawn } })),
      style: 'euros',
      tall: thinChart,
    },
  ];
}

/** Euros and euros per head by single year of age: the cells stand on the sheet of ages. */
export function ageCharts(page: Page): Drawing[] {
  const { words, document } = page;
  const sheet = words.sheets.ages;
  const charted = (key: 'amount' | 'perHead', column: number): Drawing[] => {
    const drawn = drawnRows(document.byAge, (row) => [figure(row[key])]);
    const told = document.byAge.slice(0, drawn).map((row): Told => {
      const amount = row[key] ?? '0.00';
      return { name: words.charts.age(row.age), value: Number(amount), text: inEuros(page, amount) };
    });
    const largest = largestOf(told);
    if (largest === null || largest.value === 0) return [];
    const says = words.charts[key === 'amount' ? 'ages' : 'agesPerHead']({ name: largest.name, figure: largest.text });
    const title = titled(page, says, drawn < document.byAge.length);
    const cells = { sheet, from: firstRow, to: firstRow + drawn - 1 };
    return [
      {
        kind: 'columns',
        title,
        altText: altText(page, title, told),
        categories: { ...cells, column: 0 },
        series: [{ name: words.columns[key], values: { ...cells, column } }],
        style: 'euros',
        tall: shortChart,
      },
    ];
  };
  return [...charted('amount', 2), ...charted('perHead', 3)];
}
