/** What a number format shows as it stands: quoted text, escaped letters, blanks as wide as a letter, fills, colours, elapsed time. */
const shownAsIs = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/g;

/**
 * Whether a number format shows dates or times: its first section holds two letters or more of d, m, y, h, s outside of quotes and
 * brackets. So "dd.mm.yyyy", "mm:ss", "[h]:mm" and "AM/PM" do; a lone letter ("d", "0 h") and elapsed time alone ("[h]") are
 * quantities and stay numbers.
 */
export function isDateFormat(format: string): boolean {
  const [first = ''] = format.replace(shownAsIs, '').split(';');
  return (first.match(/[dmyhs]/gi) ?? []).length >= 2;
}
