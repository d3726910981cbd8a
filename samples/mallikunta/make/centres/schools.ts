import { sampleAreas } from '../areas';
import type { CostCentre } from '../centre';
import type { SamplePopulation } from '../population';
import { usersOf, type UseKey } from '../served';

/** Euros of TA 2026 per pupil, before what all schools share. */
const perPrimaryPupil = {
  staff: 4350,
  services: 290,
  supplies: 270,
  other: 45,
  otherIncome: 25,
  internalRent: 1160,
  internalMeals: 640,
};
const perUpperPupil = {
  staff: 5150,
  services: 330,
  supplies: 330,
  other: 60,
  otherIncome: 30,
  internalRent: 1310,
  internalMeals: 630,
};

function perPupil(amounts: Readonly<Record<string, number>>, pupils: number): CostCentre['amounts'] {
  return Object.fromEntries(Object.entries(amounts).map(([account, euros]) => [account, euros * pupils]));
}

const schoolShares = [0.58, 0.42];

function areaSchools(population: SamplePopulation): CostCentre[] {
  return sampleAreas.flatMap((area, index) => {
    const served = (use: UseKey) => (year: number) => usersOf(population, use, year, area.id);
    const pupils = served('primary')(2026);
    const primary = area.primarySchools.map((name, school) => ({
      code: `202${index + 1}${school + 1}`,
      name,
      amounts: perPupil(perPrimaryPupil, pupils * (schoolShares[school] ?? 0)),
      served: served('primary'),
    }));
    const upper = {
      code: `202${index + 1}9`,
      name: area.upperSchool,
      amounts: perPupil(perUpperPupil, served('lowerSecondary')(2026)),
      served: served('lowerSecondary'),
    };
    return [...primary, upper];
  });
}

/** Basic education: schools of the areas and what serves all of them. */
export function basicEducation(population: SamplePopulation): CostCentre[] {
  const of = (use: UseKey) => (year: number) => usersOf(population, use, year);
  const allPupils = (year: number) => of('primary')(year) + of('lowerSecondary')(year);
  return [
    {
      code: '20201',
      name: 'Perusopetuksen hallinto ja kehittäminen',
      amounts: {
        staff: 760_000,
        services: 390_000,
        supplies: 42_000,
        other: 20_000,
        subsidies: 640_000,
        internalRent: 58_000,
        internalAdmin: 980_000,
      },
    },
    ...areaSchools(population),
    {
      code: '20202',
      name: 'Erityisopetus ja oppimisen tuki',
      amounts: {
        staff: 3_050_000,
        services: 310_000,
        supplies: 130_000,
        internalRent: 420_000,
        internalMeals: 90_000,
        subsidies: 160_000,
      },
      served: of('specialNeeds'),
    },
    {
      code: '20203',
      name: 'Kotikuntakorvaukset',
      amounts: { clientServices: usersOf(population, 'otherMunicipality', 2026) * 8950, sales: 610_000 },
      served: of('otherMunicipality'),
    },
    {
      code: '20204',
      name: 'Koulukuljetukset',
      amounts: { services: usersOf(population, 'transport', 2026) * 2250 },
      served: of('transport'),
    },
    {
      code: '20205',
      name: 'Aamu- ja iltapäivätoiminta',
      amounts: { staff: 340_000, clientServices: 520_000, supplies: 22_000, grants: 130_000, fees: 290_000, subsidies: 210_000 },
      served: of('afterSchool'),
    },
    {
      code: '20206',
      name: 'Koulujen sosiaaliohjaus ja hyvinvointi',
      amounts: { staff: 410_000, countyPurchases: 640_000, supplies: 12_000 },
      served: allPupils,
    },
  ];
}

/** General upper secondary education: one school for the whole municipality and one for adults. */
export function upperSecondary(population: SamplePopulation): CostCentre[] {
  const students = usersOf(population, 'upperSecondary', 2026);
  const served = (year: number) => usersOf(population, 'upperSecondary', year);
  return [
    {
      code: '20301',
      name: 'Mallikunnan lukio',
      amounts: {
        staff: students * 4500,
        services: students * 420,
        supplies: students * 440,
        other: students * 60,
        otherIncome: students * 55,
        subsidies: students * 110,
        internalRent: students * 1250,
        internalMeals: students * 560,
        internalAdmin: 260_000,
      },
      served,
    },
    {
      code: '20302',
      name: 'Aikuislukio',
      amounts: { staff: 380_000, services: 25_000, supplies: 14_000, fees: 12_000, sales: 40_000, internalRent: 62_000 },
    },
  ];
}
