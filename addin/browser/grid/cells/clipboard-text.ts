/** Cells as spreadsheets exchange them: tabs between cells, line breaks between rows, quotes around a text that holds either. */
export const toClipboard = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');

/** A text that begins with a quote would be taken for one in quotes. */
const quoted = (text: string): string => (/^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The one cell a pasted text is; null where it is several. */
export function oneCell(pasted: string): string | null {
  const text = pasted.replace(/\r?\n$/, '');
  const inside = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  // Words in quotes from anywhere else are a text with its quotes.
  if (inside !== undefined && /^""|[\t\r\n]/.test(inside)) return inside.replaceAll('""', '"');
  return /[\t\r\n]/.test(text) ? null : text;
}
