import type { FunctionId, FunctionParameters } from '../text/parts/functions';

/** How one argument is given. All take numbers and text, so that we and not the spreadsheet say what is wrong with a value. */
export interface Parameter<P extends string = string> {
  readonly id: P;
  readonly type: 'any';
  /** matrix: a range or an array of any shape. */
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  /** Last argument only: any number of values. */
  readonly repeating?: true;
}

export interface Declaration<P extends string = string> {
  readonly parameters: readonly Parameter<P>[];
  readonly result: { readonly type: 'number' | 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  /** analysis: the figure follows every edit of the budget and the model, so that formulas with it are told of new results. */
  readonly reads: 'arguments' | 'analysis';
}

const conditions = { id: 'conditions', type: 'any', dimensionality: 'scalar', optional: true, repeating: true } as const;
const figure = { type: 'number', dimensionality: 'scalar' } as const;

/**
 * The functions: what they take and give. Descriptions for Excel are written from this and from the words of each language; what they
 * calculate stands in evaluations.ts. Ids and the order of parameters never change: formulas in people's workbooks hold them.
 */
export const declarations: { readonly [F in FunctionId]: Declaration<FunctionParameters[F]> } = {
  APPORTION: {
    parameters: [
      { id: 'total', type: 'any', dimensionality: 'scalar' },
      { id: 'weights', type: 'any', dimensionality: 'matrix' },
    ],
    result: { type: 'number', dimensionality: 'matrix' },
    reads: 'arguments',
  },
  AMOUNT: { parameters: [conditions], result: figure, reads: 'analysis' },
  SHARE: { parameters: [conditions], result: figure, reads: 'analysis' },
  PERHEAD: {
    parameters: [{ id: 'ages', type: 'any', dimensionality: 'scalar', optional: true }, conditions],
    result: figure,
    reads: 'analysis',
  },
  CROSSTAB: {
    parameters: [
      { id: 'rowKey', type: 'any', dimensionality: 'scalar' },
      { id: 'rows', type: 'any', dimensionality: 'matrix' },
      { id: 'columnKey', type: 'any', dimensionality: 'scalar' },
      { id: 'columns', type: 'any', dimensionality: 'matrix' },
      conditions,
    ],
    result: { type: 'any', dimensionality: 'matrix' },
    reads: 'analysis',
  },
  POPULATION: {
    parameters: [
      { id: 'year', type: 'any', dimensionality: 'scalar' },
      { id: 'from', type: 'any', dimensionality: 'scalar', optional: true },
      { id: 'to', type: 'any', dimensionality: 'scalar', optional: true },
      { id: 'area', type: 'any', dimensionality: 'scalar', optional: true },
    ],
    result: figure,
    reads: 'analysis',
  },
  CHILDREN: {
    parameters: [
      { id: 'reach', type: 'any', dimensionality: 'scalar', optional: true },
      { id: 'figure', type: 'any', dimensionality: 'scalar', optional: true },
    ],
    result: figure,
    reads: 'analysis',
  },
  COVERAGE: {
    parameters: [{ id: 'of', type: 'any', dimensionality: 'scalar', optional: true }],
    result: figure,
    reads: 'analysis',
  },
};

export const functionIds = Object.keys(declarations) as readonly FunctionId[];

/** What stands before every name: MOMENTTI.AMOUNT. The manifest says the same. */
export const namespace = 'MOMENTTI';
