import type { DriverSettings } from '../../../../engine/model/driver';

type Band = readonly [from: number, to: number, count: number];

const counts = (bands: readonly Band[]) => bands.map(([from, to, count]) => ({ from, to, count }));

/** A register of the county for 2025, by age group. */
function register(id: string, name: string, unit: string, source: string, bands: readonly Band[]): DriverSettings {
  return {
    id,
    name,
    kind: 'users',
    source: `${source} 2025 (rakennettu)`,
    asOf: '2025-12-31',
    period: 2025,
    evidence: 'A',
    unit,
    counts: counts(bands),
  };
}

const registers: readonly DriverSettings[] = [
  register('clinic-visits', 'Neuvolan käynnit', 'käynti', 'Potilastietojärjestelmä, käynnit lapsen iän mukaan', [
    [0, 0, 6_150],
    [1, 1, 2_050],
    [2, 2, 980],
    [3, 3, 930],
    [4, 4, 1_340],
    [5, 5, 900],
    [6, 6, 860],
  ]),
  register('student-health-visits', 'Opiskeluterveydenhuollon käynnit', 'käynti', 'Potilastietojärjestelmä, käynnit', [
    [16, 18, 4_250],
    [19, 22, 2_100],
    [23, 28, 640],
  ]),
  register('pupil-welfare-clients', 'Oppilashuollon asiakkaat', 'asiakas', 'Oppilashuollon asiakasrekisteri', [
    [6, 9, 350],
    [10, 12, 420],
    [13, 15, 540],
    [16, 18, 430],
  ]),
  register('family-guidance-clients', 'Kasvatusneuvonnan asiakkaat', 'lapsi', 'Perhekeskuksen asiakasrekisteri', [
    [0, 5, 190],
    [6, 12, 310],
    [13, 17, 150],
  ]),
  register('open-care-clients', 'Avohuollon asiakkaat', 'lapsi', 'Lastensuojelun asiakasrekisteri', [
    [0, 5, 95],
    [6, 12, 214],
    [13, 17, 268],
  ]),
  register('disability-clients', 'Vammaispalvelujen asiakkaat', 'asiakas', 'Vammaispalvelujen asiakasrekisteri', [
    [0, 6, 62],
    [7, 15, 138],
    [16, 17, 41],
  ]),
  register('therapy-visits', 'Terapiakäynnit', 'käynti', 'Potilastietojärjestelmä, puhe- ja toimintaterapian käynnit', [
    [1, 3, 2_150],
    [4, 6, 6_900],
    [7, 12, 3_450],
    [13, 17, 720],
  ]),
  register('dental-visits', 'Hammashoidon käynnit', 'käynti', 'Potilastietojärjestelmä, suun terveydenhuollon käynnit', [
    [1, 5, 2_350],
    [6, 12, 8_150],
    [13, 17, 6_400],
  ]),
  register(
    'mental-health-clients',
    'Mielenterveyspalvelujen asiakkaat',
    'asiakas',
    'Potilastietojärjestelmä, nuorisopsykiatria ja matalan kynnyksen vastaanotto',
    [
      [3, 6, 48],
      [7, 12, 262],
      [13, 17, 534],
      [18, 22, 291],
    ],
  ),
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
  {
    id: 'hospital-weighted',
    name: 'Lastentautien käynnit hoidon vaativuuden mukaan',
    kind: 'weighted-users',
    source: 'Sairaalan tuotteistus 2025: käynnit ja hoitojaksot ikäryhmittäin, paino käynnin keskihinnasta (rakennettu)',
    asOf: '2025-12-31',
    period: 2025,
    evidence: 'B',
    items: [
      { from: 0, to: 0, count: 1_240, weight: '2.4' },
      { from: 1, to: 3, count: 1_980, weight: '1.2' },
      { from: 4, to: 6, count: 1_150, weight: '1' },
      { from: 7, to: 12, count: 1_760, weight: '0.9' },
      { from: 13, to: 15, count: 1_090, weight: '0.95' },
    ],
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

export const countyDrivers: readonly DriverSettings[] = [...registers, ...others];
