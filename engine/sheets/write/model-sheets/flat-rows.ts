import type { DriverSettings } from '../../../model/driver';
import type { Layout, Measure } from '../../../model/layout';
import type { BudgetModel } from '../../../model/model';
import type { Conditions } from '../../../model/pattern';
import { driverLists, type HeadingKey, type TableKey } from '../../../model/sheet-tables';

export type FlatValue = string | number | boolean | readonly string[] | null | undefined;

/** A row of a model table before words and cells: values by column, conditions by field. */
export interface FlatRow {
  readonly values: Readonly<Partial<Record<HeadingKey, FlatValue>>>;
  readonly when?: Conditions;
  /** Cells of the budget: texts by field, whole cents by measure. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly amounts?: Readonly<Record<string, number>>;
}

type Values = FlatRow['values'];
const row = (values: Values, when?: Conditions): FlatRow => ({ values, ...(when && { when }) });

/** The rows of each table that lies, in the model's order. An entry with several items takes several rows under the same key. */
export const flatRows: Readonly<Record<Exclude<TableKey, 'settings' | 'population'>, (model: BudgetModel) => FlatRow[]>> = {
  organisers: ({ organisers }) => organisers.map(({ kind, ...rest }) => row({ ...rest, organiserKind: kind })),
  measures: ({ measures, layouts }) => [
    ...measures.map((measure) => measureRow(measure)),
    ...layouts.flatMap(({ id, measures: own = [] }) => own.map((measure) => measureRow(measure, id))),
  ],
  segments: ({ segments }) => segments.map((segment) => row(segment)),
  areas: ({ areas }) => areas.map((area) => row(area)),
  services: ({ services }) => services.map((service) => row(service)),
  moments: ({ moments }) => moments.map((moment) => row(moment)),
  drivers: ({ drivers }) => drivers.map(driverRow),
  figures: ({ drivers }) => drivers.flatMap(figureRows),
  rules: ({ rules }) =>
    rules.flatMap(({ when, shares, origin, ...rest }) => repeated(shares, { id: rest.id }, { ...rest, tagOrigin: origin }, when)),
  tags: ({ tags }) =>
    tags.flatMap(({ shares, origin, ...rest }) =>
      repeated(shares, { organiser: rest.organiser, line: rest.line }, { ...rest, tagOrigin: origin }),
    ),
  lines: ({ lines = [] }) =>
    lines.map(({ fields, amounts, kind, ...rest }) => ({ values: { ...rest, rowKind: kind }, fields, amounts })),
  attributes: ({ attributes }) => attributes.map(({ when, ...rest }) => row(rest, when)),
  supportCosts: ({ supportCosts }) =>
    supportCosts.flatMap(({ support, organiser, field, method, basis, source, asOf, evidence }) =>
      repeated(
        support.map((unit) => ({ supportUnit: unit })),
        { organiser, field },
        { organiser, field, method, basis, source, asOf, evidence },
      ),
    ),
  supportUse: ({ supportCosts }) =>
    supportCosts.flatMap(({ organiser, field, use }) =>
      Object.entries(use).flatMap(([supportUnit, served]) =>
        Object.entries(served).map(([servedUnit, basisAmount]) =>
          row({ organiser, field, supportUnit, servedUnit, basisAmount }),
        ),
      ),
    ),
  layouts: ({ layouts }) => layouts.map(layoutRow),
  layoutColumns: ({ layouts }) =>
    layouts.flatMap(({ id, columns }) => columns.map(({ role, ...rest }) => row({ layout: id, columnRole: role, ...rest }))),
  layoutRows: ({ layouts }) =>
    layouts.flatMap(({ id, skip = [], kinds = [] }) => [
      ...skip.map((when) => row({ layout: id, rowKind: 'skip' }, when)),
      ...kinds.map(({ when, kind, sign }) => row({ layout: id, rowKind: kind, sign }, when)),
    ]),
  priceIndex: ({ priceIndex }) => {
    if (!priceIndex) return [];
    const { values, ...rest } = priceIndex;
    return repeated(values, {}, rest);
  },
};

/** One row an item; the entry's own values stand on the first, its key on every row. */
function repeated(items: readonly Values[], key: Values, own: Values, when?: Conditions): FlatRow[] {
  const [first = {}, ...rest] = items;
  return [row({ ...own, ...first }, when), ...rest.map((item) => row({ ...key, ...item }))];
}

function measureRow({ kind, months, ...rest }: Measure, layout?: string): FlatRow {
  return row({ ...rest, measureKind: kind, monthsFrom: months?.from, monthsTo: months?.to, layout });
}

function layoutRow({ id, organiser, file, sheet, unit, ...rest }: Layout): FlatRow {
  const { headerRow, headerRows, firstRow, lastRow, key, currency, decimal, expenseSign } = rest;
  const { confirmedBy, confirmedAt, fingerprint } = rest;
  const csv = sheet === null ? true : undefined;
  const place = { file, csv, sheet, headerRow, headerRows, firstRow, lastRow, key };
  return row({
    ...{ id, organiser, ...place, moneyUnit: unit, currency, decimal, expenseSign },
    ...{ confirmedBy, confirmedAt, fingerprint },
  });
}

function driverRow(driver: DriverSettings): FlatRow {
  const lists: readonly string[] = driverLists[driver.kind] ?? [];
  const own = Object.fromEntries(Object.entries(driver).filter(([field]) => field !== 'kind' && !lists.includes(field)));
  return row({ ...(own as Values), driverKind: driver.kind });
}

/** A row for each figure of a driver: counts, items, prices, what it follows. */
function figureRows(driver: DriverSettings): FlatRow[] {
  const key = { driver: driver.id, validFrom: driver.validFrom };
  const lists = new Map<string, readonly unknown[] | undefined>(Object.entries(driver) as [string, readonly unknown[]][]);
  return (driverLists[driver.kind] ?? []).flatMap((figurePart) =>
    (lists.get(figurePart) ?? []).map((figure) => {
      if (figurePart === 'lines') return row({ ...key, figurePart }, figure as Conditions);
      return row({ ...key, figurePart, ...(typeof figure === 'string' ? { moment: figure } : (figure as Values)) });
    }),
  );
}
