import { numbers } from '../numbers';
import type { PaneDriversText } from '../parts/pane-drivers';

const { count } = numbers.sv;
const rows = (lines: number): string => (lines === 1 ? '1 rad' : `${count(lines)} rader`);

export const paneDrivers: PaneDriversText = {
  notReady: {
    title: 'Det finns inga fördelningsgrunder ännu',
    body: 'Fördelningsgrunderna kommer in i modellen med momenten, när budgeten är bekräftad och rader märks.',
  },
  loading: 'Fördelningsgrunderna hämtas',
  population: {
    title: 'Befolkning',
    missing: (years) =>
      `Befolkningen saknas: ${years}. Den behövs för att pengarna ska kunna fördelas på åldrar. Hämta en fil med invånarna efter åldersår.`,
    import: 'Hämta en befolkningsfil',
    importHint:
      'csv eller Excel: kolumnerna ålder och antal, vid behov år och område. Till exempel Statistikcentralens befolkningsstruktur eller befolkningsprognos efter ettårsklasser.',
    none: 'Ingen befolkning har hämtats ännu.',
    years: (years, areas) => `Åren ${years}${areas === 0 ? '' : `, ${count(areas)} områden`}`,
    year: (year, persons, areas, isForecast) =>
      `${year}${isForecast ? ' (prognos)' : ''}: ${persons} invånare${areas === 0 ? '' : `, ${count(areas)} områden`}`,
    persons: (persons) => `${persons} invånare`,
    source: (source, asOf) => (asOf === null ? `Källa: ${source}` : `Källa: ${source}, ${asOf}`),
    offer: {
      title: 'Ska befolkningen tas i bruk?',
      body: (file) => `Ur filen ${file} lästes:`,
      columns: { year: 'År', persons: 'Invånare', ages: 'Åldrar' },
      forecast: 'prognos',
      counted: 'räknad',
      replaces: (years) => `Modellen har redan befolkningen för ${years}. Den ersätts.`,
      areas: (names, more) => `Områden: ${names}${more === 0 ? '' : ` och ${count(more)} till`}.`,
      nobody: 'inga invånare',
      take: 'Ta befolkningen i bruk',
    },
  },
  list: {
    title: 'Fördelningsgrunder',
    note: 'Mest pengar först. Fördelningsgrunden säger hur momentets pengar fördelas på olika åldrar.',
    none: 'Modellen har inga fördelningsgrunder. De kommer med momenten när du märker rader.',
    open: (driver) => `Öppna fördelningsgrunden ${driver}`,
    unconfirmed: 'Obekräftad',
    unused: 'Används inte i detta tal',
    allUnused: (drivers) => `Används inte i detta tal (${count(drivers)})`,
    notInForce: (year) => `gäller från år ${year}`,
    places: (euros, lines) => `${euros}, ${rows(lines)}`,
    range: (low, high) => `andel ${low}–${high}`,
  },
  detail: {
    name: 'Namn',
    nameHint: 'Om åldrarna står i namnet byts de när du ändrar åldrarna.',
    ageName: (from, to) =>
      to === 100
        ? `${from} år och äldre enligt befolkningen`
        : `Ålder ${from === to ? from : `${from}–${to}`} enligt befolkningen`,
    source: 'Källa',
    sourceHint: 'Varifrån talen är: register, statistik, beslut eller egen bedömning.',
    sourceMissing: 'Skriv källan, så att talen kan kontrolleras senare.',
    asOf: 'Uppgiftens datum',
    asOfHint: 'Vilken dag talen gäller, till exempel 20.9.2025.',
    decidedBy: 'Vem har beslutat',
    evidence: 'Evidens',
    kind: 'Vad pengarna fördelas efter',
    kinds: {
      users: 'Efter antalet användare',
      exclusive: 'På vissa åldrar efter invånarantal',
      population: 'På alla invånare efter invånarantal',
      none: 'Fördelas inte på någon',
    },
    usersName: (moment) => (moment === '' ? 'Antal användare' : `Antal användare: ${moment}`),
    noCounts: 'Skriv antalet användare för åtminstone en ålder eller hämta talen ur en fil.',
    asOfMissing: 'Skriv vilken dag talen gäller. Utan dag vet man inte om de är från samma år som pengarna.',
    reference: 'Lag, förordning eller beslut som ger åldersgränsen',
    referenceHint: 'Med den kan läsaren kontrollera att tjänsten är för just dessa åldrar.',
    referenceMissing: 'Skriv vilken regel som ger åldersgränsen, eller välj evidens C eller D.',
    evidenceHints: {
      users:
        'A: användarna är räknade för samma år som pengarna. B: räknade för ett annat år eller ur en närliggande uppgift. C: uppskattade med en modell. D: egen bedömning. A blir B i resultaten om uppgiftens datum är från ett annat år än pengarna. Tal som delas upp från åldersintervall får en klass sämre evidens.',
      exclusive:
        'Fördelning efter invånarantal berättar vilka som kan använda tjänsten, inte vilka som gör det. Därför är evidensen C när åldersgränsen är känd och D när åldern är en egen bedömning. A bara om en regel ger tjänsten till just dessa åldrar. Med antalet användare blir evidensen bättre.',
      population:
        'Fördelning på alla invånare berättar inte vem som använder tjänsten. Därför är evidensen C när tjänsten är lika för alla och D när ingen bättre grund är känd. Med antalet användare blir evidensen bättre.',
      coefficient: 'En beslutad andel är en bedömning, inte räknad kunskap. Därför är evidensen D.',
      none: 'Pengarna fördelas inte, så det finns ingen evidens.',
      other:
        'A: räknat för samma år som pengarna. B: räknat för ett annat år eller ur en närliggande uppgift. C: modellerat. D: egen bedömning.',
    },
    forMoments: 'Vilka moment ändringen gäller',
    forMomentsHint: 'De valda momenten får en egen fördelningsgrund, och de andra förblir som de är.',
    forMomentsMissing: 'Välj minst ett moment.',
    bounds: 'Variationsbredd',
    low: 'Minst',
    high: 'Högst',
    boundsHint:
      'Om andelen inte är exakt känd: hur många procent av pengarna som minst och högst hör till dessa människor. Resultaten visar då hur mycket talen kan variera. Lämna tomt om du inte vill ange något.',
    lowAbove: (share) =>
      `Den minsta andelen får vara högst ${share}, eftersom grunden fördelar så stor del av pengarna. Minska den eller lämna fältet tomt.`,
    highBelow: (share) =>
      share === null
        ? 'Den högsta andelen ska vara minst lika stor som den minsta.'
        : `Den högsta andelen ska vara minst ${share}, eftersom grunden fördelar så stor del av pengarna. Öka den eller lämna fältet tomt.`,
    badShare: 'Skriv i procent mellan 0 och 100, till exempel 40 %.',
    share: 'Andel av momentets pengar',
    from: 'Från ålder',
    to: 'Till ålder',
    badAges: 'Skriv åldrar mellan 0 och 100 så att den första är högst den andra. 100 betyder 100 år och äldre.',
    ages: 'Ålder',
    badBand: 'Skriv en ålder mellan 0 och 100, till exempel 7 eller 7–12. 100 betyder 100 år och äldre.',
    counts: 'Användare efter ålder',
    countRows: (lines) => `Användare efter ålder: ${rows(lines)}`,
    everywhere: 'Hela kommunen',
    count: 'Antal',
    area: 'Område',
    badCount: 'Skriv antalet med siffror, minst 0.',
    addCount: 'Lägg till ålder',
    removeCount: (at) => `Ta bort rad ${at}`,
    importCounts: 'Hämta antalen ur en fil',
    elsewhere: (kind) => `Fördelningsgrundens slag är ${kind}. Dess tal ändras på modellens blad Modell Fördelningsgrunder.`,
    save: 'Spara ändringarna',
    confirm: 'Bekräfta fördelningsgrunden',
    saveAndConfirm: 'Spara och bekräfta',
    confirmBody: (what) =>
      `Ett förslag som ingen ännu har bekräftat: ${what} Bekräfta om pengarna kan fördelas så i er kommun, eller ändra fördelningen och spara. Det bekräftar också momenten nedan.`,
    divides: {
      ages: (from, to) =>
        `pengarna fördelas på ${to === 100 ? `dem som har fyllt ${from} år` : from === to ? `${from}-åringar` : `${from}–${to}-åringar`} efter invånarantal.`,
      everybody: 'pengarna fördelas på alla invånare oavsett ålder.',
      nobody: 'pengarna fördelas inte på någon utan visas som ofördelade.',
      other: (kind) => `pengarna fördelas enligt grunden ${kind}.`,
    },
    moments: 'Moment som denna fördelar',
    noMoments: 'Inget moment använder denna fördelningsgrund i detta tal.',
    effect: 'Vad fördelningsgrunden avgör',
    moves: (euros, tenth) =>
      `Om pengarna fördelades jämnt på alla invånare skulle ${euros} gå annorlunda än nu. Ett fel på en tiondel i fördelningen betyder alltså ungefär ${tenth}.`,
    movesNothing: 'Resultaten skulle vara desamma även om pengarna fördelades jämnt på alla invånare.',
    unaffected: (segments) =>
      segments === 1 ? 'En annan åldersgrupp påverkas inte.' : `De övriga ${count(segments)} åldersgrupperna påverkas inte.`,
    effectLoading: 'Inverkan beräknas',
    columns: { segment: 'Åldersgrupp', bounds: 'Bredd', byPopulation: 'Jämnt fördelat' },
    now: (euros) => `nu ${euros}`,
  },
};
