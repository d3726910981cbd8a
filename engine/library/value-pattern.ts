import { compilePattern, matchesPattern } from '../model/matches';

/** A text as a condition's literal: what a pattern would read as an operator becomes "any run of characters". */
export function literalPattern(text: string): string {
  return text.trim().replace(/[|*]|\.\./g, '*');
}

/** "päiväkod*" as a condition on the whole text of a field: "*päiväkod*". */
function looseForm(word: string): string {
  return `*${word.replace(/\*/g, ' ').trim().split(/\s+/).join('*')}*`;
}

/**
 * A condition that meets exactly the wanted ones of all values a field has. The words that were found are used where they meet
 * nothing else and make it shorter, so that next year's new school is met too; otherwise the values are listed one by one.
 */
export function patternFor(wanted: readonly string[], all: readonly string[], words: readonly string[]): string {
  const listed = [...new Set(wanted.map(literalPattern))].join('|');
  const loose = [...new Set(words.map(looseForm))].join('|');
  if (loose.length >= listed.length) return listed;
  const pattern = compilePattern(loose);
  const isWanted = new Set(wanted);
  return all.every((text) => matchesPattern(pattern, text) === isWanted.has(text)) ? loose : listed;
}
