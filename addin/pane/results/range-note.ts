import type { Results } from '../../app/state';
import type { Words } from '../words';
import { rounded } from './amounts';
import { wholeMoney } from './money';

/** How far bounds that somebody gave move an amount, the unit said once; nothing where nobody gave any. */
export const rangeNote = (
  { amount, low, high }: { readonly amount: string; readonly low: string; readonly high: string },
  results: Pick<Results, 'currency'>,
  words: Words,
): readonly string[] =>
  low === amount && high === amount
    ? []
    : [words.text.paneResults.range(words.numbers.wholeAmount(rounded(low)), wholeMoney(high, results, words))];
