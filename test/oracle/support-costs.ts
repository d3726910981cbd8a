import { isEqual, minus, nought, over, plus, read, times, total, type Fraction } from './fraction';

type Use = Readonly<Record<string, Readonly<Record<string, number | string | bigint>>>>;

/** What every unit holds before passing on (x = b + Aᵀx), by elimination over a full matrix of fractions, pivots sought. */
export function reciprocalBalances(
  ownCost: Readonly<Record<string, number>>,
  support: readonly string[],
  use: Use,
): Map<string, Fraction> {
  const share = (from: string, to: string): Fraction => {
    const served = Object.entries(use[from]).filter(([name]) => name !== from);
    const weight = served.find(([name]) => name === to)?.[1] ?? 0;
    return over(read(weight), total(served.map(([, other]) => read(other))));
  };
  const rows = support.map((unit) => [
    ...support.map((from): Fraction => minus(unit === from ? [1n, 1n] : nought, unit === from ? nought : share(from, unit))),
    [BigInt(ownCost[unit]), 1n] as Fraction,
  ]);
  solve(rows);
  const x = new Map(support.map((unit, at) => [unit, rows[at][support.length]]));
  const held = Object.keys(ownCost).map((unit): [string, Fraction] => [
    unit,
    x.get(unit) ??
      support.reduce((sum, from) => plus(sum, times(x.get(from) ?? nought, share(from, unit))), [
        BigInt(ownCost[unit]),
        1n,
      ] as Fraction),
  ]);
  return new Map(held);
}

/** Gauss-Jordan elimination in place; the last column becomes the solution. */
function solve(rows: Fraction[][]): void {
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= column && !isEqual(row[column], nought));
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const scale = rows[column][column];
    rows[column] = rows[column].map((value) => reduce(over(value, scale)));
    rows.forEach((row, at) => {
      if (at === column) return;
      const factor = row[column];
      rows[at] = row.map((value, index) => reduce(minus(value, times(factor, rows[column][index]))));
    });
  }
}

function reduce([n, d]: Fraction): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? nought : [n / a, d / a];
}
