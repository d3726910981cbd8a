import { bareTotalLabel, resultLabels } from '../../library/row-words';
import { expenseWords, incomeWords } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { KindDecision } from './line-kind';
import type { FoundTotal, RawTable, TableRow } from './table-shape';

export type Side = 'expense' | 'income' | null;

/** The side that words tell; null where they tell none, or both. */
export function sideInText(text: string, expense: RegExp = expenseWords, income: RegExp = incomeWords): Side {
  const folded = foldText(text);
  const isIncome = income.test(folded);
  return isIncome === expense.test(folded) ? null : isIncome ? 'income' : 'expense';
}

/** Lines that a total stands for, through the totals among its parts. */
function linesOf(total: FoundTotal, byRow: ReadonlyMap<number, FoundTotal>, seen: Set<number>): number[] {
  if (seen.has(total.at)) return [];
  seen.add(total.at);
  return total.parts.flatMap(({ at }) => {
    const inner = byRow.get(at);
    return inner === undefined ? [at] : linesOf(inner, byRow, seen);
  });
}

/** "Net expenditure" and "Toimintakate" stand for lines of both sides; "= Ordentliche Erträge" does not. */
function isResult(label: string): boolean {
  const name = foldText(label).replace(/^[\d. ]*=\s*/u, '');
  return resultLabels.some((pattern) => pattern.test(name));
}

/**
 * The side of lines that do not tell it themselves, by place among the table's rows: of the heading over them ("TULOT"), else of the
 * smallest total they are part of ("Menot yhteensä").
 */
function sidesAround({ rows, totals: { totals } }: Pick<RawTable, 'rows' | 'totals'>): ReadonlyMap<number, Side> {
  const byRow = new Map(totals.map((total) => [total.at, total]));
  const sides = new Map<number, Side>();
  const told = totals.flatMap((total) => {
    const { label = '' } = rows[total.at] ?? {};
    const side = isResult(label) ? null : sideInText(label);
    return side === null ? [] : [{ side, lines: linesOf(total, byRow, new Set()) }];
  });
  for (const { side, lines } of told.sort((a, b) => b.lines.length - a.lines.length)) {
    for (const at of lines) sides.set(at, side);
  }
  let section: Side = null;
  rows.forEach(({ role, label }, at) => {
    if (role === 'heading') section = sideInText(label);
    // "Menot yhteensä" closes what "MENOT" opened.
    if (role === 'total' && (isResult(label) || bareTotalLabel.test(foldText(label)))) section = null;
    if (role === 'leaf' && section !== null) sides.set(at, section);
  });
  return sides;
}

/** The side of a line by its own words and by what stands around it; null where neither tells, or they contradict each other. */
export function sideWithin(table: Pick<RawTable, 'rows' | 'totals'>, byWords: (row: TableRow) => Side): (row: TableRow) => Side {
  const around = sidesAround(table);
  const sides = new Map(table.rows.map((row, at) => [row, agreed(byWords(row), around.get(at) ?? null)]));
  return (row) => sides.get(row) ?? null;
}

const agreed = (own: Side, around: Side): Side => (own === null || around === null || own === around ? (own ?? around) : null);

/**
 * Kinds of lines whose labels say them, with what headings and totals around the lines tell of those that do not say it themselves. A line
 * whose own word contradicts the total it is part of is of no known side.
 */
export function kindsAround(kinds: readonly KindDecision[], table: Pick<RawTable, 'rows' | 'totals'>): readonly KindDecision[] {
  const around = sidesAround(table);
  return kinds.map((decision, at) => {
    const side = around.get(at) ?? null;
    if (side === null || (decision.known && decision.kind === side)) return decision;
    return decision.known
      ? { kind: 'expense', sign: 1, known: false }
      : { kind: side, sign: side === 'income' ? -1 : 1, known: true };
  });
}
