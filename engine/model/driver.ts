import * as z from 'zod';
import { conditions } from './pattern';
import { age, areaSpreads, evidence, exact, id, source, year } from './terms';

/** What every driver tells of itself (METHODS section 2). low and high bound the share of the moment's money its reach gets. */
const about = {
  id,
  name: z.string().optional(),
  source,
  asOf: z.string().optional(),
  /** First measure year it holds for; of several entries with one id the newest that holds is used. */
  validFrom: year.optional(),
  /** Year its counts are of; with another measure year evidence A becomes B. */
  period: year.optional(),
  decidedBy: z.string().optional(),
  reference: z.string().optional(),
  evidence,
  low: exact.optional(),
  high: exact.optional(),
  /** Spread of an age's cents over areas: by population (evidence at best C), or not at all. Counts by area win over this. */
  areas: z.enum(areaSpreads).optional(),
  /** From the starter library and not yet confirmed by a person. */
  default: z.boolean().optional(),
};

/** Ages from ... to, both included; one area or all. A band is spread over its ages by population and loses a grade. */
const ages = { from: age, to: age };
const place = { ...ages, area: id.optional() };

/** Only totals by area are known beside counts by age: the joint table is raked from the population (IPF). */
const areaTotals = z.array(z.object({ area: id, count: exact })).optional();

const exclusive = z.object({ ...about, kind: z.literal('exclusive'), ...ages });
const users = z.object({
  ...about,
  kind: z.literal('users'),
  unit: z.string().optional(),
  counts: z.array(z.object({ ...place, count: exact })),
  areaTotals,
});
const priceVolume = z.object({
  ...about,
  kind: z.literal('price-volume'),
  unit: z.string().optional(),
  /** volume in units, price in euros per unit. */
  items: z.array(z.object({ ...place, volume: exact, price: exact })),
});
const weightedUsers = z.object({
  ...about,
  kind: z.literal('weighted-users'),
  items: z.array(z.object({ ...place, count: exact, weight: exact })),
});
/** Euros per resident of each age; θ follows from the line, so only the proportions matter. */
const profile = z.object({ ...about, kind: z.literal('profile'), prices: z.array(z.object({ ...ages, perHead: exact })) });
/** children: children by age in recipient households; persons: all persons there. Or an equivalence scale: weight of a child against an adult's 1. */
const household = z.object({
  ...about,
  kind: z.literal('household'),
  children: z.array(z.object({ ...place, count: exact })),
  persons: exact,
  childWeight: exact.optional(),
});
const populationDriver = z.object({ ...about, kind: z.literal('population'), from: age.optional(), to: age.optional() });
/** The ages (and areas) of what it serves: moments, or lines that meet conditions. */
const follow = z.object({
  ...about,
  kind: z.literal('follow'),
  moments: z.array(id).optional(),
  lines: z.array(conditions).optional(),
  method: z.enum(['step-down', 'reciprocal']).optional(),
});
/** A fixed share for the ages from ... to; what it does not place is remainder. */
const coefficient = z.object({ ...about, kind: z.literal('coefficient'), share: exact, ...ages });
/** Typed amounts in euros, for a line (or the moment's only line) and a measure (or all); sum at most the line. */
const amounts = z.object({
  ...about,
  kind: z.literal('amounts'),
  amounts: z.array(z.object({ ...place, amount: exact, line: z.string().optional(), measure: z.string().optional() })),
});
const none = z.object({ ...about, kind: z.literal('none') });

export const driver = z.discriminatedUnion('kind', [
  exclusive,
  users,
  priceVolume,
  weightedUsers,
  profile,
  household,
  populationDriver,
  follow,
  coefficient,
  amounts,
  none,
]);
export type DriverSettings = Readonly<z.infer<typeof driver>>;
export type DriverKind = DriverSettings['kind'];
export type SettingsOf<K extends DriverKind> = Extract<DriverSettings, { readonly kind: K }>;
