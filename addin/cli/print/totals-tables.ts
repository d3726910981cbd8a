import type { PrintableDocument } from '../../../engine';
import { left, printTable, right, section } from './table';
import type { Words } from './words';

const places = ['allocated', 'remainder', 'notAllocable', 'internal', 'eliminated', 'nonOperating'] as const;
const nestings = ['direct', 'directAndFamily', 'all'] as const;

/** The identity: all lines are the sum of the six places below them. Then what stands beside it. */
export function identityTable({ totals, largestDeviation }: PrintableDocument, words: Words): readonly string[] {
  const { tables } = words.text;
  const identity = printTable(
    [left(''), right(tables.columns.amount)],
    [
      [tables.totals.lines, words.amount(totals.lines)],
      ...places.map((place) => [`  ${tables.totals[place]}`, words.amount(totals[place])]),
    ],
  );
  const beside = printTable(
    [left(''), right('')],
    [
      ...(['operating', 'income', 'net', 'investment'] as const).map((key) => [tables.totals[key], words.amount(totals[key])]),
      [tables.totals.coverage, words.share(totals.coverage)],
      [tables.totals.measuredCoverage, words.share(totals.measuredCoverage)],
      [tables.totals.largestDeviation, tables.cents(words.count(largestDeviation) ?? '')],
    ],
  );
  return [...section(tables.titles.identity, identity), ...beside.slice(1), ''];
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
