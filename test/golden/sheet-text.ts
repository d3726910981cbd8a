import type { PlanCell, SheetPlan } from '../../engine/sheets/plan';

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

/** Sheets as text: a heading per sheet, a line per row, cells parted by " | ". */
export function sheetText(plans: readonly SheetPlan[]): string {
  return plans
    .map(({ name, rows }) => {
      const lines = rows.map((row) => trimmed(row.map(cellText)).join(' | '));
      return `=== ${name}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
