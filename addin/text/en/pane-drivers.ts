import { numbers } from '../numbers';
import type { PaneDriversText } from '../parts/pane-drivers';

const { count } = numbers.en;
const rows = (lines: number): string => (lines === 1 ? '1 line' : `${count(lines)} lines`);

export const paneDrivers: PaneDriversText = {
  notReady: {
    title: 'There are no drivers yet',
    body: 'Drivers come into the model with the moments, once the budget is confirmed and lines are tagged.',
  },
  loading: 'Fetching the drivers',
  population: {
    title: 'Population',
    missing: (years) =>
      `Population is missing: ${years}. It is needed to divide money by age. Bring in a file of inhabitants by single year of age.`,
    import: 'Bring in a population file',
    importHint:
      'csv or Excel: columns age and number, if needed year and area. For example the population structure or projection of Statistics Finland by single years.',
    none: 'No population has been brought in yet.',
    year: (year) => `Year ${year}`,
    whole: 'Whole municipality',
    persons: (persons) => `${persons} inhabitants`,
    source: (source, asOf) => (asOf === null ? `Source: ${source}` : `Source: ${source}, ${asOf}`),
  },
  list: {
    title: 'Drivers',
    note: 'Most money first. A driver says how a moment’s money divides among ages.',
    none: 'The model has no drivers. They come with the moments as you tag lines.',
    open: (driver) => `Open the driver ${driver}`,
    unconfirmed: 'Not confirmed',
    unused: 'Not used in this figure',
    notInForce: (year) => `Valid from ${year}`,
    places: (euros, lines) => `${euros}, ${rows(lines)}`,
    range: (low, high) => `bounds ${low} to ${high}`,
  },
  detail: {
    source: 'Source',
    sourceHint: 'Where the figures are from: a register, a statistic, a decision or your own judgement.',
    sourceMissing: 'Write the source, so that the figures can be checked later.',
    asOf: 'As of',
    asOfHint: 'For example 20 September 2025.',
    decidedBy: 'Decided by',
    evidence: 'Evidence',
    evidenceHint: 'How good the knowledge behind the division is.',
    low: 'Low bound',
    high: 'High bound',
    boundsHint:
      'How small or large a part of the moment’s money may belong to these people, 0 to 1. Leave empty where there are no bounds.',
    badShare: 'Write a number from 0 to 1, such as 0.4.',
    share: 'Share of the moment’s money',
    from: 'From age',
    to: 'To age',
    badAges: 'Write ages from 0 to 100, the first no higher than the second. 100 means 100 and over.',
    counts: 'Users by age',
    count: 'Number',
    area: 'Area',
    badCount: 'Write the number in digits, 0 or more.',
    addCount: 'Add an age',
    removeCount: (at) => `Remove row ${at}`,
    importCounts: 'Bring in the numbers from a file',
    elsewhere: (kind) => `This driver is of the kind: ${kind}. Its figures are changed on the model sheet Model Drivers.`,
    save: 'Save changes',
    confirm: 'Confirm the default',
    confirmBody:
      'This is a default of the starter library that nobody has confirmed yet. Confirm it where it suits your municipality, or change the figures.',
    moments: 'Moments it divides',
    noMoments: 'No moment uses this driver in this figure.',
    effect: 'What hangs on this driver',
    effectNote:
      'All placed expense by stage of life: now, at the bounds given, and with this driver’s money divided by population.',
    effectLoading: 'Working out the effect',
    columns: { segment: 'Ages', now: 'Now', low: 'Low', high: 'High', byPopulation: 'By population' },
  },
};
