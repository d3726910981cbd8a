import type { SheetPlan } from '../../engine/sheets/plan';

/** A model sheet as a table in Markdown: its mark, then the columns that hold anything, cells parted by one space and a bar. */
export function markdownTable(plan: SheetPlan): string {
  const [mark, , header = [], ...body] = plan.rows;
  const filled = header.map((_, column) => column).filter((column) => body.some((row) => (row[column]?.value ?? null) !== null));
  const line = (cells: readonly unknown[]) => `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `**${String(mark?.[0]?.value)}**`,
    '',
    line(filled.map((column) => header[column]?.value)),
    line(filled.map(() => '---')),
    ...body.map((row) => line(filled.map((column) => row[column]?.value))),
  ].join('\n');
}

/** Markdown as it reads: a table's padding makes no difference. */
export function unpadded(markdown: string): string {
  return markdown
    .replace(/ *\| */g, ' | ')
    .replace(/-{3,}/g, '---')
    .replace(/^ | $/gm, '');
}
