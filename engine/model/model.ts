import * as z from 'zod';
import { driver } from './driver';
import { layout, measure } from './layout';
import { attributeRule, knownLine, lineTag, moment, service, tagRule } from './moment';
import { area, populationTable, priceIndex, segment } from './population';
import {
  age,
  directnesses,
  evidence,
  exact,
  id,
  name,
  organiserKinds,
  overheadMethods,
  presets,
  source,
  zeroPolicies,
} from './terms';

/** The schema written today; engine/model/migrate.ts brings older ones up to it. */
export const modelSchema = 'momentti/model/1';

const organiser = z.object({
  id,
  name,
  kind: z.enum(organiserKinds).optional(),
});
export type Organiser = Readonly<z.infer<typeof organiser>>;

/** Support units (by the value of a field, usually costCentre) and the units they serve. */
const supportCosts = z.object({
  organiser: id,
  method: z.enum(overheadMethods),
  field: z.string(),
  /** For step-down also the order. */
  support: z.array(z.string()).min(1),
  /** Support unit -> unit served -> basis (m², meals, persons), any scale. */
  use: z.record(z.string(), z.record(z.string(), exact)),
  basis: z.string().optional(),
  source,
  asOf: z.string().optional(),
  evidence,
});
export type SupportCosts = Readonly<z.infer<typeof supportCosts>>;

const settings = z.object({
  /** Heads every page; the first organiser's name if left out. */
  title: z.string().default(''),
  /** Shown on every page when the data are not real. */
  notice: z.string().optional(),
  currency: z.string().default('EUR'),
  /** Ages under this are children; 18 by law. */
  childAgeLimit: z.int().min(1).max(100).default(18),
  /** Ages that the adults' part of a household driver goes to. */
  adults: z.object({ from: age, to: age }).default({ from: 18, to: 64 }),
  preset: z.enum(presets).default('four-classes'),
  /** Traffic light: the user's own label per directness. */
  trafficLight: z.partialRecord(z.enum(directnesses), z.string()).optional(),
});
export type Settings = Readonly<z.infer<typeof settings>>;

/** Suppression and rounding of published output (METHODS sections 4 and 5). */
const publication = z.object({
  threshold: z.int().min(1).default(5),
  zeros: z.enum(zeroPolicies).default('publish'),
  /** Rounding base in euros that replaces the one the evidence allows. */
  base: z.int().min(1).optional(),
});
export type Publication = Readonly<z.infer<typeof publication>>;

export const budgetModel = z.object({
  schema: z.literal(modelSchema),
  settings: settings.prefault({}),
  publication: publication.prefault({}),
  organisers: z.array(organiser).min(1),
  measures: z.array(measure).default([]),
  segments: z.array(segment).min(1),
  areas: z.array(area).default([]),
  population: z.array(populationTable).default([]),
  services: z.array(service).default([]),
  moments: z.array(moment).default([]),
  drivers: z.array(driver).default([]),
  rules: z.array(tagRule).default([]),
  tags: z.array(lineTag).default([]),
  /** What the lines were when the work was done; carries it to next year. */
  lines: z.array(knownLine).optional(),
  attributes: z.array(attributeRule).default([]),
  supportCosts: z.array(supportCosts).default([]),
  layouts: z.array(layout).default([]),
  priceIndex: priceIndex.optional(),
});

/** Everything a person has decided about a budget: the whole of it is one JSON file or a set of model sheets. */
export type BudgetModel = Readonly<z.infer<typeof budgetModel>>;
