/** Cells as spreadsheets exchange them: tabs between cells, line breaks between rows, quotes where a text holds either. */
export const toClipboard = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The one cell a pasted text is; null where it is several. */
export function oneCell(pasted: string): string | null {
  const text = pasted.replace(/\r?\n$/, '');
  const inQuotes = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (inQuotes !== undefined && /[\t\r\n]/.test(inQuotes)) return inQuotes.replaceAll('""', '"');
  return /[\t\r\n]/.test(text) ? null : text;
}
