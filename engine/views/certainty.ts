import type { Evidence, LineKind } from '../model/terms';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import type { Amount, Certainty } from './analysis';
import { groupBy } from './by-key';
import { defaultMoney, defaultRules } from './default-money';
import type { Tables } from './figures';

/** What no table tells: how much of the money rests on counts, on bounds that somebody gave, and on defaults that nobody has confirmed. */
export function certaintyOf(tables: Tables): Certainty {
  const { chain, measure, expense } = tables;
  const ranged = expense.filter((block) => block.low !== block.cells);
  const services = groupBy(expense, (block) => chain.model.moments[block.moment].service);
  const defaults = unconfirmedMoney(tables);
  return {
    ranged: amountText(sumOf(ranged)),
    unconfirmed: amountText(defaults.all),
    unconfirmedNotAllocable: amountText(defaults.notAllocable),
    measuredByService: [...services].map(([key, blocks]) => ({
      key,
      amount: amountText(sumOf(blocks.filter(({ grades }) => isMeasured(grades?.evidence)))),
    })),
    unread: unreadLines(tables, measure),
  };
}

const sumOf = (blocks: Tables['blocks']): Cents => blocks.reduce((sum, { cents }) => sum + cents, 0);

/** Counted, in the same or another period (METHODS section 2). */
const isMeasured = (grade: Evidence | undefined): boolean => grade === 'A' || grade === 'B';

/** Tagged external operating expense whose rule, moment or driver came from the library and is not yet confirmed by a person. */
function unconfirmedMoney({ chain, measure }: Tables): { readonly all: Cents; readonly notAllocable: Cents } {
  const rules = defaultRules(chain);
  let [all, notAllocable] = [0, 0];
  for (const index of chain.table.lines.keys()) {
    const own = defaultMoney(chain, measure, index, rules);
    all += own.all;
    notAllocable += own.notAllocable;
  }
  return { all, notAllocable };
}

/**
 * Lines by measure whose file holds a column for it but no readable amount: they are missing from the figures. Investments and lines outside
 * operations are in none of them, so a year that their sheet has no column for is whole without them.
 */
function unreadLines({ chain }: Tables, shown: number): Certainty['unread'] {
  const { lines, measures, cents, columnOf } = chain.table;
  return measures.flatMap(({ id }, measure) => {
    const count = lines.reduce(
      (sum, { line: { kind } }, line) =>
        isOperating(kind) && Number.isNaN(cents[measure][line]) && columnOf(line, measure) !== null ? sum + 1 : sum,
      0,
    );
    return count === 0 ? [] : [{ measure: id, shown: measure === shown, count }];
  });
}

const isOperating = (kind: LineKind): boolean => kind === 'expense' || kind === 'income';

/** As a published document may say it: rounded like its totals; shares of single services would tell of withheld moments and are left out. */
export function printCertainty(
  certainty: Certainty | undefined,
  nearest: (amount: Amount) => Amount,
): { readonly certainty?: Certainty } {
  if (certainty === undefined) return {};
  return {
    certainty: {
      ranged: nearest(certainty.ranged),
      unconfirmed: nearest(certainty.unconfirmed),
      unconfirmedNotAllocable: nearest(certainty.unconfirmedNotAllocable),
      measuredByService: [],
      unread: certainty.unread,
    },
  };
}
