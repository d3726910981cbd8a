import type { CostCentre } from '../centre';

/** Youth, sports, libraries, culture and liberal adult education: steady services, amounts of TA 2026 in euros. */
export const leisure: readonly CostCentre[] = [
  {
    code: '30101',
    name: 'Nuorisotilat ja alueellinen nuorisotyö',
    amounts: {
      staff: 1_080_000,
      services: 170_000,
      supplies: 95_000,
      other: 20_000,
      countySales: 180_000,
      internalRent: 240_000,
      internalAdmin: 60_000,
    },
  },
  {
    code: '30102',
    name: 'Etsivä nuorisotyö ja työpajat',
    amounts: { staff: 610_000, services: 85_000, supplies: 30_000, subsidies: 240_000, internalRent: 66_000 },
  },
  { code: '30103', name: 'Nuorisojärjestöjen avustukset', amounts: { grants: 120_000 } },
  {
    code: '30201',
    name: 'Liikuntapalvelujen hallinto',
    amounts: { staff: 290_000, services: 38_000, supplies: 9_000, internalRent: 22_000, internalAdmin: 110_000 },
  },
  {
    code: '30202',
    name: 'Uimahalli',
    amounts: {
      staff: 980_000,
      services: 310_000,
      supplies: 260_000,
      other: 14_000,
      fees: 720_000,
      sales: 60_000,
      internalRent: 620_000,
    },
  },
  {
    code: '30203',
    name: 'Sisäliikuntatilat ja jäähalli',
    amounts: {
      staff: 540_000,
      services: 260_000,
      supplies: 210_000,
      rents: 430_000,
      externalRents: 240_000,
      internalRent: 980_000,
    },
  },
  {
    code: '30204',
    name: 'Ulkoliikuntapaikat, ladut ja kentät',
    amounts: { staff: 760_000, services: 470_000, supplies: 260_000, rents: 55_000, internalRent: 48_000 },
  },
  { code: '30205', name: 'Seura-avustukset', amounts: { grants: 1_560_000 } },
  {
    code: '30301',
    name: 'Pääkirjasto',
    amounts: {
      staff: 1_150_000,
      services: 190_000,
      supplies: 470_000,
      fees: 38_000,
      internalRent: 520_000,
      internalAdmin: 90_000,
    },
  },
  {
    code: '30302',
    name: 'Lähikirjastot ja kirjastoauto',
    amounts: { staff: 760_000, services: 110_000, supplies: 190_000, fees: 9_000, internalRent: 210_000 },
  },
  {
    code: '30401',
    name: 'Kulttuurituotanto ja tapahtumat',
    amounts: {
      staff: 520_000,
      services: 260_000,
      supplies: 60_000,
      grants: 210_000,
      sales: 90_000,
      internalRent: 95_000,
      internalAdmin: 70_000,
    },
  },
  {
    code: '30402',
    name: 'Museot',
    amounts: { staff: 860_000, services: 240_000, supplies: 90_000, subsidies: 310_000, fees: 85_000, internalRent: 430_000 },
  },
  {
    code: '30403',
    name: 'Teatteri ja orkesteri',
    amounts: {
      staff: 640_000,
      clientServices: 1_520_000,
      grants: 380_000,
      fees: 190_000,
      subsidies: 420_000,
      internalRent: 310_000,
    },
  },
  {
    code: '30501',
    name: 'Kansalaisopisto',
    amounts: {
      staff: 1_480_000,
      services: 150_000,
      supplies: 70_000,
      fees: 510_000,
      subsidies: 120_000,
      internalRent: 260_000,
      internalAdmin: 80_000,
    },
  },
  {
    code: '30502',
    name: 'Musiikkiopisto ja taiteen perusopetus',
    amounts: {
      staff: 1_390_000,
      services: 120_000,
      supplies: 40_000,
      grants: 90_000,
      fees: 420_000,
      subsidies: 190_000,
      internalRent: 190_000,
    },
  },
];
