import type { AccountKey } from './accounts';

/** Euros of TA 2026 by account, always positive; the account knows the sign. `staff` is wages and the social costs on top. */
export type CentreAmounts = Readonly<Partial<Record<AccountKey | 'staff', number>>>;

/** One cost centre (kustannuspaikka) of the sample: its lines come from its amounts. */
export interface CostCentre {
  /** Five digits: committee (2), service area (3rd), area of the city (4th, 0 = shared), running number. */
  readonly code: string;
  readonly name: string;
  readonly amounts: CentreAmounts;
  /** Persons served in a year: money moves with them. Steady where left out. */
  readonly served?: (year: number) => number;
}

/** Social costs on top of wages, a round invented rate. */
const socialCostRate = 0.21;

/** The amounts with `staff` taken apart, in the order of the chart of accounts. */
export function byAccount({ staff, ...amounts }: CentreAmounts): Partial<Record<AccountKey, number>> {
  if (staff === undefined) return amounts;
  return { ...amounts, wages: staff, socialCosts: staff * socialCostRate };
}

export const committees: Readonly<Record<string, string>> = {
  '10': 'Kunnanhallitus',
  '20': 'Lasten ja nuorten lautakunta',
  '30': 'Vapaa-aikalautakunta',
  '40': 'Tekninen lautakunta',
  '50': 'Elinvoimalautakunta',
  '90': 'Rahoitus',
};

export const serviceAreas: Readonly<Record<string, string>> = {
  '101': 'Luottamushenkilöhallinto',
  '102': 'Konsernihallinto',
  '103': 'Hyvinvoinnin edistäminen',
  '201': 'Varhaiskasvatus',
  '202': 'Perusopetus',
  '203': 'Lukiokoulutus',
  '301': 'Nuorisopalvelut',
  '302': 'Liikuntapalvelut',
  '303': 'Kirjastopalvelut',
  '304': 'Kulttuuripalvelut',
  '305': 'Vapaa sivistystyö',
  '401': 'Kadut ja liikenne',
  '402': 'Puistot ja ympäristö',
  '403': 'Toimitilapalvelut',
  '404': 'Ruokapalvelut',
  '405': 'Maankäyttö',
  '501': 'Työllisyyspalvelut',
  '502': 'Elinkeinot ja maaseutu',
  '901': 'Verot, valtionosuudet ja rahoitus',
};
