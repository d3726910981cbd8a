import type { DrawnWorkbook } from './drawn-workbook';

export const columns: readonly DrawnWorkbook[] = [
  {
    name: 'person-years, population and euros a head beside the amounts',
    file: 'person-years-and-population.xlsx',
    sheets: [
      {
        sheet: 'Tunnusluvut',
        amounts: { E: 'budget 2025', F: 'budget 2026' },
        signs: ['positive', 'unknown'],
        rows: `
. | Mallikunta, asukasluku 31.12.2024: 12 604
h | Kustannuspaikka | Toimipiste          | Htv 2025 | Htv 2026 | TA 2025  | TA 2026  | Muutos  | €/asukas 2026 | Asukkaita 31.12.
x | '3010           | Päiväkoti Pihlaja   | 31.7     | 32.2     | 1864671  | 1843680  | -20991  | 146.28        | 12604
x | '3020           | Perhepäivähoito     | 13.7     | 13.9     | 915224   | 917941   | 2717    | 72.83         | 12604
x | '3110           | Keskustan koulu     | 68.3     | 69.5     | 5020207  | 4913283  | -106924 | 389.82        | 12604
x | '3120           | Kirkonkylän koulu   | 38.3     | 39       | 2912995  | 2900589  | -12406  | 230.13        | 12604
x | '3130           | Erityisopetus       | 15.8     | 16.1     | 1169124  | 1149449  | -19675  | 91.2          | 12604
+ |                 | Yhteensä            | 95.4     | 97.1     | 11882221 | 11724942

. |                 | Asukasluku          |          |          | 12588    | 12604
. |                 | Nettomenot €/asukas |          |          | 1032     | 1059
. |                 | Oppilaita           |          |          | 1311     | 1290
`,
      },
    ],
  },
  {
    name: 'months across and their total',
    file: 'months-across.xlsx',
    sheets: [
      {
        sheet: 'Jaksotus',
        amounts: { P: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Talousarvio 2026 kuukausittain
h | Kustannuspaikka | Tili  | Nimi                 | Tammi  | Helmi  | Maalis | Huhti  | Touko  | Kesä    | Heinä   | Elo     | Syys    | Loka    | Marras  | Joulu   | Yhteensä
x | '3010           | '4000 | Palkat ja palkkiot   | -93737 | -92316 | -89880 | -93837 | -97738 | -100084 | -102248 | -102525 | -104363 | -103402 | -102675 | -107200 | -1190005
x | '3010           | '4300 | Palvelujen ostot     | -22450 | -22419 | -21961 | -22319 | -22364 | -21976  | -22390  | -22790  | -22971  | -22502  | -23530  | -22915  | -270587
x | '3010           | '4500 | Aineet ja tarvikkeet | -10666 | -10490 | -10623 | -10487 | -10435 | -10285  | -10548  | -10958  | -11083  | -11168  | -11216  | -11615  | -129574
x | '3020           | '4000 | Palkat ja palkkiot   | -47101 | -46623 | -48728 | -48831 | -50855 | -50131  | -48729  | -47286  | -46077  | -48219  | -46870  | -46380  | -575830
x | '3020           | '4300 | Palvelujen ostot     | -10951 | -11272 | -11707 | -11967 | -11719 | -12208  | -12295  | -12164  | -11979  | -12233  | -12430  | -12091  | -143016
x | '3020           | '4500 | Aineet ja tarvikkeet | -4682  | -4549  | -4491  | -4688  | -4757  | -4729   | -4611   | -4793   | -4683   | -4784   | -4730   | -4736   | -56233
`,
      },
    ],
  },
  {
    name: 'thousands in one column, euros in another',
    file: 'mixed-units.xlsx',
    asks: true,
    sheets: [
      {
        sheet: 'TA',
        amounts: { D: 'budget 2026' },
        signs: ['positive', 'unknown'],
        rows: `
h | Kp    | Nimi              | TP 2024 (1 000 €) | TA 2026 (€)
x | '3010 | Päiväkoti Pihlaja | 2093              | 2179879
x | '3020 | Perhepäivähoito   | 851               | 878880
x | '3110 | Keskustan koulu   | 3998              | 3945032
x | '3120 | Kirkonkylän koulu | 2616              | 2553644
x | '3130 | Erityisopetus     | 952               | 987356
`,
      },
    ],
  },
  {
    name: 'four proposals for one year',
    file: 'versions-of-a-year.xlsx',
    asks: true,
    sheets: [
      {
        sheet: 'Käsittely',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026', F: 'budget 2026', G: 'budget 2026', H: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Talousarvion 2026 käsittely
h | Tehtävä | Nimi              | TP 2024   | TA 2025   | Ltk esitys 2026 | Kj esitys 2026 | Kh esitys 2026 | TA 2026 (kv 17.11.2025)
x | '3010   | Päiväkoti Pihlaja | -2102600  | -2181500  | -2280200        | -2349600       | -2330300       | -2304700
x | '3020   | Perhepäivähoito   | -979000   | -985300   | -1020100        | -993100        | -1013600       | -1036400
x | '3110   | Keskustan koulu   | -5195700  | -5181800  | -5230000        | -5469800       | -5327500       | -5349200
x | '3120   | Kirkonkylän koulu | -1705700  | -1661500  | -1620200        | -1662400       | -1645800       | -1600800
x | '3130   | Erityisopetus     | -1009800  | -1041100  | -1023400        | -1019800       | -1047300       | -1037100
+ |         | Yhteensä          | -10992800 | -11051200 | -11173900       | -11494700      | -11364500      | -11328200
`,
      },
    ],
  },
  {
    name: 'follow-up: amended, actual of months, forecast',
    file: 'follow-up.xlsx',
    sheets: [
      {
        sheet: 'Osavuosikatsaus',
        amounts: {
          C: 'budget 2025',
          E: 'amendedBudget 2025',
          F: 'periodActual 2025',
          H: 'forecast 2025',
          J: 'periodActual 2024',
        },
        signs: ['negative'],
        rows: `
. | Osavuosikatsaus 31.8.2025
. | Sivistyslautakunta

h | Tili  | Nimi                 | TA 2025  | TA-muutokset | Muutettu TA 2025 | Toteuma 1-8/2025 | Tot-% | Ennuste 2025 | Poikkeama | Toteuma 1-8/2024
i | '3250 | Maksutuotot          | 311200   | 6200         | 317400           | 199168           | 62.7  | 314312       | 3088      | 193193
x | '4000 | Palkat ja palkkiot   | -2820567 | -56400       | -2876967         | -1805163         | 62.7  | -2848773     | -28194    | -1751008
x | '4300 | Palvelujen ostot     | -857863  | -17200       | -875063          | -549032          | 62.7  | -866442      | -8621     | -532561
x | '4500 | Aineet ja tarvikkeet | -169042  | -3400        | -172442          | -108187          | 62.7  | -170732      | -1710     | -104941
+ |       | Toimintakate         | -3536272 |              | -3607072         | -2263214         |       | -3571635     |           | -2195317
`,
      },
    ],
  },
];
