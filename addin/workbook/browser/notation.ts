/** Languages of the page; the words for true and false, and the signs of numbers and dates, follow it as in Excel. */
export type BookLanguage = 'fi' | 'sv' | 'en';

/** How cells show values and take them in. */
export interface Notation {
  /** For numfmt. */
  readonly locale: string;
  /** For Intl: the same separators. */
  readonly intl: string;
  readonly decimal: ',' | '.';
  /** Signs between groups of three digits, as inside of a character class. */
  readonly groups: string;
  /** Number formats that typed dates get, and that stand for the formats that follow the reader's language. */
  readonly date: string;
  readonly dateTime: string;
  readonly yes: string;
  readonly no: string;
}

/** Blanks that stand between groups: plain, no-break, narrow no-break, thin. */
const blanks = ' \u00a0\u202f\u2009';

export const notations: Readonly<Record<BookLanguage, Notation>> = {
  fi: {
    locale: 'fi',
    intl: 'fi-FI',
    decimal: ',',
    groups: blanks,
    date: 'd.m.yyyy',
    dateTime: 'd.m.yyyy h:mm',
    yes: 'TOSI',
    no: 'EPÄTOSI',
  },
  sv: {
    locale: 'sv',
    intl: 'sv-FI',
    decimal: ',',
    groups: blanks,
    date: 'yyyy\\-mm\\-dd',
    dateTime: 'yyyy\\-mm\\-dd hh:mm',
    yes: 'SANT',
    no: 'FALSKT',
  },
  en: {
    locale: 'en-GB',
    intl: 'en-GB',
    decimal: '.',
    groups: `,${blanks}`,
    date: 'dd/mm/yyyy',
    dateTime: 'dd/mm/yyyy hh:mm',
    yes: 'TRUE',
    no: 'FALSE',
  },
};
