import { remainderPlaces, untaggedPlaces, type Place } from '../allocation/part';
import type { LineKind } from '../model/terms';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import { EngineError } from '../issues/refused-input';
import type { AnalysisDocument, Totals } from './analysis';
import { ratio, type Tables } from './figures';

type Sums = { readonly [K in keyof Totals]: Cents };

/** The identity of METHODS section 3, checked: lines = allocated + remainder + notAllocable + internal + eliminated + nonOperating. */
export function sumsOf({ blocks }: Pick<Tables, 'blocks'>, kinds: readonly LineKind[]): Sums {
  const at = (...places: readonly Place[]): Cents =>
    blocks.reduce((sum, block) => (kinds.includes(block.kind) && places.includes(block.place) ? sum + block.cents : sum), 0);
  const sums = {
    lines: blocks.reduce((sum, block) => (kinds.includes(block.kind) ? sum + block.cents : sum), 0),
    allocated: at('allocated'),
    remainder: at(...remainderPlaces),
    notAllocable: at('notAllocable'),
    internal: at('internal'),
    eliminated: at('eliminated'),
    nonOperating: at('nonOperating'),
  };
  const { lines, ...places } = sums;
  if (Object.values(places).reduce((sum, cents) => sum + cents, 0) !== lines)
    throw new EngineError('cents.lost', { stage: 'totals' });
  return sums;
}

export function totalsText(sums: Sums): Totals {
  return {
    lines: amountText(sums.lines),
    allocated: amountText(sums.allocated),
    remainder: amountText(sums.remainder),
    notAllocable: amountText(sums.notAllocable),
    internal: amountText(sums.internal),
    eliminated: amountText(sums.eliminated),
    nonOperating: amountText(sums.nonOperating),
  };
}

/**
 * coverage: tagged euros (whatever their moment's driver then finds) ÷ gross external operating expense;
 * measured coverage: euros with people on evidence A or B ÷ the same. Source: METHODS section 4.
 */
export function totalsOf(tables: Tables): AnalysisDocument['totals'] {
  const { blocks, expense, operating } = tables;
  const sums = sumsOf(tables, ['expense', 'nonOperating']);
  const income = sumsOf(tables, ['income']);
  const external = income.lines - income.internal - income.eliminated;
  const sum = (some: typeof blocks): Cents => some.reduce((total, block) => total + block.cents, 0);
  const untagged = sum(
    blocks.filter((block) => block.kind === 'expense' && untaggedPlaces.some((place) => place === block.place)),
  );
  const measured = sum(expense.filter(({ grades }) => grades?.evidence === 'A' || grades?.evidence === 'B'));
  return {
    ...totalsText(sums),
    income: amountText(external),
    net: amountText(operating + external),
    incomeLines: totalsText(income),
    investment: amountText(sum(blocks.filter((block) => block.kind === 'investment'))),
    coverage: ratio(operating - untagged, operating),
    measuredCoverage: ratio(measured, operating),
    operating: amountText(operating),
  };
}
