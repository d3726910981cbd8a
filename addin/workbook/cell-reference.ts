const dollar = 36;
const zero = 48;
const nine = 57;
const mostLetters = 3;
const mostDigits = 7;

/** 0-based row and column of "B7" or "$B$7"; null for anything else. Read letter by letter: a workbook has millions of them. */
export function cellReference(text: string): { row: number; column: number } | null {
  let at = text.charCodeAt(0) === dollar ? 1 : 0;
  const letters = at;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const isColumn = at > letters && at - letters <= mostLetters;
  if (text.charCodeAt(at) === dollar) at++;
  const digits = at;
  let row = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at);
    if (digit < zero || digit > nine) return null;
    row = row * 10 + digit - zero;
  }
  const isRow = at > digits && at - digits <= mostDigits;
  return isColumn && isRow ? { row: row - 1, column: column - 1 } : null;
}

/** The rectangle of "A1:C4" or "A1". */
export function rangeReference(text: string): { row: number; column: number; rows: number; columns: number } | null {
  const [first = '', last = first] = text.split(':');
  const from = cellReference(first);
  const to = cellReference(last);
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null;
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
