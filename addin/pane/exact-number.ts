import type { Words } from './words';

/** An exact decimal as the language writes it, with every digit: a weight of 0.025 is never shown as 0.03. A fraction stays one: "1/3". */
export function exactNumber(text: string, { language, numbers }: Words): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return text;
  const mark = language === 'en' ? '.' : ',';
  return `${sign === '' ? '' : '\u2212'}${numbers.count(Number(whole))}${fraction === undefined ? '' : `${mark}${fraction}`}`;
}
