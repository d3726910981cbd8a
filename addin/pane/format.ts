import type { LineKind, LineSum, PeopleYear } from '../../engine';
import type { MeasureChoice, Notice, Notices } from '../app/state';
import type { LinesAndEuros } from '../text/parts/pane';
import { sharePercent } from './tag/share-percent';
import { splitShares } from './tag/split-euros';
import type { Words } from './words';

/** "1234.50" as euros people read; cents only where there are some. */
export const euros = (amount: string, { numbers }: Words): string => `${numbers.wholeAmount(amount)}\u00a0€`;

const isSome = (amount: string): boolean => /[1-9]/.test(amount);

/** Income is said by its word, not by a minus; what is taken back from it has one. */
const asIncome = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : isSome(amount) ? `-${amount}` : amount);

/** Lines with their expense and, beside it, their income: the two are never set off against each other. */
export function sumWords({ lines, amount, income }: LineSum, words: Words): LinesAndEuros {
  const parts = isSome(amount) || !isSome(income) ? [euros(amount, words)] : [];
  const earned = isSome(income) ? [words.text.pane.income(euros(asIncome(income), words))] : [];
  return { lines, euros: [...parts, ...earned].join(', ') };
}

/** Whether a line brings money in: income, and what is no operating line where its amount is minus (taxes, state transfers). */
export const isIncome = (amount: string, kind: LineKind): boolean =>
  kind === 'income' || (kind === 'nonOperating' && amount.startsWith('-'));

/** A line's amount: "1 234 €", of income (taxes and state transfers too) "tulo 1 234 €". amount: expense plus, income minus. */
export const lineEuros = (amount: string, kind: LineKind, words: Words): string =>
  isIncome(amount, kind) ? words.text.pane.lineIncome(euros(asIncome(amount), words)) : euros(amount, words);

/** "Talousarvio 2026"; a figure of no known kind by its own heading: "AMT 2017". */
export function measureName({ id, kind, year }: MeasureChoice, { text }: Words): string {
  if (kind === 'other') return id.includes(String(year)) ? id : `${id} ${year}`;
  return text.pane.measureName(text.labels.measureKind[kind], year);
}

/** "14.32" or "14:32", as the language writes times. */
export const timeOf = (iso: string, { language }: Words): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-FI`, { hour: 'numeric', minute: '2-digit' }).format(
    new Date(iso),
  );

/** What was done, as a sentence. */
export function noticeSentence(notice: Notice, words: Words): string {
  const said = words.text.pane.notices;
  switch (notice.code) {
    case 'read':
    case 'readingConfirmed':
    case 'readingChanged':
      return said[notice.code](notice.params.lines);
    case 'modelTaken':
      return said.modelTaken(notice.params.file, sumWords(notice.params.sum, words));
    case 'tagged':
      return taggedSentence(notice.params, words);
    case 'untagged':
    case 'accepted':
      return said[notice.code](sumWords(notice.params.sum, words));
    case 'ruleMade':
      return said.ruleMade(sumWords(notice.params.sum, words), notice.params.others);
    case 'commented':
    case 'commentRemoved':
      return said[notice.code](notice.params.line);
    case 'driverChanged':
      return said.driverChanged(notice.params.driver);
    case 'populationChanged':
      return said.populationChanged(peopleText(notice.params.years, words));
    case 'resultsWritten':
      return said.resultsWritten(notice.params.sheets);
    case 'frozen':
      return said.frozen(notice.params.cells, notice.params.left);
    default:
      return said[notice.code];
  }
}

/** One moment by its name; several with their shares, and of one line with their euros. */
function taggedSentence({ sum, shares, same }: Notices['tagged'], words: Words): string {
  const said = words.text.pane.notices;
  const [first] = shares;
  const isWhole = shares.length === 1 && first?.share === '1';
  const stays = same === 0 ? '' : ` ${said.same(same)}`;
  if (isWhole) return `${said.tagged(sumWords(sum, words), first.name)}${stays}`;
  const [line, kind]: [string, LineKind] = isSome(sum.amount) ? [sum.amount, 'expense'] : [sum.income, 'income'];
  const parts = splitShares(
    sum.lines === 1 ? line : null,
    shares.map(({ share }) => share),
  );
  const of = (share: string, amount: string | null): string =>
    amount === null ? sharePercent(share, words) : `${sharePercent(share, words)} (${lineEuros(amount, kind, words)})`;
  const named = shares.map(({ name, share }, at) => `${name} ${of(share, parts.amounts[at] ?? null)}`);
  const rest = parts.rest === null ? null : of(parts.rest.share, parts.rest.amount);
  return `${said.split(sumWords(sum, words), named.join(', '), rest)}${stays}`;
}

/** A step's sentence inside another: "Kumoa: Merkitty momentille Esiopetus: 1 rivi". */
export const stepName = (notice: Notice, words: Words): string => noticeSentence(notice, words).replace(/\.$/, '');

export const firstUpper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** More years than these are told by the first and the last. */
const mostYears = 4;

/** "2025 38 926 asukasta, 2026 (ennuste) 38 900 asukasta" */
function peopleText(years: readonly PeopleYear[], { text, numbers: { count } }: Words): string {
  const said = text.pane.notices.populationYears;
  const [first] = years;
  const last = years.at(-1);
  if (first !== undefined && last !== undefined && years.length > mostYears)
    return said(`${first.year}\u2013${last.year}`, `${count(first.persons)}\u2013${count(last.persons)}`, last.isForecast);
  return years.map(({ year, persons, isForecast }) => said(String(year), count(persons), isForecast)).join(', ');
}
