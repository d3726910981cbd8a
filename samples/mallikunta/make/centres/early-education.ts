import { sampleAreas } from '../areas';
import type { CostCentre } from '../centre';
import type { SamplePopulation } from '../population';
import { usersOf, type UseKey } from '../served';

/** Euros of TA 2026 per child in a day-care centre, before rents, meals and what is shared. */
const perChild = { staff: 6750, services: 340, supplies: 190, other: 40, fees: 1150, internalRent: 1550, internalMeals: 1050 };

const centreShares = [0.55, 0.45];

function dayCareCentres(population: SamplePopulation): CostCentre[] {
  return sampleAreas.flatMap((area, index) =>
    area.dayCare.map((name, centre) => {
      const children = usersOf(population, 'dayCare', 2026, area.id) * (centreShares[centre] ?? 0);
      const amounts = Object.fromEntries(Object.entries(perChild).map(([account, euros]) => [account, euros * children]));
      const served = (year: number) => usersOf(population, 'dayCare', year, area.id);
      return { code: `201${index + 1}${centre + 1}`, name, amounts, served };
    }),
  );
}

/** Early education: day-care centres of the areas, then what serves all of them. */
export function earlyEducation(population: SamplePopulation): CostCentre[] {
  const of = (use: UseKey) => (year: number) => usersOf(population, use, year);
  const voucherChildren = usersOf(population, 'voucherCare', 2026);
  const familyChildren = usersOf(population, 'familyCare', 2026);
  const preschoolers = usersOf(population, 'prePrimary', 2026);
  return [
    {
      code: '20101',
      name: 'Varhaiskasvatuksen hallinto ja palveluohjaus',
      amounts: {
        staff: 620_000,
        services: 120_000,
        supplies: 18_000,
        other: 12_000,
        internalRent: 46_000,
        internalAdmin: 410_000,
      },
    },
    {
      code: '20102',
      name: 'Varhaiskasvatuksen erityisopetus',
      amounts: { staff: 980_000, services: 40_000, supplies: 24_000, countyPurchases: 160_000, subsidies: 85_000 },
      served: of('dayCare'),
    },
    ...dayCareCentres(population),
    {
      code: '20103',
      name: 'Perhepäivähoito',
      amounts: {
        staff: familyChildren * 8600,
        supplies: familyChildren * 420,
        other: familyChildren * 900,
        fees: familyChildren * 1350,
      },
      served: of('familyCare'),
    },
    {
      code: '20104',
      name: 'Varhaiskasvatuksen palvelusetelit',
      amounts: { vouchers: voucherChildren * 10_150, services: voucherChildren * 60 },
      served: of('voucherCare'),
    },
    {
      code: '20105',
      name: 'Esiopetus',
      amounts: {
        staff: preschoolers * 4350,
        services: preschoolers * 280,
        supplies: preschoolers * 190,
        other: preschoolers * 30,
        internalRent: preschoolers * 900,
        internalMeals: preschoolers * 620,
      },
      served: of('prePrimary'),
    },
    {
      code: '20106',
      name: 'Lasten kotihoidon ja yksityisen hoidon tuki',
      amounts: { grants: usersOf(population, 'homeCare', 2026) * 4300 },
      served: of('homeCare'),
    },
  ];
}
