import * as z from 'zod';
import { conditions } from './pattern';
import { columnRoles, expenseSigns, id, lineKinds, measureKinds, year } from './terms';

/** One figure a budget column holds. Budget, plan and actual are never mixed (METHODS section 4). */
export const measure = z.object({
  /** The heading as people know it: "TA 2026". */
  id,
  kind: z.enum(measureKinds),
  year,
  /** Months covered by an actual of part of a year. */
  months: z.object({ from: z.int().min(1).max(12), to: z.int().min(1).max(12) }).optional(),
  version: z.string().optional(),
  /** Year of the population that drives and divides this measure; the measure's own year if left out. */
  populationYear: year.optional(),
});
export type Measure = Readonly<z.infer<typeof measure>>;

const layoutColumn = z.object({
  /** Column letter; or give the header text instead. */
  column: z
    .string()
    .regex(/^[A-Z]{1,3}$/)
    .optional(),
  header: z.string().optional(),
  role: z.enum(columnRoles),
  /** Name of the field this column fills: committee, serviceArea, costCentre, account, label, or the user's own. */
  field: z.string().optional(),
  /** Amount columns: id of the measure. */
  measure: z.string().optional(),
  /** Code and name columns: a blank cell means what stands above it, as pivot tables write groups. */
  fillDown: z.boolean().optional(),
});
export type LayoutColumn = Readonly<z.infer<typeof layoutColumn>>;

/** The first entry that matches a line gives its kind; sign turns the file's amount into expense plus, income minus. */
const kindRule = z.object({
  when: conditions,
  kind: z.enum(lineKinds),
  sign: z.union([z.literal(1), z.literal(-1)]).optional(),
});
export type KindRule = Readonly<z.infer<typeof kindRule>>;

/** Where the budget stands in a file: enough for any rectangular table. */
export const layout = z.object({
  id,
  organiser: id,
  /** Pattern on the file's name (see conditions); any file if left out. */
  file: z.string().optional(),
  /** null for a csv; several sheets of one shape by a pattern. */
  sheet: z.string().nullable().optional(),
  /** The (last) row of headings. */
  headerRow: z.int().min(1),
  /** Rows of headings one above another, headerRow the last; 1 if left out. */
  headerRows: z.int().min(1).max(10).optional(),
  firstRow: z.int().min(1).optional(),
  lastRow: z.int().min(1).optional(),
  columns: z.array(layoutColumn).min(1),
  /** Fields that together name a line; all code fields if left out. */
  key: z.array(z.string()).optional(),
  unit: z.union([z.literal(1), z.literal(1000), z.literal(1000000)]).optional(),
  currency: z.string().optional(),
  decimal: z.enum([',', '.']).optional(),
  expenseSign: z.enum(expenseSigns),
  /** Rows that are not leaf lines: subtotals, headings, notes. */
  skip: z.array(conditions).optional(),
  kinds: z.array(kindRule).optional(),
  measures: z.array(measure).optional(),
  /** What the table looked like when the layout was made: known again next time, and a change of shape is said. */
  fingerprint: z.string().optional(),
  /** Who looked at the layout and found it right, and when. */
  confirmedBy: z.string().optional(),
  confirmedAt: z.string().optional(),
});
export type Layout = Readonly<z.infer<typeof layout>>;
