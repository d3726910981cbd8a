import { compilePattern, matchesPattern } from '../model/matches';

/** A text as a condition's literal: what a pattern would read as an operator becomes "any run of characters". */
export function literalPattern(text: string): string {
  return text.trim().replace(/[|*]|\.\./g, '*');
}

/**
 * A match word as conditions on the whole text of a field, the simplest first: "päiväkod*" is tried as "*päiväkod*", then where a
 * text begins so, then where any word of it does.
 */
function formsOf(word: string): readonly string[] {
  const core = word.replace(/\*/g, ' ').trim().split(/\s+/).join('*');
  const loose = `*${core}*`;
  if (core.includes('*')) return [loose];
  if (word.endsWith('*')) return [loose, `${core}*`, `${core}*|* ${core}*`];
  if (word.startsWith('*')) return [loose, `*${core}`, `*${core}|*${core} *`];
  return [loose, `* ${core}`, `${core} *`, `${core}|${core} *|* ${core}|* ${core} *`];
}

/**
 * A condition that meets exactly the wanted ones of all values a field has. The word that was found is used where it meets nothing
 * else and is shorter, so that next year's new school is met too; otherwise the values are listed one by one.
 */
export function patternFor(wanted: readonly string[], all: readonly string[], word: string): string {
  const listed = [...new Set(wanted.map(literalPattern))].join('|');
  const isWanted = new Set(wanted);
  const meetsJustThese = (form: string): boolean => {
    const pattern = compilePattern(form);
    return all.every((text) => matchesPattern(pattern, text) === isWanted.has(text));
  };
  return formsOf(word).find((form) => form.length < listed.length && meetsJustThese(form)) ?? listed;
}
