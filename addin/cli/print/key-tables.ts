import type { Evidence, PrintableDocument } from '../../../engine';
import { left, printTable, right, section } from './table';
import { nestedCells } from './totals-tables';
import type { Words } from './words';

type Row = PrintableDocument['byProvider'][number] & { readonly population?: number | null; readonly perHead?: string | null };

/** Life-cycle segments: nested euros, per head, range. */
export function segmentTable({ bySegment }: PrintableDocument, words: Words): readonly string[] {
  const { tables, labels } = words.text;
  const { columns } = tables;
  const heads = [
    columns.amount,
    columns.low,
    columns.high,
    columns.population,
    columns.perHead,
    labels.nested.direct,
    labels.nested.directAndFamily,
  ].map(right);
  const rows = bySegment.map((row) => [
    row.name ?? row.segment,
    tables.ages(row.from, row.to),
    shownOr(row, row.amount, words),
    words.amount(row.low),
    words.amount(row.high),
    words.count(row.population),
    words.amount(row.perHead),
    ...nestedCells(row.nested, words).slice(0, 2),
  ]);
  return section(tables.titles.bySegment, printTable([left(''), left(columns.age), ...heads], rows));
}

/** A table by a key: amount, share, of it children, income, what stays unplaced, evidence; persons and per head where the rows have them. */
export function keyTable(title: string, rows: readonly Row[], labelOf: (row: Row) => string, words: Words): readonly string[] {
  const { columns } = words.text.tables;
  const told = rows.filter(hasMoney);
  if (told.length === 0) return [];
  const withPopulation = told.some(({ population }) => population !== undefined && population !== null);
  const heads = [columns.amount, columns.share, columns.children, columns.income, columns.unplaced].map(right);
  const cells = told.map((row) => [
    labelOf(row),
    shownOr(row, row.amount, words),
    words.share(row.share),
    row.amount === null ? null : shownOr(row, row.children, words),
    words.amount(row.income),
    words.amount(row.unplaced),
    ...(withPopulation ? [words.count(row.population ?? null), words.amount(row.perHead ?? null)] : []),
    row.evidence,
  ]);
  const population = withPopulation ? [right(columns.population), right(columns.perHead)] : [];
  return section(title, printTable([left(''), ...heads, ...population, left(columns.evidence)], cells));
}

/** Label of a row of a closed vocabulary. */
export const labelled =
  <K extends string>(labels: Readonly<Record<K, string>>, otherwise: string) =>
  ({ key, name }: { readonly key: string | null; readonly name: string | null }): string => {
    const label = key !== null && Object.hasOwn(labels, key) ? labels[key as K] : (key ?? otherwise);
    // A vocabulary's own rows have a name only where the user gave one: a traffic light's colour.
    return name === null || name === key ? label : `${name}: ${label}`;
  };

export const named =
  (otherwise: string) =>
  ({ key, name }: { readonly key: string | null; readonly name: string | null }): string =>
    name ?? key ?? otherwise;

/** Evidence of modelled or judged figures. */
export const isWeak = (grade: Evidence): boolean => grade === 'C' || grade === 'D' || grade === 'U';

/** Rows with nothing in them are left to --json. */
const hasMoney = ({ suppressed, amount, income, unplaced }: Row): boolean =>
  suppressed === true || [amount, income, unplaced].some((value) => Number(value) !== 0);

/** A figure; where it is withheld, the word for it. */
const shownOr = (row: { readonly suppressed?: true }, amount: string | null, { text, amount: written }: Words): string | null =>
  written(amount) ?? (row.suppressed ? text.tables.suppressed : null);
