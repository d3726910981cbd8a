import type { Chain } from '../allocation/chain';
import type { Cents } from '../money/apportion';

/** Of a line's money what came by a rule, moment or driver from the library that nobody has confirmed; and of it, what is not to be allocated. */
export interface DefaultMoney {
  readonly all: Cents;
  readonly notAllocable: Cents;
  /** Whether any part of its tag is such, whatever its money. */
  readonly isDefault: boolean;
}

const none: DefaultMoney = { all: 0, notAllocable: 0, isDefault: false };

/** Rules of the library that nobody has confirmed, by id. */
export const defaultRules = ({ model }: Chain): ReadonlySet<string> =>
  new Set(model.rules.filter((rule) => rule.default === true).map(({ id }) => id));

/** Money counts for external operating expense only. */
export function defaultMoney(chain: Chain, measure: number, index: number, rules: ReadonlySet<string>): DefaultMoney {
  const { line, internal, counterparty } = chain.table.lines[index];
  const decision = chain.decision(index, measure);
  if (typeof decision === 'string' || internal || counterparty !== null) return none;
  const byDefault = decision.origin.kind === 'rule' && rules.has(decision.origin.id);
  const parts = chain.tagged(chain.cents(index, measure), decision);
  let [all, notAllocable, isDefault] = [0, 0, false];
  decision.moments.forEach((moment, at) => {
    const { default: fromLibrary, directness } = chain.model.moments[moment];
    if (!byDefault && fromLibrary !== true && chain.driverOf(measure, moment)?.default !== true) return;
    isDefault = true;
    if (line.kind !== 'expense') return;
    all += parts[at];
    if (directness === 'notAllocable') notAllocable += parts[at];
  });
  return { all, notAllocable, isDefault };
}
