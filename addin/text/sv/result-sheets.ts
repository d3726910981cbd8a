import { numbers } from '../numbers';
import type { ResultSheetsText } from '../parts/result-sheets';
import { labels } from './labels';
import { methodText } from './method-rules';

const { wholeAmount, count, share } = numbers.sv;
const years = (under: number): string => `barn under ${under} år`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const resultSheets: ResultSheetsText = {
  format: {
    euros: (amount, currency) => `${wholeAmount(amount)}\u00a0${currency === 'EUR' ? '€' : currency}`,
    count,
    share,
    exact: (value) => value.replace('.', ','),
  },
  labels: { ...labels, nested: { direct: 'Direkt', directAndFamily: '+ via familjen', all: '+ via miljön och i övrigt' } },
  ageGroup: (from, to) => (to === 100 ? `${from} år och äldre` : from === to ? `${from}-åringar` : `${from}–${to}-åringar`),
  sheets: {
    summary: 'Vem pengarna når',
    segments: 'Utgifter under livscykeln',
    services: 'Utgifter per tjänst',
    moments: 'Utgifter per befolkningsmoment',
    ages: 'Utgifter per åldersår',
    areas: 'Områden, anordnare, producenter',
    measures: 'Åren sida vid sida',
    evidence: 'Siffrornas underlag',
    remainder: 'Ofördelat',
    findings: 'Att observera',
    trace: 'Varifrån siffran kommer',
    method: 'Metodens regler',
    drivers: 'Använda fördelningsgrunder',
    weights: 'Fördelningsgrunder i tal',
    tags: 'Regler och märkningar',
  },
  titles: {
    segments: 'Utgifter enligt skede i livet',
    services: 'Utgifter per tjänst',
    moments: 'Utgifter per befolkningsmoment',
    ages: 'Utgifter per åldersår',
    areas: 'Utgifter per område, anordnare och producent',
    measures: 'Åren sida vid sida',
    evidence: 'Hur gott underlag siffrorna har',
    remainder: 'Vart alla rader tar vägen',
    findings: 'Att observera',
    trace: 'Varifrån siffran kommer',
    method: 'Metodens regler',
    drivers: 'Fördelningsgrunder',
    weights: 'Fördelningsgrundernas tal',
    tags: 'Vilka rader som hör till vilket moment',
  },
  notes: {
    segments:
      'Åldersgrupperna är räknade ur enskilda åldersår. Nedre och övre gräns visar hur mycket antagandena kan flytta siffran.',
    services:
      'Barnens andel är räknad ur enskilda åldersår. Ofördelat: pengar som är märkta med tjänsten men saknar mottagare. Räknat (A–B): den andel som är fördelad enligt räknade uppgifter.',
    moments:
      'Ett befolkningsmoment säger vilken tjänst pengarna är, vem de når, hur direkt och på vilken grund de har fördelats.',
    ages: 'Sista raden omfattar alla som har fyllt 100 år. Euro per invånare är räknat med invånarna i samma ålder.',
    areas: 'Samma euro sedda från olika håll. Tabellerna räknas inte ihop.',
    measures: 'Bokslut, budget och plan räknas inte ihop. Fasta priser är räknade med modellens prisindex.',
    evidence:
      'A och B bygger på räknade uppgifter, C på en modell, D på bedömning. En rad får det svagaste underlag som har använts.',
    remainder: 'Varje euro i budgeten finns på exakt ett av dessa ställen.',
    findings:
      'Allt som märktes i filerna, modellen och beräkningen: först felen, sedan anmärkningarna, det största beloppet först. Koden är densamma på alla språk.',
    trace:
      'Varje rad, dess cell i filen och vart pengarna gick: moment, regel eller märkning, fördelningsgrund. Radens delar är tillsammans radens belopp, så varje tabell kan räknas om härifrån. Inkomstrader har minustecken. Stegen till enskilda åldrar visas av kommandot momentti trace.',
    method: 'Med dessa regler kan varje siffra räknas om.',
    drivers:
      'En fördelningsgrund säger i vilket förhållande momentets pengar fördelas på åldersåren. Talen finns i tabellen "Fördelningsgrundernas tal".',
    weights:
      'Talen står så som de har getts. En ålders andel = ålderns vikt ÷ vikternas summa; invånarna finns i tabellen "Utgifter per åldersår".',
    tags: 'Radens egen märkning går före reglerna. Av reglerna gäller den med högst rang, sedan den med flest villkor.',
  },
  columns: {
    segment: 'Åldersgrupp',
    service: 'Tjänst',
    moment: 'Befolkningsmoment',
    age: 'Ålder',
    ages: 'Åldrar',
    area: 'Område',
    organiser: 'Anordnare',
    provider: 'Producent',
    productionMode: 'Produktionssätt',
    preventionLevel: 'Förebyggande nivå',
    directness: 'Inriktning',
    evidence: 'Underlag',
    driver: 'Fördelningsgrund',
    lines: 'Rader',
    amount: 'Euro',
    share: 'Andel',
    low: 'Nedre gräns',
    high: 'Övre gräns',
    income: 'Inkomster',
    net: 'Netto',
    population: 'Invånare',
    perHead: 'Euro/invånare',
    direct: 'Direkt till barn',
    directAndFamily: '+ via familjen',
    measure: 'År och skede',
    kind: 'Slag',
    change: 'Ändring',
    operating: 'Utgifter',
    unplaced: 'Ofördelat',
    reason: 'Post',
    paid: 'Betalat',
    received: 'Mottaget',
    line: 'Rad',
    label: 'Namn',
    cell: 'Cell',
    lineAmount: 'Hela raden',
    rule: 'Regel eller märkning',
    by: 'Vem och när',
    why: 'Varför',
    source: 'Källa',
    asOf: 'Läget',
    validFrom: 'Från',
    validTo: 'Till',
    decidedBy: 'Beslut',
    formula: 'Ålderns vikt',
    unit: 'Vad talet är',
    value: 'Tal',
    what: 'Närmare',
    shares: 'Moment och andel',
    rank: 'Rang',
    without: 'Utan stödtjänster',
    with: 'Med stödtjänster',
    difference: 'Skillnad',
    command: 'Så frågar du',
    name: 'Namn',
    text: 'Regel',
    count: 'Antal',
    confirmation: 'Bekräftelse',
    whichLines: 'Vilka rader',
    severity: 'Slag',
    finding: 'Vad som märktes',
    file: 'Fil',
    sheet: 'Flik',
    code: 'Kod',
    children: 'Barn',
    measured: 'Räknat (A–B)',
    flow: 'Betalare → mottagare',
    id: 'Beteckning',
  },
  totals: {
    lines: 'Alla rader utom inkomster',
    allocated: 'Fördelat på människor',
    remainder: 'Ofördelat',
    notAllocable: 'Beslutat att inte fördela',
    internal: 'Interna poster',
    eliminated: 'Betalningar mellan anordnare',
    nonOperating: 'Skatter, statsandelar, finansiering och avskrivningar',
  },
  total: 'Fördelat sammanlagt',
  others: 'Övriga tjänster',
  operating: 'Verksamhetsutgifter totalt',
  income: 'Verksamhetsinkomster',
  net: 'Verksamhetsutgifter, netto',
  investment: 'Investeringar',
  suppressed: '..',
  state: {
    working: 'Arbetsversion, inte för publicering. Siffrorna är exakta på centen och små grupper är inte skyddade.',
    published: ({ amount, perHead }) =>
      `Version för publicering. Beloppen är avrundade till närmaste ${amount} och siffrorna per invånare till ${perHead}. Två punkter (..): siffran visas inte, eftersom mottagarna är få.`,
  },
  summary: {
    subject: ({ measure, kind, year }) => `${capital(kind)} ${year} · ${measure}`,
    intro: ({ populationYear, forecast, population, rounded }) =>
      'Vem budgetens driftsutgifter når och för vad. ' +
      (rounded ? 'Siffrorna är i euro. ' : 'Siffrorna är hela euro; den exakta siffran finns i cellen. ') +
      'Kommunens interna poster är inte med, och inkomsterna är inte avdragna.' +
      (population
        ? ` Euro/invånare: beloppet delat med åldersgruppens invånare (${forecast ? 'befolkningsprognos ' : ''}31.12.${populationYear}).`
        : ' Uppgifter om befolkningen saknas, så siffror per invånare visas inte.'),
    glance: 'Hela ekonomin',
    bySegment: 'Vart pengarna går under livscykeln',
    byService: 'Vart pengarna går per tjänst',
    children: (under) => capital(years(under)),
    childrenOf: (under) => `varav under ${under} år`,
    childrenShare: 'Barnens andel',
    nestedNote:
      'Raderna ingår i varandra: varje rad lägger till ett nytt sätt på vilket pengarna når barnet. Ingen av dem är ensam "barnens budget". Andelen är andelen av verksamhetsutgifterna.',
    perChild: 'Euro/barn',
    supportCosts: 'Samma siffror, när stödtjänsternas kostnader har fördelats på tjänsterna',
    supportNote: (moved) =>
      `Från stödtjänsterna flyttades ${moved} till enheterna som använder dem. Summan ändras inte; barnens andel kan också minska, eftersom en del av stödtjänsterna betjänar andra.`,
    noSupportCosts: 'Kostnaderna för stödtjänster har inte fördelats på tjänsterna: modellen saknar grunder för det.',
    change: 'Förändring år för år',
    changeNote:
      'Ändringen räknas från motsvarande siffra året innan, för planåren från föregående plan eller budget. Utfall för en del av året jämförs inte. När årskullarna krymper kan euro per barn stiga utan nya pengar.',
    perChildReal: (prices) => `Euro/barn, ${prices}`,
    index: ({ index, year }) => `Priserna är omräknade till ${year} års priser: ${index}.`,
    sure: 'Hur säkra siffrorna är',
    coverage: ({ covered, measured }) =>
      (covered === null ? '' : `Av verksamhetsutgifterna är ${covered} märkta med ett befolkningsmoment. `) +
      (measured === null
        ? 'Andelen räknade uppgifter visas inte, eftersom man kunde sluta sig till dolda siffror av den.'
        : `Enligt räknade uppgifter (A eller B) är ${measured} fördelade.`),
    range: ({ under, low, high }) =>
      `Om alla antaganden slog fel åt samma håll skulle ${years(under)} få allt som allt minst ${low} och högst ${high}. Det är antagandenas variation, inte ett konfidensintervall.`,
    ranged: (share) =>
      share === null
        ? 'Modellen anger inga intervall, så siffrornas osäkerhet är inte känd.'
        : `Ett intervall är angivet för ${share} av de fördelade pengarna; osäkerheten för resten är inte känd.`,
    unconfirmed: ({ amount, share }) =>
      `${amount} (${share} av kostnaderna) är märkta eller fördelade enligt startbibliotekets förval, som ingen har bekräftat ännu.`,
    unread: (measures) =>
      `Beloppet kunde inte läsas på alla rader, och de saknas i siffrorna: ${measures}. En asterisk (*) betyder ett ofullständigt år.`,
    evidenceNote: (measured) =>
      (measured ? 'Räknat (A–B): den andel som är fördelad enligt räknade uppgifter. ' : '') +
      'Underlaget anges enligt tjänstens svagaste uppgift; klasserna förklaras på sidan 2.',
    missing: 'Vad som saknas i siffrorna',
    alsoInBudget: 'Dessutom i budgeten',
    identity:
      'Minus betyder att inkomsterna är större än utgifterna. Budgetens alla rader finns i tabellen "Vart alla rader tar vägen".',
    findings: ({ errors, warnings }) =>
      errors + warnings === 0
        ? 'Filerna, modellen och beräkningen gav inga anmärkningar.'
        : errors === 0
          ? `Inga fel. Läs ${warnings === 1 ? '1 anmärkning' : `${warnings} anmärkningar`} före beslut (tabellen "Att observera").`
          : `Läs ${errors} fel och ${warnings === 1 ? '1 anmärkning' : `${warnings} anmärkningar`} före beslut (tabellen "Att observera").`,
    ask: 'Varifrån kommer en siffra? Tabellen "Varifrån siffran kommer" leder från varje siffra till budgetraderna.',
  },
  findings: {
    none: 'Det finns inget att observera.',
    publishedNote: 'I versionen för publicering finns bara sådant som inte berättar om enskilda rader eller filer.',
  },
  askNote:
    'Från varje siffra kommer man till budgetraderna: fråga med kommandot, så får du raderna, regeln, fördelningsgrunden och varje steg.',
  prices: (year) => (year === null ? 'fasta priser' : `${year} års priser`),
  charts: {
    segments: ({ name, figure }) => `Euro per åldersgrupp: mest ${name}, ${figure}`,
    segmentsPerHead: ({ name, figure }) => `Euro/invånare per åldersgrupp: mest ${name}, ${figure}`,
    ages: ({ name, figure }) => `Euro per åldersår: mest ${name}, ${figure}`,
    agesPerHead: ({ name, figure }) => `Euro/invånare per åldersår: mest ${name}, ${figure}`,
    children: ({ under, direct, all }) => `${capital(years(under))}: direkt ${direct}, allt som allt ${all}`,
    services: ({ name, share }) => `Euro per tjänst: mest ${name}, ${share} av verksamhetsutgifterna`,
    grounds: ({ measured }) => `Av verksamhetsutgifterna är ${measured} fördelade enligt räknade uppgifter (A–B)`,
    part: 'utan rader som saknar siffra',
    age: (age) => (age === 100 ? '100 år fyllda' : `${age}-åringar`),
    ends: ({ largest, smallest }) => `Störst ${largest}; minst ${smallest}`,
  },
  reach: {
    title: (under) => `${capital(years(under))}: hur pengarna når fram`,
    direct: 'Direkt',
    family: 'Via familjen',
    rest: 'Via miljön och i övrigt',
    total: 'Sammanlagt',
  },
  grounds: 'Vad fördelningen av verksamhetsutgifterna bygger på',
  byEvidence: 'Enligt underlag',
  byDirectness: 'Enligt inriktning',
  byArea: 'Per område',
  byOrganiser: 'Per anordnare',
  byProvider: 'Per producent',
  byProductionMode: 'Per produktionssätt',
  byPreventionLevel: 'Enligt förebyggande nivå',
  flows: 'Betalningar mellan anordnare, räknade en gång',
  nestedAmounts: 'Summor som ingår i varandra',
  remainderByReason: 'Ofördelat enligt orsak',
  remainderTotal: 'Ofördelat totalt',
  identity: 'Alla rader',
  sources: 'Källor',
  momentDrivers: 'Vilket moments pengar som fördelas på vilken grund',
  source: { population: 'Befolkning', priceIndex: 'Prisindex', supportCosts: 'Fördelning av stödtjänster' },
  fromLibrary: 'färdigt förslag, obekräftat',
  field: {
    organiser: 'Anordnare',
    committee: 'Organ',
    serviceArea: 'Serviceområde',
    costCentre: 'Kostnadsställe',
    costCentreName: 'Kostnadsställets namn',
    account: 'Konto',
    accountName: 'Kontots namn',
    label: 'Benämning',
    heading: 'Rubrik',
    kind: 'Slag',
    line: 'Rad',
    sheet: 'Flik',
  },
  everyLine: 'alla rader',
  ruleOrTag: { rule: 'regel', tag: 'märkning' },
  weightUnit: {
    count: 'användare',
    volume: 'volym',
    price: 'pris, euro',
    weight: 'viktkoefficient',
    perHead: 'euro/invånare',
    share: 'andel',
    amount: 'euro',
    persons: 'personer i hushållen',
    population: 'invånarantal',
    follows: 'följer',
  },
  ...methodText,
  traceCommand: (cell) => `npx momentti trace FIL --model MODELL --cell ${cell}`,
};
