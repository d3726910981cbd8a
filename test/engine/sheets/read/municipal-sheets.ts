import type { SheetGrid } from '../../../../engine/sheets/grid';
import { grid } from './open-fixture';

/** Sheets made up after the habits of Finnish and Swedish municipalities, each with what a reader of it would say. */
export interface MunicipalSheet {
  readonly name: string;
  readonly sheet: SheetGrid;
  readonly headerRows: readonly number[];
  /** Roles by column: c code, n name, a amount, f flag, o other; columns that hold nothing are left out. */
  readonly roles: string;
  readonly unit: number;
  readonly sign: string;
  /** kind and year of each amount column. */
  readonly measures: readonly string[];
  readonly lines: number;
  /** Sum of the lines in the last amount column, with the unit applied. */
  readonly lastSum: string;
}

const merged = (
  rows: SheetGrid['rows'],
  merges: readonly (readonly [number, number, number, number])[],
  name: string,
): SheetGrid => ({
  ...grid(rows, name, 'tiedosto.xlsx'),
  merged: merges.map(([row, column, height, width]) => ({ row, column, rows: height, columns: width })),
});
const sheet = (rows: SheetGrid['rows'], name: string): SheetGrid => grid(rows, name, 'tiedosto.xlsx');

export const municipalSheets: readonly MunicipalSheet[] = [
  {
    name: 'tuloslaskelma by sector, thousands, dashes, totals among the lines',
    sheet: sheet(
      [
        ['Kuusilahden kaupunki'],
        ['Tuloslaskelma toimialoittain, 1 000 €'],
        [],
        ['Toimiala', 'Nimike', 'TP 2024', 'TA 2025', 'TA 2026', 'Muutos-%', 'TS 2027', 'TS 2028'],
        ['Sivistys', 'Myyntituotot', 120, 130, 140, '7,7 %', 141, 142],
        ['Sivistys', 'Henkilöstökulut', -5200, -5300, -5400, '1,9 %', -5450, -5500],
        ['Sivistys', 'Palvelujen ostot', -900, -950, -1000, '5,3 %', -1010, -1020],
        ['Tekninen', 'Vuokratuotot', 300, 310, 320, '3,2 %', 330, 340],
        ['Tekninen', 'Henkilöstökulut', -1200, -1250, -1300, '4,0 %', -1310, -1320],
      ],
      'Tuloslaskelma',
    ),
    headerRows: [4],
    roles: 'nnaaaoaa',
    unit: 1000,
    sign: 'negative',
    measures: ['actual 2024', 'budget 2025', 'budget 2026', 'plan 2027', 'plan 2028'],
    lines: 5,
    lastSum: '-7358000.00',
  },
  {
    name: 'kayttotalousosa: kinds over years, merged',
    sheet: merged(
      [
        ['Käyttötalousosa'],
        ['Kust.paikka', 'Kustannuspaikan nimi', 'Tilinpäätös', 'Talousarvio', null, 'Taloussuunnitelma', null],
        [null, null, 2024, 2025, 2026, 2027, 2028],
        ['1100', 'Neuvola', -100000, -101000, -102000, -103000, -104000],
        ['1200', 'Perusopetus', -900000, -910000, -920000, -930000, -940000],
        ['1300', 'Maksutuotot', 10000, 11000, 12000, 13000, 14000],
      ],
      [
        [2, 0, 2, 1],
        [2, 1, 2, 1],
        [2, 3, 1, 2],
        [2, 5, 1, 2],
      ],
      'Käyttötalous',
    ),
    headerRows: [2, 3],
    roles: 'cnaaaaa',
    unit: 1,
    sign: 'negative',
    measures: ['actual 2024', 'budget 2025', 'budget 2026', 'plan 2027', 'plan 2028'],
    lines: 3,
    lastSum: '-1030000.00',
  },
  {
    name: 'the same without merges, as a csv keeps it',
    sheet: grid([
      ['Kust.paikka', 'Kustannuspaikan nimi', 'Tilinpäätös', 'Talousarvio', '', 'Taloussuunnitelma', ''],
      ['', '', '2024', '2025', '2026', '2027', '2028'],
      ['1100', 'Neuvola', '-100 000', '-101 000', '-102 000', '-103 000', '-104 000'],
      ['1200', 'Perusopetus', '-900 000', '-910 000', '-920 000', '-930 000', '-940 000'],
    ]),
    headerRows: [1, 2],
    roles: 'cnaaaaa',
    unit: 1,
    sign: 'negative',
    measures: ['actual 2024', 'budget 2025', 'budget 2026', 'plan 2027', 'plan 2028'],
    lines: 2,
    lastSum: '-1044000.00',
  },
  {
    name: 'account report of an accounting system: accounts 3 and 4, both plus',
    sheet: sheet(
      [
        ['Tiliraportti', null, null, 'Tulostettu 3.11.2025'],
        ['Kausi 1-8/2025'],
        [],
        ['Tili', 'Tilin nimi', 'Kust.paikka', 'Tot. 08/25', 'MTA 2025', 'Tot-%'],
        ['3010', 'Myynti', '1100', 1200.5, 2000, 60.0],
        ['3250', 'Asiakasmaksut', '1200', 800, 1500, 53.3],
        ['4010', 'Palkat', '1100', 40000.25, 60000, 66.7],
        ['4110', 'Eläkekulut', '1100', 9000, 13000, 69.2],
        ['4340', 'Matkustus', '1200', 300, 500, 60.0],
      ],
      'Raportti',
    ),
    headerRows: [4],
    roles: 'cncaao',
    unit: 1,
    sign: 'code',
    measures: ['periodActual 2025', 'amendedBudget 2025'],
    lines: 5,
    lastSum: '77000.00',
  },
  {
    name: 'Driftsekonomidel in Swedish, tkr style thousands, notes under the table',
    sheet: sheet(
      [
        ['Ekliden stad'],
        ['Driftsekonomidel, 1 000 €'],
        ['Ansvar', 'Enhet', 'Bokslut 2024', 'Ändrad budget 2025', 'Budget 2026', 'Förändring %', 'Ekonomiplan 2027'],
        ['210', 'Småbarnspedagogik', -1500, -1550, -1600, 3.2, -1650],
        ['220', 'Grundläggande utbildning', -4200, -4300, -4400, 2.3, -4500],
        ['230', 'Inkomster av avgifter', 200, 210, 220, 4.8, 230],
        [],
        ['Källa: stadens bokföring. Siffrorna är avrundade och kan därför avvika från summan av raderna.'],
        ['* Preliminärt bokslut'],
      ],
      'Drift',
    ),
    headerRows: [3],
    roles: 'cnaaaoa',
    unit: 1000,
    sign: 'negative',
    measures: ['actual 2024', 'amendedBudget 2025', 'budget 2026', 'plan 2027'],
    lines: 3,
    lastSum: '-5920000.00',
  },
  {
    name: 'bilingual headings in one cell',
    sheet: sheet(
      [
        ['Tili/Konto', 'Nimi/Namn', 'Tilinpäätös/Bokslut 2024', 'Talousarvio/Budget 2026', 'Laji'],
        ['4000', 'Palkat/Löner', 100, 110, 'Menot'],
        ['4100', 'Ostot/Köp', 50, 60, 'Menot'],
        ['3000', 'Maksut/Avgifter', 20, 30, 'Tulot'],
      ],
      'TA',
    ),
    headerRows: [1],
    roles: 'cnaaf',
    unit: 1,
    sign: 'flag',
    measures: ['actual 2024', 'budget 2026'],
    lines: 3,
    lastSum: '200.00',
  },
  {
    name: 'pivot export: codes on the first row of a group only',
    sheet: sheet(
      [
        ['Talousarvio 2026'],
        ['Toimielin', 'Kustannuspaikka', 'Tili', 'Tilin nimi', 'TA 2026'],
        ['10', '1010', '4000', 'Palkat', -100],
        [null, null, '4100', 'Ostot', -50],
        [null, '1020', '4000', 'Palkat', -70],
        [null, null, '4100', 'Ostot', -30],
        ['20', '2010', '4000', 'Palkat', -500],
        [null, null, '4100', 'Ostot', -250],
      ],
      'Pivot',
    ),
    headerRows: [2],
    roles: 'cccna',
    unit: 1,
    sign: 'negative',
    measures: ['budget 2026'],
    lines: 6,
    lastSum: '-1000.00',
  },
  {
    name: 'numbers as text with no-break spaces and U+2212',
    sheet: sheet(
      [
        ['Tehtäväalue', 'TP 2024 €', 'TA 2026 €'],
        ['Kirjasto', '−1\u00a0234\u00a0567,50', '−1\u00a0300\u00a0000,00'],
        ['Liikunta', '−987\u202f654,00', '−990\u202f000,00'],
        ['Liikuntapaikkojen tulot', '120 000,00', '125 000,00'],
      ],
      'Vapaa-aika',
    ),
    headerRows: [1],
    roles: 'naa',
    unit: 1,
    sign: 'negative',
    measures: ['actual 2024', 'budget 2026'],
    lines: 3,
    lastSum: '-2165000.00',
  },
  {
    name: 'units under the headings; year in the title alone',
    sheet: sheet(
      [
        ['Talousarvio 2026'],
        ['Yksikkö', 'Selite', 'Määräraha', 'Htv'],
        [null, null, 'milj. €', null],
        ['501', 'Koulut', '12,5', 110],
        ['502', 'Päiväkodit', '8,25', 95],
        ['503', 'Kirjasto', '1,1', 12],
      ],
      'Yhteenveto',
    ),
    headerRows: [2, 3],
    roles: 'cnao',
    unit: 1000000,
    sign: 'unknown',
    measures: ['budget 2026'],
    lines: 3,
    lastSum: '21850000.00',
  },
  {
    name: 'headings at page breaks',
    sheet: sheet(
      [
        ['Mallilan kunta'],
        ['Tili', 'Nimi', 'KS 2026'],
        ['4000', 'Palkat', -10],
        ['4100', 'Ostot', -20],
        ['Mallilan kunta'],
        ['Tili', 'Nimi', 'KS 2026'],
        ['4200', 'Tarvikkeet', -30],
        ['4300', 'Avustukset', -40],
      ],
      'Käyttösuunnitelma',
    ),
    headerRows: [2],
    roles: 'cna',
    unit: 1,
    sign: 'negative',
    measures: ['budget 2026'],
    lines: 4,
    lastSum: '-100.00',
  },
  {
    name: 'population, head counts and shares beside the money',
    sheet: sheet(
      [
        ['Nro', 'Alue', 'Asukasluku', 'Vuosi', 'TA 2026, t€', 'Osuus', '€/as.'],
        [1, 'Keskusta', 5210, 2026, 1042, 0.52, 200],
        [2, 'Pohjoinen', 2100, 2026, 630, 0.31, 300],
        [3, 'Saaristo', 310, 2026, 340, 0.17, 1097],
      ],
      'Alueet',
    ),
    headerRows: [1],
    roles: 'onooaoo',
    unit: 1000,
    sign: 'unknown',
    measures: ['budget 2026'],
    lines: 3,
    lastSum: '2012000.00',
  },
  {
    name: 'words broken over two heading rows',
    sheet: sheet(
      [
        ['Kustannus-', 'Kustannus-', 'Muutettu', 'Lautakunnan', 'Kj:n'],
        ['paikka', 'paikan nimi', 'TA 2025', 'ehdotus 2026', 'esitys 2026'],
        ['7010', 'Kadut', -800, -850, -830],
        ['7020', 'Puistot', -200, -220, -210],
        ['7030', 'Pysäköintitulot', 90, 95, 100],
      ],
      'Tekninen',
    ),
    headerRows: [1, 2],
    roles: 'cnaaa',
    unit: 1,
    sign: 'negative',
    measures: ['amendedBudget 2025', 'budget 2026', 'budget 2026'],
    lines: 3,
    lastSum: '-940.00',
  },
  {
    name: 'expenses plus and income minus, by a note',
    sheet: sheet(
      [
        ['Menot plusmerkkisiä, tulot miinusmerkkisiä.'],
        ['Koodi', 'Nimi', 'Budjetti 2026', 'Ennuste 2025'],
        ['A1', 'Kotihoito', 500, 490],
        ['A2', 'Asumispalvelut', 900, 880],
        ['A3', 'Asiakasmaksut', -150, -140],
      ],
      'Hyvinvointi',
    ),
    headerRows: [2],
    roles: 'cnaa',
    unit: 1,
    sign: 'positive',
    measures: ['budget 2026', 'forecast 2025'],
    lines: 3,
    lastSum: '1230.00',
  },
];
