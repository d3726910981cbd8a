import { centsOf } from '../../money/amount';
import type { Amount, AnalysisDocument, RemainderRow } from '../../views/analysis';
import type { SheetPlan } from '../plan';
import { altText, drawnRows, type Drawing, type Told } from './charts';
import { keyColumns } from './key-table';
import { listSheet, tableBlock } from './list-sheet';
import { namesOf } from './names';
import { columnsFor, earned, figure, inEuros, type Column, type Page } from './page';

export function evidenceSheet(page: Page): SheetPlan {
  const { document, words } = page;
  const graded = keyColumns(
    page,
    words.columns.evidence,
    (row: (typeof document.byEvidence)[number]) => words.labels.evidence[row.key],
  );
  const byDirectness = keyColumns(
    page,
    words.columns.directness,
    (row: (typeof document.byDirectness)[number]) =>
      (row.name === null ? '' : `${row.name}: `) + words.labels.directness[row.key],
  );
  const tables = [
    tableBlock(page, groundColumns(page), groundRows(page), words.grounds),
    tableBlock(page, graded, document.byEvidence, words.byEvidence),
    tableBlock(page, byDirectness, document.byDirectness, words.byDirectness),
  ];
  return listSheet(page, 'evidence', tables, { charts: [groundChart(page)] });
}

/** What operating expense rests on: its money by grade of evidence, and what no person was found for. */
interface Ground {
  readonly label: string;
  readonly amount: Amount | null;
  readonly suppressed?: true;
}

function groundRows({ document, words }: Page): Ground[] {
  const { byEvidence, totals } = document;
  return [
    ...byEvidence.map(({ key, amount, suppressed }) => ({
      label: words.labels.evidence[key],
      amount,
      ...(suppressed === undefined ? {} : { suppressed }),
    })),
    { label: words.totals.remainder, amount: totals.remainder },
    { label: words.totals.notAllocable, amount: totals.notAllocable },
  ];
}

function groundColumns(page: Page): Column<Ground>[] {
  const { text, money, share } = columnsFor<Ground>(page);
  const { totals } = page.document;
  const operating = centsOf(totals.operating);
  return [
    { ...text('evidence', (row) => row.label, page.words.operating), width: 36 },
    money('amount', (row) => row.amount, totals.operating),
    share('share', (row) => (row.amount === null || operating === 0 ? null : centsOf(row.amount) / operating)),
  ];
}

function groundChart(page: Page): Drawing[] {
  const { words, document } = page;
  const rows = groundRows(page);
  const drawn = drawnRows(rows, (row) => [figure(row.amount)]);
  const { measuredCoverage } = document.totals;
  if (drawn < rows.length || measuredCoverage === null) return [];
  const told = rows.map(({ label, amount }): Told => ({
    name: label,
    value: Number(amount),
    text: inEuros(page, amount ?? '0.00'),
  }));
  const title = words.charts.grounds({ measured: words.format.share(measuredCoverage) });
  return [
    {
      kind: 'bars',
      title,
      altText: altText(page, title, told),
      categories: { table: 0, column: 0, rows: drawn },
      series: [{ name: words.columns.amount, values: { table: 0, column: 1, rows: drawn } }],
      style: 'euros',
      tall: 18,
    },
  ];
}

export function remainderSheet(page: Page): SheetPlan {
  const { document, words } = page;
  const tables = [
    tableBlock(page, identityColumns(page), places, words.identity),
    tableBlock(page, reasonColumns(page), document.remainder, words.remainderByReason),
    tableBlock(page, investmentColumns(page), document.investment, words.investment),
  ];
  return listSheet(page, 'remainder', tables, { upright: true });
}

/** The places in the order people ask for them: gross operating expense first. */
const places = (['allocated', 'remainder', 'notAllocable', 'internal', 'eliminated', 'nonOperating'] as const).map((key) => ({
  key,
}));
type Place = (typeof places)[number];
/** Texts stand left of all numbers, so that none is glued to a number. */
const labelWidth = 40;
const textWidth = 34;

function identityColumns(page: Page): Column<Place>[] {
  const { text, money } = columnsFor<Place>(page);
  const { document, words } = page;
  const { totals } = document;
  return [
    { ...text('reason', (row) => words.totals[row.key], words.totals.lines), width: labelWidth },
    text({ as: '' }, () => null),
    money('amount', (row) => totals[row.key], totals.lines),
    money('income', (row) => earned(totals.incomeLines[row.key]), earned(totals.incomeLines.lines)),
  ];
}

function reasonColumns(page: Page): Column<RemainderRow>[] {
  const { text, long, money, number } = columnsFor<RemainderRow>(page);
  const { document, words } = page;
  const names = namesOf(page);
  return [
    { ...text('reason', (row) => words.labels.remainderReason[row.cause], words.remainderTotal), width: labelWidth },
    { ...long('moment', (row) => (row.moment === null ? null : names.moment(row.moment))), width: textWidth },
    money('amount', (row) => row.amount, document.totals.remainder),
    number('lines', (row) => row.lines),
  ];
}

/** Investment lines, outside all other tables; a published workbook shows their total alone. */
function investmentColumns(page: Page): Column<AnalysisDocument['investment'][number]>[] {
  const { words, document } = page;
  const { text, long, money } = columnsFor<AnalysisDocument['investment'][number]>(page);
  const names = namesOf(page);
  return [
    { ...long('line', (row) => `${row.line} ${row.label}`, words.investment), width: labelWidth },
    { ...text('organiser', (row) => names.organiser(row.organiser)), width: textWidth },
    money('amount', (row) => row.amount, document.totals.investment),
  ];
}
