import { resultLabels, sumLabels, totalWords } from '../../../library/row-words';
import { foldText } from '../../../model/fold-text';
import { headingParts } from '../../../model/line-headings';
import { isBareTotal } from '../row-evidence/by-label';
import type { FoundTotal, RawTable, TableRow } from '../table-shape';

/** A total as the end of a section. */
export interface ClosingTotal {
  readonly at: number;
  /** The name of what it sums up, folded: "sivistyslautakunta" of "SIVISTYSLAUTAKUNTA YHTEENSÄ". */
  readonly name: string;
  /** Place of the first line it stands for; null where nothing explains it. */
  readonly first: number | null;
  /** Nothing but words for a total. */
  readonly isBare: boolean;
}

export interface SectionTotals {
  /** Totals under their lines, by place. */
  readonly closing: ReadonlyMap<number, ClosingTotal>;
  /** Totals over their lines: each begins a section. */
  readonly opening: ReadonlySet<number>;
  /** Place of the total that sums up a section of this name from this line on. */
  readonly endOf: (name: string, firstLine: number) => number | null;
}

const atStart = new RegExp(`^(?:${totalWords})(?!\\p{L})`, 'u');
const atEnd = new RegExp(`(?<!\\p{L})(?:${totalWords})$`, 'u');

const marksAround = /^[\s,:;–-]+|[\s,:;–-]+$/gu;

/** "Varhaiskasvatus, palvelualue yhteensä" sums up "Varhaiskasvatus". */
function nameOfTotal(label: string): string {
  const plain = headingParts(foldText(label.replace(/\([^)]*\)/g, ' '))).name;
  const named = plain.replace(atEnd, '').replace(marksAround, '').replace(atStart, '').replace(marksAround, '');
  return named.split(', ')[0] ?? '';
}

/** First and last line that each total stands for, through the totals among its parts. */
function reachOf(totals: readonly FoundTotal[]): (at: number) => readonly [number, number] {
  const byPlace = new Map(totals.map((total) => [total.at, total]));
  const known = new Map<number, readonly [number, number]>();
  const none = [Infinity, -Infinity] as const;
  const reach = (at: number): readonly [number, number] => {
    const total = byPlace.get(at);
    if (total === undefined) return [at, at];
    const found = known.get(at);
    if (found !== undefined) return found;
    // While it is looked at it stands for nothing, so that totals of each other end.
    known.set(at, none);
    let [first, last] = none as readonly [number, number];
    for (const part of total.parts) {
      const [from, to] = reach(part.at);
      first = Math.min(first, from);
      last = Math.max(last, to);
    }
    known.set(at, [first, last]);
    return [first, last];
  };
  return reach;
}

/** Whether a folded label announces a sum or result of other rows. */
export const announcesTotal = (folded: string): boolean =>
  [...sumLabels, ...resultLabels].some((pattern) => pattern.test(folded));

/** By their labels alone: what a layout skips is a total whatever its amounts, and an edit of an amount moves no heading. */
function skippedTotals(rows: readonly TableRow[]): SectionTotals {
  const closing = new Map<number, ClosingTotal>();
  const opening = new Set<number>();
  for (const [at, { role, label }] of rows.entries()) {
    if (role !== 'skipped') continue;
    if (!announcesTotal(foldText(label))) opening.add(at);
    else closing.set(at, { at, name: nameOfTotal(label), first: null, isBare: isBareTotal(label) });
  }
  return { closing, opening, endOf: () => null };
}

/** Which totals of a table begin and end sections. */
export function sectionTotals(table: Pick<RawTable, 'layout' | 'rows' | 'totals'>): SectionTotals {
  const { layout, rows } = table;
  return (layout.skip ?? []).length > 0 ? skippedTotals(rows) : foundTotals(table);
}

function foundTotals({ rows, totals: { totals } }: Pick<RawTable, 'rows' | 'totals'>): SectionTotals {
  const reach = reachOf(totals);
  const closing = new Map<number, ClosingTotal>();
  const opening = new Set<number>();
  const ends = new Map<string, number>();
  for (const { at } of totals) {
    const label = rows[at]?.label ?? '';
    const [first, last] = reach(at);
    if (first !== Infinity && first > at) opening.add(at);
    else if (last < at) {
      const name = nameOfTotal(label);
      closing.set(at, { at, name, first: first === Infinity ? null : first, isBare: isBareTotal(label) });
      const key = JSON.stringify([name, first]);
      ends.set(key, Math.min(at, ends.get(key) ?? at));
    }
  }
  return { closing, opening, endOf: (name, firstLine) => ends.get(JSON.stringify([name, firstLine])) ?? null };
}
