import type { PrintableDocument } from '../../../engine';
import { left, printTable, right, section } from './table';
import type { Words } from './words';

const within = ['allocated', 'remainder', 'notAllocable'] as const;
const beside = ['internal', 'eliminated', 'nonOperating', 'investment'] as const;
const nestings = ['direct', 'directAndFamily', 'all'] as const;

const isWithin = (key: string): boolean => key === 'operating' || (within as readonly string[]).includes(key);

/** Gross operating expense and the places it is in, with income and net; then what else stands in the budget; then how good all of it is. */
export function identityTable({ totals, largestDeviation }: PrintableDocument, words: Words): readonly string[] {
  const { tables } = words.text;
  const row = (key: (typeof beside)[number] | (typeof within)[number] | 'operating' | 'income' | 'net', indent = '') => [
    `${indent}${tables.totals[key]}`,
    words.amount(totals[key]),
    isWithin(key) ? words.share(ratio(totals[key], totals.operating)) : '',
  ];
  const heads = [left(''), right(tables.columns.amount), right(tables.columns.share)];
  const expense = [row('operating'), ...within.map((key) => row(key, '  ')), row('income'), row('net')];
  const others = beside.filter((key) => Number(totals[key]) !== 0).map((key) => row(key).slice(0, 2));
  const quality = [
    [tables.totals.coverage, words.share(totals.coverage)],
    [tables.totals.placed, words.share(ratio(totals.allocated, totals.operating))],
    [tables.totals.measuredCoverage, words.share(totals.measuredCoverage)],
    [tables.totals.largestDeviation, tables.cents(words.count(largestDeviation) ?? '')],
  ];
  return [
    ...section(tables.titles.identity, printTable(heads, expense)),
    ...(others.length === 0 ? [] : section(tables.titles.alsoInBudget, printTable(heads.slice(0, 2), others))),
    ...printTable([left(''), right('')], quality).slice(1),
    '',
  ];
}

/** Everybody: direct; with family; all. Never one headline. */
export function nestedTable({ nested, totals }: PrintableDocument, words: Words): readonly string[] {
  const { tables, labels } = words.text;
  const rows = nestings.map((nesting) => [
    labels.nested[nesting],
    words.amount(nested[nesting]) ?? tables.suppressed,
    words.share(ratio(nested[nesting], totals.operating)),
  ]);
  return section(
    tables.titles.nested,
    printTable([left(tables.everybody), right(tables.columns.amount), right(tables.columns.share)], rows),
  );
}

/** Children by the same nesting, with the range of assumptions. */
export function childrenTable({ children }: PrintableDocument, words: Words): readonly string[] {
  const { tables, labels } = words.text;
  const { columns } = tables;
  const who = tables.childrenUnder(children.under);
  const heading = children.population === null ? who : `${who}, ${tables.population(words.count(children.population) ?? '')}`;
  const rows = nestings.map((nesting) => {
    const figure = children.nested[nesting];
    return [
      labels.nested[nesting],
      words.amount(figure.amount) ?? tables.suppressed,
      words.amount(figure.low),
      words.amount(figure.high),
      words.share(figure.shareOfOperating),
      words.amount(figure.perHead),
    ];
  });
  const heads = [columns.amount, columns.low, columns.high, columns.share, columns.perHead].map(right);
  return section(tables.titles.children, [...printTable([left(heading), ...heads], rows), `  ${tables.rangeNote}`]);
}

/** Ratio of two decimal texts for a percentage that is read, not computed with. */
export function ratio(part: string | null, whole: string): number | null {
  return part === null || Number(whole) === 0 ? null : Number(part) / Number(whole);
}

export const nestedCells = (nested: PrintableDocument['nested'] | null, words: Words): readonly (string | null)[] =>
  nestings.map((nesting) => words.amount(nested?.[nesting] ?? null));
