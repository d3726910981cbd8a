import * as z from 'zod';
import { age, ageCount, evidence, exact, id, name, sexes, source, year } from './terms';

/** Life-cycle segment: single years from ... to, both included; to = 100 means 100 and over. All segments together tile 0 ... 100. */
export const segment = z.object({ id, name: z.string().optional(), from: age, to: age });
export type AgeSegment = Readonly<z.infer<typeof segment>>;

export const area = z.object({ id, name: z.string().optional() });
export type Area = Readonly<z.infer<typeof area>>;

/** Persons by single year of age on 31 December of the year, of one area or (area null) of the whole municipality. */
export const populationTable = z.object({
  year,
  area: id.nullable(),
  sex: z.enum(sexes).optional(),
  source,
  asOf: z.string().optional(),
  evidence,
  /** Persons of age 0 ... 100+; projections may hold fractions. */
  persons: z.array(exact).length(ageCount),
});
export type PopulationTable = Readonly<z.infer<typeof populationTable>>;

export const priceIndex = z.object({
  name,
  source,
  baseYear: year,
  values: z.array(z.object({ year, value: exact })),
});
export type PriceIndex = Readonly<z.infer<typeof priceIndex>>;
