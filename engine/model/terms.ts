import * as z from 'zod';

/** The closed vocabularies of the field (METHODS sections 1, 2 and 6), as code names; their words stand in addin/text. */

export const directnesses = ['direct', 'family', 'environment', 'incidental', 'notAllocable', 'unseen'] as const;
export type Directness = (typeof directnesses)[number];

export const evidenceGrades = ['A', 'B', 'C', 'D', 'U'] as const;
/** A counted, same period and unit · B counted otherwise, near proxy · C modelled · D judgement · U none. */
export type Evidence = (typeof evidenceGrades)[number];

export const measureKinds = ['actual', 'periodActual', 'budget', 'amendedBudget', 'plan', 'forecast', 'other'] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const lineKinds = ['expense', 'income', 'nonOperating', 'investment'] as const;
export type LineKind = (typeof lineKinds)[number];

export const productionModes = ['own', 'joint', 'purchased', 'voucher'] as const;
export type ProductionMode = (typeof productionModes)[number];

export const preventionLevels = ['promotive', 'preventive', 'early', 'corrective'] as const;
export type PreventionLevel = (typeof preventionLevels)[number];

export const bindingLevels = ['net', 'gross'] as const;

export const expenseSigns = ['negative', 'positive', 'flag', 'label', 'code', 'unknown'] as const;
export type ExpenseSign = (typeof expenseSigns)[number];

export const columnRoles = ['code', 'name', 'amount', 'flag', 'other'] as const;
export type ColumnRole = (typeof columnRoles)[number];

export const overheadMethods = ['direct', 'step-down', 'reciprocal'] as const;
export type OverheadMethod = (typeof overheadMethods)[number];

export const presets = ['four-classes', 'state-rule', 'traffic-light'] as const;
export type Preset = (typeof presets)[number];

export const organiserKinds = ['municipality', 'county', 'state', 'other'] as const;

export const sexes = ['female', 'male'] as const;

/** Whether zeros of a published count table are shown or protected as small cells. */
export const zeroPolicies = ['publish', 'protect'] as const;

/** How a driver without counts by area spreads an age's cents over areas. */
export const areaSpreads = ['population', 'none'] as const;

/** The last single year of age: 100 stands for 100 and over. */
export const lastAge = 100;
/** Number of single years of age, 0 ... 100+. */
export const ageCount = lastAge + 1;

export const id = z.string().trim().min(1).max(200);
export const year = z.int().min(1900).max(2200);
export const age = z.int().min(0).max(lastAge);
/** A number as written (0.61) or a fraction ("1/3"); read exactly by engine/money, checked by engine/checks. */
export const exact = z.union([z.number(), z.string().trim().min(1).max(400)]);
export type Exact = z.infer<typeof exact>;
/** Left out means none: nothing is claimed for figures nobody graded. */
export const evidence = z.enum(evidenceGrades).default('U');
/** What people call it. */
export const name = z.string().min(1);
/** Where a figure comes from; engine/checks asks for it where a grade needs one. */
export const source = z.string().default('');
