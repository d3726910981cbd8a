import type { DriverSettings } from '../../../../../engine/model/driver';
import type { SampleLine } from '../../budget';
import { measures } from '../../measures';

/** What group administration supports: every service of some size that has people of its own. */
const everyService = [
  'early-education-centres',
  'basic-education-1-6',
  'basic-education-7-9',
  'special-support',
  'upper-secondary',
  'youth-work',
  'swimming-hall',
  'library',
  'adult-education',
  'streets',
  'public-transport',
  'parks',
  'land-use-planning',
  'environmental-health',
  'employment-services',
  'labour-market-support',
  'integration',
];

/** Money that has no users of its own: it goes to the ages of what it serves. */
const followers: DriverSettings[] = [
  {
    id: 'follow-early-education',
    name: 'Varhaiskasvatuksen ikärakenne',
    kind: 'follow',
    source: 'Hallinto ja erityisopetus palvelevat varhaiskasvatuksen muotoja niiden kustannusten suhteessa',
    evidence: 'C',
    moments: ['early-education-centres', 'early-education-family-care', 'early-education-vouchers'],
  },
  {
    id: 'follow-schools',
    name: 'Koulujen ikärakenne',
    kind: 'follow',
    source: 'Sosiaaliohjaus ja hyvinvointityö tehdään kouluilla, vuosiluokkien kustannusten suhteessa',
    evidence: 'C',
    moments: ['basic-education-1-6', 'basic-education-7-9'],
  },
  {
    id: 'follow-premises-users',
    name: 'Tiloja käyttävien palvelujen ikärakenne',
    kind: 'follow',
    source: 'Tilat palvelevat kouluja, päiväkoteja, liikuntaa ja kirjastoja; suhteena niiden omat kustannukset',
    decidedBy: 'Kiinteistöpäällikkö',
    evidence: 'D',
    low: 0.9,
    high: 1,
    moments: [
      'early-education-centres',
      'basic-education-1-6',
      'basic-education-7-9',
      'special-support',
      'upper-secondary',
      'youth-work',
      'swimming-hall',
      'sports-halls',
      'library',
    ],
  },
  {
    id: 'follow-diners',
    name: 'Ruokailijoiden ikärakenne',
    kind: 'follow',
    source: 'Ateriat päiväkodeissa, kouluissa ja lukiossa; suhteena palvelujen omat kustannukset',
    decidedBy: 'Ruokapalvelupäällikkö',
    evidence: 'C',
    low: 0.92,
    high: 1,
    moments: ['early-education-centres', 'pre-primary', 'basic-education-1-6', 'basic-education-7-9', 'upper-secondary'],
  },
  {
    id: 'follow-everything',
    name: 'Kaikkien palvelujen ikärakenne',
    kind: 'follow',
    source: 'Yleis-, talous-, henkilöstö- ja tietohallinto palvelee kaikkia toimialoja; suhteena niiden kustannukset',
    evidence: 'D',
    low: 0.8,
    high: 1,
    moments: everyService,
  },
];

/** Decided euros by age group for a grant line: these parts of it, rounded down to hundreds, in every measure. */
function decidedAmounts(
  lines: readonly SampleLine[],
  line: { readonly centre: string; readonly account: string },
  parts: readonly { readonly from: number; readonly to: number; readonly part: number }[],
) {
  const found = lines.find(({ centre, account }) => centre.code === line.centre && account === 'grants');
  if (found === undefined) throw new Error(`${line.centre} has no grants.`);
  return measures.flatMap(({ id: measure }) =>
    parts.map(({ from, to, part }) => ({
      from,
      to,
      amount: Math.floor((Math.abs(found.euros.get(measure) ?? 0) * part) / 100) * 100,
      line: `${line.centre}/${line.account}`,
      measure,
    })),
  );
}

function grantAmounts(lines: readonly SampleLine[]): DriverSettings[] {
  return [
    {
      id: 'club-grant-decisions',
      name: 'Seura-avustuspäätökset ikäryhmittäin',
      kind: 'amounts',
      source: 'Avustuspäätökset: seurojen ilmoittama toiminta ikäryhmittäin (rakennettu)',
      decidedBy: 'Vapaa-aikalautakunta',
      asOf: '2025-04-15',
      evidence: 'B',
      amounts: decidedAmounts(lines, { centre: '30205', account: '2500' }, [
        { from: 4, to: 6, part: 0.06 },
        { from: 7, to: 12, part: 0.34 },
        { from: 13, to: 18, part: 0.31 },
        { from: 19, to: 64, part: 0.13 },
        { from: 65, to: 84, part: 0.06 },
      ]),
    },
    {
      id: 'youth-grant-decisions',
      name: 'Nuorisojärjestöjen avustuspäätökset',
      kind: 'amounts',
      source: 'Avustuspäätökset: järjestöjen jäsenmäärät ikäryhmittäin (rakennettu)',
      decidedBy: 'Vapaa-aikalautakunta',
      asOf: '2025-04-15',
      evidence: 'B',
      amounts: decidedAmounts(lines, { centre: '30103', account: '2500' }, [
        { from: 7, to: 12, part: 0.38 },
        { from: 13, to: 17, part: 0.41 },
        { from: 18, to: 28, part: 0.15 },
      ]),
    },
  ];
}

export function followingDrivers(lines: readonly SampleLine[]): DriverSettings[] {
  return [...followers, ...grantAmounts(lines)];
}
