import * as z from 'zod';
import { conditions } from './pattern';
import { bindingLevels, directnesses, exact, id, lineKinds, name, preventionLevels, productionModes, year } from './terms';

/** A service: what the money is, whoever it reaches. Official codes stay empty until a file is given. */
export const service = z.object({
  id,
  name,
  cofog: z.string().optional(),
  official: z.string().optional(),
  /** Ages under this count as children in this service, instead of the model's limit. */
  childAgeLimit: z.int().min(1).max(100).optional(),
});
export type Service = Readonly<z.infer<typeof service>>;

/** Classes a moment or a line may carry; a line's own word wins over its moment's. */
const classes = {
  provider: z.string().optional(),
  productionMode: z.enum(productionModes).optional(),
  order: z.string().optional(),
  preventionLevel: z.enum(preventionLevels).optional(),
};

/** Population moment (väestömomentti): what it is, whom it reaches, how directly, by which driver. */
export const moment = z.object({
  id,
  name,
  group: z.string().optional(),
  service: id,
  directness: z.enum(directnesses),
  driver: id,
  ...classes,
  vitality: z.string().optional(),
  steering: z.string().optional(),
  default: z.boolean().optional(),
});
export type PopulationMoment = Readonly<z.infer<typeof moment>>;

/** Shares of a line by moment; sum at most 1, in written order, the rest is remainder. */
const momentShares = z.array(z.object({ moment: id, share: exact }));
const shares = momentShares.min(1);
export type Shares = Readonly<z.infer<typeof shares>>;

/** How a tag or rule came about, for "why this?". */
export const tagOrigins = ['person', 'column', 'library', 'similar', 'carried'] as const;
export type TagOriginKind = (typeof tagOrigins)[number];

const provenance = {
  /** A person's own; a tag column in the workbook; accepted from the library or from similar lines; carried over from last year. */
  origin: z.enum(tagOrigins).optional(),
  /** Of the suggestion it was made from: 0 to 1, calibrated. */
  confidence: z.number().min(0).max(1).optional(),
  comment: z.string().optional(),
  by: z.string().optional(),
  at: z.string().optional(),
  why: z.string().optional(),
};

/** Tags every line that meets its conditions. Higher rank wins, then more conditions, then more literal characters. */
export const tagRule = z.object({
  id,
  when: conditions,
  shares,
  rank: z.int().optional(),
  validFrom: year.optional(),
  validTo: year.optional(),
  reference: z.string().optional(),
  default: z.boolean().optional(),
  ...provenance,
});
export type TagRule = Readonly<z.infer<typeof tagRule>>;

/**
 * What a person says of one line: its tag, which wins over every rule, and a comment. Without shares it is a comment alone: what tags the line is left to
 * the rules.
 */
export const lineTag = z
  .object({
    organiser: id,
    line: z.string().min(1),
    shares: momentShares,
    ...provenance,
  })
  .check(({ value: { shares: given, comment = '' }, issues }) => {
    if (given.length > 0 || comment.trim() !== '') return;
    issues.push({ code: 'too_small', origin: 'array', minimum: 1, inclusive: true, path: ['shares'], input: given });
  });
export type LineTag = Readonly<z.infer<typeof lineTag>>;

/** Whether it says what the line is for, rather than being a comment alone. */
export const isDecided = ({ shares: decided }: Pick<LineTag, 'shares'>): boolean => decided.length > 0;

/**
 * A line as it was when the work was done: what next year's file is matched against, and what tells lines of one key apart when
 * rows are sorted, inserted or renamed.
 */
export const knownLine = z.object({
  organiser: id,
  line: z.string().min(1),
  label: name,
  /** Code, name and flag fields by name. */
  fields: z.record(z.string(), z.string()),
  kind: z.enum(lineKinds).optional(),
  /** Whole cents by measure, expense plus, income minus; a measure without a readable amount is left out. */
  amounts: z.record(z.string(), z.int()),
});
export type KnownLine = Readonly<z.infer<typeof knownLine>>;

/** What lines are besides their tags: internal, paid to another organiser, of one area, bought ... All entries that match apply, later ones win. */
export const attributeRule = z.object({
  id,
  when: conditions,
  internal: z.boolean().optional(),
  /** Organiser the money goes to or comes from; eliminated when both are in the analysis. */
  counterparty: id.optional(),
  area: id.optional(),
  bindingLevel: z.enum(bindingLevels).optional(),
  ...classes,
});
export type AttributeRule = Readonly<z.infer<typeof attributeRule>>;
