import type { DrawnWorkbook } from './drawn-workbook';

export const statements: readonly DrawnWorkbook[] = [
  {
    name: 'income statement per unit, four levels over their parts',
    file: 'statement-per-centre.xlsx',
    sheets: [
      {
        sheet: 'Tuloslaskelma kp',
        amounts: { B: 'actual 2024', C: 'budget 2025', D: 'budget 2026', E: 'plan 2027' },
        signs: ['negative'],
        rows: `
. | €
h | Tuloslaskelmaerä              | TP 2024  | TA 2025  | TA 2026  | TS 2027
. | 3110 Keskustan koulu
+ | Toimintatuotot                | 665199   | 686107   | 684028   | 689117
i | Myyntituotot                  | 146014   | 146941   | 144982   | 147186
i | Maksutuotot                   | 353016   | 367814   | 363061   | 365028
i | Tuet ja avustukset            | 46216    | 46968    | 47794    | 48901
+ | Muut toimintatuotot           | 119953   | 124384   | 128191   | 128002
i | Vuokratuotot                  | 106603   | 110916   | 114512   | 113757
i | Muut tuotot                   | 13350    | 13468    | 13679    | 14245
+ | Toimintakulut                 | -3953812 | -3883217 | -3863038 | -3891847
+ | Henkilöstökulut               | -2276176 | -2225249 | -2224274 | -2227731
x | Palkat ja palkkiot            | -1811218 | -1758926 | -1741344 | -1724392
+ | Henkilösivukulut              | -464958  | -466323  | -482930  | -503339
x | Eläkekulut                    | -380040  | -377183  | -391031  | -410440
x | Muut henkilösivukulut         | -84918   | -89140   | -91899   | -92899
+ | Palvelujen ostot              | -681395  | -679001  | -682714  | -684617
x | Asiakaspalvelujen ostot       | -269113  | -263492  | -268566  | -280388
x | Muiden palvelujen ostot       | -412282  | -415509  | -414148  | -404229
x | Aineet, tarvikkeet ja tavarat | -282347  | -274940  | -270857  | -272664
x | Avustukset                    | -205881  | -202273  | -196949  | -200547
+ | Muut toimintakulut            | -508013  | -501754  | -488244  | -506288
x | Vuokrakulut                   | -490926  | -485020  | -471157  | -489161
x | Muut kulut                    | -17087   | -16734   | -17087   | -17127
+ | Toimintakate                  | -3288613 | -3197110 | -3179010 | -3202730
. | 3120 Rantakoulu
+ | Toimintatuotot                | 377739   | 372238   | 369152   | 363348
i | Myyntituotot                  | 90305    | 88426    | 89148    | 86925
i | Maksutuotot                   | 215640   | 211251   | 206124   | 201089
i | Tuet ja avustukset            | 20134    | 19986    | 20202    | 20796
+ | Muut toimintatuotot           | 51660    | 52575    | 53678    | 54538
i | Vuokratuotot                  | 44913    | 45493    | 46759    | 47460
i | Muut tuotot                   | 6747     | 7082     | 6919     | 7078
+ | Toimintakulut                 | -2481424 | -2489366 | -2513714 | -2557637
+ | Henkilöstökulut               | -1600300 | -1596985 | -1604884 | -1628043
x | Palkat ja palkkiot            | -1362920 | -1354638 | -1358421 | -1377215
+ | Henkilösivukulut              | -237380  | -242347  | -246463  | -250828
x | Eläkekulut                    | -185622  | -191686  | -194985  | -199364
x | Muut henkilösivukulut         | -51758   | -50661   | -51478   | -51464
+ | Palvelujen ostot              | -508644  | -516066  | -520963  | -536249
x | Asiakaspalvelujen ostot       | -162212  | -160105  | -157883  | -159395
x | Muiden palvelujen ostot       | -346432  | -355961  | -363080  | -376854
x | Aineet, tarvikkeet ja tavarat | -117826  | -117242  | -120389  | -122256
x | Avustukset                    | -70122   | -69027   | -71376   | -69828
+ | Muut toimintakulut            | -184532  | -190046  | -196102  | -201261
x | Vuokrakulut                   | -173834  | -179180  | -185508  | -190527
x | Muut kulut                    | -10698   | -10866   | -10594   | -10734
+ | Toimintakate                  | -2103685 | -2117128 | -2144562 | -2194289
. | 3010 Pihlajan päiväkoti
+ | Toimintatuotot                | 293061   | 296820   | 297049   | 302870
i | Myyntituotot                  | 71790    | 73935    | 75582    | 74810
i | Maksutuotot                   | 154225   | 153265   | 152564   | 157845
i | Tuet ja avustukset            | 13985    | 14584    | 15197    | 14910
+ | Muut toimintatuotot           | 53061    | 55036    | 53706    | 55305
i | Vuokratuotot                  | 47246    | 49235    | 48055    | 49616
i | Muut tuotot                   | 5815     | 5801     | 5651     | 5689
+ | Toimintakulut                 | -1833994 | -1865641 | -1877222 | -1890083
+ | Henkilöstökulut               | -1020416 | -1041460 | -1032153 | -1036303
x | Palkat ja palkkiot            | -754469  | -777487  | -769879  | -766946
+ | Henkilösivukulut              | -265947  | -263973  | -262274  | -269357
x | Eläkekulut                    | -224698  | -223025  | -221011  | -228154
x | Muut henkilösivukulut         | -41249   | -40948   | -41263   | -41203
+ | Palvelujen ostot              | -405751  | -419741  | -426838  | -428023
x | Asiakaspalvelujen ostot       | -185073  | -190494  | -188546  | -185468
x | Muiden palvelujen ostot       | -220678  | -229247  | -238292  | -242555
x | Aineet, tarvikkeet ja tavarat | -141698  | -140598  | -147185  | -152928
x | Avustukset                    | -77286   | -78342   | -77013   | -75502
+ | Muut toimintakulut            | -188843  | -185500  | -194033  | -197327
x | Vuokrakulut                   | -179967  | -176445  | -184738  | -188278
x | Muut kulut                    | -8876    | -9055    | -9295    | -9049
+ | Toimintakate                  | -1540933 | -1568821 | -1580173 | -1587213
`,
      },
    ],
  },
  {
    name: 'income statement per unit, every figure rounded on its own',
    file: 'statement-rounded.xlsx',
    sheets: [
      {
        sheet: 'Tuloslaskelma kp',
        amounts: { B: 'actual 2024', C: 'budget 2025', D: 'budget 2026', E: 'plan 2027' },
        unit: 1000,
        signs: ['negative'],
        rows: `
. | 1 000 €
h | Tuloslaskelmaerä              | TP 2024 | TA 2025 | TA 2026 | TS 2027
. | 3110 Keskustan koulu
+ | Toimintatuotot                | 556     | 554     | 562     | 562
i | Myyntituotot                  | 147     | 147     | 150     | 154
i | Maksutuotot                   | 282     | 279     | 282     | 276
i | Tuet ja avustukset            | 38      | 38      | 38      | 39
+ | Muut toimintatuotot           | 89      | 90      | 93      | 94
i | Vuokratuotot                  | 71      | 71      | 74      | 75
i | Muut tuotot                   | 19      | 19      | 19      | 19
+ | Toimintakulut                 | -4632   | -4701   | -4702   | -4723
+ | Henkilöstökulut               | -3057   | -3114   | -3110   | -3109
x | Palkat ja palkkiot            | -2511   | -2553   | -2539   | -2520
+ | Henkilösivukulut              | -546    | -560    | -571    | -588
x | Eläkekulut                    | -442    | -455    | -461    | -481
x | Muut henkilösivukulut         | -104    | -106    | -110    | -108
+ | Palvelujen ostot              | -821    | -820    | -825    | -827
x | Asiakaspalvelujen ostot       | -277    | -270    | -274    | -274
x | Muiden palvelujen ostot       | -544    | -550    | -551    | -553
x | Aineet, tarvikkeet ja tavarat | -182    | -183    | -180    | -180
x | Avustukset                    | -216    | -214    | -220    | -229
+ | Muut toimintakulut            | -357    | -371    | -367    | -377
x | Vuokrakulut                   | -333    | -347    | -343    | -353
x | Muut kulut                    | -24     | -24     | -24     | -24
+ | Toimintakate                  | -4076   | -4147   | -4140   | -4160
. | 3120 Rantakoulu
+ | Toimintatuotot                | 312     | 315     | 318     | 317
i | Myyntituotot                  | 89      | 91      | 89      | 88
i | Maksutuotot                   | 150     | 148     | 151     | 150
i | Tuet ja avustukset            | 28      | 29      | 30      | 30
+ | Muut toimintatuotot           | 45      | 47      | 49      | 49
i | Vuokratuotot                  | 38      | 39      | 41      | 41
i | Muut tuotot                   | 7       | 8       | 8       | 8
+ | Toimintakulut                 | -2347   | -2408   | -2375   | -2386
+ | Henkilöstökulut               | -1406   | -1450   | -1429   | -1436
x | Palkat ja palkkiot            | -1125   | -1172   | -1151   | -1160
+ | Henkilösivukulut              | -281    | -277    | -278    | -276
x | Eläkekulut                    | -224    | -220    | -218    | -217
x | Muut henkilösivukulut         | -57     | -57     | -59     | -59
+ | Palvelujen ostot              | -403    | -403    | -401    | -394
x | Asiakaspalvelujen ostot       | -136    | -132    | -135    | -135
x | Muiden palvelujen ostot       | -267    | -271    | -266    | -259
x | Aineet, tarvikkeet ja tavarat | -115    | -119    | -116    | -115
x | Avustukset                    | -111    | -111    | -109    | -106
+ | Muut toimintakulut            | -312    | -324    | -320    | -335
x | Vuokrakulut                   | -303    | -316    | -311    | -326
x | Muut kulut                    | -9      | -9      | -9      | -9
+ | Toimintakate                  | -2035   | -2093   | -2056   | -2069
. | 3010 Pihlajan päiväkoti
+ | Toimintatuotot                | 215     | 214     | 220     | 225
i | Myyntituotot                  | 50      | 48      | 50      | 51
i | Maksutuotot                   | 116     | 116     | 119     | 122
i | Tuet ja avustukset            | 17      | 17      | 18      | 18
+ | Muut toimintatuotot           | 32      | 33      | 34      | 34
i | Vuokratuotot                  | 27      | 27      | 28      | 28
i | Muut tuotot                   | 6       | 6       | 6       | 6
+ | Toimintakulut                 | -2020   | -2013   | -2033   | -2098
+ | Henkilöstökulut               | -1375   | -1357   | -1365   | -1413
x | Palkat ja palkkiot            | -1158   | -1131   | -1145   | -1186
+ | Henkilösivukulut              | -217    | -226    | -220    | -227
x | Eläkekulut                    | -172    | -180    | -175    | -180
x | Muut henkilösivukulut         | -46     | -46     | -46     | -46
+ | Palvelujen ostot              | -331    | -338    | -340    | -355
x | Asiakaspalvelujen ostot       | -134    | -136    | -142    | -147
x | Muiden palvelujen ostot       | -197    | -203    | -199    | -208
x | Aineet, tarvikkeet ja tavarat | -99     | -100    | -104    | -109
x | Avustukset                    | -74     | -74     | -77     | -77
+ | Muut toimintakulut            | -142    | -144    | -146    | -144
x | Vuokrakulut                   | -135    | -136    | -139    | -137
x | Muut kulut                    | -7      | -7      | -7      | -7
+ | Toimintakate                  | -1805   | -1798   | -1813   | -1873
`,
      },
    ],
  },
];
