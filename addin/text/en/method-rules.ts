import type { ResultSheetsText } from '../parts/result-sheets';

/** How shares are found, in words: the formulas of the drivers and the rules by name. */
export const methodText: Pick<ResultSheetsText, 'driverFormula' | 'rules'> = {
  driverFormula: {
    exclusive: "inhabitants of the moment's own ages",
    users: 'users of the age',
    'price-volume': 'price × volume of the age',
    'weighted-users': 'weight × users of the age',
    profile: 'euros per inhabitant × inhabitants of the age',
    household:
      'children: children ÷ persons in recipient households, by the ages of the children; the rest to adults by population',
    population: 'inhabitants of the age',
    follow: 'in the proportion of the money it serves',
    coefficient: 'a fixed share, by population within the ages; the rest stays unallocated',
    amounts: 'the euros given; the rest stays unallocated',
    none: 'not divided',
  },
  rules: ({ under, threshold, deviation, preset }) => [
    {
      name: 'Five things kept apart',
      text: 'Of every line it is said apart: what service it is, whom it reaches, how directly, by which driver the share was found, and how good the evidence is.',
    },
    {
      name: 'The steps of the sum',
      text: "1) a line to its population moments by the tag's shares, the rest stays unallocated; 2) a moment's money to the driver's reach; 3) to the ages 0–100+ by the driver's weights; 4) an age's money to the areas. Each step divides the cents of the step before.",
    },
    {
      name: 'Largest remainder',
      text: 'A share is amount × weight ÷ sum of weights. Whole cents are given first; the cents left over go to the largest fractions, on a tie to the first. A negative amount is divided by its magnitude and given back its sign. The parts always add up to the amount.',
    },
    {
      name: 'Line by line',
      text: `A division depends on the line's own amount and driver alone, so it can be redone with a pocket calculator. No total of a moment and an age is more than ${deviation} ${deviation === '1' ? 'cent' : 'cents'} from its exact value.`,
    },
    {
      name: 'Children',
      text: `Children are those under ${under}. Their figures are summed from single years of age, never from age groups.`,
    },
    {
      name: 'Nested totals',
      text: `Direct; with it via the family; with those via the environment and incidental. They are always shown together. Classes: ${preset}.`,
    },
    {
      name: 'What a euro is',
      text: 'Gross external operating expense. Income is placed by the same moments and shown apart; net = expense + income, where income is negative. Investment has a table of its own.',
    },
    {
      name: 'One euro, once',
      text: 'Internal items and payments between organisers are taken out once and shown as rows. All lines = placed + unallocated + decided not to allocate + internal + between organisers + taxes, state grants, finance and depreciation.',
    },
    {
      name: 'Grades of evidence',
      text: 'A counted, same period and unit; B counted, other period or area, or a near proxy; C modelled or a published profile; D judgement; U none. Facts given for bands of ages lose one grade.',
    },
    {
      name: 'Range of assumptions',
      text: "Low and high are sums of the drivers' own bounds: a worst case, not a confidence interval.",
    },
    {
      name: 'Coverage',
      text: 'Coverage = euros tagged with a population moment ÷ external operating expense. Measured coverage = euros placed on evidence A or B ÷ external operating expense.',
    },
    {
      name: 'Support costs',
      text: 'Support costs are booked to the units that use them before the other steps. Figures are shown without and with them; the total stays the same.',
    },
    {
      name: 'Per inhabitant and in fixed prices',
      text: 'Euros per inhabitant = euros ÷ inhabitants of that age at the end of the year. Fixed prices = euros × index of the base year ÷ index of the year.',
    },
    {
      name: 'Protection of small groups',
      text:
        threshold === null
          ? 'The published version withholds figures with fewer recipients than the limit in the model, and figures from which a withheld one could be worked out.'
          : `The published version withholds figures with at least one but fewer than ${threshold} recipients, and figures from which a withheld one could be worked out. Figures divided by population tell nothing of recipients and are not withheld.`,
    },
    {
      name: 'Rounding of the published version',
      text: 'Rounding follows the evidence: A 1,000, B 10,000, C and D 100,000 euros (per inhabitant 1, 10 and 100), by the weakest grade that holds at least a tenth of the euros. Rounded tables add up to their totals.',
    },
  ],
};
