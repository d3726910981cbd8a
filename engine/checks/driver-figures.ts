import type { DriverKind, DriverSettings } from '../model/driver';
import { valueAt, type ModelPath } from '../model/model-path';
import type { Exact } from '../model/terms';

/** The list a driver's weights come from, and the fields whose product is a weight. */
interface WeightList {
  readonly list: string;
  readonly fields: readonly string[];
}

const weightLists: Readonly<Partial<Record<DriverKind, WeightList>>> = {
  users: { list: 'counts', fields: ['count'] },
  'price-volume': { list: 'items', fields: ['volume', 'price'] },
  'weighted-users': { list: 'items', fields: ['count', 'weight'] },
  profile: { list: 'prices', fields: ['perHead'] },
  household: { list: 'children', fields: ['count'] },
  amounts: { list: 'amounts', fields: ['amount'] },
};

/** Figures of a driver outside that list. */
const otherFigures: Readonly<Partial<Record<DriverKind, readonly string[]>>> = {
  household: ['persons', 'childWeight'],
  coefficient: ['share'],
};

/** One row of a driver's figures: its ages, and its figures with their places. */
export interface FigureRow {
  readonly path: ModelPath;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly figures: readonly { readonly value: Exact; readonly path: ModelPath }[];
}

/** Rows whose figures multiply to the weights of their ages; null for a driver that has none of its own. */
export function weightRows(driver: DriverSettings, path: ModelPath): FigureRow[] | null {
  const source = weightLists[driver.kind];
  return source ? rowsIn(driver, path, source) : null;
}

/** All rows of figures, also those that only scale or control the weights. */
export function figureRows(driver: DriverSettings, path: ModelPath): FigureRow[] {
  const others = (otherFigures[driver.kind] ?? []).filter((field) => valueAt(driver, [field]) !== undefined);
  return [
    ...(weightRows(driver, path) ?? []),
    ...(driver.kind === 'users' ? rowsIn(driver, path, { list: 'areaTotals', fields: ['count'] }) : []),
    { path, ...agesOf(driver), figures: others.map((field) => figure(driver, path, field)) },
  ];
}

function rowsIn(driver: DriverSettings, path: ModelPath, { list, fields }: WeightList): FigureRow[] {
  const entries = valueAt(driver, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: unknown, at) => {
    const here = [...path, list, at];
    return { path: here, ...agesOf(entry), figures: fields.map((field) => figure(entry, here, field)) };
  });
}

function figure(entry: unknown, path: ModelPath, field: string): FigureRow['figures'][number] {
  return { value: valueAt(entry, [field]) as Exact, path: [...path, field] };
}

function agesOf(entry: unknown): Pick<FigureRow, 'from' | 'to'> {
  const age = (field: string) => valueAt(entry, [field]) as number | undefined;
  return { from: age('from'), to: age('to') };
}
