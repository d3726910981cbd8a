/** Letters that composition marks do not take apart. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', đ: 'd', ı: 'i' };

/**
 * How names are compared: lower case, no accents ("Päiväkoti", "PÄIVÄKOTI" and "paivakoti" are one), no soft hyphens.
 * Punctuation stays: it parts words. Codes and patterns of rules are compared by `foldText`, which keeps accents.
 */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/[ßøæłđı]/g, (letter) => plainLetters[letter] ?? letter);
}
