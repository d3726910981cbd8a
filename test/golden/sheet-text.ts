import { columnLetters } from '../../addin/workbook/plan/address';
import type { ChartPlan, PlanCell, PlanCells, SheetPlan } from '../../engine/sheets/plan';

const numbers = new Set(['amount', 'perHead', 'totalAmount', 'totalPerHead']);

/** A cell as the file keeps it: amounts with both decimals, ratios unrounded, so that a diff shows every cent. */
function cellText({ value, style }: PlanCell): string {
  if (value === null) return '';
  if (typeof value === 'number' && style !== undefined && numbers.has(style)) return value.toFixed(2);
  return String(value);
}

const trimmed = (cells: readonly string[]): readonly string[] => {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
};

const rangeText = ({ sheet, column, from, to }: PlanCells): string => {
  const letters = columnLetters(column);
  return `${sheet === undefined ? '' : `${sheet}!`}${letters}${from}:${letters}${to}`;
};

/** A chart as a reader knows it: its kind and title, the cells it draws, and what it says to those who do not see it. */
function chartText({ kind, title, altText, categories, series }: ChartPlan): string[] {
  const drawn = series.map(({ name, values }) => `${name} ${rangeText(values)}`);
  return [`[${kind}] ${title}`, `  ${rangeText(categories)} | ${drawn.join(' | ')}`, `  ${altText}`];
}

/** Sheets as text: a heading per sheet, a line per row, cells parted by " | "; charts below, without the rows they lie on. */
export function sheetText(plans: readonly SheetPlan[]): string {
  return plans
    .map(({ name, rows, charts = [] }) => {
      const last = rows.findLastIndex((row) => row.length > 0);
      const lines = rows.slice(0, last + 1).map((row) => trimmed(row.map(cellText)).join(' | '));
      return `=== ${name}\n${[...lines, ...charts.flatMap(chartText)].join('\n')}\n`;
    })
    .join('\n');
}
