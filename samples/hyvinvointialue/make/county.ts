import type { AccountKey, InternalPair } from '../../mallikunta/make/accounts';
import { inOrder, organiserLines, type SampleLine } from '../../mallikunta/make/budget';
import { seed } from '../../mallikunta/make/city';
import type { SamplePopulation } from '../../mallikunta/make/population';
import { countyCentres } from './centres';

/** The same payment in both budgets: the city's line and where it stands at the county. */
interface Payment {
  readonly city: { readonly centre: string; readonly account: AccountKey };
  readonly county: { readonly centre: string; readonly account: AccountKey };
}

const payments: readonly Payment[] = [
  { city: { centre: '40310', account: 'countyRents' }, county: { centre: 'H1060', account: 'municipalRents' } },
  { city: { centre: '40410', account: 'countySales' }, county: { centre: 'H3030', account: 'municipalPurchases' } },
  { city: { centre: '30101', account: 'countySales' }, county: { centre: 'H2010', account: 'municipalPurchases' } },
  { city: { centre: '20102', account: 'countyPurchases' }, county: { centre: 'H4020', account: 'municipalSales' } },
  { city: { centre: '20206', account: 'countyPurchases' }, county: { centre: 'H1040', account: 'municipalSales' } },
];

const internalPairs: readonly InternalPair[] = [{ income: 'internalAdminIncome', expense: 'internalAdmin', provider: 'H6010' }];

/** What one organiser pays, the other receives: the same euros with the other sign, in every measure. */
function mirrored(own: readonly SampleLine[], cityLines: readonly SampleLine[]): SampleLine[] {
  return payments.map(({ city, county }) => {
    const source = cityLines.find(({ centre, account }) => centre.code === city.centre && account === city.account);
    const target = own.find(({ centre }) => centre.code === county.centre);
    if (source === undefined || target === undefined) throw new Error(`No line for the payment ${city.centre}/${city.account}.`);
    const euros = new Map([...source.euros].map(([measure, amount]) => [measure, amount === 0 ? 0 : -amount]));
    return { centre: target.centre, account: county.account, euros };
  });
}

/** Leaf lines of the county's children's services for Mallikunta; expenses minus here, turned in its own sheet. */
export function countyLines(population: SamplePopulation, cityLines: readonly SampleLine[]): SampleLine[] {
  const own = organiserLines(countyCentres(population), internalPairs, seed);
  return [...own, ...mirrored(own, cityLines)].sort(inOrder);
}
