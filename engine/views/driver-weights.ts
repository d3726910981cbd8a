import type { DriverKind, SettingsOf } from '../model/driver';
import { lastAge, type Exact } from '../model/terms';

export type WeightUnit =
  'count' | 'volume' | 'price' | 'weight' | 'perHead' | 'share' | 'amount' | 'persons' | 'population' | 'follows';

/** One figure of a driver: for these ages (null: not by age), in this area (null: all), so much of that. */
export interface DriverWeight {
  readonly from: number | null;
  readonly to: number | null;
  readonly area: string | null;
  readonly unit: WeightUnit;
  readonly value: Exact | null;
  /** What is followed or which line is meant, where there is such a thing. */
  readonly what: string | null;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly area?: string | undefined;
}

const at = (place: Place, unit: WeightUnit, value: Exact | null, what: string | null = null): DriverWeight => ({
  from: place.from,
  to: place.to,
  area: place.area ?? null,
  unit,
  value,
  what,
});
const whole = (unit: WeightUnit, value: Exact | null, what: string | null = null, area: string | null = null): DriverWeight => ({
  from: null,
  to: null,
  area,
  unit,
  value,
  what,
});

/** How each kind of driver states its figures (METHODS section 2). */
const listings: { readonly [K in DriverKind]: (settings: SettingsOf<K>) => readonly DriverWeight[] } = {
  exclusive: (settings) => [at(settings, 'population', null)],
  users: (settings) => [
    ...settings.counts.map((item) => at(item, 'count', item.count, settings.unit ?? null)),
    ...(settings.areaTotals ?? []).map(({ area, count }) => whole('count', count, settings.unit ?? null, area)),
  ],
  'price-volume': (settings) =>
    settings.items.flatMap((item) => [at(item, 'volume', item.volume, settings.unit ?? null), at(item, 'price', item.price)]),
  'weighted-users': (settings) =>
    settings.items.flatMap((item) => [at(item, 'count', item.count), at(item, 'weight', item.weight)]),
  profile: (settings) => settings.prices.map((item) => at(item, 'perHead', item.perHead)),
  household: (settings) => [
    ...settings.children.map((item) => at(item, 'count', item.count)),
    whole('persons', settings.persons),
    ...(settings.childWeight === undefined ? [] : [whole('weight', settings.childWeight)]),
  ],
  population: ({ from = 0, to = lastAge }) => [at({ from, to }, 'population', null)],
  follow: (settings) => [
    ...(settings.moments ?? []).map((moment) => whole('follows', null, moment)),
    ...(settings.lines ?? []).map((conditions) =>
      whole(
        'follows',
        null,
        Object.entries(conditions)
          .map(([field, pattern]) => `${field}: ${pattern}`)
          .join('; '),
      ),
    ),
  ],
  coefficient: (settings) => [at(settings, 'share', settings.share)],
  amounts: (settings) =>
    settings.amounts.map((item) =>
      at(item, 'amount', item.amount, [item.line, item.measure].filter((part) => part !== undefined).join(' ') || null),
    ),
  none: () => [],
};

/** All figures of a driver, in the order they were written. */
export function driverWeights<K extends DriverKind>(settings: SettingsOf<K>): readonly DriverWeight[] {
  return (listings[settings.kind] as (given: SettingsOf<K>) => readonly DriverWeight[])(settings);
}
