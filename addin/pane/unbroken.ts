/** Word joiner: no line breaks here. */
const joiner = '\u2060';

/** A text whose ranges stay on one line: "0–3", "7-12", "4000..4999" are never parted where a line ends. */
export const unbroken = (text: string): string =>
  text.replace(/(?<=\d)(?:\s?[–-]\s?|\.\.)(?=\d)/g, (dash) => `${joiner}${dash.replaceAll(' ', '\u00a0')}${joiner}`);
