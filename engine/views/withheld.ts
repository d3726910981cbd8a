import { suppressSmallCells } from '../methods/suppress-small-cells';
import type { Publication } from '../model/model';
import { centsOf } from '../money/amount';
import type { AnalysisDocument, CubeRow } from './analysis';
import { groupBy } from './by-key';
import { hideUntilSafe, type Grouping } from './hidden-groups';

/** Tables by a key whose rows can be withheld. */
export type KeyTable = 'byService' | 'byDirectness' | 'byOrganiser' | 'byProvider' | 'byProductionMode' | 'byEvidence';

/** Everything a published document must not show. */
export interface Withheld {
  readonly moments: ReadonlySet<string>;
  /** Cube cells by cellKey, empty ones included. */
  readonly cells: ReadonlySet<string>;
  readonly rows: Readonly<Record<KeyTable, ReadonlySet<string | null>>>;
  readonly ages: ReadonlySet<number>;
  readonly segments: ReadonlySet<string>;
  readonly areas: ReadonlySet<string | null>;
}

export const cellKey = ({ moment, segment, area }: Pick<CubeRow, 'moment' | 'segment' | 'area'>): string =>
  JSON.stringify([moment, segment, area]);

/** A cell of moment × segment × area, whatever organisers and providers share it: the people are the same. */
interface Cell {
  readonly moment: string;
  readonly segment: string;
  readonly area: string | null;
  /** null: nobody is counted, so nobody can be recognised. */
  readonly recipients: number | null;
  cents: number;
}

function cellsOf(cube: readonly CubeRow[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const row of cube) {
    const cents = Math.abs(centsOf(row.amount)) + Math.abs(centsOf(row.income));
    if (cents === 0) continue;
    const { moment, segment, area, recipients } = row;
    const cell = cells.get(cellKey(row)) ?? { moment, segment, area, recipients, cents: 0 };
    cell.cents += cents;
    cells.set(cellKey(row), cell);
  }
  return [...cells.values()];
}

/** Recipients of cells together; null as soon as money reaches people whom nobody counted. */
function recipientsOf(cells: readonly Cell[]): number | null {
  return cells.reduce<number | null>((sum, { recipients }) => (sum === null || recipients === null ? null : sum + recipients), 0);
}

const isSmall = (recipients: number | null, { threshold, zeros }: Publication): boolean =>
  recipients !== null && recipients < threshold && (recipients > 0 || zeros === 'protect');

const smallGroups = <K>(groups: ReadonlyMap<K, readonly Cell[]>, publication: Publication): K[] =>
  [...groups].filter(([, cells]) => isSmall(recipientsOf(cells), publication)).map(([key]) => key);

/** Withheld keys of a one-way table whose total is shown: a single one would follow from the others, so the smallest other goes with it. */
function hiddenLine<K>(small: readonly K[], sizes: readonly (readonly [K, number])[]): Set<K> {
  const hidden = new Set(small);
  if (hidden.size !== 1) return hidden;
  const others = sizes.filter(([key, cents]) => !hidden.has(key) && cents > 0).sort((a, b) => a[1] - b[1]);
  const [next] = others;
  if (next !== undefined) hidden.add(next[0]);
  return hidden;
}

/**
 * Whole numbers for the suppression of moment × (segment, area): recipients, at least 1 where there are any; money that reaches uncounted people is
 * large enough never to be small, and costs the more to withhold the more it is.
 */
function sizeOf(cell: Cell, hidden: ReadonlySet<string>, publication: Publication): number {
  if (hidden.has(cell.moment) || isSmall(cell.recipients, publication)) return Math.max(1, Math.floor(cell.recipients ?? 1));
  return cell.recipients === null
    ? publication.threshold + Math.round(cell.cents / 100)
    : Math.max(publication.threshold, Math.floor(cell.recipients));
}

/**
 * Cube cells to withhold: the small ones, those of withheld moments, and those from which they could be worked out. Some of these may be empty:
 * they are then printed as withheld too, for a gap would say that they are.
 */
function hiddenCells(cells: readonly Cell[], moments: ReadonlySet<string>, publication: Publication): Set<string> {
  const columns = [...new Set(cells.map(({ segment, area }) => JSON.stringify([segment, area])))];
  const rows = [...groupBy(cells, ({ moment }) => moment).values()];
  const columnOf = ({ segment, area }: Cell): number => columns.indexOf(JSON.stringify([segment, area]));
  const places = rows.map((row) => new Map(row.map((cell) => [columnOf(cell), cell])));
  const table = places.map((row) =>
    columns.map((_, column) => {
      const cell = row.get(column);
      return cell === undefined ? 0 : sizeOf(cell, moments, publication);
    }),
  );
  const { suppressed } = suppressSmallCells(table, { threshold: publication.threshold, zeros: 'publish' });
  const placesOfColumns = columns.map((column) => JSON.parse(column) as [string, string | null]);
  const keys = suppressed.map(([row, column]) => {
    const [segment = '', area = null] = placesOfColumns[column] ?? [];
    return cellKey({ moment: rows[row]?.[0]?.moment ?? '', segment, area });
  });
  return new Set([...keys, ...cells.filter(({ moment }) => moments.has(moment)).map(cellKey)]);
}

/** Ages with few recipients, and in each segment never one alone, since the segment's total is shown. */
function hiddenAges({ byAge, bySegment }: AnalysisDocument, publication: Publication): Set<number> {
  const withMoney = byAge.filter((row) => centsOf(row.amount) !== 0 || centsOf(row.income) !== 0);
  const small = withMoney.filter((row) => isSmall(row.recipients, publication)).map(({ age }) => age);
  const hidden = new Set(small);
  for (const { from, to } of bySegment) {
    const within = withMoney.filter(({ age }) => age >= from && age <= to);
    const sizes = within.map((row) => [row.age, Math.abs(centsOf(row.amount))] as const);
    for (const age of hiddenLine(
      small.filter((own) => own >= from && own <= to),
      sizes,
    ))
      hidden.add(age);
  }
  return hidden;
}

/** Finds what a published document must not show: primary (few recipients) and complementary. METHODS section 5.6. */
export function withheld(document: AnalysisDocument, publication: Publication): Withheld {
  const cells = cellsOf(document.cube);
  const byMoment = groupBy(cells, ({ moment }) => moment);
  const seeds = smallGroups(byMoment, publication);
  const keyed = <K>(keyOf: (row: CubeRow) => K): ReadonlyMap<K, readonly string[]> =>
    new Map([...groupBy(document.cube, keyOf)].map(([key, rows]) => [key, [...new Set(rows.map(({ moment }) => moment))]]));
  const groupings: Readonly<Record<KeyTable, Grouping>> = {
    byService: { groups: keyed((row) => row.service) },
    byDirectness: { groups: keyed((row) => row.directness) },
    byOrganiser: { groups: keyed((row) => row.organiser) },
    byProvider: { groups: keyed((row) => row.provider) },
    byProductionMode: { groups: keyed((row) => row.productionMode) },
    byEvidence: { groups: keyed((row) => row.evidence) },
  };
  const sizes = new Map([...byMoment].map(([moment, own]) => [moment, own.reduce((sum, { cents }) => sum + cents, 0)]));
  const { moments, rows } = hideUntilSafe(seeds, groupings, sizes);
  const segments = groupBy(cells, ({ segment }) => segment);
  const areas = groupBy(cells, ({ area }) => area);
  const sizesOf = <K>(groups: ReadonlyMap<K, readonly Cell[]>): (readonly [K, number])[] =>
    [...groups].map(([key, own]) => [key, own.reduce((sum, { cents }) => sum + cents, 0)]);
  return {
    moments,
    cells: hiddenCells(cells, moments, publication),
    rows,
    ages: hiddenAges(document, publication),
    segments: hiddenLine(smallGroups(segments, publication), sizesOf(segments)),
    areas: hiddenLine(smallGroups(areas, publication), sizesOf(areas)),
  };
}
