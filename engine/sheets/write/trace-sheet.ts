import { centsOf } from '../../money/amount';
import type { Trace, TraceLine } from '../../trace/trace';
import type { SheetPlan } from '../plan';
import { listSheet, tableBlock, type Block } from './list-sheet';
import { columnsFor, type Page } from './page';

const mostMoments = 20;

/** The largest moments, and the question that takes each down to its budget lines. */
function questions(page: Page): Block {
  type Row = (typeof page.document.byMoment)[number];
  const { words, document } = page;
  const size = (row: Row): number => (row.amount === null ? 0 : Math.abs(centsOf(row.amount)));
  const rows = [...document.byMoment].sort((a, b) => size(b) - size(a)).slice(0, mostMoments);
  const { long, money, number } = columnsFor<Row>(page);
  const columns = [
    { ...long('moment', (row) => row.name ?? row.key), width: 40 },
    { ...long('command', (row) => words.traceCommand(`moment=${row.key}`)), width: 66 },
    { ...long('driver', (row) => row.driver), width: 28 },
    { ...number('lines', (row) => row.lines), width: 14 },
    money('amount', (row) => row.amount),
  ];
  return tableBlock(page, columns, rows, words.columns.command);
}

const placeOf = ({ at }: TraceLine): string =>
  [at.file, at.sheet, at.cell].filter((part) => part !== null && part !== undefined).join(' ');

const joined = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ') || null;

/** One asked figure: its lines, each with its place in the file, its rule and its driver. */
function answer(page: Page, trace: Trace): Block {
  const { long, money, grade } = columnsFor<TraceLine>(page);
  const { columns: names } = page.words;
  const columns = [
    { ...long('line', (row) => `${row.line} ${row.label}`), width: 40 },
    { ...long('rule', (row) => joined(row.tag?.id, row.tag?.by, row.tag?.at, row.tag?.why)), width: 66 },
    { ...long('driver', (row) => joined(row.driver?.id, row.driver?.source, row.driver?.asOf)), width: 28 },
    { ...grade('cell', placeOf), width: 14 },
    money('amount', (row) => row.amount, trace.amount),
    money('lineAmount', (row) => row.lineAmount),
    grade('evidence', (row) => row.driver?.evidence),
  ];
  const cell = Object.entries(trace.cell)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
  return tableBlock(page, columns, trace.lines, `${names.cell}: ${cell}`);
}

/** Where figures come from. A published workbook holds no lines: only which moments there are and how to ask. */
export function traceSheet(page: Page, traces: readonly Trace[]): SheetPlan {
  const shown = page.document.publication === 'published' ? [] : traces;
  return listSheet(page, 'trace', [questions(page), ...shown.map((trace) => answer(page, trace))]);
}
