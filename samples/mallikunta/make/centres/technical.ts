import type { CostCentre } from '../centre';

/** Streets, parks, premises, catering and land use; the providers' internal income is added from what the others pay them. */
export const technical: readonly CostCentre[] = [
  {
    code: '40101',
    name: 'Katujen ja teiden kunnossapito',
    amounts: {
      staff: 1_050_000,
      services: 3_950_000,
      supplies: 880_000,
      other: 60_000,
      otherIncome: 690_000,
      internalRent: 120_000,
    },
  },
  {
    code: '40102',
    name: 'Katuvalaistus ja liikenteen ohjaus',
    amounts: { services: 640_000, supplies: 790_000, otherIncome: 20_000 },
  },
  { code: '40103', name: 'Yksityisteiden avustukset', amounts: { grants: 310_000, staff: 45_000 } },
  {
    code: '40104',
    name: 'Joukkoliikenne',
    amounts: { staff: 150_000, services: 3_180_000, supplies: 12_000, subsidies: 360_000, fees: 210_000 },
  },
  {
    code: '40201',
    name: 'Puistot ja viheralueet',
    amounts: { staff: 720_000, services: 840_000, supplies: 230_000, otherIncome: 35_000, internalRent: 30_000 },
  },
  { code: '40202', name: 'Leikkipuistot ja lähiliikunta', amounts: { staff: 210_000, services: 330_000, supplies: 120_000 } },
  {
    code: '40203',
    name: 'Ympäristönsuojelu ja ympäristöterveydenhuolto',
    amounts: { staff: 340_000, services: 960_000, supplies: 18_000, fees: 110_000, internalAdmin: 40_000 },
  },
  { code: '40204', name: 'Rakennusvalvonta', amounts: { staff: 610_000, services: 60_000, supplies: 12_000, fees: 560_000 } },
  {
    code: '40310',
    name: 'Toimitilojen ylläpito',
    amounts: {
      staff: 2_250_000,
      services: 2_350_000,
      supplies: 2_450_000,
      externalRents: 1_450_000,
      other: 190_000,
      rents: 1_620_000,
      countyRents: 1_460_000,
    },
  },
  { code: '40320', name: 'Siivouspalvelut', amounts: { staff: 2_200_000, services: 420_000, supplies: 160_000 } },
  {
    code: '40410',
    name: 'Ruokapalvelut',
    amounts: {
      staff: 3_250_000,
      services: 480_000,
      supplies: 2_750_000,
      other: 30_000,
      sales: 190_000,
      countySales: 760_000,
      internalRent: 410_000,
    },
  },
  {
    code: '40501',
    name: 'Kaavoitus',
    amounts: {
      staff: 820_000,
      services: 380_000,
      supplies: 14_000,
      otherIncome: 150_000,
      internalRent: 40_000,
      internalAdmin: 60_000,
    },
  },
  {
    code: '40502',
    name: 'Maaomaisuus ja mittaus',
    amounts: { staff: 590_000, services: 140_000, supplies: 30_000, rents: 1_150_000, otherIncome: 1_220_000 },
  },
];
