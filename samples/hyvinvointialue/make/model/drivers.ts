import type { DriverSettings } from '../../../../engine/model/driver';

type Band = readonly [from: number, to: number, count: number];

const counts = (bands: readonly Band[]) => bands.map(([from, to, count]) => ({ from, to, count }));

/** A register of the county for 2025, by single year of age from `first` on. */
function register(
  id: string,
  name: string,
  unit: string,
  source: string,
  first: number,
  byAge: readonly number[],
): DriverSettings {
  return {
    id,
    name,
    kind: 'users',
    source: `${source} 2025 (rakennettu)`,
    asOf: '2025-12-31',
    period: 2025,
    evidence: 'A',
    unit,
    counts: byAge.map((count, index) => ({ from: first + index, to: first + index, count })),
  };
}

const clients = 'Sosiaalihuollon asiakasrekisteri';
const visits = 'Potilastietojärjestelmä, käynnit';

const registers: readonly DriverSettings[] = [
  register('clinic-visits', 'Neuvolan käynnit', 'käynti', visits, 0, [6_150, 2_050, 980, 930, 1_340, 900, 860]),
  register(
    'student-health-visits',
    'Opiskeluterveydenhuollon käynnit',
    'käynti',
    visits,
    16,
    [1_480, 1_520, 1_250, 760, 540, 450, 350, 210, 150, 110, 70, 60, 40],
  ),
  register(
    'pupil-welfare-clients',
    'Oppilashuollon asiakkaat',
    'asiakas',
    'Oppilashuollon asiakasrekisteri',
    6,
    [55, 88, 97, 110, 128, 139, 153, 174, 188, 178, 155, 147, 128],
  ),
  register(
    'family-guidance-clients',
    'Kasvatusneuvonnan asiakkaat',
    'lapsi',
    clients,
    0,
    [14, 22, 31, 38, 42, 43, 46, 49, 48, 46, 43, 40, 38, 36, 34, 31, 27, 22],
  ),
  register(
    'open-care-clients',
    'Avohuollon asiakkaat',
    'lapsi',
    'Lastensuojelun asiakasrekisteri',
    0,
    [13, 14, 15, 16, 18, 19, 22, 25, 28, 31, 34, 36, 38, 45, 52, 57, 60, 54],
  ),
  register(
    'therapy-visits',
    'Terapiakäynnit',
    'käynti',
    visits,
    1,
    [280, 690, 1_180, 2_150, 2_600, 2_150, 1_020, 780, 610, 450, 330, 260, 210, 170, 140, 110, 90],
  ),
  register(
    'dental-visits',
    'Hammashoidon käynnit',
    'käynti',
    visits,
    1,
    [180, 240, 460, 520, 950, 980, 1_150, 1_090, 1_180, 1_200, 1_240, 1_310, 1_380, 1_350, 1_290, 1_230, 1_150],
  ),
  register(
    'mental-health-clients',
    'Mielenterveyspalvelujen asiakkaat',
    'asiakas',
    visits,
    3,
    [7, 10, 14, 17, 25, 32, 38, 46, 55, 66, 81, 98, 114, 122, 119, 91, 71, 54, 42, 33],
  ),
];

/** Small groups: the county gives these by bands of ages only, so that nobody can be recognised. */
const smallGroups: readonly DriverSettings[] = [
  {
    id: 'disability-clients',
    name: 'Vammaispalvelujen asiakkaat',
    kind: 'users',
    source: `${clients} 2025, ikäryhmittäin tietosuojan vuoksi (rakennettu)`,
    asOf: '2025-12-31',
    period: 2025,
    evidence: 'A',
    unit: 'asiakas',
    counts: counts([
      [0, 6, 62],
      [7, 15, 138],
      [16, 17, 41],
    ]),
  },
  {
    id: 'placement-days',
    name: 'Hoitopäivät ja sopimushinnat sijaishuollossa',
    kind: 'price-volume',
    source: 'Sijoituspäätökset ja sopimushinnat 2025: hoitopäivät ikäryhmittäin, euroa päivässä (rakennettu)',
    asOf: '2025-12-31',
    period: 2025,
    evidence: 'A',
    unit: 'hoitopäivä',
    items: [
      { from: 0, to: 6, volume: 9_800, price: 118 },
      { from: 7, to: 12, volume: 14_600, price: 176 },
      { from: 13, to: 15, volume: 15_900, price: 348 },
      { from: 16, to: 17, volume: 14_200, price: 372 },
    ],
  },
];

/** Visits and stays at the children's hospital by age 0 ... 15, with the weight of an average one. */
const hospitalVisits: readonly (readonly [count: number, weight: string])[] = [
  [1_240, '2.4'],
  [790, '1.3'],
  [640, '1.2'],
  [550, '1.1'],
  [430, '1'],
  [390, '1'],
  [330, '1'],
  [310, '0.9'],
  [300, '0.9'],
  [290, '0.9'],
  [285, '0.9'],
  [290, '0.9'],
  [285, '0.9'],
  [340, '0.95'],
  [370, '0.95'],
  [380, '0.95'],
];

const others: readonly DriverSettings[] = [
  {
    id: 'school-health-age',
    name: 'Kouluterveydenhuollon ikäluokat',
    kind: 'exclusive',
    source: 'Kouluterveydenhuolto on perusopetuksen oppilaille (terveydenhuoltolaki)',
    evidence: 'A',
    from: 7,
    to: 15,
  },
  {
    id: 'aftercare-age',
    name: 'Jälkihuollon ikäryhmä',
    kind: 'exclusive',
    source: 'Jälkihuolto sijaishuollon päätyttyä; alueen rajaus 18–22 vuotta',
    decidedBy: 'Lastensuojelun päällikkö',
    evidence: 'B',
    from: 18,
    to: 22,
  },
  {
    id: 'home-service-households',
    name: 'Kotipalvelua ja perhetyötä saavat taloudet',
    kind: 'household',
    source: 'Asiakasrekisteri 2025: lapset ikäryhmittäin ja henkilöt talouksissa (rakennettu)',
    asOf: '2025-12-31',
    period: 2025,
    evidence: 'B',
    persons: 1_020,
    childWeight: 1,
    children: counts([
      [0, 2, 204],
      [3, 6, 181],
      [7, 12, 122],
      [13, 17, 41],
    ]),
  },
  {
    id: 'hospital-weighted',
    name: 'Lastentautien käynnit hoidon vaativuuden mukaan',
    kind: 'weighted-users',
    source: 'Sairaalan tuotteistus 2025: käynnit ja hoitojaksot iän mukaan, paino käynnin keskihinnasta (rakennettu)',
    asOf: '2025-12-31',
    period: 2025,
    evidence: 'B',
    items: hospitalVisits.map(([count, weight], age) => ({ from: age, to: age, count, weight })),
  },
  {
    id: 'newborn-share',
    name: 'Vastasyntyneen osuus synnytyksestä',
    kind: 'coefficient',
    source:
      'Arvio: hoidon kustannuksista runsas kolmannes kohdistuu lapseen; loput äitiin, jonka ikää ei ole kirjattu aineistoon',
    decidedBy: 'Naistentautien ylilääkäri',
    asOf: '2025-11-03',
    evidence: 'D',
    share: 0.36,
    low: 0.28,
    high: 0.45,
    from: 0,
    to: 0,
  },
  {
    id: 'follow-county-services',
    name: 'Lasten ja perheiden palvelujen ikärakenne',
    kind: 'follow',
    source: 'Hallinto ja tietojärjestelmät palvelevat kaikkia lasten palveluja niiden kustannusten suhteessa',
    evidence: 'D',
    low: 0.85,
    high: 1,
    moments: [
      'clinics',
      'school-health',
      'student-health',
      'pupil-welfare',
      'family-guidance',
      'home-services',
      'child-protection-open',
      'child-protection-placements',
      'child-protection-aftercare',
      'disability-children',
      'child-therapies',
      'child-dental',
      'youth-mental-health',
      'child-hospital-care',
    ],
  },
];

export const countyDrivers: readonly DriverSettings[] = [...registers, ...smallGroups, ...others];
