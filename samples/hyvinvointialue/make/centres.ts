import type { CostCentre } from '../../mallikunta/make/centre';
import { personsIn, type SamplePopulation } from '../../mallikunta/make/population';

/** Tasks of the county's sheet: the part of its services that serves children and young people in Mallikunta. */
export const tasks: Readonly<Record<string, string>> = {
  H1: 'Ehkäisevät palvelut',
  H2: 'Perhe- ja sosiaalipalvelut',
  H3: 'Lastensuojelu',
  H4: 'Vammaispalvelut ja kuntoutus',
  H5: 'Terveyspalvelut',
  H6: 'Hallinto ja tukipalvelut',
  H9: 'Rahoitus',
};

type Served = (from: number, to: number) => (year: number) => number;

function preventive(served: Served): CostCentre[] {
  return [
    {
      code: 'H1010',
      name: 'Äitiys- ja lastenneuvola',
      amounts: { staff: 2_180_000, services: 260_000, supplies: 140_000, other: 18_000, internalAdmin: 150_000 },
      served: served(0, 6),
    },
    {
      code: 'H1020',
      name: 'Kouluterveydenhuolto',
      amounts: { staff: 1_520_000, services: 110_000, supplies: 48_000, other: 8_000, internalAdmin: 90_000 },
      served: served(6, 15),
    },
    {
      code: 'H1030',
      name: 'Opiskeluterveydenhuolto',
      amounts: { staff: 640_000, services: 90_000, supplies: 26_000, internalAdmin: 40_000 },
      served: served(16, 22),
    },
    {
      code: 'H1040',
      name: 'Oppilashuollon kuraattorit',
      amounts: { staff: 1_540_000, services: 40_000, supplies: 12_000, internalAdmin: 70_000 },
      served: served(6, 18),
    },
    {
      code: 'H1050',
      name: 'Oppilashuollon psykologit',
      amounts: { staff: 1_080_000, clientServices: 360_000, supplies: 10_000, internalAdmin: 60_000 },
      served: served(6, 18),
    },
    {
      code: 'H1060',
      name: 'Neuvolan ja koulujen toimipisteet kunnan tiloissa',
      amounts: { supplies: 60_000, services: 120_000 },
    },
  ];
}

function families(served: Served): CostCentre[] {
  return [
    {
      code: 'H2010',
      name: 'Perhekeskus ja kasvatusneuvonta',
      amounts: { staff: 1_640_000, services: 210_000, supplies: 36_000, internalAdmin: 80_000 },
      served: served(0, 17),
    },
    {
      code: 'H2020',
      name: 'Lapsiperheiden kotipalvelu ja perhetyö',
      amounts: { staff: 1_720_000, clientServices: 780_000, supplies: 30_000, fees: 90_000, internalAdmin: 80_000 },
      served: served(0, 12),
    },
    {
      code: 'H2030',
      name: 'Lastenvalvoja ja perheoikeus',
      amounts: { staff: 590_000, services: 60_000, supplies: 8_000, fees: 12_000 },
      served: served(0, 17),
    },
    {
      code: 'H2040',
      name: 'Perhesosiaalityö ja tukihenkilöt',
      amounts: { staff: 980_000, clientServices: 340_000, grants: 120_000, internalAdmin: 50_000 },
      served: served(0, 17),
    },
  ];
}

function childProtection(served: Served): CostCentre[] {
  return [
    {
      code: 'H3010',
      name: 'Lastensuojelun avohuolto',
      amounts: { staff: 2_000_000, clientServices: 910_000, supplies: 40_000, other: 60_000, internalAdmin: 110_000 },
      served: served(0, 17),
    },
    {
      code: 'H3020',
      name: 'Sijaishuolto, perhehoito',
      amounts: { staff: 260_000, clientServices: 3_350_000, other: 90_000, fees: 180_000 },
      served: served(0, 17),
    },
    {
      code: 'H3030',
      name: 'Sijaishuolto, omat yksiköt',
      amounts: { staff: 2_700_000, services: 240_000, supplies: 160_000, other: 70_000, fees: 110_000, internalAdmin: 120_000 },
      served: served(10, 17),
    },
    {
      code: 'H3040',
      name: 'Sijaishuolto, ostettu laitoshoito',
      amounts: { staff: 120_000, clientServices: 6_900_000, fees: 260_000 },
      served: served(10, 17),
    },
    {
      code: 'H3050',
      name: 'Lastensuojelun jälkihuolto',
      amounts: { staff: 480_000, clientServices: 640_000, grants: 110_000, internalAdmin: 30_000 },
      served: served(18, 24),
    },
  ];
}

function disabilityAndHealth(served: Served): CostCentre[] {
  return [
    {
      code: 'H4010',
      name: 'Lasten ja nuorten vammaispalvelut',
      amounts: { staff: 1_150_000, clientServices: 3_100_000, grants: 520_000, fees: 70_000, internalAdmin: 60_000 },
      served: served(0, 17),
    },
    {
      code: 'H4020',
      name: 'Lasten kuntoutus ja terapiat',
      amounts: { staff: 1_280_000, clientServices: 1_150_000, supplies: 190_000, internalAdmin: 60_000 },
      served: served(0, 17),
    },
    {
      code: 'H5010',
      name: 'Lasten suun terveydenhuolto',
      amounts: { staff: 1_620_000, services: 180_000, supplies: 240_000, internalAdmin: 80_000 },
      served: served(0, 17),
    },
    {
      code: 'H5020',
      name: 'Nuorten mielenterveyspalvelut',
      amounts: { staff: 1_600_000, clientServices: 620_000, supplies: 24_000, subsidies: 150_000, internalAdmin: 70_000 },
      served: served(13, 22),
    },
    {
      code: 'H5030',
      name: 'Lastenpsykiatria',
      amounts: { staff: 1_600_000, services: 310_000, supplies: 30_000, internalAdmin: 70_000 },
      served: served(3, 14),
    },
    {
      code: 'H5040',
      name: 'Lastentautien erikoissairaanhoito',
      amounts: {
        staff: 2_600_000,
        services: 1_100_000,
        supplies: 1_180_000,
        other: 40_000,
        fees: 160_000,
        internalAdmin: 140_000,
      },
      served: served(0, 15),
    },
    {
      code: 'H5050',
      name: 'Synnytykset ja vastasyntyneet',
      amounts: { staff: 1_400_000, services: 520_000, supplies: 460_000, fees: 110_000, internalAdmin: 70_000 },
      served: served(0, 0),
    },
  ];
}

const shared: readonly CostCentre[] = [
  {
    code: 'H6010',
    name: 'Lasten, nuorten ja perheiden hallinto',
    amounts: { staff: 1_180_000, services: 420_000, supplies: 18_000, other: 20_000 },
  },
  {
    code: 'H6020',
    name: 'Potilas- ja asiakastietojärjestelmät',
    amounts: { staff: 210_000, services: 960_000, supplies: 60_000 },
  },
  { code: 'H6030', name: 'Aluevaltuusto ja vaikuttamistoimielimet', amounts: { staff: 120_000, services: 60_000 } },
  {
    code: 'H9010',
    name: 'Valtion rahoitus, Mallikunnan lasten osuus',
    amounts: { stateFunding: 64_700_000, depreciation: 640_000 },
  },
];

export function countyCentres(population: SamplePopulation): CostCentre[] {
  const served: Served = (from, to) => (year) => personsIn(population, year, from, to);
  return [...preventive(served), ...families(served), ...childProtection(served), ...disabilityAndHealth(served), ...shared];
}
