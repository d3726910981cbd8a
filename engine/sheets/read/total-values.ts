import type { FoundTotal, RawTable, SignedPart } from './table-shape';

/** What a total's lines come to, whatever totals stand between: cents by column, and how many lines. */
export interface TotalValue {
  readonly sums: readonly number[];
  readonly lines: number;
}

type Amounts = readonly { readonly cents: Float64Array }[];

function lineValue(columns: Amounts, at: number): TotalValue {
  return { sums: columns.map(({ cents }) => cents[at] || 0), lines: 1 };
}

function added(columns: Amounts, parts: readonly SignedPart[], valueOf: (at: number) => TotalValue): TotalValue {
  const sums = columns.map(() => 0);
  let lines = 0;
  for (const { at, sign } of parts) {
    const value = valueOf(at);
    lines += value.lines;
    value.sums.forEach((sum, column) => (sums[column] = (sums[column] ?? 0) + sign * sum));
  }
  return { sums, lines };
}

/**
 * Every total as the sum of its lines, down through the totals among its parts: a total printed wrong does not pass its fault on to
 * those over it. A total that nothing explains counts with what it prints. Nested however deep; a ring of formulas ends where it closes.
 */
export function totalValues({ columns, totals }: Pick<RawTable, 'columns' | 'totals'>): ReadonlyMap<number, TotalValue> {
  const byPlace = new Map(totals.totals.filter(({ parts }) => parts.length > 0).map((total) => [total.at, total]));
  const values = new Map<number, TotalValue>();
  const valueOf = (at: number): TotalValue => values.get(at) ?? lineValue(columns, at);
  const open = new Set<number>();
  for (const { at: first } of totals.totals) {
    const stack = [first];
    for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
      const total = byPlace.get(at);
      const waiting = total === undefined || open.has(at) ? [] : unknownParts(total, byPlace, values, open);
      if (waiting.length === 0) {
        if (total !== undefined && !values.has(at)) values.set(at, added(columns, total.parts, valueOf));
        stack.pop();
      } else {
        open.add(at);
        stack.push(...waiting);
      }
    }
  }
  return values;
}

function unknownParts(
  { parts }: FoundTotal,
  totals: ReadonlyMap<number, FoundTotal>,
  values: ReadonlyMap<number, TotalValue>,
  open: ReadonlySet<number>,
): number[] {
  return parts.flatMap(({ at }) => (totals.has(at) && !values.has(at) && !open.has(at) ? [at] : []));
}
