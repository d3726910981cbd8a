import type { Amount } from '../../../engine';
import type { Language } from '../../text/language';
import { numbers } from '../../text/numbers';
import type { Text } from '../../text/text';

/** A language's words and numbers together: what every printer needs. Null figures are printed as a dash. */
export interface Words {
  readonly text: Text;
  readonly language: Language;
  /** Amount to the cent; a withheld one says so. */
  readonly amount: (amount: Amount | null) => string | null;
  readonly euros: (amount: Amount) => string;
  readonly count: (count: number | null) => string | null;
  readonly share: (ratio: number | null) => string | null;
}

/** suppressed: what a null amount means in a published document. */
export function wordsOf(language: Language, text: Text, published: boolean, currency: string): Words {
  const { amount, wholeAmount, euros, count, share } = numbers[language];
  const form = published ? wholeAmount : amount;
  return {
    text,
    language,
    amount: (value) => (value === null ? null : form(value)),
    euros: (value) => (published ? `${wholeAmount(value)}\u00a0${currency === 'EUR' ? '€' : currency}` : euros(value, currency)),
    count: (value) => (value === null ? null : count(value)),
    share: (value) => (value === null ? null : share(value)),
  };
}
