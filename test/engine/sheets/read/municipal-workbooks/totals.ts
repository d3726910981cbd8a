import type { DrawnWorkbook } from './drawn-workbook';

export const totals: readonly DrawnWorkbook[] = [
  {
    name: 'totals without a label, three levels',
    file: 'unlabelled-subtotals-below.xlsx',
    sheets: [
      {
        sheet: 'Sheet1',
        amounts: { D: 'budget 2025', E: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Käyttötalous 2026
h | Tulosalue           | Yksikkö                | Tili                      | TA 2025     | TA 2026
i | 300 Varhaiskasvatus | 3010 Päiväkoti Pihlaja | 3250 Maksutuotot          | 129037.95   | 128592.24
x | 300 Varhaiskasvatus | 3010 Päiväkoti Pihlaja | 4000 Palkat ja palkkiot   | -1369048.25 | -1376940.84
x | 300 Varhaiskasvatus | 3010 Päiväkoti Pihlaja | 4300 Palvelujen ostot     | -290282.35  | -293384.94
x | 300 Varhaiskasvatus | 3010 Päiväkoti Pihlaja | 4500 Aineet ja tarvikkeet | -114613.8   | -114761.1
+ |                     |                        |                           | -1644906.45 | -1656494.64
i | 300 Varhaiskasvatus | 3020 Perhepäivähoito   | 3250 Maksutuotot          | 63593.01    | 66628.47
x | 300 Varhaiskasvatus | 3020 Perhepäivähoito   | 4000 Palkat ja palkkiot   | -469919.3   | -489708.41
x | 300 Varhaiskasvatus | 3020 Perhepäivähoito   | 4300 Palvelujen ostot     | -111223.76  | -116566.16
x | 300 Varhaiskasvatus | 3020 Perhepäivähoito   | 4500 Aineet ja tarvikkeet | -43689.74   | -42899.98
+ |                     |                        |                           | -561239.79  | -582546.08
+ |                     |                        |                           | -2206146.24 | -2239040.72
i | 310 Perusopetus     | 3110 Keskustan koulu   | 3250 Maksutuotot          | 209321.81   | 204998.91
x | 310 Perusopetus     | 3110 Keskustan koulu   | 4000 Palkat ja palkkiot   | -2132883.52 | -2144110.79
x | 310 Perusopetus     | 3110 Keskustan koulu   | 4300 Palvelujen ostot     | -702672.54  | -729406.55
x | 310 Perusopetus     | 3110 Keskustan koulu   | 4500 Aineet ja tarvikkeet | -247467.92  | -247721.12
+ |                     |                        |                           | -2873702.17 | -2916239.55
i | 310 Perusopetus     | 3120 Kirkonkylän koulu | 3250 Maksutuotot          | 140638.13   | 140860.4
x | 310 Perusopetus     | 3120 Kirkonkylän koulu | 4000 Palkat ja palkkiot   | -1030560.87 | -1080426.42
x | 310 Perusopetus     | 3120 Kirkonkylän koulu | 4300 Palvelujen ostot     | -297879.82  | -302103.3
x | 310 Perusopetus     | 3120 Kirkonkylän koulu | 4500 Aineet ja tarvikkeet | -167934.2   | -174620.07
+ |                     |                        |                           | -1355736.76 | -1416289.39
i | 310 Perusopetus     | 3130 Erityisopetus     | 3250 Maksutuotot          | 85288.98    | 83606.02
x | 310 Perusopetus     | 3130 Erityisopetus     | 4000 Palkat ja palkkiot   | -661296.69  | -647895.6
x | 310 Perusopetus     | 3130 Erityisopetus     | 4300 Palvelujen ostot     | -198050.52  | -195497.58
x | 310 Perusopetus     | 3130 Erityisopetus     | 4500 Aineet ja tarvikkeet | -67672.94   | -68601.27
+ |                     |                        |                           | -841731.17  | -828388.43
+ |                     |                        |                           | -5071170.1  | -5160917.37
+ |                     |                        |                           | -7277316.34 | -7399958.09
`,
      },
    ],
  },
  {
    name: 'totals over their lines by the beginning of the code',
    file: 'code-prefix-totals-above.xlsx',
    sheets: [
      {
        sheet: 'TA 2026 kp',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026' },
        signs: ['positive', 'unknown'],
        rows: `
h | Vastuuyksikkö | Nimi              | Tilinpäätös 2024 | Talousarvio 2025 | Talousarvio 2026
+ | '3            | Sivistystoimi     | 10890302         | 11007404         | 11043531
+ | '30           | Varhaiskasvatus   | 2807349          | 2771638          | 2722730
x | '3010         | Päiväkoti Pihlaja | 1854221          | 1840582          | 1817434
x | '3020         | Perhepäivähoito   | 953128           | 931056           | 905296
+ | '31           | Perusopetus       | 8082953          | 8235766          | 8320801
x | '3110         | Keskustan koulu   | 4795921          | 5019534          | 5012070
x | '3120         | Kirkonkylän koulu | 2585088          | 2521629          | 2600651
x | '3130         | Erityisopetus     | 701944           | 694603           | 708080
+ | '4            | Tekninen toimi    | 2534538          | 2531215          | 2585804
x | '4010         | Kadut             | 295806           | 301530           | 295842
x | '4020         | Puistot           | 526722           | 524833           | 546612
x | '4030         | Tilapalvelut      | 666648           | 687893           | 694741
x | '4040         | Vesihuolto        | 1045362          | 1016959          | 1048609
`,
      },
    ],
  },
  {
    name: 'of-which rows',
    file: 'of-which-rows.xlsx',
    sheets: [
      {
        sheet: 'TA',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026' },
        signs: ['negative'],
        rows: `
h | Momentti | Selite                   | TP 2024  | TA 2025  | TA 2026
x | '3010    | Päiväkoti Pihlaja        | -2040258 | -2001368 | -2014767
. |          | josta henkilöstökulut    | -1428181 | -1400958 | -1410337
x | '3020    | Perhepäivähoito          | -595741  | -600253  | -628030
x | '3110    | Keskustan koulu          | -4583599 | -4780086 | -4733228
. |          | josta henkilöstökulut    | -3208519 | -3346060 | -3313260
x | '3120    | Kirkonkylän koulu        | -1693239 | -1690885 | -1728575
. |          |   siitä sisäiset vuokrat | -203189  | -202906  | -207429
x | '3130    | Erityisopetus            | -737104  | -743231  | -746401
+ |          | Yhteensä                 | -9649941 | -9815823 | -9851001
`,
      },
    ],
  },
  {
    name: 'thousands: totals that miss by one',
    file: 'rounded-thousands.xlsx',
    sheets: [
      {
        sheet: 'Sitovat erät',
        amounts: { B: 'budget 2025', C: 'budget 2026' },
        unit: 1000,
        signs: ['positive', 'unknown'],
        rows: `
. | Sitovuustaso: nettomenot (tuhatta euroa)
h | Tulosalue                    | TA 2025 | TA 2026
x | 3010 Päiväkoti Pihlaja       | 2340    | 2364
x | 3020 Perhepäivähoito         | 1002    | 1024
+ | 300 Varhaiskasvatus yhteensä | 3342    | 3388
x | 3110 Keskustan koulu         | 5066    | 5162
x | 3120 Kirkonkylän koulu       | 2038    | 2107
x | 3130 Erityisopetus           | 838     | 854
+ | 310 Perusopetus yhteensä     | 7943    | 8124
+ | Sivistyslautakunta yhteensä  | 11285   | 11512
`,
      },
    ],
  },
  {
    name: 'a total that misses 12,000',
    file: 'wrong-total.xlsx',
    sheets: [
      {
        sheet: 'TA',
        amounts: { C: 'budget 2025', D: 'budget 2026' },
        signs: ['positive', 'unknown'],
        rows: `
h | Kp    | Nimi                     | TA 2025 | TA 2026
x | '3010 | Päiväkoti Pihlaja        | 2348609 | 2363442
x | '3020 | Perhepäivähoito          | 715086  | 701215
+ | '300  | Varhaiskasvatus yhteensä | 3063695 | 3064657
x | '3110 | Keskustan koulu          | 4297711 | 4481682
x | '3120 | Kirkonkylän koulu        | 1569779 | 1619052
x | '3130 | Erityisopetus            | 929682  | 954485
+ | '310  | Perusopetus yhteensä     | 6785172 | 7043219
+ |       | Kaikki yhteensä          | 9860867 | 10119876
`,
      },
    ],
  },
  {
    name: 'levels by indent alone',
    file: 'indented-names.xlsx',
    sheets: [
      {
        sheet: 'TA2026',
        amounts: { B: 'budget 2025', C: 'budget 2026' },
        signs: ['positive', 'unknown'],
        rows: `
. | Talousarvio 2026, nettomenot, euroa
h | Tehtäväalue             | TA 2025 | TA 2026
+ | Hyvinvointi ja sivistys | 9313311 | 9646514
+ |   Varhaiskasvatus       | 2008421 | 2009002
x |     Pihlajan päiväkoti  | 827674  | 824840
x |     Kanervan päiväkoti  | 814076  | 804673
x |     Perhepäivähoito     | 366671  | 379489
+ |   Koulutus              | 6779395 | 7093341
x |     Keskustan koulu     | 4147467 | 4345023
x |     Rantakoulu          | 2631928 | 2748318
+ |   Vapaa-aika            | 525495  | 544171
x |     Kirjasto            | 525495  | 544171
`,
      },
    ],
  },
  {
    name: 'total first, names right of the amounts',
    file: 'total-first-amounts-left.xlsx',
    sheets: [
      {
        sheet: 'Budjetti',
        amounts: { A: 'budget 2026', B: 'budget 2025', C: 'actual 2024' },
        signs: ['positive', 'unknown'],
        rows: `
h | Budjetti 2026 | Budjetti 2025 | Toteuma 2024 | Toiminto         | Nro
+ | 12634832      | 12474037      | 12552459     | Kaikki toiminnot |
x | 945599        | 955290        | 987364       | Hallinto         | '11
x | 2819985       | 2822023       | 2870761      | Varhaiskasvatus  | '21
x | 7840819       | 7646558       | 7650449      | Perusopetus      | '22
x | 482618        | 490074        | 499596       | Liikunta         | '31
x | 545811        | 560092        | 544289       | Kirjasto         | '32
`,
      },
    ],
  },
  {
    name: 'footnotes with figures',
    file: 'notes-with-numbers.xlsx',
    sheets: [
      {
        sheet: 'TA',
        amounts: { C: 'budget 2025', D: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Luonnos 3.11.2025
h | Kp                                 | Yksikkö         | TA 2025  | TA 2026  | Selite
x | '3110                              | Keskustan koulu | -4906624 | -4899477 | 2 uutta opettajaa
x | '3120                              | Rantakoulu      | -1715798 | -1785270 |
. |                                    | Toiminnassa varaudutaan oppilasmäärän vähenemiseen vuonna 2027.
x | '3130                              | Erityisopetus   | -1056526 | -1093599 | sis. ohjaajat
x | '3210                              | Kirjasto        | -581910  | -577367  |
+ |                                    | Yhteensä        | -8260858 | -8355713

. | 1) Sisältää palkankorotusvarauksen |                 | -45000   | -61000
. | 2) Henkilöstömäärä 31.12.          |                 | 96       | 94
. | 3) Päätetty valtuustossa 17.11.2025 § 64
`,
      },
    ],
  },
  {
    name: 'a formula that misses the last line',
    file: 'short-formula.xlsx',
    asks: true,
    sheets: [
      {
        sheet: 'Budget',
        amounts: { C: 'budget 2025', D: 'budget 2026' },
        signs: ['negative'],
        rows: `
h | Kostnadsställe | Namn    | Budget 2025             | Budget 2026
x | '4100          | Enhet A | -120558                 | -119442
x | '4200          | Enhet B | -237000                 | -245933
x | '4300          | Enhet C | -269018                 | -269853
x | '4400          | Enhet D | -330694                 | -326279
x | '4500          | Enhet E | -653595                 | -636631
x | '4600          | Enhet F | -441733                 | -432603
x | '4700          | Enhet G | -529033                 | -526448
+ |                | Summa   | =SUM(C2:C7) is -2052598 | =SUM(D2:D7) is -2030741
`,
      },
    ],
  },
  {
    name: 'millions with a decimal',
    file: 'sverige-mnkr.xlsx',
    sheets: [
      {
        sheet: 'Mål och budget',
        amounts: { B: 'actual 2024', C: 'budget 2025', D: 'budget 2026', E: 'plan 2027', F: 'plan 2028' },
        unit: 1000000,
        signs: ['positive', 'unknown'],
        rows: `
. | Kommunbidrag per nämnd, mnkr
h | Nämnd                        | Utfall 2024 | Budget 2025 | Budget 2026 | Plan 2027 | Plan 2028
x | Kommunstyrelsen              | 96.8        | 99.2        | 103.1       | 104.9     | 108.9
x | Barn- och utbildningsnämnden | 681.8       | 700.2       | 684.9       | 688.5     | 679.6
x | Kultur- och fritidsnämnden   | 69.7        | 69.1        | 69.9        | 68.3      | 71.3
x | Socialnämnden                | 775.5       | 783.7       | 796.5       | 789.6     | 817.4
x | Samhällsbyggnadsnämnden      | 78.6        | 78.6        | 80.9        | 84.1      | 84.8
x | Överförmyndarnämnden         | 3.2         | 3.1         | 3.2         | 3.2       | 3.1
+ | Totalt                       | 1705.6      | 1733.9      | 1738.5      | 1738.6    | 1765.1
`,
      },
    ],
  },
];
