import type { MeasureKind } from '../model/terms';

/**
 * What headings, labels and flags of Finnish, Swedish, English and German budgets look like: match data for reading sheets. Texts are
 * matched folded (lower case, single spaces). `word` keeps a match from beginning or ending inside another word.
 */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

/** Columns about amounts, people or prices that are not amounts of a measure. Asked before the measures. */
export const notMeasure: readonly RegExp[] = [
  /%|‰|(€|eur|euroa|euro|kr)\s*\/\s*(as|inv|asukas|hlö|kpl)|(?<!\p{L})(as|inv|hlö|kpl|st)\.$/u,
  word(
    'poikkeama|ero|erotus|förändring|avvikelse|skillnad|change|variance|difference|diff\\.?|abweichung|veränderung|endring|indeksi|index|osuus|andel|share|anteil',
  ),
  word(
    'muutos(?! ?(ten|ksin))|(ta|talousarvio)-?muutos|\\p{L}*lisätalousarvio|tilläggsbudget|nachtrag|käyttöaste|per capita|toteutumisaste|toteuma-?aste',
  ),
  // Heads, places and prices.
  word(
    'htv\\d?|henkilötyövuo\\p{L}*|årsverk\\p{L}*|fte|headcount|asukasluku|asukkaita|väkiluku|väestö|folkmängd|befolkning|invånarantal|invånare|population|inhabitants|einwohner|lkm|lukumäärä|kpl|antal|määrä|yksikköhinta|à-?pris|m2',
  ),
];
/** Additions to a budget during its year: changes to a measure, never a measure of their own. */
export const incrementHeadings =
  /lisätalousarvio|tilläggsbudget|nachtrag|supplementary (budget|appropriation)|(?<!\p{L})((i{1,3}|iv|vi{0,3}|ix|x|\d{1,2})\.? ?lta|lta ?\d{1,2}(?!\d)|(ta|talousarvio)-?muuto(s|kset))(?!\p{L})/u;
/** An amended budget may say "+ muutokset" and still be a budget. */
export const amendedHeading =
  /\+ ?(ta-?|talousarvio-?)?muutok|muutosten|muutoksin|muutettu|muutet\.|(?<!\p{L})(muut\.|mta|tam)(?!\p{L})|ändrad|justerad|reviderad|inkl\. ändringar|amended|revised|adjusted/u;

/** First match decides the kind. Years are told apart elsewhere, so "ta" here also means "ta25". */
export const measureHeadings: readonly (readonly [MeasureKind, RegExp])[] = [
  [
    'forecast',
    word(
      'tpe|tp-?ennuste|tilinpäätösennuste|ennuste|enn\\.?|prognos|forecast|estimated?|prognose|outlook|projected|arvio|(?:19|20)\\d{2}e',
    ),
  ],
  [
    'actual',
    word(
      'tp|tilinpäätös|tilinp\\.?|bokslut|bsl|bs|final accounts|ergebnis|rechnungsergebnis|jahresergebnis|rechnung|regnskap|regnskab|(?:19|20)\\d{2}a',
    ),
  ],
  ['periodActual', word('toteuma|toteutuma|toteutunut|toteut\\.?|tot\\.?|utfall|actuals?|ist|outturn|ytd|kirjanpito|bokfört')],
  [
    'plan',
    word(
      'ts|taloussuunnitelma|suunnitelma|suunnitelmavuosi|suunn\\.?|sv|ekonomiplan|ep|plan|planår|financial plan|planung|finanzplanung|finanzplan|økonomiplan',
    ),
  ],
  [
    'budget',
    word(
      '(?:kv|kh|kj|vltk|ltk|ltk:n)?[- ]?ta|tae|lta|ks|käyttösuunnitelma|talousarvio|talousarvioesitys|talousarvioehdotus|esitys|ehdotus|budgetförslag|förslag|dispositionsplan|\\p{L}*budjetti|budjetoitu|\\p{L}*budget|budgeterat|budgeted|bu|bg|budsjett|begroting|ansatz|haushaltsansatz|haushaltsplan|adopted|approved|proposed|recommended|(?:19|20)\\d{2}b',
    ),
  ],
];

/** Who has said yes to a budget, as people prefix it: kept as the measure's version. */
export const budgetVersions =
  /(?<!\p{L})(kv|kh|kj|ltk|vltk)(?=[- ]?ta(?!\p{L}))|(?<!\p{L})(tae|esitys|ehdotus|förslag|ks|käyttösuunnitelma|adopted|approved|proposed|recommended)(?!\p{L})/u;

/** What a column of amounts holds beside the expenses: income, what is left of both, internal money. */
export const partColumns =
  /(?<!\p{L})((toiminta)?(tulot|tuotot)|(verksamhets)?(intäkter|inkomster)|(gross )?(income|revenues?)|erträge|einnahmen|netto\p{L}*|(toiminta)?kate|verksamhetsbidrag|net( expenditure| cost)?|sisäi(nen|set)|interna?t?|internal)$/u;

/** Months as headings shorten them, in order: Finnish; Swedish, English and German alike. */
export const monthNames: readonly RegExp[] = [
  /^(tammi|jan)/u,
  /^(helmi|feb)/u,
  /^(maalis|mar|mär)/u,
  /^(huhti|apr)/u,
  /^(touko|maj|may|mai)/u,
  /^(kesä|jun)/u,
  /^(heinä|jul)/u,
  /^(elo|aug)/u,
  /^(syys|sep)/u,
  /^(loka|okt|oct)/u,
  /^(marras|nov)/u,
  /^(joulu|dec|dez)/u,
];

/** Amounts of one side under a heading of their own, and what is left of both: beside the sides a result, never a measure to add. */
export const expenseColumn =
  /^(toiminta)?(menot|kulut)$|^(verksamhets)?(kostnader|utgifter)$|^(expenses?|expenditures?|aufwendungen|ausgaben)$/u;
export const incomeColumn =
  /^(toiminta)?(tulot|tuotot)$|^(verksamhets)?(intäkter|inkomster)$|^(revenues?|income|erträge|einnahmen)$/u;
export const netColumn =
  /(?<!\p{L})(netto(menot|kulut|kostnad|kostnader|aufwand|ergebnis)?|net|(toiminta)?kate|verksamhetsbidrag|saldo)(?!\p{L})/u;
/** Words beside a side that say that nothing is taken from it. */
export const grossWord = /^(gross|brutto|total)$/u;

/** Headings of amount columns that name no year and no kind. */
export const amountHeadings: readonly RegExp[] = [
  expenseColumn,
  incomeColumn,
  /^netto$/u,
  word('amount|amt|summa|summat|belopp|betrag|määräraha|määrärahat|anslag|tuloarvio|euroa|eur|saldo|value|total amount'),
];

/** Headings of columns that only number or date the rows: never an amount, never part of what names a line. */
export const otherHeadings: readonly RegExp[] = [
  word(
    'objectid|id|row|rivi|rad|nro|no|nr|lisätieto|lisätiedot|huomautus|huom|selvitys|anmärkning|note|notes|comment|perustelu|info-osa',
  ),
];
export const yearHeadings: readonly RegExp[] = [
  word('year|fiscal year|fiscal_year|budget_year|budget year|vuosi|år|jahr|haushaltsjahr'),
];

/** Headings of codes. */
export const codeHeadings: readonly RegExp[] = [
  word(
    'koodi|tunnus|tunniste|numero|nro|kod|code|nummer|number|org|unit|fund|account|tili|konto|kustannuspaikka|kust\\. ?paikka|kustp\\.?|ksp|kp|kostnadsställe|kst|ansvar|yksikkö|toimielin|toimiala|tulosalue|tehtävä|projekti|hanke|verksamhet|enhet',
  ),
];

/** Headings that say nothing but "this is what the row is called". */
export const labelHeading = /^(nimi|nimike|selite|kuvaus|name|namn|benämning|beskrivning|description|label|text|bezeichnung)$/u;

/** Field names that rules and keys use, by how their column is headed. Others keep their heading as their name. */
export const fieldHeadings: readonly (readonly [string, RegExp])[] = [
  [
    'costCentre',
    /kustannuspai|kust\. ?paik|kustp|(?<!\p{L})ksp(?!\p{L})|(?<!\p{L})kst(?!\p{L})|(?<!\p{L})kp(?!\p{L})|kostnadsst|cost ?cent/u,
  ],
  ['serviceArea', /palvelualue|tulosalue|vastuualue|serviceområde|resultatområde|ansvarsområde|service ?area/u],
  ['account', /(?<!\p{L})(tili|tilin|konto|kontots|account)(?![\p{L}_])/u],
  ['committee', /toimieli|lautakun|nämnd|(?<!\p{L})organ(?!\p{L})|committee/u],
];

/** Headings and sheet names that say on which side all of a table's lines stand: "Tulomomentin nimi", "Menot", "Inkomster". */
export const expenseHeadings = /(?<!\p{L})(meno(?!st)|kulu(?!v|tt)|utgift|kostnader|expen[sd]|aufwendung|aufwands|ausgabe)/u;
export const incomeHeadings = /(?<!\p{L})(tulo(?!s|k)|tuotot|inkomst|intäkter|revenue|ertr[aä]g|einnahme)/u;

/** Notes that say how expenses are signed. */
export const expensesNegative =
  /(menot?|kulut?|kostnader(na)?|utgifter(na)?|expenses?)( (ovat|är|are|med|as|anges|shown|given|merkitty|esitetty))* ?(miinus|negatiivi|minus|negativ)/u;
export const expensesPositive =
  /(menot?|kulut?|kostnader(na)?|utgifter(na)?|expenses?)( (ovat|är|are|med|as|anges|shown|given|merkitty|esitetty))* ?(plus|positiivi|positiv)/u;

/** Words of sheets, titles and files that hold money plans, and of those that hold people or other counts. */
export const budgetWords =
  /talousarvio|taloussuunnitelma|käyttötalous|tuloslaskelma|investointi|määräraha|budjet|budget|driftsekonomi|resultaträkning|ekonomiplan|haushalt|ergebnisplan|tilinpäätös|bokslut|toteuma|(?<!\p{L})(ta|ts|tp) ?-?\d{2,4}|tiliraportti|käyttösuunnitelma|pääkirja/u;
export const peopleWords =
  /väestö|asukas|asukkai|henkilöstö|henkilölista|befolkning|invånar|personal(?!kost)|population|inhabitants|einwohner|oppilasmäär|oppilaat|elever|(?<!\p{L})(ikä|age|ålder|alter|syntynyt|birth|född|sukupuoli|kön|sex|gender|henkilötunnus|htv|etunimi|sukunimi|förnamn|efternamn|first name|last name)(?!\p{L})/u;

/** Words by which a row or flag says on which side it stands; totals such as margins are told apart before. */
export const expenseWords =
  /(?<!\p{L})(expenses?|expenditures?|menot?|kulut?|costs?|kostnad(er)?|utgift(er)?)(?!\p{L})|(menot|kulut|kostnader|utgifter|aufwendungen|aufwand|ausgaben)(?!\p{L})/u;
export const incomeWords =
  /(?<!\p{L})(revenues?|income|tulot?|tuotot?|tuotto|intäkt(er)?|inkomst(er)?)(?!\p{L})|(tulot|tuotot|intäkter|inkomster|erträge|ertrag|einnahmen|einzahlungen)(?!\p{L})/u;
/** A whole cell that is only a side: the values of a flag column. */
export const expenseFlags =
  /^(e|exp|expenses?|expenditures?|menot?|meno|kulut?|kulu|debet|kostnad(er)?|utgift(er)?|aufwand|aufwendungen|ausgaben?|costs?|k|m)$/u;
export const incomeFlags =
  /^(r|rev|i|revenues?|incomes?|tulot?|tulo|tuotot?|tuotto|kredit|intäkt(er)?|inkomst(er)?|ertrag|erträge|einnahmen?|t)$/u;

/** Accounts, which charts number by side; and the habit of Finnish municipal charts where a table does not tell otherwise. */
export const accountHeading = /(?<!\p{L})(tili|tilin|tilinumero|tilinro|konto|kontonr|account)(?![\p{L}_])/u;
export const chartOfSides: readonly (readonly ['income' | 'expense', RegExp, string])[] = [
  ['income', /^3\d{3}/u, '3*'],
  ['expense', /^4\d{3}/u, '4*'],
];

/** Units written over or beside the amounts. */
export const unitWords: readonly (readonly [1000 | 1000000, RegExp])[] = [
  [
    1000000,
    /(?<!\p{L})(milj\.? ?(€|e|eur|euroa?|euro)?|miljoonaa? ?(€|euroa)|miljoonina|m€|meur|milj|mn ?(€|eur|euro)|mio\.? ?(€|eur|euro)|millions?|miljoner|mkr|mnkr)(?!\p{L})/u,
  ],
  [
    1000,
    /(?<![\p{L}\d])(1[ .\u00a0\u202f]?000 ?(€|e|eur|euroa?|\$|kr)|tuhatta|tuhansina|tuhansin|tuh\. ?(€|e|eur|euroa)?|[£$€] ?'?000s?(?!\d)|t ?€|teur|tusen|tkr|k ?€|keur|in thousands|thousands|tausend|tsd\.?)(?!\p{L})/u,
  ],
];
/** A cell that holds nothing but a unit: it stands over amounts, and is none. */
export const unitCell =
  /^[([]?(1[ .'\u00a0\u202f]?000 ?(€|e|eur|euroa?|kr|£|\$)|[£$€] ?'?000s?|[£$€]|[tkm] ?[€£$]|(milj|mn|mio)\.? ?(€|e|eur|euroa?)?|eur|e|euroa?|[tm]eur|kr|[tm]?n?kr|tuhatta euroa)[)\]]?$/u;
/** Notes in which a unit is a limit ("alle 1 000 €"), is denied, or is of another part: they say nothing of this table's figures. */
export const unitAside =
  /(?<!\p{L})(alle|yli|enintään|vähintään|noin|under|över|högst|minst|below|above|at least|at most|unter|über|mindestens|höchstens|ei|inte|not|nicht) \d[\d .\u00a0\u202f]*(€|e|eur|euroa?|milj|mn|kr|£|\$)|[<>≤≥] ?\d|(investointiosa|investeringsdel)\p{L}* .*(esitetään|anges|redovisas)|(luvut|summat|tiedot|belopp(en)?|figures|amounts) (ovat )?(euroina|i euro|in euros?)(?!\p{L})/u;
/** Long texts that speak of the figures as such: what they say of a unit is meant. */
export const unitSentence =
  /\((1 ?000|milj|tuhat|tusen|in thousands)[^)]{0,20}\)|(luvut|summat|tiedot|taulukko|euromäärät|belopp(en)?|siffror(na)?|amounts|figures|beträge|angaben)( \p{L}+){0,4} (tuhansina|tuhansin|tuhatta|miljoonina|tusen(tal)?|i tusen|tkr|in thousands|thousands|millions|miljoner|in tausend|in teur)/u;
export const currencyWords: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|(?<!\p{L})(eur|euro|euroa|euroina|teur|meur|keur|m€|t€)(?!\p{L})/u],
  ['USD', /\$|(?<!\p{L})(usd|dollars?)(?!\p{L})/u],
  ['GBP', /£|(?<!\p{L})(gbp|pounds?)(?!\p{L})/u],
  ['SEK', /(?<!\p{L})(sek|tkr|mkr|mnkr|kronor)(?!\p{L})/u],
  ['NOK', /(?<!\p{L})(nok|kroner)(?!\p{L})/u],
];
/** Finnish and German headings are of countries that count in euros; Swedish ones may be of either side of the sea. */
export const euroHeadings =
  /(?<!\p{L})(tp|ta|ts|tilinpäätös|talousarvio|taloussuunnitelma|määräraha|toteuma|toteutuma|ennuste|ergebnis|ansatz|betrag)(?!\p{L})/u;
/** Sheets of the investment part are called so in all our languages. */
export const investmentSheets = /invest/u;
/** Lines below the operating margin: taxes, state grants, financial items, depreciation. */
export const nonOperatingWords =
  /(?<!\p{L})(verotulot|kunnan tulovero|kunnallisvero|kiinteistövero|(osuus )?yhteisöveron? ?(tuotosta)?|skatteinkomster|kommunalskatt|fastighetsskatt|samfundsskatt|tax revenues?)(?!\p{L})|valtionosuu|statsandel|(?<!\p{L})(suunnitelman mukaiset )?poistot|avskrivningar|depreciation|(korko|rahoitus)(- ja \p{L}+)?(tuoto|kulu|tulo|meno)|rahoitustuotot|rahoituskulut|finansiella|ränteintäkter|räntekostnader|financial (income|expenses?)/u;
