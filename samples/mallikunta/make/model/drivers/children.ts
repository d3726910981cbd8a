import type { DriverSettings } from '../../../../../engine/model/driver';
import { sampleAreas } from '../../areas';
import type { SamplePopulation } from '../../population';
import { usersAt, usersOf, type UseKey } from '../../served';
import { countsByAge, countsByArea } from './counts';

/** Years whose registers the sample has; the newest one holds for later years and counts there as evidence B. */
const registerYears = [2024, 2025] as const;

function registers(
  population: SamplePopulation,
  about: { readonly id: string; readonly name: string; readonly source: string; readonly unit: string },
  use: UseKey,
): DriverSettings[] {
  return registerYears.map((year) => ({
    ...about,
    kind: 'users',
    validFrom: year,
    period: year,
    asOf: `${year}-09-20`,
    evidence: 'A',
    counts: countsByArea(population, use, year),
  }));
}

/** Home-municipality compensation: weights of the age groups as published, times pupils. */
function compensationWeight(age: number): number {
  if (age === 6) return 0.61;
  return age <= 12 ? 1 : 1.6;
}

function weightedPupils(population: SamplePopulation): DriverSettings {
  const ages = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
  const pupilsAt = (age: number): number => {
    const use: UseKey = age === 6 ? 'prePrimary' : age <= 12 ? 'primary' : 'lowerSecondary';
    return usersAt(population, use, 2025, age);
  };
  return {
    id: 'pupils-weighted',
    name: 'Oppilaat kotikuntakorvauksen ikäpainoin',
    kind: 'weighted-users',
    source: 'Oppilasrekisteri 20.9.2025 (rakennettu); kotikuntakorvauksen ikäpainot 0,61 / 1,00 / 1,60',
    asOf: '2025-09-20',
    period: 2025,
    evidence: 'B',
    items: ages.map((age) => ({ from: age, to: age, count: pupilsAt(age), weight: compensationWeight(age) })),
  };
}

function transport(population: SamplePopulation): DriverSettings {
  const price = (age: number): number => (age <= 12 ? 2380 : 2090);
  return {
    id: 'transport-contracts',
    name: 'Kuljetusoppilaat ja sopimushinnat',
    kind: 'price-volume',
    source: 'Kuljetussopimukset ja kuljetuspäätökset 2025 (rakennettu)',
    asOf: '2025-08-15',
    period: 2025,
    evidence: 'A',
    unit: 'kuljetusoppilas',
    items: countsByAge(population, 'transport', 2025).map(({ count, ...ages }) => ({
      ...ages,
      volume: count,
      price: price(ages.from),
    })),
  };
}

function vouchers(population: SamplePopulation): DriverSettings {
  const price = (age: number): number => (age < 3 ? 13_100 : 9_150);
  return {
    id: 'voucher-prices',
    name: 'Palvelusetelit: paikat ja setelin arvo',
    kind: 'price-volume',
    source: 'Palvelusetelipäätökset 2025 ja setelin enimmäisarvot (rakennettu)',
    asOf: '2025-09-20',
    period: 2025,
    evidence: 'A',
    unit: 'paikka vuodessa',
    items: countsByArea(population, 'voucherCare', 2025).map(({ count, ...place }) => ({
      ...place,
      volume: count,
      price: price(place.from),
    })),
  };
}

function homeCare(population: SamplePopulation): DriverSettings {
  const children = countsByAge(population, 'homeCare', 2025);
  const persons = Math.round(usersOf(population, 'homeCare', 2025) * 2.35);
  return {
    id: 'home-care-households',
    name: 'Kotihoidon tukea saavat taloudet',
    kind: 'household',
    source: 'Tuen maksajan tilasto 2025: lapset iän mukaan ja henkilöt talouksissa (rakennettu)',
    asOf: '2025-12-31',
    period: 2025,
    evidence: 'B',
    children,
    persons,
    childWeight: 1,
  };
}

function afterSchool(population: SamplePopulation): DriverSettings {
  return {
    id: 'after-school-children',
    name: 'Aamu- ja iltapäivätoiminnan lapset',
    kind: 'users',
    source: 'Toimintapäätökset syksy 2025: lapset iän mukaan, paikat alueittain (rakennettu)',
    asOf: '2025-09-20',
    period: 2025,
    evidence: 'A',
    unit: 'lapsi',
    counts: countsByAge(population, 'afterSchool', 2025),
    areaTotals: sampleAreas.map(({ id: area }) => ({ area, count: usersOf(population, 'afterSchool', 2025, area) })),
  };
}

/** Drivers of early education and schools. */
export function childDrivers(population: SamplePopulation): DriverSettings[] {
  const school = { source: 'Oppilasrekisteri, tilastointipäivä 20.9. (rakennettu)', unit: 'oppilas' };
  return [
    ...registers(
      population,
      {
        id: 'day-care-children',
        name: 'Lapset päiväkodeissa',
        source: 'Varhaiskasvatuksen rekisteri 20.9. (rakennettu)',
        unit: 'lapsi',
      },
      'dayCare',
    ),
    ...registers(
      population,
      {
        id: 'family-care-children',
        name: 'Lapset perhepäivähoidossa',
        source: 'Varhaiskasvatuksen rekisteri 20.9. (rakennettu)',
        unit: 'lapsi',
      },
      'familyCare',
    ),
    vouchers(population),
    homeCare(population),
    {
      id: 'pre-primary-age',
      name: 'Esiopetusikäiset',
      kind: 'exclusive',
      source: 'Esiopetus annetaan oppivelvollisuuden alkamista edeltävänä vuonna (perusopetuslaki)',
      evidence: 'A',
      from: 6,
      to: 6,
    },
    ...registers(population, { id: 'pupils-1-6', name: 'Oppilaat, vuosiluokat 1–6', ...school }, 'primary'),
    ...registers(population, { id: 'pupils-7-9', name: 'Oppilaat, vuosiluokat 7–9', ...school }, 'lowerSecondary'),
    ...registers(population, { id: 'special-needs', name: 'Tehostetun ja erityisen tuen oppilaat', ...school }, 'specialNeeds'),
    weightedPupils(population),
    transport(population),
    afterSchool(population),
    ...registers(
      population,
      { id: 'upper-secondary-students', name: 'Lukion opiskelijat', ...school, unit: 'opiskelija' },
      'upperSecondary',
    ),
    ...registers(
      population,
      {
        id: 'music-school-pupils',
        name: 'Musiikkiopiston ja taiteen perusopetuksen oppilaat',
        source: 'Oppilaitoksen rekisteri 20.9. (rakennettu)',
        unit: 'oppilas',
      },
      'musicSchool',
    ),
  ];
}
