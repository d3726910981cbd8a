import { foldText } from '../model/fold-text';
import { wordIn, type SheetLanguage, type Words } from './model-headings';

/** The heading of the column in which people see and write tags beside their own lines. */
const heading: Words = ['Momentti: väestömomentti', 'Momentti: befolkningsmoment', 'Momentti: population moment'];

const known = new Set(heading.map(foldText));

export function tagColumnHeading(language: SheetLanguage): string {
  return wordIn(heading, language);
}

/** Ours, in any of the languages: never a code, a name or an amount of the budget. */
export function isTagColumnHeading(text: string): boolean {
  return known.has(foldText(text));
}

/** Stands behind what a rule says, so that the rule stays in charge: only what a person writes in its place is a tag. */
const ruleMark: Words = ['(sääntö)', '(regel)', '(rule)'];

export function markedByRule(text: string, language: SheetLanguage): string {
  return `${text} ${wordIn(ruleMark, language)}`;
}

/** What stands before the mark, in any of the languages; null where there is none, so that a person wrote it. */
export function withoutRuleMark(text: string): string | null {
  const trimmed = text.trim();
  const mark = ruleMark.find((one) => trimmed.toLowerCase().endsWith(one));
  return mark === undefined ? null : trimmed.slice(0, -mark.length).trim();
}
