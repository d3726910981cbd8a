import type { Measure } from './layout';

/** Versions that a council has said yes to; any other is a proposal, or a part of the budget beside the whole. */
const adopted = /^(kv|adopted|approved)$/;

const isWhole = ({ version }: Pick<Measure, 'version'>): boolean => version === undefined || adopted.test(version);

/** Measures of the newest budget, the one to show first: of several of one year an adopted or plain one before proposals and parts. */
export function newestBudgets<M extends Pick<Measure, 'kind' | 'year' | 'version'>>(measures: readonly M[]): readonly M[] {
  const budgets = measures.filter(({ kind }) => kind === 'budget');
  const among = budgets.length > 0 ? budgets : measures;
  const newest = Math.max(...among.map(({ year }) => year));
  const own = among.filter(({ year }) => year === newest);
  return [...own.filter(isWhole), ...own.filter((measure) => !isWhole(measure))];
}
