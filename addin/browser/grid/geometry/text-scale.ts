/** What browsers take for 1 rem unless the reader asks for another size, in CSS pixels. */
const usual = 16;

/** The reader's own text size by the usual one: cells grow with the letters in them. */
export const textScale = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / usual || 1;
