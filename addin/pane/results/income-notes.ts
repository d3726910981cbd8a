import type { Results } from '../../app/state';
import type { Words } from '../words';
import { opposite } from './amounts';
import { isSome } from './figure';
import { wholeMoney } from './money';

/** Income of a row, with a plus and its word, and what is left of the row without it; nothing where there is none. */
export const incomeNotes = (
  { income, net }: { readonly income: string; readonly net: string },
  results: Pick<Results, 'currency'>,
  words: Words,
): readonly string[] =>
  isSome(income)
    ? [words.text.paneResults.income(wholeMoney(opposite(income), results, words), wholeMoney(net, results, words))]
    : [];
