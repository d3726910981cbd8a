import type { Evidence } from '../model/terms';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import type { Amount, Certainty } from './analysis';
import { groupBy } from './by-key';
import type { Tables } from './figures';

/** What no table tells: how much of the money rests on counts, on bounds that somebody gave, and on defaults that nobody has confirmed. */
export function certaintyOf(tables: Tables): Certainty {
  const { chain, measure, expense } = tables;
  const ranged = expense.filter((block) => block.low !== block.cells);
  const services = groupBy(expense, (block) => chain.model.moments[block.moment].service);
  const defaults = defaultMoney(tables);
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
function defaultMoney({ chain, measure }: Tables): { readonly all: Cents; readonly notAllocable: Cents } {
  const { rules, moments } = chain.model;
  const defaultRules = new Set(rules.filter((rule) => rule.default === true).map(({ id }) => id));
  let all = 0;
  let notAllocable = 0;
  chain.table.lines.forEach(({ line, internal, counterparty }, index) => {
    if (line.kind !== 'expense' || internal || counterparty !== null) return;
    const decision = chain.decision(index, measure);
    if (typeof decision === 'string') return;
    const byDefault = decision.origin.kind === 'rule' && defaultRules.has(decision.origin.id);
    const parts = chain.tagged(chain.cents(index, measure), decision);
    decision.moments.forEach((moment, at) => {
      const { default: fromLibrary, directness } = moments[moment];
      if (!byDefault && fromLibrary !== true && chain.driverOf(measure, moment)?.default !== true) return;
      all += parts[at];
      if (directness === 'notAllocable') notAllocable += parts[at];
    });
  });
  return { all, notAllocable };
}

/** Lines by measure whose file holds a column for it but no readable amount: they are missing from every figure. */
function unreadLines({ chain }: Tables, shown: number): Certainty['unread'] {
  const { lines, measures, cents, columnOf } = chain.table;
  return measures.flatMap(({ id }, measure) => {
    const count = lines.reduce(
      (sum, _, line) => (Number.isNaN(cents[measure][line]) && columnOf(line, measure) !== null ? sum + 1 : sum),
      0,
    );
    return count === 0 ? [] : [{ measure: id, shown: measure === shown, count }];
  });
}

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
