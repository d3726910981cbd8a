import { centsOf, amountText } from '../../money/amount';
import { compare, divide, rationalOf, zero } from '../../money/rational';
import { exactly, weighCounts } from './counts';
import type { Driver } from './driver';

/**
 * Typed amounts in euros of this line (or of the moment's only line) and measure; what they leave is remainder.
 * Larger than the money they divide: refused, nothing is placed. Source: METHODS section 2.
 */
export const amounts: Driver<'amounts'> = {
  byLine: true,
  weigh: ({ id, amounts: typed }, at) => {
    const mine = typed.filter((item) => (item.line ?? at.line) === at.line && (item.measure ?? at.measure) === at.measure);
    const cents = mine.map((item) => centsOf(String(item.amount)));
    const sum = cents.reduce((total, value) => total + value, 0);
    if (mine.length === 0 || sum === 0) return null;
    if (sum > Math.abs(at.cents)) {
      const params = { driver: id, line: at.line, amounts: amountText(sum), amount: amountText(at.cents) };
      at.report({ code: 'driver.amounts-over-line', severity: 'error', params });
      return null;
    }
    const weighed = weighCounts(
      mine.map((item) => ({ ...item, count: exactly(item.amount) })),
      at,
    );
    if (weighed === null || weighed.weights.every((weight) => compare(weight, zero) === 0)) return null;
    return { ...weighed, share: divide(rationalOf(sum), rationalOf(Math.abs(at.cents))) };
  },
};
