/** 0-based row and column of "B7" or "$B$7"; null for anything else. */
export function cellReference(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (match === null) return null;
  const [, letters = '', row = ''] = match;
  const column = [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** The rectangle of "A1:C4" or "A1". */
export function rangeReference(text: string): { row: number; column: number; rows: number; columns: number } | null {
  const [first = '', last = first] = text.split(':');
  const from = cellReference(first);
  const to = cellReference(last);
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null;
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
