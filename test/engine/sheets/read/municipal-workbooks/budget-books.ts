import type { DrawnWorkbook } from './drawn-workbook';

export const budgetBooks: readonly DrawnWorkbook[] = [
  {
    name: 'budget book in thousands: totals over their parts, U+2212',
    file: 'budget-book-thousands.xlsx',
    sheets: [
      {
        sheet: 'Sivistyslautakunta',
        amounts: {
          B: 'actual 2024',
          C: 'budget 2025',
          D: 'amendedBudget 2025',
          E: 'budget 2026',
          F: 'plan 2027',
          G: 'plan 2028',
        },
        unit: 1000,
        signs: ['negative'],
        rows: `
. | SIVISTYSLAUTAKUNTA
. |                                  |         |         |          |         | 1 000 €

h |                                  | TP 2024 | TA 2025 | MTA 2025 | TA 2026 | TS 2027 | TS 2028
. | VARHAISKASVATUS
+ | Toimintatuotot                   | '296    | '308    | '305     | '311    | '318    | '330
i |    Myyntituotot                  | '92     | '95     | '96      | '98     | '99     | '104
i |    Maksutuotot                   | '159    | '167    | '163     | '167    | '173    | '179
i |    Tuet ja avustukset            | '33     | '34     | '34      | '34     | '34     | '34
i |    Muut toimintatuotot           | '12     | '12     | '12      | '12     | '12     | '13
+ | Toimintakulut                    | −2 722  | −2 794  | −2 854   | −2 856  | −2 929  | −3 000
x |    Henkilöstökulut               | −1 836  | −1 897  | −1 967   | −1 950  | −2 017  | −2 089
x |    Palvelujen ostot              | −519    | −522    | −517     | −529    | −525    | −520
x |    Aineet, tarvikkeet ja tavarat | −168    | −176    | −172     | −175    | −177    | −178
x |    Avustukset                    | −69     | −69     | −71      | −71     | −74     | −76
x |    Muut toimintakulut            | −130    | −130    | −127     | −131    | −136    | −137
+ | TOIMINTAKATE                     | −2 426  | −2 486  | −2 549   | −2 545  | −2 611  | −2 670

. | PERUSOPETUS
+ | Toimintatuotot                   | 1 192   | 1 190   | 1 216    | 1 255   | 1 275   | 1 314
i |    Myyntituotot                  | '367    | '364    | '381     | '398    | '400    | '414
i |    Maksutuotot                   | '663    | '662    | '667     | '685    | '700    | '718
i |    Tuet ja avustukset            | '112    | '112    | '116     | '119    | '123    | '128
i |    Muut toimintatuotot           | '50     | '52     | '52      | '53     | '52     | '54
+ | Toimintakulut                    | −7 215  | −7 221  | −7 351   | −7 359  | −7 460  | −7 427
x |    Henkilöstökulut               | −5 010  | −4 935  | −5 078   | −5 076  | −5 148  | −5 140
x |    Palvelujen ostot              | −1 089  | −1 135  | −1 114   | −1 111  | −1 122  | −1 094
x |    Aineet, tarvikkeet ja tavarat | −549    | −566    | −574     | −585    | −592    | −607
x |    Avustukset                    | −185    | −184    | −188     | −188    | −189    | −187
x |    Muut toimintakulut            | −382    | −401    | −397     | −399    | −409    | −399
+ | TOIMINTAKATE                     | −6 023  | −6 031  | −6 135   | −6 104  | −6 185  | −6 113

+ | SIVISTYSLAUTAKUNTA YHTEENSÄ      | −8 449  | −8 517  | −8 684   | −8 649  | −8 796  | −8 783
. | Luvut on pyöristetty lähimpään tuhanteen euroon.
`,
      },
    ],
  },
  {
    name: 'three rows each: Menot, Tulot, Netto',
    file: 'three-rows-each.xlsx',
    sheets: [
      {
        sheet: 'Lautakunnat',
        amounts: { B: 'actual 2024', C: 'budget 2025', D: 'budget 2026' },
        signs: ['label'],
        rows: `
. | TALOUSARVIOEHDOTUS 2026 |          |          |          | euroa

h |                         | TP 2024  | TA 2025  | TA 2026  | Muutos-%
. | Varhaiskasvatus
. | 3010 Päiväkoti Pihlaja
x | Menot                   | 1808700  | 1823624  | 1851091
i | Tulot                   | 165263   | 172292   | 178105
+ | Netto                   | 1643437  | 1651332  | 1672986
. | 3020 Perhepäivähoito
x | Menot                   | 877660   | 876171   | 884583
i | Tulot                   | 72752    | 74540    | 75788
+ | Netto                   | 804908   | 801631   | 808795
. | Perusopetus
. | 3110 Keskustan koulu
x | Menot                   | 5094842  | 5321649  | 5390402
i | Tulot                   | 387946   | 404295   | 397938
+ | Netto                   | 4706896  | 4917354  | 4992464
. | 3120 Kirkonkylän koulu
x | Menot                   | 1868061  | 1883284  | 1918618
i | Tulot                   | 276101   | 287468   | 298883
+ | Netto                   | 1591960  | 1595816  | 1619735
. | 3130 Erityisopetus
x | Menot                   | 955262   | 955869   | 947001
i | Tulot                   | 72056    | 75482    | 75720
+ | Netto                   | 883206   | 880387   | 871281
+ | KAIKKI YHTEENSÄ
+ | Menot                   | 10604525 | 10860597 | 10991695
+ | Tulot                   | 974118   | 1014077  | 1026434
+ | Netto                   | 9630407  | 9846520  | 9965261
`,
      },
    ],
  },
  {
    name: 'Swedish-language committee: intäkter, kostnader, bidrag',
    file: 'svenskfinland-namnd.xlsx',
    sheets: [
      {
        sheet: 'Bildningsnämnden',
        amounts: {
          B: 'actual 2024',
          C: 'budget 2025',
          D: 'amendedBudget 2025',
          E: 'budget 2026',
          F: 'plan 2027',
          G: 'plan 2028',
        },
        unit: 1000,
        signs: ['negative'],
        rows: `
. | Budget 2026 och ekonomiplan 2027-2028
. | Bildningsnämnden
. | (1 000 euro)
h |                      | Bokslut 2024 | Budget 2025 | Ändrad budget 2025 | Budget 2026 | EP 2027 | EP 2028 | Förändring %
. | Småbarnspedagogik
i | Verksamhetsintäkter  | 182          | 188         | 192                | 190         | 190     | 199     | 1.2
x | Verksamhetskostnader | -2591        | -2518       | -2540              | -2528       | -2605   | -2717   | 2.4
+ | Verksamhetsbidrag    | -2409        | -2330       | -2348              | -2338       | -2415   | -2518   | 2.1
. | Grundläggande utbildning
i | Verksamhetsintäkter  | 637          | 618         | 611                | 621         | 639     | 664     | 1.2
x | Verksamhetskostnader | -5255        | -5452       | -5472              | -5596       | -5755   | -5594   | 2.4
+ | Verksamhetsbidrag    | -4618        | -4834       | -4861              | -4975       | -5116   | -4930   | 2.1
. | Bibliotek
i | Verksamhetsintäkter  | 56           | 56          | 58                 | 59          | 61      | 61      | 1.2
x | Verksamhetskostnader | -451         | -446        | -460               | -451        | -452    | -465    | 2.4
+ | Verksamhetsbidrag    | -395         | -390        | -402               | -392        | -391    | -404    | 2.1
+ | Bildningsnämnden totalt
+ | Verksamhetsintäkter  | 875          | 862         | 861                | 870         | 890     | 924
+ | Verksamhetskostnader | -8297        | -8416       | -8472              | -8575       | -8812   | -8776
+ | Verksamhetsbidrag    | -7422        | -7554       | -7611              | -7705       | -7922   | -7852
`,
      },
    ],
  },
  {
    name: 'headings in two languages',
    file: 'bilingual.xlsx',
    sheets: [
      {
        sheet: 'Budget-Talousarvio',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026' },
        signs: ['negative'],
        rows: `
. | Stadens budget 2026 / Kaupungin talousarvio 2026
h | Kod / Koodi | Verksamhet / Toiminta              | Bokslut / Tilinpäätös 2024 | Budget / Talousarvio 2025 | Budget / Talousarvio 2026
x | '2110       | Svenskspråkig dagvård / Ruotsinkielinen päivähoito | -948475.8                  | -978534.96                | -952335.11
x | '2120       | Finskspråkig dagvård / Suomenkielinen päivähoito | -1625110.57                | -1670166.72               | -1697592.8
x | '2210       | Svenska skolor / Ruotsinkieliset koulut | -2441470.37                | -2395391.73               | -2377620.39
x | '2220       | Finska skolor / Suomenkieliset koulut | -4980161.17                | -4854406.72               | -5070476.32
x | '2310       | Bibliotek / Kirjasto               | -448486.25                 | -459023.21                | -481811.83
+ |             | Sammanlagt / Yhteensä              | -10443704.16               | -10357523.34              | -10579836.45
`,
      },
    ],
  },
  {
    name: 'sections TULOT and MENOT with the same names in both',
    file: 'sections-same-names.xlsx',
    sheets: [
      {
        sheet: 'Talousarvio',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026' },
        signs: ['label', 'positive'],
        rows: `
. | Kyläyhdistysten kunta, talousarvio
h | Tili | Selite         | TP 2024 | TA 2025 | TA 2026
. |      | TULOT
i | '700 | Vuokrat        | 317251  | 329167  | 342973
i | '710 | Korvaukset     | 125111  | 129575  | 130189
i | '720 | Avustukset     | 111327  | 112513  | 114754
+ |      | Tulot yhteensä | 553689  | 571255  | 587916
. |      | MENOT
x | '100 | Palkat         | 2382958 | 2481648 | 2516077
x | '110 | Vuokrat        | 761529  | 748102  | 733469
x | '120 | Korvaukset     | 179524  | 174940  | 178768
x | '130 | Avustukset     | 201751  | 211784  | 212983
+ |      | Menot yhteensä | 3525762 | 3616474 | 3641297
+ |      | Netto          | 2972073 | 3045219 | 3053381
`,
      },
    ],
  },
  {
    name: 'external and internal rows of both sides',
    file: 'external-and-internal-rows.xlsx',
    sheets: [
      {
        sheet: 'Tulosalueet',
        amounts: { B: 'actual 2024', C: 'budget 2025', D: 'budget 2026' },
        unit: 1000,
        signs: ['negative', 'label'],
        rows: `
. | 1000 euroa
h | Tulosalue      | TP 2024 | TA 2025 | TA 2026
. | Varhaiskasvatus
i | Ulkoiset tulot | 252     | 256     | 256
i | Sisäiset tulot | 54      | 55      | 55
+ | Tulot yhteensä | 306     | 311     | 311
x | Ulkoiset menot | -2414   | -2422   | -2430
x | Sisäiset menot | -547    | -552    | -549
+ | Menot yhteensä | -2961   | -2974   | -2979
+ | Netto          | -2655   | -2663   | -2668
. | Perusopetus
i | Ulkoiset tulot | 603     | 615     | 634
i | Sisäiset tulot | 89      | 90      | 92
+ | Tulot yhteensä | 692     | 705     | 726
x | Ulkoiset menot | -4205   | -4172   | -4338
x | Sisäiset menot | -942    | -925    | -919
+ | Menot yhteensä | -5147   | -5097   | -5257
+ | Netto          | -4455   | -4392   | -4531
. | Tilapalvelut
i | Ulkoiset tulot | 164     | 161     | 167
i | Sisäiset tulot | 33      | 33      | 33
+ | Tulot yhteensä | 197     | 194     | 200
x | Ulkoiset menot | -1364   | -1346   | -1379
x | Sisäiset menot | -313    | -311    | -311
+ | Menot yhteensä | -1677   | -1657   | -1690
+ | Netto          | -1480   | -1463   | -1490
`,
      },
    ],
  },
  {
    name: 'income statement of the whole municipality',
    file: 'income-statement.xlsx',
    sheets: [
      {
        sheet: 'Tuloslaskelma',
        amounts: { B: 'actual 2024', C: 'amendedBudget 2025', D: 'budget 2026', E: 'plan 2027', F: 'plan 2028' },
        unit: 1000,
        signs: ['negative'],
        rows: `
. | TULOSLASKELMAOSA
. | Ulkoiset erät, 1 000 euroa

h |                                 | TP 2024 | TA + muutokset 2025 | TA 2026 | TS 2027 | TS 2028
. | Toimintatuotot
i | Myyntituotot                    | 1944    | 1899                | 1975    | 1941    | 2016
i | Maksutuotot                     | 936     | 909                 | 953     | 967     | 955
i | Tuet ja avustukset              | 307     | 309                 | 323     | 318     | 326
i | Muut toimintatuotot             | 1698    | 1742                | 1710    | 1704    | 1666
+ | Toimintatuotot yhteensä         | 4885    | 4859                | 4961    | 4930    | 4963
. | Toimintakulut
. | Henkilöstökulut
x | Palkat ja palkkiot              | -15114  | -14882              | -14647  | -14534  | -14789
x | Eläkekulut                      | -2789   | -2725               | -2671   | -2738   | -2715
x | Muut henkilösivukulut           | -654    | -640                | -662    | -677    | -680
x | Palvelujen ostot                | -9596   | -9912               | -9714   | -9853   | -9630
x | Aineet, tarvikkeet ja tavarat   | -2051   | -2092               | -2124   | -2085   | -2183
x | Avustukset                      | -1513   | -1541               | -1540   | -1526   | -1490
x | Muut toimintakulut              | -840    | -879                | -856    | -886    | -906
+ | Toimintakulut yhteensä          | -32557  | -32671              | -32214  | -32299  | -32393
+ | TOIMINTAKATE                    | -27672  | -27812              | -27253  | -27369  | -27430
n | Verotulot                       | 15802   | 15890               | 16154   | 16548   | 16433
n | Valtionosuudet                  | 8138    | 8114                | 8111    | 8498    | 8622
n | Korkotuotot                     | 57      | 59                  | 57      | 59      | 58
n | Korkokulut                      | -244    | -245                | -246    | -240    | -249
n | Muut rahoituskulut              | -20     | -20                 | -20     | -20     | -21
+ | VUOSIKATE                       | -3939   | -4014               | -3197   | -2524   | -2587
n | Suunnitelman mukaiset poistot   | -2268   | -2316               | -2329   | -2389   | -2336
+ | TILIKAUDEN TULOS                | -6207   | -6330               | -5526   | -4913   | -4923
x | Poistoeron muutos               | 0       | 0                   | 0       | 0       | 0
+ | TILIKAUDEN YLIJÄÄMÄ (ALIJÄÄMÄ)  | -6207   | -6330               | -5526   | -4913   | -4923

. | Tunnusluvut
. | Toimintatuotot/toimintakulut, % | 16.1    | 15.9                | 15.7    | 15.5    | 15.4
. | Vuosikate/poistot, %            | 101     | 98                  | 95      | 99      | 102
. | Vuosikate, euroa/asukas         | 210     | 205                 | 190     | 199     | 214
. | Asukasmäärä                     | 12604   | 12580               | 12550   | 12500   | 12450
`,
      },
    ],
  },
  {
    name: 'German Ergebnisplan: numbered rows, both sides positive',
    file: 'germany-ergebnisplan.xlsx',
    sheets: [
      {
        sheet: 'Ergebnisplan',
        amounts: { C: 'actual 2024', D: 'budget 2025', E: 'budget 2026', F: 'plan 2027', G: 'plan 2028', H: 'plan 2029' },
        signs: ['label', 'positive'],
        rows: `
. | Stadt Musterhausen
. | Haushaltsplan 2026 - Teilergebnisplan 06 Kinder-, Jugend- und Familienhilfe
. | Angaben in EUR
h | Nr. | Ertrags- und Aufwandsarten         | Ergebnis  | Ansatz    | Ansatz    | Planung   | Planung   | Planung
h |     |                                    | 2024      | 2025      | 2026      | 2027      | 2028      | 2029
i | '01 | Steuern und ähnliche Abgaben       | 729884    | 744472    | 738886    | 759248    | 756846    | 740540
i | '02 | + Zuwendungen und allgemeine Umlagen | 3018096   | 3119612   | 3049012   | 3001035   | 2948438   | 3065091
i | '04 | + Öffentlich-rechtliche Leistungsentgelte | 1129855   | 1108103   | 1116118   | 1163290   | 1203433   | 1172371
+ | '10 | = Ordentliche Erträge              | 4877835   | 4972187   | 4904016   | 4923573   | 4908717   | 4978002
x | '11 | - Personalaufwendungen             | 5475943   | 5664576   | 5779983   | 5951297   | 6050502   | 6018609
x | '13 | - Aufwendungen für Sach- und Dienstleistungen | 2416439   | 2399056   | 2392024   | 2421621   | 2471309   | 2413167
x | '14 | - Bilanzielle Abschreibungen       | 220873    | 227558    | 227254    | 226116    | 228777    | 223936
x | '15 | - Transferaufwendungen             | 7878853   | 7766801   | 7562821   | 7619427   | 7643892   | 7982608
+ | '17 | = Ordentliche Aufwendungen         | 15992108  | 16057991  | 15962082  | 16218461  | 16394480  | 16638320
+ | '18 | = Ordentliches Ergebnis (Zeilen 10 und 17) | -11114273 | -11085804 | -11058066 | -11294888 | -11485763 | -11660318
`,
      },
    ],
  },
];
