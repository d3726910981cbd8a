/** Functions for formulas in a person's own sheet, with their arguments. Ids are for ever: they stand in people's workbooks. */
export interface FunctionParameters {
  APPORTION: 'total' | 'weights';
  AMOUNT: 'conditions';
  SHARE: 'conditions';
  PERHEAD: 'ages' | 'conditions';
  CROSSTAB: 'rowKey' | 'rows' | 'columnKey' | 'columns' | 'conditions';
  POPULATION: 'year' | 'from' | 'to' | 'area';
  CHILDREN: 'reach' | 'figure';
  COVERAGE: 'of';
}
export type FunctionId = keyof FunctionParameters;

/** What a condition may name; the engine's own words for it. */
export type ConditionKey =
  | 'measure'
  | 'moment'
  | 'service'
  | 'segment'
  | 'age'
  | 'children'
  | 'directness'
  | 'evidence'
  | 'area'
  | 'organiser'
  | 'provider'
  | 'productionMode'
  | 'preventionLevel'
  | 'kind'
  | 'place'
  | 'line'
  | 'supportCosts';

/** Conditions and arguments that take one of a few words; each is understood in every language. */
export interface FunctionChoices {
  children: 'yes' | 'no';
  supportCosts: 'yes' | 'no';
  directness: 'direct' | 'family' | 'environment' | 'incidental' | 'notAllocable';
  productionMode: 'own' | 'joint' | 'purchased' | 'voucher';
  preventionLevel: 'promotive' | 'preventive' | 'early' | 'corrective';
  kind: 'expense' | 'income' | 'nonOperating' | 'investment';
  place: 'allocated' | 'remainder' | 'untagged' | 'notAllocable' | 'internal';
  reach: 'direct' | 'directAndFamily' | 'all';
  figure: 'amount' | 'perHead' | 'share';
  of: 'tagged' | 'placed' | 'measured';
}

/** Why a formula has no figure. Names of arguments and conditions come in the reader's language. */
export interface FunctionProblems {
  noAnalysis: Record<never, never>;
  missing: { parameter: string };
  severalValues: { parameter: string };
  notNumber: { parameter: string; value: string };
  notWhole: { parameter: string; value: string; least: number; most: number };
  notCents: { value: string };
  tooLarge: { value: string };
  noWeights: Record<never, never>;
  weight: { value: string };
  zeroWeights: Record<never, never>;
  unpaired: { key: string };
  repeatedKey: { key: string };
  unknownKey: { key: string; known: string };
  unknownValue: { key: string; value: string; known: string };
  ages: { value: string };
  noPopulation: { year: number };
  nobody: Record<never, never>;
  noExpense: Record<never, never>;
  /** Something of ours failed. */
  stopped: Record<never, never>;
}
export type FunctionProblem = keyof FunctionProblems;

interface Described {
  readonly name: string;
  /** At most 128 characters: the unified manifest's limit. */
  readonly description: string;
}

export interface FunctionsText {
  readonly functions: {
    readonly [F in FunctionId]: Described & { readonly parameters: Readonly<Record<FunctionParameters[F], Described>> };
  };
  readonly keys: Readonly<Record<ConditionKey, string>>;
  readonly choices: { readonly [K in keyof FunctionChoices]: Readonly<Record<FunctionChoices[K], string>> };
  readonly problems: { readonly [P in FunctionProblem]: (params: FunctionProblems[P]) => string };
}
