import { footnoteLabels, memoLabels, ofWhichLabels } from '../../../library/row-words';
import { foldText } from '../../../model/fold-text';
import type { DoubtfulRow } from '../table-shape';
import { keyedColumns, lacksCode } from './by-label';
import { nameOf } from './row-texts';
import type { TableFacts } from './table-facts';
import { hasAmount, hasMoney } from './total-search';

/** Rows whose figures are no money of their own. */
export interface SetAside {
  readonly ofWhich: ReadonlySet<number>;
  readonly memo: ReadonlySet<number>;
  /** Rows whose labels say so and whose amounts or codes say otherwise: lines, and asked about. */
  readonly doubts: readonly DoubtfulRow[];
}

/** Whether every amount of a row can be part of another row's. */
function isWithin({ amounts }: TableFacts, part: number, whole: number): boolean {
  return amounts.every((column) => {
    const [inner, outer] = [column[part] || 0, column[whole] || 0];
    return inner === 0 || (Math.sign(inner) === Math.sign(outer) && Math.abs(inner) <= Math.abs(outer));
  });
}

/** "Of which" rows, whose money the row over them already has, and key figures among the amounts. */
export function setAsideRows(facts: TableFacts): SetAside {
  const ofWhich = new Set<number>();
  const memo = new Set<number>();
  const doubts: DoubtfulRow[] = [];
  const texts = facts.rows.map((_, at) => nameOf(facts, at));
  const saysPart = (at: number): boolean => ofWhichLabels.test(texts[at] ?? '');
  const saysMemo = (at: number): boolean => memoLabels.some((pattern) => pattern.test(texts[at] ?? ''));
  const keyed = keyedColumns(facts, (at) => hasAmount(facts, at) && !saysMemo(at)).filter(({ role }) => role === 'code');
  let whole = -1;
  facts.rows.forEach((_, at) => {
    if (!hasAmount(facts, at)) return;
    if (saysPart(at)) {
      if (whole >= 0 && isWithin(facts, at, whole)) ofWhich.add(at);
      else if (hasMoney(facts, at)) doubts.push({ at, doubt: 'ofWhich', parts: [] });
    } else if (saysMemo(at)) {
      if (keyed.length === 0 || lacksCode(facts, keyed, at)) memo.add(at);
      else doubts.push({ at, doubt: 'memo', parts: [] });
    } else if (footnoteLabels.test(foldText(facts.rows[at]?.label ?? '')) && keyed.length > 0 && lacksCode(facts, keyed, at))
      memo.add(at);
    else whole = at;
  });
  return { ofWhich, memo, doubts };
}
