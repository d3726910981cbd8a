import type { Language } from './language';

/** fi and sv: no-break space between groups, decimal comma, U+2212 minus; en: comma and point. */
const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const decimalText = /^-?\d+(\.\d+)?$/;
const isoDay = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

/** Numbers as people of a language write them. Amounts come as decimal text and are formatted exactly, without passing through a float. */
export interface Numbers {
  /** "1234.50" → "1 234,50"; text that is not a decimal number is given back as it is. */
  readonly amount: (amount: string) => string;
  /** As amount, without decimals where the cents are zero. */
  readonly wholeAmount: (amount: string) => string;
  /** amount with its currency: "1 234,50 €". */
  readonly euros: (amount: string, currency?: string) => string;
  /** 1234 → "1 234". */
  readonly count: (count: number) => string;
  /** 0.8412 → "84,1 %". */
  readonly share: (ratio: number) => string;
  /** "2026-01-31" → "31.1.2026", an ISO time as its day; text that is neither is given back as it is. */
  readonly date: (iso: string) => string;
}

const numbersOf = (language: Language): Numbers => {
  const locale = locales[language];
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: language === 'en' ? 'medium' : 'short', timeZone: 'UTC' });
  const exactly = (format: Intl.NumberFormat) => (text: string) =>
    decimalText.test(text) ? format.format(text as `${number}`) : text;
  const amount = exactly(cents);
  return {
    amount,
    wholeAmount: (text) => (/\.0*[1-9]/.test(text) ? amount(text) : exactly(whole)(text)),
    euros: (text, currency = 'EUR') => `${amount(text)}\u00a0${currency === 'EUR' ? '€' : currency}`,
    count: (count) => whole.format(count),
    share: (ratio) => shares.format(ratio),
    date: (iso) => {
      const day = isoDay.exec(iso)?.[0];
      return day === undefined || Number.isNaN(Date.parse(day)) ? iso : days.format(new Date(day));
    },
  };
};

export const numbers: Readonly<Record<Language, Numbers>> = { fi: numbersOf('fi'), sv: numbersOf('sv'), en: numbersOf('en') };
