import type { LineSum } from '../../engine';
import type { MeasureChoice, Notice } from '../app/state';
import type { LinesAndEuros } from '../text/parts/pane';
import type { Words } from './words';

/** "1234.50" as euros people read; cents only where there are some. */
export const euros = (amount: string, { numbers }: Words): string => `${numbers.wholeAmount(amount)}\u00a0€`;

const isSome = (amount: string): boolean => /[1-9]/.test(amount);

/** Lines with their expense and, beside it, their income: the two are never set off against each other. */
export function sumWords({ lines, amount, income }: LineSum, words: Words): LinesAndEuros {
  const parts = isSome(amount) || !isSome(income) ? [euros(amount, words)] : [];
  return { lines, euros: [...parts, ...(isSome(income) ? [words.text.pane.income(euros(income, words))] : [])].join(', ') };
}

export const measureName = ({ kind, year }: MeasureChoice, { text }: Words): string =>
  text.pane.measureName(text.labels.measureKind[kind], year);

/** "14.32" or "14:32", as the language writes times. */
export const timeOf = (iso: string, { language }: Words): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-FI`, { hour: 'numeric', minute: '2-digit' }).format(
    new Date(iso),
  );

/** What was done, as a sentence. */
export function noticeSentence(notice: Notice, words: Words): string {
  const said = words.text.pane.notices;
  const sum = ({ lines, amount }: { readonly lines: number; readonly amount: string }): LinesAndEuros => ({
    lines,
    euros: euros(amount, words),
  });
  switch (notice.code) {
    case 'read':
      return said.read(notice.params.lines);
    case 'tagged':
      return said.tagged(sum(notice.params), notice.params.moment);
    case 'untagged':
    case 'ruleMade':
    case 'accepted':
      return said[notice.code](sum(notice.params));
    case 'driverChanged':
      return said.driverChanged(notice.params.driver);
    case 'populationChanged':
      return said.populationChanged(notice.params.year);
    case 'resultsWritten':
      return said.resultsWritten(notice.params.sheets);
    default:
      return said[notice.code];
  }
}

/** A step's sentence inside another: "Kumoa: Merkitty momentille Esiopetus: 1 rivi". */
export const stepName = (notice: Notice, words: Words): string => noticeSentence(notice, words).replace(/\.$/, '');

export const firstUpper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
