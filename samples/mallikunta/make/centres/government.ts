import type { CostCentre } from '../centre';

/** Elected bodies, group administration and promotion of wellbeing. */
export const government: readonly CostCentre[] = [
  {
    code: '10101',
    name: 'Kunnanvaltuusto ja kunnanhallitus',
    amounts: { staff: 330_000, services: 160_000, supplies: 12_000, other: 25_000 },
  },
  { code: '10102', name: 'Tarkastus ja vaalit', amounts: { staff: 40_000, services: 95_000, subsidies: 30_000 } },
  {
    code: '10210',
    name: 'Talous-, henkilöstö- ja yleishallinto',
    amounts: { staff: 1_900_000, services: 1_380_000, supplies: 60_000, other: 70_000, internalRent: 210_000, sales: 95_000 },
  },
  {
    code: '10220',
    name: 'Tietohallinto ja digipalvelut',
    amounts: { staff: 780_000, services: 1_600_000, supplies: 190_000, internalRent: 40_000 },
  },
  {
    code: '10230',
    name: 'Asiakaspalvelukeskus',
    amounts: { staff: 540_000, services: 70_000, supplies: 12_000, internalRent: 58_000 },
  },
  { code: '10240', name: 'Eläkevastuut ja tasausmaksu', amounts: { socialCosts: 2_120_000 } },
  { code: '10250', name: 'Työterveyshuolto', amounts: { clientServices: 690_000, subsidies: 240_000 } },
  {
    code: '10301',
    name: 'Hyvinvoinnin edistäminen ja osallisuus',
    amounts: { staff: 290_000, services: 120_000, grants: 260_000, supplies: 10_000, subsidies: 40_000 },
  },
];

/** Employment, business and rural services. */
export const vitality: readonly CostCentre[] = [
  {
    code: '50101',
    name: 'Työllisyysalueen palvelut',
    amounts: {
      staff: 2_450_000,
      services: 1_350_000,
      supplies: 40_000,
      grants: 650_000,
      subsidies: 1_480_000,
      internalRent: 190_000,
      internalAdmin: 160_000,
    },
  },
  { code: '50102', name: 'Työttömyysturvan kuntaosuus', amounts: { grants: 7_500_000 } },
  {
    code: '50103',
    name: 'Kotoutumisen palvelut',
    amounts: { staff: 420_000, services: 260_000, supplies: 14_000, subsidies: 380_000, internalRent: 30_000 },
  },
  {
    code: '50201',
    name: 'Elinkeinopalvelut ja kehitysyhtiö',
    amounts: { staff: 310_000, clientServices: 1_450_000, services: 190_000, grants: 260_000 },
  },
  {
    code: '50202',
    name: 'Matkailu ja markkinointi',
    amounts: { staff: 180_000, services: 390_000, supplies: 30_000, sales: 45_000 },
  },
  {
    code: '50203',
    name: 'Maaseutuhallinto ja lomituspalvelut',
    amounts: { staff: 110_000, services: 240_000, subsidies: 60_000 },
  },
];

/** Taxes, state grants, financial items and depreciation: the non-operating block. */
export const financing: readonly CostCentre[] = [
  {
    code: '90101',
    name: 'Verot, valtionosuudet ja rahoitus',
    amounts: {
      incomeTax: 109_400_000,
      propertyTax: 12_600_000,
      corporateTax: 7_900_000,
      stateGrant: 36_600_000,
      educationGrant: -2_300_000,
      interestIncome: 1_900_000,
      interestExpense: 2_750_000,
      depreciation: 11_400_000,
    },
  },
];
