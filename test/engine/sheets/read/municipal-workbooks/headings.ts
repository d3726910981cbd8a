import type { DrawnWorkbook } from './drawn-workbook';

export const headings: readonly DrawnWorkbook[] = [
  {
    name: 'three heading rows: kind, year, unit',
    file: 'stacked-headings.xlsx',
    sheets: [
      {
        sheet: 'Talousarvio',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026', F: 'plan 2027', G: 'plan 2028' },
        unit: 1000,
        signs: ['negative'],
        merged: ['A5:A7', 'B5:B7', 'D5:E5', 'F5:G5', 'H5:I5'],
        rows: `
. | Liite 3
. | Sivistyspalvelut


h | Koodi | Tehtävä             | Tilinpäätös | Talousarvio |        | Taloussuunnitelma |        | Muutos    |
h |       |                     | 2024        | 2025        | 2026   | 2027              | 2028   | TA26-TA25 | %
h |       |                     | 1000 €      | 1000 €      | 1000 € | 1000 €            | 1000 € | 1000 €    |
+ | '300  | Varhaiskasvatus     | -2720       | -2767       | -2836  | -2802             | -2824
x | '3010 |   Päiväkoti Pihlaja | -1821       | -1829       | -1917  | -1910             | -1926  | -88       | 4.8
x | '3020 |   Perhepäivähoito   | -899        | -938        | -919   | -892              | -898   | 19        | -2
+ | '310  | Perusopetus         | -6633       | -6856       | -7059  | -7366             | -7484
x | '3110 |   Keskustan koulu   | -4037       | -4168       | -4336  | -4539             | -4688  | -168      | 4
x | '3120 |   Kirkonkylän koulu | -1679       | -1748       | -1798  | -1863             | -1832  | -50       | 2.9
x | '3130 |   Erityisopetus     | -917        | -940        | -925   | -964              | -964   | 15        | -1.6
+ |       | Yhteensä            | -9353       | -9623       | -9895  | -10168            | -10308
`,
      },
    ],
  },
  {
    name: 'printed pages: headings again, sums carried forward',
    file: 'printed-pages.xlsx',
    sheets: [
      {
        sheet: 'Tuloste',
        amounts: { E: 'actual 2024', F: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Mallikunnan talousarvio    |                   |       |                      |               | Sivu 1
h | Kp                         | Nimi              | Tili  | Selite               | TP 2024       | TA 2026
i | '3010                      | Päiväkoti Pihlaja | '3250 | Maksutuotot          | 128 254,36    | 128 311,76
x | '3010                      | Päiväkoti Pihlaja | '4000 | Palkat ja palkkiot   | -1 071 615,29 | -1 122 155,86
x | '3010                      | Päiväkoti Pihlaja | '4300 | Palvelujen ostot     | -323 226,08   | -318 921,22
x | '3010                      | Päiväkoti Pihlaja | '4500 | Aineet ja tarvikkeet | -139 257,28   | -139 822,28
i | '3020                      | Perhepäivähoito   | '3250 | Maksutuotot          | 57 733,46     | 60 043,57
x | '3020                      | Perhepäivähoito   | '4000 | Palkat ja palkkiot   | -415 784,19   | -414 700,64
x | '3020                      | Perhepäivähoito   | '4300 | Palvelujen ostot     | -102 428,43   | -102 882,03
x | '3020                      | Perhepäivähoito   | '4500 | Aineet ja tarvikkeet | -50 823,02    | -49 944,21
+ | Siirto seuraavalle sivulle |                   |       |                      | -1 917 146,47 | -1 960 070,91

. | Mallikunnan talousarvio    |                   |       |                      |               | Sivu 2
. | Kp                         | Nimi              | Tili  | Selite               | TP 2024       | TA 2026
+ | Siirto edelliseltä sivulta |                   |       |                      | -1 917 146,47 | -1 960 070,91
i | '3110                      | Keskustan koulu   | '3250 | Maksutuotot          | 342 986,73    | 357 488,80
x | '3110                      | Keskustan koulu   | '4000 | Palkat ja palkkiot   | -2 961 248,77 | -2 969 558,75
x | '3110                      | Keskustan koulu   | '4300 | Palvelujen ostot     | -642 088,34   | -643 506,25
x | '3110                      | Keskustan koulu   | '4500 | Aineet ja tarvikkeet | -290 473,88   | -282 027,83
i | '3120                      | Kirkonkylän koulu | '3250 | Maksutuotot          | 138 031,81    | 136 683,96
x | '3120                      | Kirkonkylän koulu | '4000 | Palkat ja palkkiot   | -1 404 124,02 | -1 462 017,50
x | '3120                      | Kirkonkylän koulu | '4300 | Palvelujen ostot     | -310 614,97   | -303 911,43
x | '3120                      | Kirkonkylän koulu | '4500 | Aineet ja tarvikkeet | -130 766,30   | -135 511,39
+ | Siirto seuraavalle sivulle |                   |       |                      | -7 175 444,21 | -7 262 431,30

. | Mallikunnan talousarvio    |                   |       |                      |               | Sivu 3
. | Kp                         | Nimi              | Tili  | Selite               | TP 2024       | TA 2026
+ | Siirto edelliseltä sivulta |                   |       |                      | -7 175 444,21 | -7 262 431,30
i | '3130                      | Erityisopetus     | '3250 | Maksutuotot          | 80 682,47     | 83 615,06
x | '3130                      | Erityisopetus     | '4000 | Palkat ja palkkiot   | -589 398,64   | -578 998,86
x | '3130                      | Erityisopetus     | '4300 | Palvelujen ostot     | -200 056,11   | -205 807,37
x | '3130                      | Erityisopetus     | '4500 | Aineet ja tarvikkeet | -59 891,42    | -59 246,63
+ | Loppusumma                 |                   |       |                      | -7 944 107,91 | -8 022 869,10
`,
      },
    ],
  },
  {
    name: 'external, internal and total under one merged year',
    file: 'external-internal-total.xlsx',
    asks: true,
    sheets: [
      {
        sheet: 'TA2026',
        amounts: { C: 'budget 2026', D: 'budget 2026', E: 'budget 2026', F: 'budget 2025', G: 'budget 2025', H: 'budget 2025' },
        unit: 1000,
        signs: ['negative'],
        merged: ['C2:E2', 'F2:H2', 'A2:A3', 'B2:B3'],
        rows: `
. | Talousarvio 2026 |                   | 1000 e
h | Koodi            | Palvelualue       | TA 2026  |          |          | TA 2025  |          |
h |                  |                   | Ulkoinen | Sisäinen | Yhteensä | Ulkoinen | Sisäinen | Yhteensä
x | '3010            | Päiväkoti Pihlaja | -2129    | -237     | -2366    | -2184    | -243     | -2427
x | '3020            | Perhepäivähoito   | -649     | -72      | -721     | -667     | -74      | -741
x | '3110            | Keskustan koulu   | -4524    | -503     | -5027    | -4537    | -504     | -5041
x | '3120            | Kirkonkylän koulu | -2423    | -269     | -2692    | -2533    | -281     | -2814
x | '3130            | Erityisopetus     | -1174    | -130     | -1304    | -1160    | -129     | -1289
+ |                  | Yhteensä          | -10899   | -1211    | -12110   | -11081   | -1231    | -12312
`,
      },
    ],
  },
  {
    name: 'UK book: gross, income, net under merged years',
    file: 'uk-gross-income-net.xlsx',
    sheets: [
      {
        sheet: 'Revenue Budget',
        amounts: { B: 'budget 2026', C: 'budget 2026', E: 'budget 2027', F: 'budget 2027' },
        unit: 1000,
        signs: ['positive'],
        merged: ['B3:D3', 'E3:G3'],
        rows: `
. | Revenue Budget 2026/27

h | Service                   | 2025/26 Budget    |              |                 | 2026/27 Budget    |              |
h |                           | Gross Expenditure | Gross Income | Net Expenditure | Gross Expenditure | Gross Income | Net Expenditure
h |                           | £000              | £000         | £000            | £000              | £000         | £000
. | Children's Services
x | Early Years               | 3,658             | (732)        | 2,926           | 3,703             | (741)        | 2,962
x | Children in Care          | 10,249            | (2,050)      | 8,199           | 10,188            | (2,038)      | 8,150
x | Youth Offending           | '985              | (197)        | '788            | 1,004             | (201)        | '803
+ | Total Children's Services | 14,892            | (2,979)      | 11,913          | 14,895            | (2,980)      | 11,915
. | Place
x | Highways                  | 6,000             | (1,200)      | 4,800           | 5,873             | (1,175)      | 4,698
x | Libraries                 | 2,183             | (437)        | 1,746           | 2,212             | (442)        | 1,770
x | Parks                     | 1,771             | (354)        | 1,417           | 1,801             | (360)        | 1,441
+ | Total Place               | 9,954             | (1,991)      | 7,963           | 9,886             | (1,977)      | 7,909
+ | Net Cost of Services      | 24,846            | (4,970)      | 19,876          | 24,781            | (4,957)      | 19,824
`,
      },
    ],
  },
  {
    name: 'names between the amounts, a row of currency signs',
    file: 'uk-name-between-amounts.xlsx',
    sheets: [
      {
        sheet: 'Libraries',
        amounts: { A: 'budget 2026', B: 'amendedBudget 2026', D: 'budget 2027' },
        signs: ['positive'],
        rows: `
. | LIBRARIES SERVICE - BUDGET BOOK

h | Original Budget 2025/26 | Revised Budget 2025/26 | Description      | Original Budget 2026/27
h | £                       | £                      |                  | £
. |                         |                        | Employees        |
x | 371609                  | 373237                 |   Salaries       | 389980
x | 7282                    | 7229                   |   Training       | 7438
+ | 378891                  | 380466                 | Total Employees  | 397418
. |                         |                        | Premises         |
x | 26040                   | 26709                  |   Repairs        | 25992
x | 55795                   | 57401                  |   Energy         | 55683
x | 35162                   | 34715                  |   Rates          | 36138
+ | 116997                  | 118825                 | Total Premises   | 117813
. |                         |                        | Income           |
i | -11820                  | -12326                 |   Fines and fees | -12712
i | -9985                   | -10034                 |   Room hire      | -10210
+ | -21805                  | -22360                 | Total Income     | -22922
+ | 474083                  | 476931                 | NET EXPENDITURE  | 492309
`,
      },
    ],
  },
  {
    name: 'years alone; kinds and unit in the title',
    file: 'years-only.xlsx',
    sheets: [
      {
        sheet: 'Nettomenot',
        amounts: { B: 'actual 2024', C: 'budget 2025', D: 'budget 2026' },
        unit: 1000,
        signs: ['positive', 'unknown'],
        rows: `
. | Lautakuntien nettomenot (TP 2024, TA 2025, TAE 2026), 1 000 euroa

h | Lautakunta          | 2024  | 2025  | 2026
x | Kunnanhallitus      | 3342  | 3415  | 3464
x | Sivistyslautakunta  | 11158 | 11716 | 11989
x | Tekninen lautakunta | 3767  | 3688  | 3721
x | Ympäristölautakunta | 329   | 326   | 336
x | Tarkastuslautakunta | 47    | 48    | 47
+ | Yhteensä            | 18643 | 19193 | 19557
`,
      },
    ],
  },
  {
    name: 'Tuotot, Kulut, Kate under merged years',
    file: 'tuotot-kulut-kate-across.xlsx',
    sheets: [
      {
        sheet: 'Lautakunnat',
        amounts: { B: 'budget 2025', C: 'budget 2025', E: 'budget 2026', F: 'budget 2026' },
        unit: 1000,
        signs: ['negative'],
        merged: ['B1:D1', 'E1:G1'],
        rows: `
h | 1 000 €               | TA 2025               |                         |                         | TA 2026             |                       |
h | Toimielin / tulosalue | Tuotot                | Kulut                   | Kate                    | Tuotot              | Kulut                 | Kate
x | Hallinto              | 83.3                  | -770.6                  | -687.3                  | 95.2                | -1013.8               | -918.6
x | Varhaiskasvatus       | 243.1                 | -3529                   | -3285.9                 | 374.8               | -2306                 | -1931.2
x | Perusopetus           | 648.9                 | -7068.3                 | -6419.4                 | 893.8               | -8168.2               | -7274.4
x | Kirjasto              | 57.5                  | -371                    | -313.5                  | 45.7                | -590.5                | -544.8
x | Nuoriso               | 33.7                  | -290.7                  | -257                    | 21.7                | -268.5                | -246.8
x | Kadut                 | 140.1                 | -1512.8                 | -1372.7                 | 106.8               | -1467                 | -1360.2
+ | Yhteensä              | =SUM(B3:B8) is 1206.6 | =SUM(C3:C8) is -13542.4 | =SUM(D3:D8) is -12335.8 | =SUM(E3:E8) is 1538 | =SUM(F3:F8) is -13814 | =SUM(G3:G8) is -12276
`,
      },
    ],
  },
  {
    name: 'Intäkter, Kostnader, Netto of one year',
    file: 'sverige-intakter-kostnader-netto.xlsx',
    sheets: [
      {
        sheet: 'Driftbudget',
        amounts: { B: 'budget 2026', C: 'budget 2026' },
        unit: 1000,
        signs: ['negative'],
        rows: `
. | Driftbudget 2026
. | Belopp i tkr

h | Nämnd/verksamhet                   | Intäkter | Kostnader | Netto
. | Barn- och utbildningsnämnden
x |   Förskola                         | 7177     | -102653   | -95476
x |   Grundskola                       | 20770    | -220759   | -199989
x |   Gymnasieskola                    | 11392    | -139451   | -128059
+ | Summa Barn- och utbildningsnämnden | 39339    | -462863   | -423524
. | Socialnämnden
x |   Äldreomsorg                      | 37103    | -219553   | -182450
x |   Individ- och familjeomsorg       | 5557     | -85358    | -79801
x |   LSS                              | 14533    | -102870   | -88337
+ | Summa Socialnämnden                | 57193    | -407781   | -350588
+ | SUMMA                              | 96532    | -870644   | -774112
`,
      },
    ],
  },
];
