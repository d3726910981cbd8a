/**
 * An invented chart of accounts. Its groups follow the order of a Finnish municipality's income statement; its codes are made
 * for this sample and are nobody's official codes.
 */
export const accounts = {
  sales: { code: '1100', name: 'Myyntituotot' },
  fees: { code: '1200', name: 'Maksutuotot' },
  subsidies: { code: '1300', name: 'Tuet ja avustukset' },
  rents: { code: '1400', name: 'Vuokratuotot' },
  otherIncome: { code: '1500', name: 'Muut toimintatuotot' },
  countySales: { code: '1810', name: 'Myynti hyvinvointialueelle' },
  countyRents: { code: '1820', name: 'Vuokrat hyvinvointialueelta' },
  municipalSales: { code: '1830', name: 'Myynti kunnille' },
  internalRentIncome: { code: '1910', name: 'Sisäiset vuokratuotot' },
  internalMealIncome: { code: '1920', name: 'Sisäiset ateriatuotot' },
  internalAdminIncome: { code: '1930', name: 'Sisäiset hallintotuotot' },
  wages: { code: '2100', name: 'Palkat ja palkkiot' },
  socialCosts: { code: '2200', name: 'Henkilösivukulut' },
  services: { code: '2300', name: 'Palvelujen ostot' },
  clientServices: { code: '2310', name: 'Asiakaspalvelujen ostot' },
  supplies: { code: '2400', name: 'Aineet, tarvikkeet ja tavarat' },
  grants: { code: '2500', name: 'Avustukset' },
  vouchers: { code: '2510', name: 'Palvelusetelit' },
  externalRents: { code: '2600', name: 'Ulkoiset vuokrakulut' },
  other: { code: '2700', name: 'Muut toimintakulut' },
  countyPurchases: { code: '2810', name: 'Ostot hyvinvointialueelta' },
  municipalPurchases: { code: '2820', name: 'Ostot kunnilta' },
  municipalRents: { code: '2830', name: 'Vuokrat kunnille' },
  internalRent: { code: '2910', name: 'Sisäiset vuokrat' },
  internalMeals: { code: '2920', name: 'Sisäiset ateriat' },
  internalAdmin: { code: '2930', name: 'Sisäiset hallintopalvelut' },
  incomeTax: { code: '5110', name: 'Kunnan tulovero' },
  propertyTax: { code: '5120', name: 'Kiinteistövero' },
  corporateTax: { code: '5130', name: 'Osuus yhteisöveron tuotosta' },
  stateGrant: { code: '5210', name: 'Peruspalvelujen valtionosuus' },
  educationGrant: { code: '5220', name: 'Opetuksen ja kulttuurin muut valtionosuudet' },
  stateFunding: { code: '5230', name: 'Valtion rahoitus hyvinvointialueelle' },
  interestIncome: { code: '5310', name: 'Korko- ja rahoitustuotot' },
  interestExpense: { code: '5410', name: 'Korko- ja rahoituskulut' },
  depreciation: { code: '5510', name: 'Suunnitelman mukaiset poistot' },
} as const;

export type AccountKey = keyof typeof accounts;

export const accountKeys = Object.keys(accounts) as AccountKey[];

const nonOperatingExpense: ReadonlySet<AccountKey> = new Set(['interestExpense', 'depreciation']);

/** Sign in the file: income and financing plus, expense minus. */
export function fileSign(key: AccountKey): 1 | -1 {
  return accounts[key].code.startsWith('2') || nonOperatingExpense.has(key) ? -1 : 1;
}

/** What a provider inside an organiser earns is what its other cost centres pay it. */
export interface InternalPair {
  readonly income: AccountKey;
  readonly expense: AccountKey;
  /** Cost centre of the provider. */
  readonly provider: string;
}
