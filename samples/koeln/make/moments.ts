import type { PopulationMoment, Service, TagRule } from '../../../engine/model/moment';
import type { Directness } from '../../../engine/model/terms';
import type { FlatAges } from './drivers';

/** A group of sub-plans (Teilpläne) that is one population moment. Names stay as the city writes them. */
interface Group {
  readonly id: string;
  readonly name: string;
  readonly cofog?: string;
  /** Pattern on the sub-plan's code. */
  readonly subPlans: string;
  readonly directness: Directness;
  readonly driver: FlatAges | 'no-figures';
  readonly why: string;
}

const youth = 'Book VIII of the German Social Code defines whom the sub-plan serves';

const groups: readonly Group[] = [
  {
    id: 'kita',
    name: 'Kindertagesbetreuung',
    cofog: '09.1;10.4',
    subPlans: '0603',
    directness: 'direct',
    driver: 'ages-0-6',
    why: 'Day care before school',
  },
  {
    id: 'schools',
    name: 'Schulträgeraufgaben',
    cofog: '09.1;09.2',
    subPlans: '0301',
    directness: 'direct',
    driver: 'ages-6-18',
    why: 'Buildings, running and all-day care of schools; teachers are paid by the Land',
  },
  {
    id: 'help-for-young',
    name: 'Hilfe für junge Menschen und ihre Familien',
    cofog: '10.4',
    subPlans: '0606',
    directness: 'direct',
    driver: 'ages-0-20',
    why: youth,
  },
  {
    id: 'youth-work',
    name: 'Kinder- und Jugendarbeit',
    cofog: '08.1;10.4',
    subPlans: '0604',
    directness: 'direct',
    driver: 'ages-6-26',
    why: youth,
  },
  {
    id: 'homes',
    name: 'Kinder- und jugendpädagogische Einrichtung',
    cofog: '10.4',
    subPlans: '0601',
    directness: 'direct',
    driver: 'ages-0-20',
    why: youth,
  },
  {
    id: 'family-advice',
    name: 'Familienbezogene Beratung und Behandlung',
    cofog: '10.4',
    subPlans: '0605',
    directness: 'family',
    driver: 'ages-0-17',
    why: 'Advice is given to the family of a minor',
  },
  {
    id: 'parental-allowance',
    name: 'Elterngeld und Elternzeit',
    cofog: '10.4',
    subPlans: '0602',
    directness: 'family',
    driver: 'ages-0-1',
    why: 'Running the parental allowance; it is paid to parents of infants',
  },
  {
    id: 'participation',
    name: 'Leistungen für Bildung und Teilhabe',
    cofog: '10.7',
    subPlans: '0508',
    directness: 'direct',
    driver: 'ages-0-24',
    why: 'Education and participation package for children, adolescents and young adults under 25',
  },
  {
    id: 'basic-income',
    name: 'Leistungen nach SGB II und SGB XII',
    cofog: '10.7',
    subPlans: '0501|0502|0503|0505|0506',
    directness: 'family',
    driver: 'no-figures',
    why: 'Reaches households; how many children live in them is not in the plan',
  },
  {
    id: 'voluntary-social',
    name: 'Freiwillige Sozialleistungen und Bürgerhäuser',
    cofog: '10.7',
    subPlans: '0504|0507',
    directness: 'environment',
    driver: 'no-figures',
    why: 'Open to all residents; users are not in the plan',
  },
  {
    id: 'culture',
    name: 'Museen, Kultur und Archiv',
    cofog: '08.2',
    subPlans: '0401..0413|0416|0417',
    directness: 'direct',
    driver: 'no-figures',
    why: 'Visitors by age are not in the plan',
  },
  {
    id: 'library',
    name: 'Stadtbibliothek, Volkshochschule und Musikschule',
    cofog: '08.2;09.5',
    subPlans: '0414|0415|0418',
    directness: 'direct',
    driver: 'no-figures',
    why: 'Users by age are not in the plan',
  },
  {
    id: 'sport',
    name: 'Sportförderung',
    cofog: '08.1',
    subPlans: '0801',
    directness: 'direct',
    driver: 'no-figures',
    why: 'Users by age are not in the plan',
  },
  {
    id: 'health',
    name: 'Gesundheitsdienste',
    cofog: '07.4',
    subPlans: '0701',
    directness: 'direct',
    driver: 'no-figures',
    why: 'Users by age are not in the plan',
  },
  {
    id: 'safety',
    name: 'Sicherheit, Ordnung und Feuerwehr',
    cofog: '03.1;03.2',
    subPlans: '0201..0213',
    directness: 'environment',
    driver: 'no-figures',
    why: 'Serves everyone in the city; without population nobody can be counted',
  },
  {
    id: 'surroundings',
    name: 'Planung, Bauen, Verkehr, Grün und Umwelt',
    cofog: '04.5;05;06',
    subPlans: '0901..1499',
    directness: 'environment',
    driver: 'no-figures',
    why: 'Serves everyone in the city; without population nobody can be counted',
  },
  {
    id: 'economy',
    name: 'Wirtschaft und Tourismus',
    cofog: '04.7',
    subPlans: '1501',
    directness: 'incidental',
    driver: 'no-figures',
    why: 'No figure says whom it reaches',
  },
  {
    id: 'administration',
    name: 'Innere Verwaltung',
    cofog: '01.1;01.3',
    subPlans: '0102..0111',
    directness: 'incidental',
    driver: 'no-figures',
    why: 'Serves all other sub-plans; what each of them uses is booked in row 27, which is internal',
  },
  {
    id: 'council',
    name: 'Politische Gremien und Verwaltungsführung',
    cofog: '01.1',
    subPlans: '0101',
    directness: 'notAllocable',
    driver: 'no-figures',
    why: 'Decided: the council is nobody’s service',
  },
];

export const services: readonly Service[] = groups.map(({ id, name, cofog }) => ({
  id,
  name,
  ...(cofog === undefined ? {} : { cofog }),
}));

export const moments: readonly PopulationMoment[] = groups.map(({ id, name, directness, driver }) => ({
  id,
  name,
  service: id,
  directness,
  driver,
}));

/** One rule a group; foundations (17) and district funds (18) are left untagged. */
export const rules: readonly TagRule[] = groups.map(({ id, subPlans, why }) => ({
  id: `rule-${id}`,
  when: { subPlan: subPlans },
  shares: [{ moment: id, share: 1 }],
  by: 'The makers of this sample',
  at: '2026-11-22',
  why,
}));
