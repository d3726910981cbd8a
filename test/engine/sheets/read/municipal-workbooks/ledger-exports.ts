import type { DrawnWorkbook } from './drawn-workbook';

export const ledgerExports: readonly DrawnWorkbook[] = [
  {
    name: 'ledger export: five code columns, blanks under a repeated code, changes beside',
    file: 'ledger-export.xlsx',
    sheets: [
      {
        sheet: 'Raportti',
        amounts: { G: 'actual 2024', H: 'budget 2025', I: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Mallikunta
. | Talousarvio 2026, käyttötalous kustannuspaikoittain ja tileittäin
. | Tulostettu 12.11.2025 klo 9:41 |                 | Käyttäjä: MVIRTA

h | Tulosalue                      | Nimi            | Kustannuspaikka  | Kp:n nimi         | Tili  | Tilin nimi           | TP 2024     | TA 2025     | TA 2026     | Muutos €  | Muutos %
i | '300                           | Varhaiskasvatus | '3010            | Päiväkoti Pihlaja | '3250 | Maksutuotot          | 111953.34   | 115497.9    | 112785.98   | -2711.92  | -2.3
x |                                |                 |                  |                   | '4000 | Palkat ja palkkiot   | -1117083.04 | -1095942.14 | -1146192.08 | -50249.94 | -4.6
x |                                |                 |                  |                   | '4300 | Palvelujen ostot     | -379615.36  | -381824.23  | -391840.72  | -10016.49 | -2.6
x |                                |                 |                  |                   | '4500 | Aineet ja tarvikkeet | -128676.08  | -125878.56  | -130263     | -4384.44  | -3.5
i |                                |                 | '3020            | Perhepäivähoito   | '3250 | Maksutuotot          | 68249.14    | 68725.38    | 71693.98    | 2968.6    | 4.3
x |                                |                 |                  |                   | '4000 | Palkat ja palkkiot   | -363292.82  | -361958.54  | -357972.9   | 3985.64   | 1.1
x |                                |                 |                  |                   | '4300 | Palvelujen ostot     | -128015.33  | -126191.25  | -124255.77  | 1935.48   | 1.5
x |                                |                 |                  |                   | '4500 | Aineet ja tarvikkeet | -48606.49   | -49341.54   | -49555.4    | -213.86   | -0.4
i | '310                           | Perusopetus     | '3110            | Keskustan koulu   | '3250 | Maksutuotot          | 334203.18   | 348355.09   | 337947.56   | -10407.53 | -3
x |                                |                 |                  |                   | '4000 | Palkat ja palkkiot   | -2813575.51 | -2755821.96 | -2698464.66 | 57357.3   | 2.1
x |                                |                 |                  |                   | '4300 | Palvelujen ostot     | -584627.78  | -592574.82  | -611955.46  | -19380.64 | -3.3
x |                                |                 |                  |                   | '4500 | Aineet ja tarvikkeet | -255390.8   | -265280.82  | -267424.68  | -2143.86  | -0.8
i |                                |                 | '3120            | Kirkonkylän koulu | '3250 | Maksutuotot          | 152465.32   | 153225.46   | 152548.01   | -677.45   | -0.4
x |                                |                 |                  |                   | '4000 | Palkat ja palkkiot   | -1177368.17 | -1143543.47 | -1167186.45 | -23642.98 | -2.1
x |                                |                 |                  |                   | '4300 | Palvelujen ostot     | -493445.64  | -507114.61  | -524033.47  | -16918.86 | -3.3
x |                                |                 |                  |                   | '4500 | Aineet ja tarvikkeet | -135627.79  | -140250.39  | -143848.32  | -3597.93  | -2.6
i |                                |                 | '3130            | Erityisopetus     | '3250 | Maksutuotot          | 62795.52    | 64091.49    | 63997.64    | -93.85    | -0.1
x |                                |                 |                  |                   | '4000 | Palkat ja palkkiot   | -718110.05  | -744855.29  | -744584.57  | 270.72    | 0
x |                                |                 |                  |                   | '4300 | Palvelujen ostot     | -202149.34  | -205675.96  | -204202.56  | 1473.4    | 0.7
x |                                |                 |                  |                   | '4500 | Aineet ja tarvikkeet | -67893.74   | -68129.87   | -66841.19   | 1288.68   | 1.9
+ | Kaikki yhteensä                |                 |                  |                   |       |                      | -7883811.44 | -7814488.13 | -7889648.06
`,
      },
    ],
  },
  {
    name: 'ledger export: a column of M and T, both sides positive',
    file: 'flag-column.xlsx',
    sheets: [
      {
        sheet: 'TA2026',
        amounts: { F: 'actual 2024', G: 'budget 2025', H: 'budget 2026' },
        signs: ['flag'],
        rows: `
. | Talousarvio 2026
. | M = menot, T = tulot
h | Kp   | Kustannuspaikka   | M/T | Tili | Selite               | Toteuma 2024 | Talousarvio 2025 | Talousarvio 2026
x | 3010 | Päiväkoti Pihlaja | M   | 4000 | Palkat ja palkkiot   | 1070224.03   | 1087405.72       | 1118811.38
x | 3010 | Päiväkoti Pihlaja | M   | 4300 | Palvelujen ostot     | 404104.86    | 402238.79        | 395981.22
x | 3010 | Päiväkoti Pihlaja | M   | 4500 | Aineet ja tarvikkeet | 78270.72     | 76246.76         | 77401.53
i | 3010 | Päiväkoti Pihlaja | T   | 3250 | Maksutuotot          | 102169.78    | 103103.22        | 108199.99
x | 3020 | Perhepäivähoito   | M   | 4000 | Palkat ja palkkiot   | 587226.83    | 606020.43        | 636126.34
x | 3020 | Perhepäivähoito   | M   | 4300 | Palvelujen ostot     | 118827.64    | 115683.03        | 114045.95
x | 3020 | Perhepäivähoito   | M   | 4500 | Aineet ja tarvikkeet | 51946.51     | 50596.76         | 50970.95
i | 3020 | Perhepäivähoito   | T   | 3250 | Maksutuotot          | 64802.06     | 65179.27         | 63522.6
x | 3110 | Keskustan koulu   | M   | 4000 | Palkat ja palkkiot   | 2746326.65   | 2786254.68       | 2815575.82
x | 3110 | Keskustan koulu   | M   | 4300 | Palvelujen ostot     | 879449.92    | 901307.98        | 896953.97
x | 3110 | Keskustan koulu   | M   | 4500 | Aineet ja tarvikkeet | 229571.07    | 228985.04        | 234137.88
i | 3110 | Keskustan koulu   | T   | 3250 | Maksutuotot          | 257769.59    | 268894.35        | 274859.54
x | 3120 | Kirkonkylän koulu | M   | 4000 | Palkat ja palkkiot   | 1434582.05   | 1464229.84       | 1532898.41
x | 3120 | Kirkonkylän koulu | M   | 4300 | Palvelujen ostot     | 423223.28    | 441820.35        | 453596.79
x | 3120 | Kirkonkylän koulu | M   | 4500 | Aineet ja tarvikkeet | 160716.9     | 161632.96        | 156993.86
i | 3120 | Kirkonkylän koulu | T   | 3250 | Maksutuotot          | 182055.93    | 182626.71        | 186729.08
x | 3130 | Erityisopetus     | M   | 4000 | Palkat ja palkkiot   | 733412.27    | 712994.85        | 724568.6
x | 3130 | Erityisopetus     | M   | 4300 | Palvelujen ostot     | 140838.93    | 137517.88        | 137209.34
x | 3130 | Erityisopetus     | M   | 4500 | Aineet ja tarvikkeet | 70201.78     | 68608.59         | 70602.81
i | 3130 | Erityisopetus     | T   | 3250 | Maksutuotot          | 59724.25     | 60396.59         | 58666.16
`,
      },
    ],
  },
  {
    name: 'ledger export without words: the account’s first digit tells the side',
    file: 'direction-by-account.xlsx',
    sheets: [
      {
        sheet: 'Taul1',
        amounts: { D: 'actual 2024', E: 'budget 2025', F: 'budget 2026' },
        signs: ['code'],
        rows: `
h | yksikkö | tili | tilin nimi           | 2024 tot   | 2025 ta   | 2026 ta
i | 3010    | 3250 | Maksutuotot          | 125747.27  | 127275.43 | 124980.86
x | 3010    | 4000 | Palkat ja palkkiot   | 873101.74  | 854730.86 | 862501.37
x | 3010    | 4300 | Palvelujen ostot     | 294272.59  | 301989.04 | 305725.62
x | 3010    | 4500 | Aineet ja tarvikkeet | 98157.51   | 99812.01  | 99121.74
i | 3020    | 3250 | Maksutuotot          | 72757.85   | 75541.6   | 74884.3
x | 3020    | 4000 | Palkat ja palkkiot   | 570243.55  | 597523.24 | 588598.36
x | 3020    | 4300 | Palvelujen ostot     | 167119.91  | 165629.66 | 161170.74
x | 3020    | 4500 | Aineet ja tarvikkeet | 57299.11   | 58645.39  | 59064.41
i | 3110    | 3250 | Maksutuotot          | 216110.78  | 217750.42 | 226596.19
x | 3110    | 4000 | Palkat ja palkkiot   | 1816737.26 | 1882502.2 | 1956230.06
x | 3110    | 4300 | Palvelujen ostot     | 667338.49  | 662941.24 | 676168.41
x | 3110    | 4500 | Aineet ja tarvikkeet | 298081.88  | 305315.11 | 313164.7
i | 3120    | 3250 | Maksutuotot          | 177737.14  | 185661.86 | 181897.95
x | 3120    | 4000 | Palkat ja palkkiot   | 956811.38  | 997101.89 | 1025169.47
x | 3120    | 4300 | Palvelujen ostot     | 339291.25  | 332573.12 | 331170.46
x | 3120    | 4500 | Aineet ja tarvikkeet | 103546.31  | 100998.88 | 105207.06
i | 3130    | 3250 | Maksutuotot          | 77832.64   | 77835.89  | 76330.3
x | 3130    | 4000 | Palkat ja palkkiot   | 696092.28  | 683015.08 | 708482.21
x | 3130    | 4300 | Palvelujen ostot     | 160101.27  | 158063.28 | 154605.54
x | 3130    | 4500 | Aineet ja tarvikkeet | 46864.34   | 45608.49  | 45102.91
`,
      },
    ],
  },
  {
    name: 'pivot: groups once, totals by SUBTOTAL',
    file: 'pivot-with-subtotals.xlsx',
    sheets: [
      {
        sheet: 'Pivot',
        amounts: { D: 'actual 2024', E: 'budget 2025', F: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Summa  / euro             |                 |                           | Vuosi                              |
h | Tulosalue                 | Kustannuspaikka | Tili                      | TP 2024                            | TA 2025                            | TA 2026
i | 300 Varhaiskasvatus       | '3010           | 3250 Maksutuotot          | 144377.39                          | 140498.81                          | 139497.82
x |                           |                 | 4000 Palkat ja palkkiot   | -987680.97                         | -962719.68                         | -977710.89
x |                           |                 | 4300 Palvelujen ostot     | -292981.1                          | -289180.83                         | -284742.82
x |                           |                 | 4500 Aineet ja tarvikkeet | -97945.07                          | -99321.01                          | -98287.22
i |                           | '3020           | 3250 Maksutuotot          | 47127.72                           | 48109.18                           | 50394.67
x |                           |                 | 4000 Palkat ja palkkiot   | -435071.28                         | -431095.36                         | -421272.11
x |                           |                 | 4300 Palvelujen ostot     | -172247.71                         | -172548.46                         | -177709.77
x |                           |                 | 4500 Aineet ja tarvikkeet | -45172.5                           | -46990.33                          | -47590.24
+ | 300 Varhaiskasvatus Summa |                 |                           | =SUBTOTAL(9,D3:D10) is -1839593.52 | =SUBTOTAL(9,E3:E10) is -1813247.68 | =SUBTOTAL(9,F3:F10) is -1817420.56
i | 310 Perusopetus           | '3110           | 3250 Maksutuotot          | 304659.82                          | 310165.24                          | 316871.86
x |                           |                 | 4000 Palkat ja palkkiot   | -2701592.06                        | -2673635.8                         | -2671284.97
x |                           |                 | 4300 Palvelujen ostot     | -783702.23                         | -809600.14                         | -805102.91
x |                           |                 | 4500 Aineet ja tarvikkeet | -210316.4                          | -209337.94                         | -205353.51
i |                           | '3120           | 3250 Maksutuotot          | 141555.39                          | 147753.92                          | 151894.54
x |                           |                 | 4000 Palkat ja palkkiot   | -1440576.78                        | -1474841.78                        | -1538403.15
x |                           |                 | 4300 Palvelujen ostot     | -297841.18                         | -311302.56                         | -311495.92
x |                           |                 | 4500 Aineet ja tarvikkeet | -114183.12                         | -116241.69                         | -115508.15
i |                           | '3130           | 3250 Maksutuotot          | 73261.46                           | 76107.66                           | 78002.67
x |                           |                 | 4000 Palkat ja palkkiot   | -420558.33                         | -432818.6                          | -446922.38
x |                           |                 | 4300 Palvelujen ostot     | -176450.02                         | -177671.16                         | -182770.39
x |                           |                 | 4500 Aineet ja tarvikkeet | -70078.58                          | -69563.59                          | -69881.81
+ | 310 Perusopetus Summa     |                 |                           | =SUBTOTAL(9,D12:D23) is -5695822.03 | =SUBTOTAL(9,E12:E23) is -5740986.44 | =SUBTOTAL(9,F12:F23) is -5799954.12
+ | Kaikki yhteensä           |                 |                           | =SUBTOTAL(9,D3:D24) is -7535415.55 | =SUBTOTAL(9,E3:E24) is -7554234.12 | =SUBTOTAL(9,F3:F24) is -7617374.68
`,
      },
    ],
  },
  {
    name: 'csv report with titles, spaces in figures',
    file: 'ledger-1252.csv',
    sheets: [
      {
        sheet: null,
        amounts: { E: 'actual 2024', F: 'budget 2025', G: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Kunta: Mäntyöjä
. | Raportti: Talousarvio 2026 €
h | Kp       | Kustannuspaikan nimi | Tili  | Tilin nimi           | Tot 2024      | TA 2025       | TA 2026
i | '3010    | Päiväkoti Pihlaja    | '3250 | Maksutuotot          | 163 189,78    | 165 493,85    | 166 119,30
x | '3010    | Päiväkoti Pihlaja    | '4000 | Palkat ja palkkiot   | -1 098 709,92 | -1 066 293,23 | -1 089 807,43
x | '3010    | Päiväkoti Pihlaja    | '4300 | Palvelujen ostot     | -291 687,98   | -299 807,34   | -310 880,16
x | '3010    | Päiväkoti Pihlaja    | '4500 | Aineet ja tarvikkeet | -97 720,89    | -98 819,34    | -97 445,62
i | '3020    | Perhepäivähoito      | '3250 | Maksutuotot          | 60 701,43     | 60 907,23     | 62 351,58
x | '3020    | Perhepäivähoito      | '4000 | Palkat ja palkkiot   | -562 219,79   | -570 025,78   | -598 163,97
x | '3020    | Perhepäivähoito      | '4300 | Palvelujen ostot     | -177 451,45   | -179 653,49   | -180 865,36
x | '3020    | Perhepäivähoito      | '4500 | Aineet ja tarvikkeet | -63 229,55    | -61 774,53    | -62 910,44
i | '3110    | Keskustan koulu      | '3250 | Maksutuotot          | 198 116,12    | 203 773,20    | 204 307,50
x | '3110    | Keskustan koulu      | '4000 | Palkat ja palkkiot   | -2 267 315,98 | -2 319 700,91 | -2 410 347,06
x | '3110    | Keskustan koulu      | '4300 | Palvelujen ostot     | -898 030,97   | -891 457,77   | -935 083,93
x | '3110    | Keskustan koulu      | '4500 | Aineet ja tarvikkeet | -272 935,44   | -285 607,67   | -290 241,14
i | '3120    | Kirkonkylän koulu    | '3250 | Maksutuotot          | 191 873,81    | 200 122,60    | 199 386,25
x | '3120    | Kirkonkylän koulu    | '4000 | Palkat ja palkkiot   | -1 825 368,30 | -1 835 338,60 | -1 795 043,73
x | '3120    | Kirkonkylän koulu    | '4300 | Palvelujen ostot     | -496 063,46   | -511 041,31   | -513 831,56
x | '3120    | Kirkonkylän koulu    | '4500 | Aineet ja tarvikkeet | -124 588,59   | -122 178,93   | -125 320,58
i | '3130    | Erityisopetus        | '3250 | Maksutuotot          | 68 742,95     | 68 581,94     | 67 837,25
x | '3130    | Erityisopetus        | '4000 | Palkat ja palkkiot   | -482 272,84   | -480 870,07   | -494 279,35
x | '3130    | Erityisopetus        | '4300 | Palvelujen ostot     | -192 282,84   | -197 391,91   | -197 249,07
x | '3130    | Erityisopetus        | '4500 | Aineet ja tarvikkeet | -58 207,19    | -58 911,52    | -60 103,55
+ | Yhteensä |                      |       |                      | -8 225 461,10 | -8 279 993,58 | -8 461 571,07
`,
      },
    ],
  },
  {
    name: 'csv with no-break spaces, U+2212 and dashes',
    file: 'no-break-spaces.csv',
    sheets: [
      {
        sheet: null,
        amounts: { D: 'actual 2024', E: 'budget 2025', F: 'budget 2026' },
        signs: ['negative'],
        rows: `
h | Yksikkö            | Tili  | Selite      | TP2024        | TA2025        | TA2026
i | Pihlajan päiväkoti | '3200 | Maksutuotot | 71\u00a0547,36     | 73\u00a0397,22     | 72\u00a0018,37
x | Pihlajan päiväkoti | '4000 | Palkat      | −726\u00a0044,24   | −716\u00a0181,12   | −715\u00a0234,60
x | Pihlajan päiväkoti | '4300 | Palvelut    | −189\u00a0108,31   | −190\u00a0413,48   | −192\u00a0621,69
x | Pihlajan päiväkoti | '4500 | Tarvikkeet  | −58\u00a0474,56    | −57\u00a0572,45    | −57\u00a0850,28
i | Rantakoulu         | '3200 | Maksutuotot | 195\u00a0230,24    | 195\u00a0452,32    | 204\u00a0306,79
x | Rantakoulu         | '4000 | Palkat      | −1\u00a0352\u00a0959,57 | −1\u00a0403\u00a0520,73 | −1\u00a0430\u00a0934,33
x | Rantakoulu         | '4300 | Palvelut    | −398\u00a0411,39   | −406\u00a0750,00   | −399\u00a0718,14
x | Rantakoulu         | '4500 | Tarvikkeet  | −263\u00a0895,74   | −266\u00a0171,70   | −259\u00a0717,00
i | Kirjasto           | '3200 | Maksutuotot | –             | –             | –
x | Kirjasto           | '4000 | Palkat      | −200\u00a0888,52   | −201\u00a0770,88   | −207\u00a0101,53
x | Kirjasto           | '4300 | Palvelut    | −100\u00a0247,29   | −97\u00a0663,29    | −100\u00a0681,97
x | Kirjasto           | '4500 | Tarvikkeet  | −30\u00a0705,08    | −30\u00a0683,37    | −31\u00a0665,57
`,
      },
    ],
  },
  {
    name: 'codes without names, a year column',
    file: 'bare-codes.xlsx',
    sheets: [
      {
        sheet: 'Taul1',
        amounts: { E: 'budget 2026' },
        signs: ['negative'],
        rows: `
h | yks  | tili | proj  | vuosi | ta2026
i | 1010 | 3250 | 0     | 2026  | 36037.76
x | 1010 | 4000 | 0     | 2026  | -186913.68
x | 1010 | 4110 | 0     | 2026  | -262771.48
x | 1010 | 4300 | 90012 | 2026  | -225737.41
x | 1010 | 4500 | 0     | 2026  | -163246.17
i | 1020 | 3250 | 0     | 2026  | 32698.49
x | 1020 | 4000 | 0     | 2026  | -251530.47
x | 1020 | 4110 | 0     | 2026  | -276308.33
x | 1020 | 4300 | 90012 | 2026  | -275750.81
x | 1020 | 4500 | 0     | 2026  | -145638.25
i | 2010 | 3250 | 0     | 2026  | 34455.1
x | 2010 | 4000 | 0     | 2026  | -183720.47
x | 2010 | 4110 | 0     | 2026  | -256892.11
x | 2010 | 4300 | 90012 | 2026  | -195610.9
x | 2010 | 4500 | 0     | 2026  | -198836.23
i | 2020 | 3250 | 0     | 2026  | 25409.13
x | 2020 | 4000 | 0     | 2026  | -236747.65
x | 2020 | 4110 | 0     | 2026  | -246098.19
x | 2020 | 4300 | 90012 | 2026  | -203086.16
x | 2020 | 4500 | 0     | 2026  | -167680.65
`,
      },
    ],
  },
  {
    name: 'German accounts: income with a minus',
    file: 'germany-sachkonten.xlsx',
    sheets: [
      {
        sheet: 'Haushalt',
        amounts: { E: 'actual 2024', F: 'budget 2025', G: 'budget 2026' },
        signs: ['positive', 'unknown'],
        rows: `
h | Produkt  | Produktbezeichnung | Sachkonto | Bezeichnung                        | Ist 2024 | Ansatz 2025 | Ansatz 2026
i | 03.01.01 | Grundschulen       | '414100   | Zuweisungen vom Land               | -238946  | -242790     | -249002
i | 03.01.01 | Grundschulen       | '432100   | Benutzungsgebühren                 | -112091  | -116802     | -120892
x | 03.01.01 | Grundschulen       | '501200   | Vergütungen tariflich Beschäftigte | 483320   | 497553      | 488345
x | 03.01.01 | Grundschulen       | '521100   | Unterhaltung der Gebäude           | 76766    | 77198       | 75586
x | 03.01.01 | Grundschulen       | '531800   | Zuschüsse an übrige Bereiche       | 209844   | 220026      | 214773
i | 06.01.01 | Kindertagesstätten | '414100   | Zuweisungen vom Land               | -902423  | -884311     | -914080
i | 06.01.01 | Kindertagesstätten | '432100   | Benutzungsgebühren                 | -362068  | -374283     | -389408
x | 06.01.01 | Kindertagesstätten | '501200   | Vergütungen tariflich Beschäftigte | 2276566  | 2300427     | 2368591
x | 06.01.01 | Kindertagesstätten | '521100   | Unterhaltung der Gebäude           | 372310   | 390748      | 408183
x | 06.01.01 | Kindertagesstätten | '531800   | Zuschüsse an übrige Bereiche       | 953133   | 962673      | 1000207
i | 06.02.01 | Jugendarbeit       | '414100   | Zuweisungen vom Land               | -94500   | -93739      | -93544
i | 06.02.01 | Jugendarbeit       | '432100   | Benutzungsgebühren                 | -34048   | -33660      | -33887
x | 06.02.01 | Jugendarbeit       | '501200   | Vergütungen tariflich Beschäftigte | 237476   | 247306      | 250500
x | 06.02.01 | Jugendarbeit       | '521100   | Unterhaltung der Gebäude           | 42097    | 44152       | 44502
x | 06.02.01 | Jugendarbeit       | '531800   | Zuschüsse an übrige Bereiche       | 90881    | 90898       | 92274
`,
      },
    ],
  },
  {
    name: 'UK accounts with pound signs',
    file: 'uk-ledger.csv',
    sheets: [
      {
        sheet: null,
        amounts: { E: 'actual 2025', F: 'budget 2026', G: 'budget 2027' },
        signs: ['positive'],
        rows: `
h | Cost Centre | Cost Centre Name  | Subjective | Description         | 2024/25 Actual | 2025/26 Budget | 2026/27 Budget
x | E1010       | Nursery, Elm Road | '1000      | Employees           | £258,137.56    | £260,275.45    | £263,338.30
x | E1010       | Nursery, Elm Road | '2000      | Premises            | £47,319.61     | £47,754.28     | £47,960.08
x | E1010       | Nursery, Elm Road | '4000      | Supplies & services | £79,769.06     | £77,664.02     | £75,796.12
i | E1010       | Nursery, Elm Road | '9000      | Fees and charges    | -£79,714.67    | -£81,393.82    | -£83,543.78
x | E1020       | Nursery, Oak Lane | '1000      | Employees           | £218,673.11    | £214,525.65    | £218,681.10
x | E1020       | Nursery, Oak Lane | '2000      | Premises            | £64,919.86     | £68,070.71     | £70,255.26
x | E1020       | Nursery, Oak Lane | '4000      | Supplies & services | £57,982.76     | £57,279.34     | £55,662.85
i | E1020       | Nursery, Oak Lane | '9000      | Fees and charges    | -£58,579.91    | -£61,264.64    | -£62,168.63
x | E2010       | Youth centre      | '1000      | Employees           | £168,110.48    | £174,098.31    | £178,419.51
x | E2010       | Youth centre      | '2000      | Premises            | £34,215.06     | £35,333.88     | £36,993.85
x | E2010       | Youth centre      | '4000      | Supplies & services | £30,365.90     | £29,876.31     | £29,661.87
i | E2010       | Youth centre      | '9000      | Fees and charges    | -£39,070.16    | -£40,273.88    | -£40,829.17
`,
      },
    ],
  },
  {
    name: 'Swedish accounts, newest year first',
    file: 'sverige-ledger.tsv',
    sheets: [
      {
        sheet: null,
        amounts: { E: 'budget 2026', F: 'budget 2025', G: 'actual 2024' },
        signs: ['positive', 'unknown'],
        rows: `
h | Ansvar | Ansvarsnamn         | Konto | Kontonamn | Budget 2026 | Budget 2025 | Utfall 2024
i | '41100 | Förskolan Ekorren   | '3110 | Avgifter  | -186272     | -186361     | -185979
x | '41100 | Förskolan Ekorren   | '5010 | Löner     | 3262498     | 3185307     | 3101232
x | '41100 | Förskolan Ekorren   | '6010 | Lokalhyra | 1018130     | 1015862     | 985797
x | '41100 | Förskolan Ekorren   | '6400 | Material  | 556337      | 576645      | 573021
i | '41200 | Förskolan Solgården | '3110 | Avgifter  | -163123     | -162071     | -159252
x | '41200 | Förskolan Solgården | '5010 | Löner     | 3790172     | 3930935     | 4050916
x | '41200 | Förskolan Solgården | '6010 | Lokalhyra | 737262      | 753483      | 740783
x | '41200 | Förskolan Solgården | '6400 | Material  | 395786      | 396253      | 396205
i | '42100 | Centralskolan       | '3110 | Avgifter  | -1009254    | -1031171    | -1036347
x | '42100 | Centralskolan       | '5010 | Löner     | 20157665    | 19661590    | 19169477
x | '42100 | Centralskolan       | '6010 | Lokalhyra | 4909534     | 4790743     | 4731917
x | '42100 | Centralskolan       | '6400 | Material  | 2109182     | 2094471     | 2138119
`,
      },
    ],
  },
  {
    name: 'German list with stars before totals and minus behind figures',
    file: 'sap-stars.xlsx',
    sheets: [
      {
        sheet: 'Export',
        amounts: { B: 'plan 2026', C: 'actual 2024' },
        signs: ['positive', 'unknown'],
        rows: `
h | Kostenart                       | Plan 2026    | Ist 2024
x |   500100  Gehälter              | 961.353,19   | 989.959,94
x |   520300  Miete und Nebenkosten | 212.295,92   | 206.282,26
i |   430200  Elternbeiträge        | 92.171,34-   | 92.451,33-
+ | * 30100 Kita Nord               | 1.081.477,77 | 1.103.790,87
x |   500100  Gehälter              | 629.152,98   | 638.193,23
x |   520300  Miete und Nebenkosten | 183.857,01   | 179.601,34
i |   430200  Elternbeiträge        | 62.572,54-   | 63.333,02-
+ | * 30200 Kita Süd                | 750.437,45   | 754.461,55
+ | ** Gesamt                       | 1.831.915,22 | 1.858.252,42
`,
      },
    ],
  },
];
