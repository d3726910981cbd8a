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
    years: (years, areas) => `Years ${years}${areas === 0 ? '' : `, ${count(areas)} areas`}`,
    year: (year, persons, areas, isForecast) =>
      `${year}${isForecast ? ' (forecast)' : ''}: ${persons} inhabitants${areas === 0 ? '' : `, ${count(areas)} areas`}`,
    persons: (persons) => `${persons} inhabitants`,
    source: (source, asOf) => (asOf === null ? `Source: ${source}` : `Source: ${source}, ${asOf}`),
    offer: {
      title: 'Take this population?',
      body: (file) => `The file ${file} holds:`,
      columns: { year: 'Year', persons: 'Inhabitants', ages: 'Ages' },
      forecast: 'forecast',
      counted: 'counted',
      replaces: (years) => `The model has the population of ${years} already. It is replaced.`,
      areas: (names, more) => `Areas: ${names}${more === 0 ? '' : ` and ${count(more)} more`}.`,
      nobody: 'no inhabitants',
      take: 'Take this population',
    },
  },
  list: {
    title: 'Drivers',
    note: 'Most money first. A driver says how a moment’s money divides among ages.',
    none: 'The model has no drivers. They come with the moments as you tag lines.',
    open: (driver) => `Open the driver ${driver}`,
    unconfirmed: 'Not confirmed',
    unused: 'Not used in this figure',
    allUnused: (drivers) => `Not used in this figure (${count(drivers)})`,
    notInForce: (year) => `valid from ${year}`,
    places: (euros, lines) => `${euros}, ${rows(lines)}`,
    range: (low, high) => `share ${low} to ${high}`,
  },
  detail: {
    name: 'Name',
    nameHint: 'Where the name tells the ages, they change with the ages below.',
    ageName: (from, to) =>
      to === 100 ? `${from} and over, by population` : `Age ${from === to ? from : `${from}–${to}`}, by population`,
    source: 'Source',
    sourceHint: 'Where the figures are from: a register, a statistic, a decision or your own judgement.',
    sourceMissing: 'Write the source, so that the figures can be checked later.',
    asOf: 'As of',
    asOfHint: 'The day the figures are of, for example 20.9.2025.',
    decidedBy: 'Decided by',
    evidence: 'Evidence',
    kind: 'What the money is divided by',
    kinds: {
      users: 'By numbers of users',
      exclusive: 'Among certain ages by number of inhabitants',
      population: 'Among all inhabitants alike',
      none: 'Not divided among anybody',
    },
    usersName: (moment) => (moment === '' ? 'Numbers of users' : `Numbers of users: ${moment}`),
    noCounts: 'Write the number of users of at least one age, or bring in the numbers from a file.',
    asOfMissing: 'Write the day the figures are of. Without it nobody can tell whether they are of the same year as the money.',
    reference: 'The law, regulation or decision that sets the ages',
    referenceHint: 'With it a reader can check that the service is for exactly these ages.',
    referenceMissing: 'Write which rule sets the ages, or choose evidence C or D.',
    evidenceHints: {
      users:
        'A: users counted in the same year as the money. B: counted in another year, or a closely related figure. C: estimated by a model. D: own judgement. A becomes B in the results where the day of the figures is of another year than the money. Figures divided out of bands of ages lose one grade.',
      exclusive:
        'Dividing by inhabitants tells who can use the service, not who does. So the evidence is C where the ages are known, and D where they are a judgement. A only if a rule gives the service to exactly these ages. Numbers of users make better evidence.',
      population:
        'Dividing among all inhabitants does not tell who uses the service. So the evidence is C where the service is alike for everybody, and D where nothing better is known. Numbers of users make better evidence.',
      coefficient: 'A decided share is a judgement, not something counted. So the evidence is D.',
      none: 'The money is not divided, so there is no evidence.',
      other:
        'A: counted in the same year as the money. B: counted in another year, or a closely related figure. C: modelled. D: judgement.',
    },
    forMoments: 'Which moments the change is for',
    forMomentsHint: 'The chosen moments get a driver of their own, and the others stay as they are.',
    forMomentsMissing: 'Choose at least one moment.',
    bounds: 'Range',
    low: 'At least',
    high: 'At most',
    boundsHint:
      'Where the share is not known exactly: how many per cent of the money belong to these people at least and at most. The results then show how far the figures may vary. Leave empty to give no range.',
    lowAbove: (share) =>
      `The smallest share may be at most ${share}, since that is how much of the money is divided. Lower it, or leave the field empty.`,
    highBelow: (share) =>
      share === null
        ? 'The largest share must be no smaller than the smallest.'
        : `The largest share must be at least ${share}, since that is how much of the money is divided. Raise it, or leave the field empty.`,
    badShare: 'Write per cents from 0 to 100, such as 40%.',
    share: 'Share of the moment’s money',
    from: 'From age',
    to: 'To age',
    badAges: 'Write ages from 0 to 100, the first no higher than the second. 100 means 100 and over.',
    ages: 'Age',
    badBand: 'Write an age from 0 to 100, such as 7 or 7–12. 100 means 100 and over.',
    counts: 'Users by age',
    countRows: (lines) => `Users by age: ${lines === 1 ? '1 row' : `${count(lines)} rows`}`,
    everywhere: 'Whole municipality',
    count: 'Number',
    area: 'Area',
    badCount: 'Write the number in digits, 0 or more.',
    addCount: 'Add an age',
    removeCount: (at) => `Remove row ${at}`,
    importCounts: 'Bring in the numbers from a file',
    elsewhere: (kind) => `This driver is of the kind: ${kind}. Its figures are changed on the model sheet Model Drivers.`,
    save: 'Save changes',
    confirm: 'Confirm this driver',
    saveAndConfirm: 'Save and confirm',
    confirmBody: (what) =>
      `A default that nobody has confirmed yet: ${what} Confirm it if money may be divided so in your municipality, or change it and save. This confirms the moments below too.`,
    divides: {
      ages: (from, to) =>
        `the money is divided among those aged ${to === 100 ? `${from} and over` : from === to ? from : `${from}–${to}`} by number of inhabitants.`,
      everybody: 'the money is divided among all inhabitants, whatever their age.',
      nobody: 'the money is divided among nobody and stays in sight as not allocated.',
      other: (kind) => `the money is divided by: ${kind}.`,
    },
    moments: 'Moments it divides',
    noMoments: 'No moment uses this driver in this figure.',
    effect: 'What hangs on this driver',
    moves: (euros, tenth) =>
      `Were this money divided evenly among all inhabitants, ${euros} of it would go otherwise than now. An error of a tenth in the division therefore means about ${tenth}.`,
    movesNothing: 'The results would be the same if the money were divided evenly among all inhabitants.',
    unaffected: (segments) =>
      segments === 1 ? 'One other age group is not affected.' : `The other ${count(segments)} age groups are not affected.`,
    effectLoading: 'Working out the effect',
    columns: { segment: 'Ages', bounds: 'Range', byPopulation: 'Divided evenly' },
    now: (euros) => `now ${euros}`,
  },
};
