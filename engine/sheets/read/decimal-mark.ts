import type { CellValue } from '../grid';
import { decimalMarks, digitsOf, parseNumberText, type DecimalMark } from './number-text';

/** What all cells of a column prove about its decimal mark. Whole numbers without marks prove nothing and need nothing. */
export type MarkDecision = { readonly mark: DecimalMark } | { readonly mark: null; readonly examples: readonly string[] };

const examplesShown = 3;

/**
 * Decides the decimal mark of a column from all its texts; number cells have none. A text that only one mark can explain decides:
 * "12,5" and "1.234,50" the comma, "1,234.50" and "12.5" the dot, "1.234.567" the comma (its dots are groups), "0.125" the dot.
 * Where "1.234" (one mark, three digits) is all there is, or texts of one column contradict each other, nothing is decided.
 * Texts that no mark explains do not vote: they are findings of their own.
 */
export function decideMark(cells: Iterable<CellValue>): MarkDecision {
  const proof = new Map<DecimalMark, string>();
  const open: string[] = [];
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const parsed = parseNumberText(cell);
    if (parsed.kind !== 'number' || !parsed.number.marks.some((mark) => mark === ',' || mark === '.')) continue;
    const possible = decimalMarks.filter((mark) => digitsOf(parsed.number, mark) !== null);
    const [only] = possible;
    if (possible.length === 1 && only !== undefined) proof.set(only, proof.get(only) ?? cell.trim());
    else if (possible.length === 2 && open.length < examplesShown) open.push(cell.trim());
  }
  if (proof.size === 2) return { mark: null, examples: [...proof.values()] };
  const [proved] = proof.keys();
  if (proved !== undefined) return { mark: proved };
  return open.length > 0 ? { mark: null, examples: open } : { mark: ',' };
}
