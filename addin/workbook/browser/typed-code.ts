import type { CellValue } from '../../../engine';

/** A code: figures and letters, parted by points, dashes or slashes, and a figure among them. */
const code = /^(?=.*\d)[\p{L}\d]+(?:[./-][\p{L}\d]+)*$/u;
/** One of figures alone. */
const figures = /^\d+(?:[./-]\d+)*$/;

/**
 * Whether what is typed stays a code though it reads as a number: it stands in place of a code, or under one where the cell was empty, and
 * the number would be written otherwise ("0042" is no 42, "12E3" no 12000).
 */
export function staysCode(typed: string, number: number, before: CellValue, above: CellValue): boolean {
  if (String(number) === typed || !code.test(typed)) return false;
  if (before !== null) return typeof before === 'string' && code.test(before);
  return typeof above === 'string' && figures.test(above) && figures.test(typed);
}
