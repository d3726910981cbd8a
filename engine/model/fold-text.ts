/** How texts of cells, headings and patterns are compared: letter case, line breaks, width of spaces, composed letters and outer spaces make no difference. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
