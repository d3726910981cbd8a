import { foldText } from '../model/fold-text';
import { fieldText, type Comparable } from './comparable';
import { groupBy, type Edge } from './components';
import type { Matching } from './matching';

/** Lines of one group on a side, beyond which sums of two and of three are not looked for: chance would find some. */
const mostForTwo = 400;
const mostForThree = 60;
/** Digits of one amount from which an equal sum is no chance. */
const telling = 5;

/** A line whose amounts are the sum of others' in every measure. */
interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** The units concerned, so that several lines of them can bear each other out. */
  readonly units: string;
}

/**
 * Units that were merged or split: a line whose amounts of last year are the sum of two or three lines' of the other side that differ from it in
 * one field of the key. Borne out by a second line of the same units, or by amounts that chance does not repeat.
 */
export function matchSums(matching: Matching): void {
  const { key } = matching.sides.fields;
  const ways = key.length === 0 ? [null] : key;
  const sides = {
    old: { open: matching.open.old, line: (index: number) => matching.oldLine(index) },
    next: { open: matching.open.next, line: (index: number) => matching.nextLine(index) },
  };
  const merged = ways.flatMap((field) => findSums(sides.old, sides.next, field, key));
  const split = ways.flatMap((field) => findSums(sides.next, sides.old, field, key));
  const found = [
    ...merged.map((sum) => ({ ...sum, old: sum.parts, next: [sum.whole] })),
    ...split.map((sum) => ({ ...sum, old: [sum.whole], next: sum.parts })),
  ];
  const votes = new Map<string, number>();
  for (const { units } of found) votes.set(units, (votes.get(units) ?? 0) + 1);
  const rank = ({ units }: Sum): number => votes.get(units) ?? 0;
  const strong = found.filter(
    (sum) => rank(sum) > 1 || isTelling(sum.next.length === 1 ? sides.next.line(sum.whole) : sides.old.line(sum.whole)),
  );
  for (const { old, next } of strong.sort((a, b) => rank(b) - rank(a) || (a.units < b.units ? -1 : 1))) {
    if (!old.every((one) => matching.open.old.has(one)) || !next.every((one) => matching.open.next.has(one))) continue;
    const edges = old.flatMap((a) => next.map((b): Edge => ({ old: a, next: b, reason: 'sum' })));
    const isOneTag = new Set(old.map((one) => matching.oldLine(one).tag)).size === 1;
    matching.add({ old, next, reasons: ['sum'], certainty: isOneTag ? 'same-tag' : 'doubtful', edges });
  }
}

interface Side {
  readonly open: ReadonlySet<number>;
  readonly line: (index: number) => Comparable;
}

function isTelling({ cents }: Comparable): boolean {
  const filled = cents.filter((amount) => amount !== null && amount !== 0);
  const digits = Math.max(0, ...filled.map((amount) => String(Math.abs(amount ?? 0)).replace(/0+$/, '').length));
  return filled.length > 1 || digits >= telling;
}

/** Everything of the key but one field, and what the line is called where other key fields remain. */
function signer(field: string | null, key: readonly string[]): (line: Comparable) => string {
  const rest = key.filter((one) => one !== field);
  return ({ line, label }) =>
    JSON.stringify([line.kind ?? '', rest.map((one) => foldText(fieldText(line, one))), rest.length > 0 ? label : '']);
}

function findSums(parts: Side, wholes: Side, field: string | null, key: readonly string[]): Sum[] {
  const sign = signer(field, key);
  const groups = groupBy(parts.open, (index) => sign(parts.line(index)));
  const unitOf = (line: Comparable): string => (field === null ? line.key : foldText(fieldText(line.line, field)));
  return [...groupBy(wholes.open, (index) => sign(wholes.line(index)))].flatMap(([text, indexes]) => {
    const group = (groups.get(text) ?? []).filter((index) => parts.line(index).amounts !== null);
    if (group.length < 2 || group.length > mostForTwo || indexes.length > mostForTwo) return [];
    const sums = summands(group.map((index) => ({ index, cents: numbersOf(parts.line(index)) })));
    return indexes.flatMap((whole): Sum[] => {
      const line = wholes.line(whole);
      const found = line.amounts === null ? [] : sums(numbersOf(line));
      const [only] = found;
      if (only === undefined || found.length > 1) return [];
      const units = only.map((index) => unitOf(parts.line(index))).sort();
      return [{ whole, parts: only, units: JSON.stringify([field, unitOf(line), units]) }];
    });
  });
}

const numbersOf = ({ cents }: Comparable): readonly number[] => cents.map((amount) => amount ?? 0);

interface Summand {
  readonly index: number;
  readonly cents: readonly number[];
}

/** All sets of two, or where there are none of three, that sum to the amounts asked for. */
function summands(group: readonly Summand[]): (cents: readonly number[]) => readonly (readonly number[])[] {
  const byAmounts = new Map<string, number[]>();
  group.forEach(({ cents }, at) => byAmounts.set(cents.join(' '), [...(byAmounts.get(cents.join(' ')) ?? []), at]));
  const completing = (cents: readonly number[], after: number): number[] =>
    (byAmounts.get(cents.join(' ')) ?? []).filter((at) => at > after);
  const less = (cents: readonly number[], at: number): number[] =>
    cents.map((amount, one) => amount - (group[at]?.cents[one] ?? 0));
  const index = (at: number): number => group[at]?.index ?? -1;
  return (cents) => {
    const two = [...group.keys()].flatMap((a) => completing(less(cents, a), a).map((b) => [index(a), index(b)]));
    if (two.length > 0 || group.length > mostForThree) return two;
    return [...group.keys()].flatMap((a) =>
      [...group.keys()]
        .slice(a + 1)
        .flatMap((b) => completing(less(less(cents, a), b), b).map((c) => [index(a), index(b), index(c)])),
    );
  };
}
