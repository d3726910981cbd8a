import type { Results } from '../../app/state';
import type { Words } from '../words';
import { rounded } from './amounts';

/** The currency, as it stands behind an amount. */
export const unitOf = ({ currency }: Pick<Results, 'currency'>): string => (currency === 'EUR' ? '€' : currency);

/** An amount as it is written already, with the budget's currency. */
export const withUnit = (amount: string, results: Pick<Results, 'currency'>): string => `${amount}\u00a0${unitOf(results)}`;

/** An amount with the currency the budget is in; cents only where there are some. */
export const money = (amount: string, { currency }: Pick<Results, 'currency'>, { numbers }: Words): string =>
  withUnit(numbers.wholeAmount(amount), { currency });

/** The same in whole units, for what is said beside a figure. */
export const wholeMoney = (amount: string, results: Pick<Results, 'currency'>, words: Words): string =>
  money(rounded(amount), results, words);
