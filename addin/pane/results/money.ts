import type { Results } from '../../app/state';
import type { Words } from '../words';

/** An amount with the currency the budget is in; cents only where there are some. */
export const money = (amount: string, { currency }: Pick<Results, 'currency'>, { numbers }: Words): string =>
  `${numbers.wholeAmount(amount)}\u00a0${currency === 'EUR' ? '€' : currency}`;
