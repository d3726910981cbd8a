import { centsOf } from '../money/amount';
import type { PrintableDocument } from './printable';

type Tables = Pick<PrintableDocument, 'cube' | 'byAge' | 'bySegment' | 'byMoment' | 'byService' | 'byDirectness' | 'children'>;
type Printed = { readonly amount: string | null };

/** Whether parts that are all shown add up to a whole that is shown. */
const agrees = (whole: Printed, parts: readonly Printed[]): boolean =>
  whole.amount === null ||
  parts.some(({ amount }) => amount === null) ||
  parts.reduce((sum, { amount }) => sum + centsOf(amount ?? '0.00'), 0) === centsOf(whole.amount);

/**
 * Pairs of printed tables that rounding did not let agree, as "parts/whole": three dimensions cannot always be rounded so that all of them add up
 * (METHODS section 3). What always holds: every table adds up to the printed totals, services are sums of their moments, moments of their cells, and
 * segments of their ages where every age is in one segment.
 */
export function relaxedTotals({ cube, byAge, bySegment, byMoment, byService, byDirectness, children }: Tables): string[] {
  const pairs: Readonly<Record<string, boolean>> = {
    'cube/byMoment': byMoment.every((row) =>
      agrees(
        row,
        cube.filter(({ moment }) => moment === row.key),
      ),
    ),
    'byMoment/byService': byService.every((row) =>
      agrees(
        row,
        byMoment.filter(({ service }) => service === row.key),
      ),
    ),
    'cube/bySegment': bySegment.every((row) =>
      agrees(
        row,
        cube.filter(({ segment }) => segment === row.segment),
      ),
    ),
    'byAge/bySegment': bySegment.every((row) =>
      agrees(
        row,
        byAge.filter(({ age }) => row.from <= age && age <= row.to),
      ),
    ),
    'byMoment/byDirectness': byDirectness.every((row) =>
      agrees(
        row,
        byMoment.filter(({ directness }) => directness === row.key),
      ),
    ),
    'byAge/children': agrees(
      children.nested.all,
      byAge.filter(({ age }) => age < children.under),
    ),
  };
  return Object.keys(pairs).filter((pair) => !pairs[pair]);
}
