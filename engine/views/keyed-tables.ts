import type { Block } from '../cube/cube';
import {
  directnesses,
  evidenceGrades,
  productionModes,
  preventionLevels,
  type Directness,
  type Evidence,
  type ProductionMode,
} from '../model/terms';
import { allAges } from '../cube/sums';
import type { AreaRow, KeyRow, MomentRow } from './analysis';
import { groupBy, rowOfColumn, rowsByKey } from './by-key';
import { perHead, personsIn, personsNumber, type Tables } from './figures';
import { centsOf } from '../money/amount';

/** Tables by one property of a moment or line. A new one is a function here and its words in every language. */

const momentOf = ({ chain }: Tables, block: Block): Tables['chain']['model']['moments'][number] =>
  chain.model.moments[block.moment];

/** With the traffic-light preset a row is named by the user's own label of its directness. */
export const directnessRows = (tables: Tables): KeyRow<Directness>[] => {
  const { preset, trafficLight } = tables.chain.model.settings;
  const nameOf = (key: Directness): string | null => (preset === 'traffic-light' ? (trafficLight?.[key] ?? null) : null);
  return rowsByKey(tables, { keyOf: (block) => momentOf(tables, block).directness, order: directnesses, nameOf });
};

export const serviceRows = (tables: Tables): KeyRow<string>[] => {
  const names = new Map(tables.chain.model.services.map(({ id, name }) => [id, name]));
  return rowsByKey(tables, {
    keyOf: (block) => momentOf(tables, block).service,
    order: [...names.keys()],
    nameOf: (key) => names.get(key) ?? null,
  });
};

export const evidenceRows = (tables: Tables): KeyRow<Evidence>[] =>
  rowsByKey(tables, { keyOf: (block): Evidence => block.grades?.evidence ?? 'U', order: evidenceGrades, nameOf: () => null });

export const organiserRows = (tables: Tables): KeyRow<string>[] => {
  const names = new Map(tables.chain.model.organisers.map(({ id, name }) => [id, name]));
  return rowsByKey(tables, {
    keyOf: (block) => block.organiser,
    order: tables.chain.table.organisers,
    nameOf: (key) => names.get(key) ?? null,
  });
};

export const providerRows = (tables: Tables): KeyRow<string | null>[] =>
  rowsByKey<string | null>(tables, { keyOf: (block) => block.provider, order: [], nameOf: (key) => key });

export const modeRows = (tables: Tables): KeyRow<ProductionMode | null>[] =>
  rowsByKey<ProductionMode | null>(tables, {
    keyOf: (block) => block.productionMode,
    order: productionModes,
    nameOf: () => null,
  });

export const preventionRows = (tables: Tables): KeyRow<string | null>[] =>
  rowsByKey<string | null>(tables, { keyOf: (block) => block.preventionLevel, order: preventionLevels, nameOf: () => null });

export function momentRows(tables: Tables): MomentRow[] {
  const { chain } = tables;
  const lines = countLines(tables);
  const rows = rowsByKey(tables, {
    keyOf: (block) => momentOf(tables, block).id,
    order: chain.model.moments.map(({ id }) => id),
    nameOf: () => null,
  });
  return rows.map((row) => {
    const moment = chain.model.moments.find(({ id }) => id === row.key);
    const driver = moment && chain.driverOf(tables.measure, chain.model.moments.indexOf(moment));
    return {
      ...row,
      name: moment?.name ?? null,
      service: moment?.service ?? '',
      directness: moment?.directness ?? 'unseen',
      driver: moment?.driver ?? '',
      ...(driver?.kind === 'follow' && driver.moments ? { follows: driver.moments } : {}),
      lines: lines.get(row.key) ?? 0,
    };
  });
}

/** Expense lines with money in a moment; a line of several moments counts in each. */
function countLines({ chain, blocks }: Tables): ReadonlyMap<string, number> {
  const placed = blocks.filter((block) => block.kind === 'expense' && block.moment >= 0 && block.place !== 'driverRemainder');
  const unplaced = blocks.filter(
    (block) => block.kind === 'expense' && block.moment >= 0 && block.place === 'driverRemainder' && block.grades === null,
  );
  const counts = new Map<string, number>();
  for (const [moment, group] of groupBy([...placed, ...unplaced], (block) => chain.model.moments[block.moment].id)) {
    counts.set(
      moment,
      group.reduce((sum, block) => sum + block.lines, 0),
    );
  }
  return counts;
}

/** By area in model order; the row without a key is money with people whose area is not known. */
export function areaRows(tables: Tables): AreaRow[] {
  const { chain, measure } = tables;
  const population = chain.populationOf(chain.table.measures[measure])?.areas;
  const rows = Array.from({ length: chain.columns }, (_, column): AreaRow => {
    const area = chain.model.areas[column];
    const row = rowOfColumn(tables, column);
    const persons = area === undefined ? null : personsIn(population?.[column], allAges);
    const amount = centsOf(row.amount);
    return {
      key: area?.id ?? null,
      name: area?.name ?? null,
      ...row,
      unplaced: '0.00',
      population: personsNumber(persons),
      perHead: perHead(amount, persons),
    };
  });
  return rows.filter((row) => row.key !== null || row.amount !== '0.00' || row.income !== '0.00');
}
