import type { Notation } from './notation';

/**
 * A formula as files write it: commas between arguments, points in numbers. Typed with semicolons between arguments its commas are
 * decimal signs, and so is, in a language that has them, a comma that stands in no function: "1,5*A1", "ROUND(A1*1,5;2)".
 */
export function readFormula(typed: string, { decimal }: Notation): string {
  const pieces = typed.trim().split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const outside = pieces.filter((_, at) => at % 2 === 0).join('');
  // In braces a semicolon ends a row.
  if (outside.includes('{')) return pieces.join('');
  const hasSemicolons = outside.includes(';');
  let depth = 0;
  return pieces
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      return piece.replace(/[();]|(?<=\d),(?=\d)/g, (sign) => {
        if (sign === '(') depth++;
        if (sign === ')') depth--;
        if (sign === ';') return ',';
        return sign === ',' && decimal === ',' && (hasSemicolons || depth === 0) ? '.' : sign;
      });
    })
    .join('');
}
