import type { InternalPair } from './accounts';
import { organiserLines, type SampleLine } from './budget';
import type { CostCentre } from './centre';
import { earlyEducation } from './centres/early-education';
import { financing, government, vitality } from './centres/government';
import { leisure } from './centres/leisure';
import { basicEducation, upperSecondary } from './centres/schools';
import { technical } from './centres/technical';
import type { SamplePopulation } from './population';

/** Fixed, so that the sample is the same in every making. */
export const seed = 20261122;

/** Premises, catering and administration are paid by the services that use them. */
const internalPairs: readonly InternalPair[] = [
  { income: 'internalRentIncome', expense: 'internalRent', provider: '40310' },
  { income: 'internalMealIncome', expense: 'internalMeals', provider: '40410' },
  { income: 'internalAdminIncome', expense: 'internalAdmin', provider: '10210' },
];

function cityCentres(population: SamplePopulation): CostCentre[] {
  return [
    ...government,
    ...earlyEducation(population),
    ...basicEducation(population),
    ...upperSecondary(population),
    ...leisure,
    ...technical,
    ...vitality,
    ...financing,
  ];
}

export function cityLines(population: SamplePopulation): SampleLine[] {
  return organiserLines(cityCentres(population), internalPairs, seed);
}
