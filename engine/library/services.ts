import type { AgeRange } from './library-types';

/**
 * What Finnish municipalities, wellbeing services counties and the state do after 1.1.2023, with the usual ages.
 * Own compilation; COFOG 1999 groups as listed by the UN Statistics Division (datasets/cofog, PDDL). No national code is given:
 * official columns stay empty until a person brings a file. Ages are a starting point for a person to change.
 */
export type ServiceOrganiser = 'municipality' | 'county' | 'state' | 'other';

export interface LibraryService {
  /** Groups of the Classification of the Functions of Government, ";" between several. */
  readonly cofog: string;
  /** Who organises it after 1.1.2023. */
  readonly organiser: ServiceOrganiser;
  readonly ages: AgeRange;
  /** An internal service unit: its cost belongs to the services it serves. */
  readonly support?: true;
}

const everyone: AgeRange = { from: 0, to: 100 };
const municipality = (cofog: string, from = 0, to = 100): LibraryService => ({
  cofog,
  organiser: 'municipality',
  ages: { from, to },
});
const county = (cofog: string, from = 0, to = 100): LibraryService => ({ cofog, organiser: 'county', ages: { from, to } });
const support = (cofog: string, from = 0, to = 100): LibraryService => ({ ...municipality(cofog, from, to), support: true });

const table = {
  'early-education': municipality('09.1;10.4', 0, 6),
  'home-care-allowance': municipality('10.4', 0, 6),
  'pre-primary': municipality('09.1', 6, 6),
  'basic-education': municipality('09.1;09.2', 7, 15),
  'school-transport': municipality('09.6', 6, 15),
  'before-after-school': municipality('09.6;10.4', 7, 9),
  'upper-secondary': municipality('09.2', 16, 18),
  vocational: municipality('09.2;09.3', 16, 64),
  'pupil-welfare': county('09.6', 6, 18),
  'adult-education': municipality('09.5'),
  'basic-art-education': municipality('09.5;08.2', 5, 18),
  'youth-work': municipality('08.1', 9, 28),
  library: municipality('08.2'),
  museums: municipality('08.2'),
  'theatre-orchestra': municipality('08.2'),
  culture: municipality('08.2'),
  sports: municipality('08.1'),
  'preventive-child-health': county('07.4;07.2', 0, 19),
  'child-protection': county('10.4', 0, 17),
  'family-services': county('10.4', 0, 17),
  'elderly-services': county('10.2', 65, 100),
  'disability-services': county('10.1'),
  'adult-social-work': county('10.7', 18, 64),
  'income-support': { cofog: '10.7', organiser: 'state', ages: everyone },
  'mental-health-substance': county('07.2;10.7'),
  'primary-care': county('07.2;07.3'),
  dental: county('07.2'),
  'specialised-care': county('07.3'),
  'health-promotion': municipality('07.4'),
  'environmental-health': municipality('07.4'),
  rescue: county('03.2'),
  employment: municipality('04.1;10.5', 16, 64),
  integration: municipality('10.7'),
  'business-development': municipality('04.1;04.7'),
  'rural-services': municipality('04.2'),
  'land-use-planning': municipality('06.2'),
  'building-control': municipality('06.2'),
  'environmental-protection': municipality('05.3;05.4;05.6'),
  'streets-roads': municipality('04.5'),
  parks: municipality('08.1;06.2'),
  'public-transport': municipality('04.5'),
  water: municipality('06.3;05.2'),
  waste: municipality('05.1'),
  housing: municipality('06.1;10.6'),
  'land-forest': municipality('04.2'),
  'business-operations': municipality('04.3;04.5;04.7'),
  administration: support('01.1;01.3'),
  premises: support('01.3'),
  'catering-cleaning': support('01.3'),
  'occupational-health': support('01.3;07.2', 18, 67),
  'political-governance': municipality('01.1'),
  financing: municipality('01.7;01.8'),
  'religious-cemeteries': { cofog: '08.4', organiser: 'other', ages: everyone },
} satisfies Readonly<Record<string, LibraryService>>;

export type ServiceId = keyof typeof table;
export const libraryServices: Readonly<Record<ServiceId, LibraryService>> = table;
