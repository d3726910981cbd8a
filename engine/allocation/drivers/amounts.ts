import { centsOf, amountText } from '../../money/amount';
import { compare, divide, rationalOf, zero } from '../../money/rational';
import { exactly, weighCounts } from './counts';
import type { Driver } from './driver';

/**
 * Typed amounts in euros of this line and measure; an amount that names no line is of the moment's only expense line. What they leave is remainder.
 * Larger than the money they divide, or of nobody knows which of several lines: refused, nothing is placed. Source: METHODS section 2.
 */
export const amounts: Driver<'amounts'> = {
  byLine: true,
  weigh: ({ id, amounts: typed }, at) => {
    const now = typed.filter((item) => (item.measure ?? at.measure) === at.measure);
    const unnamed = now.some((item) => item.line === undefined);
    if (unnamed && at.kind === 'expense' && at.expenseLines() > 1) {
      const params = { driver: id, moment: at.moment, measure: at.measure, lines: at.expenseLines() };
      at.report({ code: 'driver.amounts-several-lines', severity: 'error', params });
      return null;
    }
    const mine = now.filter((item) => (item.line === undefined ? at.kind === 'expense' : item.line === at.line));
    const sum = mine.reduce((total, item) => total + centsOf(String(item.amount)), 0);
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
