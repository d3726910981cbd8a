import type { FunctionsText } from '../parts/functions';

const conditions = {
  name: 'conditions',
  description: 'A condition and its value in turn, such as "service" and "Library". Without conditions, the whole sum.',
};

export const functions: FunctionsText = {
  functions: {
    APPORTION: {
      name: 'APPORTION',
      description: 'Splits an amount in proportion to weights. The parts are exact to the cent and sum to the amount.',
      parameters: {
        total: { name: 'total', description: 'The amount to split, in euros with at most two decimals.' },
        weights: { name: 'weights', description: 'Weights to split by: zero or more. An empty cell is zero.' },
      },
    },
    AMOUNT: {
      name: 'AMOUNT',
      description: 'Euros that reach people under the given conditions. Expenses are positive.',
      parameters: { conditions },
    },
    SHARE: {
      name: 'SHARE',
      description: 'Share of external operating expense that meets the conditions: 0.25 is 25%.',
      parameters: { conditions },
    },
    PERHEAD: {
      name: 'PERHEAD',
      description: 'Euros per inhabitant of the given ages. The amount is divided by the inhabitants of the same year.',
      parameters: {
        ages: { name: 'ages', description: 'Name of an age segment, or ages such as "7-15", 6 or "65+". Empty: all ages.' },
        conditions,
      },
    },
    CROSSTAB: {
      name: 'CROSSTAB',
      description: 'A table of euros with the values in your own sheet as rows and columns. One formula for the whole table.',
      parameters: {
        rowKey: { name: 'row_condition', description: 'What the rows hold, such as "service".' },
        rows: { name: 'rows', description: 'The range with the values of the rows, such as names of services.' },
        columnKey: { name: 'column_condition', description: 'What the columns hold, such as "segment".' },
        columns: { name: 'columns', description: 'The range with the values of the columns.' },
        conditions,
      },
    },
    POPULATION: {
      name: 'POPULATION',
      description: 'Inhabitants of the given ages on the last day of the year, from the population in the model.',
      parameters: {
        year: { name: 'year', description: 'The year, such as 2026.' },
        from: { name: 'from_age', description: 'Youngest age counted. Empty: 0.' },
        to: { name: 'to_age', description: 'Oldest age counted. Empty: 100, which includes everyone older.' },
        area: { name: 'area', description: 'Name or id of an area. Empty: the whole municipality.' },
      },
    },
    CHILDREN: {
      name: 'CHILDREN',
      description: 'Money that reaches children: in euros, per child, or as a share of external operating expense.',
      parameters: {
        reach: { name: 'reach', description: '"direct", "via the family" (with the former) or "all". Empty: all.' },
        figure: { name: 'figure', description: '"euros", "per child" or "share". Empty: euros.' },
      },
    },
    COVERAGE: {
      name: 'COVERAGE',
      description: 'Share of external operating expense that is tagged with a moment: 0.95 is 95%.',
      parameters: {
        of: { name: 'of', description: '"tagged", "placed" on people, or "measured" with evidence A or B. Empty: tagged.' },
      },
    },
  },
  keys: {
    measure: 'measure',
    moment: 'moment',
    service: 'service',
    segment: 'segment',
    age: 'age',
    children: 'children',
    directness: 'directness',
    evidence: 'evidence',
    area: 'area',
    organiser: 'organiser',
    provider: 'provider',
    productionMode: 'production mode',
    preventionLevel: 'prevention level',
    kind: 'kind',
    place: 'place',
    line: 'line',
    supportCosts: 'support costs',
  },
  choices: {
    children: { yes: 'yes', no: 'no' },
    supportCosts: { yes: 'yes', no: 'no' },
    directness: {
      direct: 'direct',
      family: 'via the family',
      environment: 'via the environment',
      incidental: 'incidental',
      notAllocable: 'not allocated',
    },
    productionMode: { own: 'own', joint: 'joint', purchased: 'purchased', voucher: 'voucher' },
    preventionLevel: { promotive: 'promotive', preventive: 'preventive', early: 'early support', corrective: 'corrective' },
    kind: { expense: 'expense', income: 'income', nonOperating: 'non-operating', investment: 'investment' },
    place: {
      allocated: 'placed',
      remainder: 'unallocated',
      untagged: 'untagged',
      notAllocable: 'not allocated',
      internal: 'internal',
    },
    reach: { direct: 'direct', directAndFamily: 'via the family', all: 'all' },
    figure: { amount: 'euros', perHead: 'per child', share: 'share' },
    of: { tagged: 'tagged', placed: 'placed', measured: 'measured' },
  },
  problems: {
    noAnalysis: () => 'The budget has not been read yet. Open Momentti on the Home tab, and the figures appear.',
    missing: ({ parameter }) => `The formula lacks ${parameter}. Add it, and the figure is calculated.`,
    severalValues: ({ parameter }) => `${parameter} holds several cells. Give one cell or value.`,
    notNumber: ({ parameter, value }) => `${parameter} is "${value}", which is not a number. Write a number.`,
    notWhole: ({ parameter, value, least, most }) => `${parameter} is ${value}. Give a whole number from ${least} to ${most}.`,
    notCents: ({ value }) =>
      `${value} is not a whole number of cents, so the parts could not add up. Round it to two decimals first.`,
    tooLarge: ({ value }) => `${value} is too large to be calculated to the cent. Split it into parts.`,
    noWeights: () => 'There are no weights. Select the range that holds them.',
    weight: ({ value }) => `The weight "${value}" cannot be used. A weight is a number that is zero or more.`,
    zeroWeights: () => 'All weights are zero, so it is not known where the money goes. Give at least one weight above zero.',
    unpaired: ({ key }) => `The condition ${key} has no value. Write its value after its name.`,
    repeatedKey: ({ key }) => `The condition ${key} is given twice. Leave one of them out.`,
    unknownKey: ({ key, known }) => `"${key}" is not a condition. The conditions are: ${known}.`,
    unknownValue: ({ key, value, known }) => `"${value}" is not among the values of ${key}. The values are: ${known}.`,
    ages: ({ value }) => `"${value}" is neither an age segment nor ages. Write "7-15", for example, or the name of a segment.`,
    noPopulation: ({ year }) => `The model has no population for ${year}. Add it in Momentti under Drivers.`,
    nobody: () => 'Nobody lives under these conditions, so there is no figure per inhabitant.',
    noExpense: () => 'There is no operating expense, so there is no share of it.',
    stopped: () => 'The calculation in Momentti stopped. Close Momentti and open it again.',
  },
};
