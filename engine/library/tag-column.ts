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

/** What the column shows of a rule, in any of the languages: no word of a person. */
export function isMarkedByRule(text: string): boolean {
  return ruleMark.some((mark) => foldText(text).endsWith(foldText(mark)));
}
