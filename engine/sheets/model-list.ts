/** A list of texts in one cell: "costCentre; account". A text that could be mistaken is quoted, its own quotes doubled. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => (/^$|^\s|\s$|[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('; ');
}

export function splitList(cell: string): string[] {
  const entries = cell.match(/\s*(?:"(?:[^"]|"")*"\s*|[^;]*)(?:;|$)/g) ?? [];
  return entries
    .map((entry) => entry.replace(/;$/, '').trim())
    .map((entry) =>
      /^"(?:[^"]|"")*"$/.test(entry) ? { text: entry.slice(1, -1).replaceAll('""', '"') } : { text: entry, bare: true },
    )
    .filter(({ text, bare }) => !bare || text !== '')
    .map(({ text }) => text);
}
