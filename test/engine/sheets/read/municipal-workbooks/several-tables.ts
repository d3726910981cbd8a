import type { DrawnWorkbook } from './drawn-workbook';

export const severalTables: readonly DrawnWorkbook[] = [
  {
    name: 'summary by committee and its sheets',
    file: 'summary-and-details.xlsx',
    sheets: [
      {
        sheet: 'Yhteenveto',
        isBudget: false,
        rows: `
. | Talousarvio 2026, yhteenveto lautakunnittain

. | Toimielin           | TP 2024                            | TA 2025                            | TA 2026
. | Kunnanhallitus      | ='Kunnanhallitus'!D11 is -2173776  | ='Kunnanhallitus'!E11 is -2159031  | ='Kunnanhallitus'!F11 is -2151558
. | Sivistyslautakunta  | ='Sivistyslautakunta'!D11 is -2260473 | ='Sivistyslautakunta'!E11 is -2246852 | ='Sivistyslautakunta'!F11 is -2242632
. | Tekninen lautakunta | ='Tekninen lautakunta'!D11 is -1783111 | ='Tekninen lautakunta'!E11 is -1840518 | ='Tekninen lautakunta'!F11 is -1840625
. | Yhteensä            | =SUM(B4:B6) is -6217360            | =SUM(C4:C6) is -6246401            | =SUM(D4:D6) is -6234815
`,
      },
      {
        sheet: 'Kunnanhallitus',
        amounts: { D: 'actual 2024', E: 'budget 2025', F: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Kunnanhallitus, talousarvio 2026
. | euroa

h | Kustannuspaikka | Nimi        | Tulot/menot | TP 2024                  | TA 2025                  | TA 2026
i | '1010           | Hallinto    | Tulot       | 36994                    | 37877                    | 39494
x | '1010           | Hallinto    | Menot       | -446358                  | -458958                  | -465910
i | '1020           | Palvelut    | Tulot       | 77325                    | 79643                    | 81291
x | '1020           | Palvelut    | Menot       | -998045                  | -991755                  | -993869
i | '1030           | Kiinteistöt | Tulot       | 148765                   | 151665                   | 152641
x | '1030           | Kiinteistöt | Menot       | -992457                  | -977503                  | -965205
+ |                 | Yhteensä    |             | =SUM(D5:D10) is -2173776 | =SUM(E5:E10) is -2159031 | =SUM(F5:F10) is -2151558
`,
      },
      {
        sheet: 'Sivistyslautakunta',
        amounts: { D: 'actual 2024', E: 'budget 2025', F: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Sivistyslautakunta, talousarvio 2026
. | euroa

h | Kustannuspaikka | Nimi        | Tulot/menot | TP 2024                  | TA 2025                  | TA 2026
i | '2010           | Hallinto    | Tulot       | 51912                    | 52944                    | 52734
x | '2010           | Hallinto    | Menot       | -423249                  | -410751                  | -406421
i | '2020           | Palvelut    | Tulot       | 91408                    | 94008                    | 96858
x | '2020           | Palvelut    | Menot       | -925447                  | -927450                  | -915558
i | '2030           | Kiinteistöt | Tulot       | 106260                   | 106847                   | 109796
x | '2030           | Kiinteistöt | Menot       | -1161357                 | -1162450                 | -1180041
+ |                 | Yhteensä    |             | =SUM(D5:D10) is -2260473 | =SUM(E5:E10) is -2246852 | =SUM(F5:F10) is -2242632
`,
      },
      {
        sheet: 'Tekninen lautakunta',
        amounts: { D: 'actual 2024', E: 'budget 2025', F: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Tekninen lautakunta, talousarvio 2026
. | euroa

h | Kustannuspaikka | Nimi        | Tulot/menot | TP 2024                  | TA 2025                  | TA 2026
i | '3010           | Hallinto    | Tulot       | 39802                    | 38721                    | 39543
x | '3010           | Hallinto    | Menot       | -507136                  | -531279                  | -543852
i | '3020           | Palvelut    | Tulot       | 100912                   | 98561                    | 98790
x | '3020           | Palvelut    | Menot       | -606787                  | -593807                  | -584341
i | '3030           | Kiinteistöt | Tulot       | 96801                    | 96452                    | 97164
x | '3030           | Kiinteistöt | Menot       | -906703                  | -949166                  | -947929
+ |                 | Yhteensä    |             | =SUM(D5:D10) is -1783111 | =SUM(E5:E10) is -1840518 | =SUM(F5:F10) is -1840625
`,
      },
    ],
  },
  {
    name: 'operating and investments',
    file: 'operating-and-investments.xlsx',
    sheets: [
      {
        sheet: 'Käyttötalous',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | KÄYTTÖTALOUSOSA 2026

h | Tulosyksikkö | Nimi                     | TP 2024   | TA 2025   | TA 2026
x | '3010        | Päiväkoti Pihlaja        | -1770652  | -1805987  | -1798385
x | '3020        | Perhepäivähoito          | -1010401  | -1022329  | -1063013
+ | '300         | Varhaiskasvatus yhteensä | -2781053  | -2828316  | -2861398
x | '3110        | Keskustan koulu          | -4605062  | -4614552  | -4697232
x | '3120        | Kirkonkylän koulu        | -1694948  | -1697350  | -1741113
x | '3130        | Erityisopetus            | -1156437  | -1186212  | -1219494
+ | '310         | Perusopetus yhteensä     | -7456447  | -7498114  | -7657839
+ |              | Käyttötalous yhteensä    | -10237500 | -10326430 | -10519237
`,
      },
      {
        sheet: 'Investoinnit',
        amounts: { D: 'budget 2025', E: 'budget 2026', F: 'plan 2027', G: 'plan 2028' },
        signs: ['negative'],
        rows: `
. | INVESTOINTIOSA 2026-2028

h | Hanke | Nimi                       | Kustannusarvio | TA 2025  | TA 2026  | TS 2027  | TS 2028
x | '9100 | Keskustan koulun laajennus | -1032000       | -1010000 | -997000  | -985000  | -983000
x | '9200 | Päiväkoti Kanerva          | -1127000       | -1154000 | -1143000 | -1129000 | -1154000
x | '9300 | Katujen peruskorjaus       | -710000        | -726000  | -711000  | -740000  | -760000
x | '9400 | Jäähallin kylmälaitteet    | -952000        | -950000  | -955000  | -956000  | -980000
+ |       | Investoinnit yhteensä      | -3821000       | -3840000 | -3806000 | -3810000 | -3877000
`,
      },
    ],
  },
  {
    name: 'hidden rows and a hidden older version',
    file: 'hidden-rows-and-old-sheet.xlsx',
    asks: true,
    sheets: [
      {
        sheet: 'TA 2026',
        amounts: { C: 'budget 2025', D: 'budget 2026' },
        signs: ['positive', 'unknown'],
        rows: `
. | Talousarvio 2026
h | Kp    | Nimi              | TA 2025  | TA 2026
x | '3010 | Päiväkoti Pihlaja | 2073114  | 2175182
x | '3020 | Perhepäivähoito   | 920002   | 953103
x | '3110 | Keskustan koulu   | 5170261  | 5267122
x | '3120 | Kirkonkylän koulu | 2208729  | 2168710
x | '3130 | Erityisopetus     | 840347   | 858639
+ |       | Yhteensä          | 11212453 | 11422756
`,
      },
      {
        sheet: 'TA 2026 vanha',
        isHidden: true,
        isBudget: false,
        rows: `
. | Talousarvio 2026
h | Kp    | Nimi              | TA 2025 | TA 2026
x | '3010 | Päiväkoti Pihlaja | 2083322 | 2177764
x | '3020 | Perhepäivähoito   | 636912  | 633460
x | '3110 | Keskustan koulu   | 4397771 | 4585736
x | '3120 | Kirkonkylän koulu | 1721872 | 1685900
x | '3130 | Erityisopetus     | 932615  | 960114
+ |       | Yhteensä          | 9772492 | 10042974
`,
      },
    ],
  },
  {
    name: 'sheets by region and their sum',
    file: 'regions-and-summary.xlsx',
    asks: true,
    sheets: [
      {
        sheet: 'Koonti',
        isBudget: false,
        rows: `
. | Hyvinvointialue, kaikki alueet
. | milj. euroa
. | Palvelu              | Kulut TA 2025 | Kulut TA 2026
. | Neuvolapalvelut      | 8.4           | 8.3
. | Kouluterveydenhuolto | 6.4           | 6.3
. | Suun terveydenhuolto | 12.1          | 12.3
. | Lastensuojelu        | 24.1          | 24.9
. | Perhetyö             | 7.9           | 8.2
. | Vammaispalvelut      | 30.2          | 29.9
. | Kotihoito            | 65.1          | 66.8
. | Asumispalvelut       | 88.4          | 91.6
`,
      },
      {
        sheet: 'Etelä',
        amounts: { B: 'budget 2025', C: 'budget 2026' },
        unit: 1000000,
        signs: ['positive', 'label'],
        rows: `
. | Hyvinvointialue, Etelä
. | milj. euroa
h | Palvelu              | Kulut TA 2025 | Kulut TA 2026
x | Neuvolapalvelut      | 3.7           | 3.7
x | Kouluterveydenhuolto | 1.6           | 1.5
x | Suun terveydenhuolto | 3.4           | 3.4
x | Lastensuojelu        | 7.4           | 7.6
x | Perhetyö             | 2.7           | 2.9
x | Vammaispalvelut      | 10.5          | 10.2
x | Kotihoito            | 24.6          | 25.6
x | Asumispalvelut       | 38.7          | 40.5
`,
      },
      {
        sheet: 'Pohjoinen',
        amounts: { B: 'budget 2025', C: 'budget 2026' },
        unit: 1000000,
        signs: ['positive', 'label'],
        rows: `
. | Hyvinvointialue, Pohjoinen
. | milj. euroa
h | Palvelu              | Kulut TA 2025 | Kulut TA 2026
x | Neuvolapalvelut      | 2.4           | 2.4
x | Kouluterveydenhuolto | 2.2           | 2.2
x | Suun terveydenhuolto | 5.1           | 5.2
x | Lastensuojelu        | 9.8           | 10.3
x | Perhetyö             | 2.6           | 2.6
x | Vammaispalvelut      | 7.9           | 8.2
x | Kotihoito            | 16.3          | 16.5
x | Asumispalvelut       | 24.8          | 25.6
`,
      },
      {
        sheet: 'Saaristo',
        amounts: { B: 'budget 2025', C: 'budget 2026' },
        unit: 1000000,
        signs: ['positive', 'label'],
        rows: `
. | Hyvinvointialue, Saaristo
. | milj. euroa
h | Palvelu              | Kulut TA 2025 | Kulut TA 2026
x | Neuvolapalvelut      | 2.3           | 2.2
x | Kouluterveydenhuolto | 2.6           | 2.6
x | Suun terveydenhuolto | 3.6           | 3.7
x | Lastensuojelu        | 6.9           | 7
x | Perhetyö             | 2.6           | 2.7
x | Vammaispalvelut      | 11.8          | 11.5
x | Kotihoito            | 24.2          | 24.7
x | Asumispalvelut       | 24.9          | 25.5
`,
      },
    ],
  },
  {
    name: 'tables under one another',
    file: 'tables-below-one-another.xlsx',
    sheets: [
      {
        sheet: 'Talousarvio 2026',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Talousarvio 2026

. | Kunnanhallitus
h | Kp    | Nimi       | TP 2024  | TA 2025  | TA 2026
x | '1001 | Hallinto 1 | -249664  | -248319  | -250611
x | '1002 | Palvelut 1 | -299127  | -313599  | -308986
x | '1003 | Huolto 1   | -695182  | -728717  | -745530
x | '1004 | Kehitys 1  | -891256  | -935674  | -958459
+ |       | Yhteensä   | -2135229 | -2226309 | -2263586

. | Sivistyslautakunta
. | Kp    | Nimi       | TP 2024  | TA 2025  | TA 2026
x | '2001 | Hallinto 2 | -227582  | -235473  | -228837
x | '2002 | Palvelut 2 | -385651  | -380019  | -397287
x | '2003 | Huolto 2   | -564495  | -574509  | -571730
x | '2004 | Kehitys 2  | -621592  | -612493  | -625477
+ |       | Yhteensä   | -1799320 | -1802494 | -1823331

. | Tekninen lautakunta
. | Kp    | Nimi       | TP 2024  | TA 2025  | TA 2026
x | '3001 | Hallinto 3 | -173996  | -172916  | -171727
x | '3002 | Palvelut 3 | -456325  | -456248  | -464941
x | '3003 | Huolto 3   | -480597  | -467380  | -484292
x | '3004 | Kehitys 3  | -1024982 | -1057751 | -1093557
+ |       | Yhteensä   | -2135900 | -2154295 | -2214517
`,
      },
    ],
  },
  {
    name: 'committee sheets of unlike shape',
    file: 'unlike-sheets.xlsx',
    sheets: [
      {
        sheet: 'KH',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026' },
        signs: ['negative'],
        rows: `
h | Kp    | Nimi       | TP 2024 | TA 2025 | TA 2026
x | '1001 | Hallinto A | -106293 | -109871 | -109325
x | '1002 | Hallinto B | -231192 | -235645 | -242569
x | '1003 | Hallinto C | -234231 | -230188 | -234134
x | '1004 | Hallinto D | -481401 | -505055 | -524006
x | '1005 | Hallinto E | -578170 | -571593 | -572771
`,
      },
      {
        sheet: 'SIVLTK',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'amendedBudget 2025', F: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Sivistyslautakunta
. | Talousarvio 2026

h | Kustannuspaikka | Kp nimi  | Tot 2024  | TA 2025   | MTA 2025  | TA 2026   | Huom
x | '3001           | Koulu A  | -810007   | -849508   | -867434   | -895120   |
x | '3002           | Koulu B  | -1899577  | -1845146  | -1917453  | -1865800  | sis. uusi ryhmä
x | '3003           | Koulu C  | -1937983  | -1902358  | -1969559  | -2005593  |
x | '3004           | Koulu D  | -4703317  | -4769389  | -4919783  | -5032534  |
x | '3005           | Koulu E  | -3247733  | -3271655  | -3393074  | -3507414  |
+ |                 | Yhteensä | -12598617 | -12638056 | -13067303 | -13306461
`,
      },
    ],
  },
  {
    name: 'summary under the details',
    file: 'summary-below.xlsx',
    sheets: [
      {
        sheet: 'TA 2026',
        amounts: { C: 'budget 2025', D: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Talousarvio 2026
h | Kp    | Nimi                | TA 2025  | TA 2026
. |       | Kunnanhallitus
x | '1001 | Hallinto            | -324811  | -330674
x | '1002 | Palvelut            | -758093  | -763763
x | '1003 | Huolto              | -1109900 | -1104414
x | '1004 | Hankkeet            | -1134696 | -1141564
. |       | Sivistyslautakunta
x | '3001 | Hallinto            | -254492  | -254495
x | '3002 | Palvelut            | -444181  | -438098
x | '3003 | Huolto              | -932541  | -941757
x | '3004 | Hankkeet            | -1301932 | -1325317
. |       | Tekninen lautakunta
x | '4001 | Hallinto            | -397344  | -387436
x | '4002 | Palvelut            | -516095  | -507266
x | '4003 | Huolto              | -1175483 | -1228343
x | '4004 | Hankkeet            | -1319552 | -1328286
+ |       | Yhteensä            | -9669120 | -9751413


. | Yhteenveto lautakunnittain
. |       | Lautakunta          | TA 2025  | TA 2026
. |       | Kunnanhallitus      | -3327500 | -3340415
. |       | Sivistyslautakunta  | -2933146 | -2959667
. |       | Tekninen lautakunta | -3408474 | -3451331
. |       | Yhteensä            | -9669120 | -9751413
`,
      },
    ],
  },
];
