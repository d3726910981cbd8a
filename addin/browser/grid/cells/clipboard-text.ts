/** Cells as spreadsheets exchange them: tabs between cells, line breaks between rows, quotes around a text that holds either. */
export const toClipboard = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');

/** A text that begins with a quote would be taken for one in quotes. */
const quoted = (text: string): string => (/^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text in quotes up to the end of its cell. */
const inQuotes = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
const bare = /[^\t\r\n]*/y;

/**
 * The cells a pasted text is, row by row; short rows are filled up. Null where they are more than `most`: a few letters of text may be
 * thousands of millions of cells, one row being wide and all others empty.
 */
export function fromClipboard(pasted: string, most: number): readonly (readonly string[])[] | null {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; at += 1) {
    const cell = cellAt(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (text[at] === '\n') rows.push([]);
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length * width > most) return null;
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function cellAt(text: string, start: number): { readonly text: string; readonly end: number } {
  inQuotes.lastIndex = start;
  const inside = inQuotes.exec(text)?.[1];
  // Words in quotes from anywhere else are a text with its quotes.
  if (inside !== undefined && /^""|[\t\n]/.test(inside)) return { text: inside.replaceAll('""', '"'), end: inQuotes.lastIndex };
  bare.lastIndex = start;
  return { text: bare.exec(text)?.[0] ?? '', end: bare.lastIndex };
}
